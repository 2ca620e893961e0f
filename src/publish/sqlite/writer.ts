import { DatabaseSync } from 'node:sqlite';
import {
  type AnyRow,
  type Dataset,
  fieldsOf,
  RESOURCES,
  type Resource,
  rowsOf,
  type Value,
} from '../../records/index.ts';
import type { Writer } from '../writer.ts';
import { createIndexes, createTable } from './ddl.ts';
import { CREATE_SEARCH, fillSearch } from './search.ts';
import { CREATE_VIEWS } from './views.ts';

const SQLITE_PATH = 'herkomst.sqlite';

const asSql = (value: Value | undefined) => (typeof value === 'boolean' ? Number(value) : (value ?? null));

/** Rows per statement: many rows at once take half the time of one by one. */
const BATCH = 50;

function insertRows(database: DatabaseSync, resource: Resource, rows: readonly AnyRow[]): void {
  const names = fieldsOf(resource).map(({ name }) => name);
  const places = `(${names.map(() => '?').join(', ')})`;
  const insertion = (count: number) =>
    database.prepare(`INSERT INTO ${resource.name} VALUES ${Array(count).fill(places).join(', ')}`);
  const whole = insertion(BATCH);
  for (let from = 0; from < rows.length; from += BATCH) {
    const batch = rows.slice(from, from + BATCH);
    const insert = batch.length === BATCH ? whole : insertion(batch.length);
    insert.run(...batch.flatMap((row) => names.map((name) => asSql(row[name]))));
  }
}

function fill(database: DatabaseSync, dataset: Dataset): void {
  for (const resource of RESOURCES) database.exec(createTable(resource));
  for (const resource of RESOURCES) insertRows(database, resource, rowsOf(dataset, resource));
  for (const index of RESOURCES.flatMap(createIndexes)) database.exec(index);
  for (const statement of [CREATE_SEARCH, ...fillSearch(), ...CREATE_VIEWS]) database.exec(statement);
}

/**
 * The dataset as the bytes of an SQLite file. Made in memory in one transaction and vacuumed, so that the
 * bytes depend on the rows only. Throws SQLite's own error when a row breaks a key, a type or a code list,
 * which validation has ruled out.
 */
export function datasetAsSqlite(dataset: Dataset): Uint8Array {
  const database = new DatabaseSync(':memory:');
  try {
    // Keys are checked when the transaction ends, so that tables may refer to later ones.
    database.exec('PRAGMA page_size = 4096; BEGIN; PRAGMA defer_foreign_keys = ON');
    fill(database, dataset);
    database.exec('COMMIT; VACUUM');
    return database.serialize();
  } finally {
    database.close();
  }
}

export const sqliteWriter: Writer = {
  name: 'sqlite',
  files: ({ dataset }) => [{ path: SQLITE_PATH, bytes: datasetAsSqlite(dataset) }],
};
