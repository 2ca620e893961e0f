import type { DatabaseSync } from 'node:sqlite';
import { UserFault } from '../model/issue.ts';
import { fieldsOf, RESOURCES, type Resource, type Row, resourceNamed, type Value } from '../records/index.ts';

type Origin = Row<'provenance'>;

/** A field of a published record with the places it was read from. */
export interface TracedField {
  field: string;
  value: Value;
  origins: Origin[];
}

export interface TracedRecord {
  resource: string;
  recordId: string;
  fields: TracedField[];
}

const keyOf = ({ key }: Resource) => key.join(" || '/' || ");

/**
 * The record that a person names: `interventions/voorzorg`, `costs/reset/1`, or `voorzorg` alone when one
 * resource has a record of that id. Throws UserFault when there is none, or a choice.
 */
export function findRecord(database: DatabaseSync, name: string): { resource: Resource; recordId: string } {
  const [first = '', ...rest] = name.split('/');
  const named = resourceNamed(first);
  const candidates = named && rest.length > 0 ? [named] : (RESOURCES as readonly Resource[]);
  const recordId = named && rest.length > 0 ? rest.join('/') : name;
  const found = candidates.filter((resource) => rowNamed(database, resource, recordId) !== undefined);
  const [resource, other] = found;
  if (resource && !other) return { resource, recordId };
  if (!resource) {
    throw new UserFault(
      `There is no record “${name}”: name it as resource/record, e.g. interventions/voorzorg.`,
    );
  }
  throw new UserFault(
    `“${name}” is a record of ${found.map((r) => r.name).join(', ')}: put the resource before it.`,
  );
}

function rowNamed(
  database: DatabaseSync,
  resource: Resource,
  recordId: string,
): Record<string, Value> | undefined {
  const row = database.prepare(`SELECT * FROM ${resource.name} WHERE ${keyOf(resource)} = ?`).get(recordId);
  return row && withBooleans(resource, row as Record<string, Value>);
}

/** SQLite has no booleans; the schema knows which numbers are. */
function withBooleans(resource: Resource, row: Record<string, Value>): Record<string, Value> {
  const flags = fieldsOf(resource).filter(({ type }) => type === 'boolean');
  const values = flags.map(({ name }) => [name, row[name] === null ? null : row[name] === 1]);
  return { ...row, ...Object.fromEntries(values) };
}

/** A record's fields, or one of them, with their origins. Throws UserFault for a field that it does not have. */
export function traceRecord(database: DatabaseSync, name: string, field?: string): TracedRecord {
  const { resource, recordId } = findRecord(database, name);
  const row = rowNamed(database, resource, recordId) ?? {};
  if (field !== undefined && !(field in row)) {
    throw new UserFault(`${resource.name} has no field “${field}”; it has: ${Object.keys(row).join(', ')}.`);
  }
  const origins = database
    .prepare('SELECT * FROM provenance WHERE resource = ? AND record_id = ? ORDER BY field, position')
    .all(resource.name, recordId) as unknown as Origin[];
  const fields = Object.entries(row)
    .filter(([name]) => field === undefined || name === field)
    .map(([name, value]) => ({ field: name, value, origins: origins.filter((o) => o.field === name) }));
  return { resource: resource.name, recordId, fields };
}

/** A stretch of a source line with its role. */
export type LinePart = Row<'source_lines'>;

/** The parts of lines `from` to `to` of a source. */
export function linesOf(database: DatabaseSync, sourceId: string, from: number, to: number): LinePart[] {
  return database
    .prepare(
      'SELECT * FROM source_lines WHERE source_id = ? AND line BETWEEN ? AND ? ORDER BY line, column_start',
    )
    .all(sourceId, from, to) as unknown as LinePart[];
}

export interface MadeOfLine {
  parts: LinePart[];
  /** Fields of records that were read from the line, wholly or in part. */
  made: { resource: string; recordId: string; field: string; value: Value }[];
}

/** All that was made of a line. Throws UserFault for a source or line that is not there. */
export function traceLine(database: DatabaseSync, sourceId: string, line: number): MadeOfLine {
  const parts = linesOf(database, sourceId, line, line);
  if (parts.length === 0) {
    const sources = database.prepare('SELECT source_id, lines FROM sources ORDER BY source_id').all();
    const known = sources.map(({ source_id, lines }) => `${source_id}:1 to ${lines}`).join(', ');
    throw new UserFault(`There is no line ${sourceId}:${line}; there are: ${known}.`);
  }
  const origins = database
    .prepare(
      `SELECT DISTINCT resource, record_id, field FROM provenance
       WHERE source_id = ? AND ? BETWEEN line_start AND line_end ORDER BY resource, record_id, field`,
    )
    .all(sourceId, line) as unknown as Origin[];
  const made = origins.map(({ resource, record_id, field }) => {
    const named = resourceNamed(resource);
    const value = (named && rowNamed(database, named, record_id)?.[field]) ?? null;
    return { resource, recordId: record_id, field, value };
  });
  return { parts, made };
}
