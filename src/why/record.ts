import type { DatabaseSync } from 'node:sqlite';
import { UserFault } from '../model/issue.ts';
import { fieldsOf, RESOURCES, type Resource, resourceNamed, type Value } from '../records/index.ts';

export interface RecordName {
  resource: Resource;
  recordId: string;
}

export type Fields = Readonly<Record<string, Value>>;

const keyOf = ({ key }: Resource) => key.join(" || '/' || ");

/** Near names that a fault lists. */
const SUGGESTED = 5;

/**
 * The record that a person names: `interventions/voorzorg`, `costs/reset/1`, or `voorzorg` alone when one
 * resource has a record of that id; also an intervention by a name that a report has for it.
 * Throws UserFault when there is none, with those that are near, or a choice.
 */
export function findRecord(database: DatabaseSync, name: string): RecordName {
  const [found, ...others] =
    [name, asId(name)].map((id) => recordsOf(database, id)).find((r) => r.length) ?? [];
  if (found && others.length === 0) return found;
  if (found) {
    const names = [found, ...others].map(({ resource }) => resource.name);
    throw new UserFault(`“${name}” is a record of ${names.join(', ')}: put the resource before it.`);
  }
  const intervention = interventionNamed(database, name);
  if (intervention) return intervention;
  const near = nearNames(database, name);
  const hint = near.length > 0 ? `near it are ${near.join(', ')}` : 'name it as resource/record';
  throw new UserFault(`There is no record “${name}”: ${hint}.`);
}

/** The fields of a record; undefined where there is none. */
export function rowNamed(database: DatabaseSync, { resource, recordId }: RecordName): Fields | undefined {
  const row = database.prepare(`SELECT * FROM ${resource.name} WHERE ${keyOf(resource)} = ?`).get(recordId);
  return row && withBooleans(resource, row as Fields);
}

const parts = (name: string) => name.split('/').length;
const asId = (name: string) => name.trim().toLowerCase().replaceAll(/\s+/g, '-');

function recordsOf(database: DatabaseSync, id: string): RecordName[] {
  const [first = '', ...rest] = id.split('/');
  const named = rest.length > 0 ? resourceNamed(first) : undefined;
  const candidates = named
    ? [{ resource: named as Resource, recordId: rest.join('/') }]
    : (RESOURCES as readonly Resource[]).map((resource) => ({ resource, recordId: id }));
  return candidates.filter((candidate) => rowNamed(database, candidate) !== undefined);
}

function interventionNamed(database: DatabaseSync, name: string): RecordName | undefined {
  const [found, other] = database
    .prepare('SELECT DISTINCT intervention_id AS id FROM intervention_names WHERE lower(name) = lower(?)')
    .all(name) as { id: string }[];
  const resource = resourceNamed('interventions');
  return found && !other && resource ? { resource, recordId: found.id } : undefined;
}

/** Ids that have the name in them, or begin as it does; those with the shortest key first. */
function nearNames(database: DatabaseSync, name: string): string[] {
  const [resource] = name.split('/').length > 1 ? [resourceNamed(asId(name).split('/')[0] ?? '')] : [];
  const id = resource ? asId(name).split('/').slice(1).join('/') : asId(name);
  const within = resource ? [resource as Resource] : (RESOURCES as readonly Resource[]);
  const near = within.flatMap((one) =>
    database
      .prepare(
        `SELECT ${keyOf(one)} AS id FROM ${one.name}
         WHERE instr(lower(${keyOf(one)}), ?) > 0 OR substr(lower(${keyOf(one)}), 1, 4) = substr(?, 1, 4)
         ORDER BY length(id), id LIMIT ${SUGGESTED}`,
      )
      .all(id, id)
      .map((row) => `${one.name}/${row.id}`),
  );
  return near.toSorted((a, b) => parts(a) - parts(b)).slice(0, SUGGESTED);
}

/** SQLite has no booleans; the schema knows which numbers are. */
function withBooleans(resource: Resource, row: Fields): Fields {
  const flags = fieldsOf(resource).filter(({ type }) => type === 'boolean');
  const values = flags.map(({ name }) => [name, row[name] === null ? null : row[name] === 1]);
  return { ...row, ...Object.fromEntries(values) };
}
