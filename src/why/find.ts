import type { DatabaseSync } from 'node:sqlite';
import { UserFault } from '../model/issue.ts';
import { type Resource, type Row, resourceNamed, type Value } from '../records/index.ts';
import { columnsOf, type LinePart, linesOf, type Place, textLines } from './lines.ts';
import { type Fields, findRecord, rowNamed } from './record.ts';

type Origin = Row<'provenance'>;

/** A cell of a table, as the report has it. */
export type Cell = Row<'cells'>;

/** A field of a published record with the places it was read from. */
export interface TracedField {
  field: string;
  value: Value;
  origins: Origin[];
  /** Where nothing was read: the record's cells in the column that other records have the field from. */
  cells: Cell[];
}

export interface TracedRecord {
  resource: string;
  recordId: string;
  /** The record's own place, where it is a statement of the report, as a claim. */
  place?: Place;
  fields: TracedField[];
}

/** A record's fields, or one of them, with their origins. Throws UserFault for a field that it does not have. */
export function traceRecord(database: DatabaseSync, name: string, field?: string): TracedRecord {
  const record = findRecord(database, name);
  const { resource, recordId } = record;
  const row = rowNamed(database, record) ?? {};
  if (field !== undefined && !(field in row)) {
    throw new UserFault(`${resource.name} has no field “${field}”; it has: ${Object.keys(row).join(', ')}.`);
  }
  const origins = database
    .prepare('SELECT * FROM provenance WHERE resource = ? AND record_id = ? ORDER BY field, position')
    .all(resource.name, recordId) as unknown as Origin[];
  const fields = Object.entries(row)
    .filter(([name]) => field === undefined || name === field)
    .map(([name, value]) => {
      const own = origins.filter((origin) => origin.field === name);
      const cells = own.length > 0 ? [] : cellsBehind(database, resource, recordId, name);
      return { field: name, value, origins: own, cells };
    });
  const place = placeOf(database, row);
  return { resource: resource.name, recordId, ...(place ? { place } : {}), fields };
}

/** Parts of a key after the first: `/heavy/planned` of `utrecht/heavy/planned`. */
const rest = (id: string) =>
  `CASE instr(${id}, '/') WHEN 0 THEN '' ELSE substr(${id}, instr(${id}, '/')) END`;

/**
 * The cells that say why a field has no words of its own: those of the record's row in the column from which most
 * other records, of the same further key, have the field. None for an id or a rank, which is nowhere read.
 */
function cellsBehind(database: DatabaseSync, { name }: Resource, recordId: string, field: string): Cell[] {
  return database
    .prepare(
      `WITH read_from AS (
         SELECT c.table_id, c.column_id, count(DISTINCT p.record_id) AS records
         FROM provenance p JOIN cells c ON c.source_id = p.source_id
           AND p.line_start BETWEEN c.line_start AND c.line_end AND instr(c.verbatim, p.quote) > 0
         WHERE p.resource = :name AND p.field = :field AND ${rest('p.record_id')} = ${rest(':id')}
         GROUP BY c.table_id, c.column_id
       )
       SELECT cells.* FROM cells JOIN read_from USING (table_id, column_id)
       WHERE row_id = :row AND records = (SELECT max(records) FROM read_from)
       ORDER BY cell_id`,
    )
    .all({ name, field, id: recordId, row: recordId.split('/')[0] ?? '' }) as unknown as Cell[];
}

/** The place of a row that tells its own, with its quote marked where the lines have it. */
function placeOf(database: DatabaseSync, row: Fields): Place | undefined {
  const { source_id, line_start, line_end, quote, reported } = row;
  if (typeof source_id !== 'string' || typeof line_start !== 'number' || typeof line_end !== 'number') return;
  const parts = linesOf(database, source_id, line_start, line_end);
  const columns = columnsOf(textLines(parts, line_start, line_end), String(quote ?? reported ?? ''));
  return { source_id, line_start, line_end, page: parts[0]?.page ?? null, ...columns };
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
  const made = origins.map(({ resource: name, record_id: recordId, field }) => {
    const resource = resourceNamed(name);
    const value = (resource && rowNamed(database, { resource, recordId })?.[field]) ?? null;
    return { resource: name, recordId, field, value };
  });
  return { parts, made };
}
