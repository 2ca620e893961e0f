import { DatabaseSync } from 'node:sqlite';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsAsCsv } from '../../src/publish/csv.ts';
import { draftRelease, type PublishedFile } from '../../src/publish/index.ts';
import { rowsAsJson } from '../../src/publish/json.ts';
import { datasetAsSqlite } from '../../src/publish/sqlite/writer.ts';
import {
  type AnyRow,
  arrange,
  type Dataset,
  emptyDataset,
  type Field,
  fieldsOf,
  RESOURCES,
  type Resource,
  rowsOf,
  type Value,
} from '../../src/records/index.ts';
import { arbitraryDataset, arbitraryRow } from '../records/arbitrary.ts';
import { sampleDataset, sampleRow } from '../records/sample.ts';

const resources: readonly Resource[] = RESOURCES;
const named = resources.map((resource) => [resource.name, resource] as const);

const utf8 = (text: string) => Buffer.from(text, 'utf8').toString('utf8');

function fromCsv({ type }: Field, text: string): Value {
  if (text === '') return null;
  if (type === 'boolean') return text === 'true';
  return type === 'string' ? text : Number(text);
}

function readCsv(resource: Resource, text: string): AnyRow[] {
  const rows: Record<string, string>[] = parse(text, { columns: true, relax_column_count: false });
  const fields = fieldsOf(resource);
  return rows.map((row) =>
    Object.fromEntries(fields.map((field) => [field.name, fromCsv(field, row[field.name]!)])),
  );
}

/** What another writer of RFC 4180 makes of the rows. */
const csvStringify = (resource: Resource, rows: readonly AnyRow[]) =>
  stringify([...rows], {
    header: true,
    columns: fieldsOf(resource).map(({ name }) => name),
    record_delimiter: '\r\n',
    quoted_match: /[\r\n]/,
    cast: { boolean: String },
  });

function openSqlite(bytes: Uint8Array): DatabaseSync {
  const database = new DatabaseSync(':memory:');
  database.deserialize(bytes);
  return database;
}

function readTable(database: DatabaseSync, resource: Resource): AnyRow[] {
  const flags = fieldsOf(resource).filter(({ type }) => type === 'boolean');
  return database
    .prepare(`SELECT * FROM ${resource.name} ORDER BY rowid`)
    .all()
    .map((row) => {
      const read = { ...row } as Record<string, Value>;
      for (const { name } of flags) if (read[name] !== null) read[name] = read[name] === 1;
      return read;
    });
}

describe.each(named)('%s is read back as it was written', (_, resource) => {
  const rows = fc.array(arbitraryRow(resource), { maxLength: 5 });

  it('from JSON', () => {
    fc.assert(
      fc.property(rows, (written) => {
        const text = rowsAsJson(written);
        expect(JSON.parse(utf8(text))).toEqual(written);
        expect(text).toMatch(/\n$/);
        expect(text).not.toContain('\r\n');
      }),
      { numRuns: 30 },
    );
  });

  it('from CSV', () => {
    fc.assert(
      fc.property(rows, (written) => {
        const text = rowsAsCsv(resource, written);
        expect(readCsv(resource, utf8(text))).toEqual(written);
        expect(text).toBe(csvStringify(resource, written));
      }),
      { numRuns: 30 },
    );
  });
});

describe('CSV', () => {
  const goals = resources.find(({ name }) => name === 'goals')!;
  const row = { ...sampleRow('goals', { intervention_id: 'vht', position: 1, text: 'a "b", c\nd' }) };

  it('is RFC 4180: header, CRLF, quotes doubled, line ends kept', () => {
    expect(rowsAsCsv(goals, [row])).toBe(
      'intervention_id,level,position,text\r\nvht,main,1,"a ""b"", c\nd"\r\n',
    );
  });

  it('has a header without rows', () => {
    expect(rowsAsCsv(goals, [])).toBe('intervention_id,level,position,text\r\n');
  });
});

describe('SQLite', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(arbitraryDataset(), (dataset) => {
        const arranged = arrange(dataset);
        const database = openSqlite(datasetAsSqlite(arranged));
        for (const resource of resources) {
          expect(readTable(database, resource)).toEqual(rowsOf(arranged, resource));
        }
        expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
        expect(database.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
        database.close();
      }),
      { numRuns: 40 },
    );
  });

  const database = () => openSqlite(datasetAsSqlite(arrange(sampleDataset())));

  it('has strict tables with keys, an index per foreign key and checks', () => {
    const db = database();
    const [{ strict } = {}] = db.prepare("SELECT strict FROM pragma_table_list WHERE name = 'goals'").all();
    expect(strict).toBe(1);
    db.exec('PRAGMA foreign_keys = ON');
    const insert = (values: string) => () => db.exec(`INSERT INTO goals VALUES (${values})`);
    expect(insert("'vht', 'main', 1, 'again'")).toThrow(/UNIQUE/);
    expect(insert("'nobody', 'main', 1, 'x'")).toThrow(/FOREIGN KEY/);
    expect(insert("'vht', 'third', 1, 'x'")).toThrow(/CHECK/);
    expect(insert("'vht', 'main', 'one', 'x'")).toThrow(/datatype|cannot store/);
    expect(insert("'vht', 'main', 2, NULL")).toThrow(/NOT NULL/);
    for (const { name, references } of resources) {
      for (const { field } of references) {
        const plan = db.prepare(`EXPLAIN QUERY PLAN SELECT * FROM ${name} WHERE ${field} = ?`).get('x');
        expect(String(plan?.detail), `${name}.${field}`).toMatch(/USING (COVERING )?INDEX/);
      }
    }
  });

  it('finds words in texts, accents or not, and says whose they are', () => {
    const hits = database()
      .prepare("SELECT resource, record_id, field FROM search WHERE search MATCH 'cafe'")
      .all();
    expect(hits.map((hit) => ({ ...hit }))).toEqual([
      { resource: 'passages', record_id: 'p-1', field: 'text' },
    ]);
  });

  it('has one row per intervention with everything', () => {
    const rows = database().prepare('SELECT * FROM interventions_overview').all();
    expect(rows).toHaveLength(2);
    expect(rows[1]).toMatchObject({
      intervention_id: 'vht',
      main_goals: 'Eerste doel',
      subgoals: 'Eerste subdoel | Tweede subdoel',
      techniques: 'cbt | modeling',
      costs: 'traject 10 - 20.5 EUR per_hour',
      focus_areas: null,
    });
  });

  it('sets planned against realised, with the percentage', () => {
    const rows = database().prepare('SELECT * FROM planned_against_realised').all();
    expect(
      rows.map(({ municipality, planned, realised, realised_percent }) => [
        municipality,
        planned,
        realised,
        realised_percent,
      ]),
    ).toEqual([
      ['Almere', 200, 250, 125],
      ['Utrecht', null, 9, null],
    ]);
  });

  it('refuses rows that break a key', () => {
    const dataset = sampleDataset();
    dataset.goals.push(dataset.goals[0]!);
    expect(() => datasetAsSqlite(dataset)).toThrow(/UNIQUE/);
    const orphan = sampleDataset({ goals: [sampleRow('goals', { intervention_id: 'nobody' })] });
    expect(() => datasetAsSqlite(orphan)).toThrow(/FOREIGN KEY/);
  });
});

describe('a draft', () => {
  const draft = (dataset: Dataset = sampleDataset()) => draftRelease({ dataset, version: '1.0.0' });
  const textOf = (files: readonly PublishedFile[], path: string) =>
    Buffer.from(files.find((file) => file.path === path)!.bytes).toString('utf8');

  it.each(['a\0b', '\ud800', ''])('refuses the text %j, which no format can hold', (text) => {
    const passages = [sampleRow('passages', { passage_id: 'p', source_id: 'a-report-2017', text })];
    expect(() => draft(sampleDataset({ passages }))).toThrow('passages/p/text');
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, -0])('refuses the number %d', (min_eur) => {
    const costs = [sampleRow('costs', { intervention_id: 'vht', position: 1, min_eur })];
    expect(() => draft(sampleDataset({ costs }))).toThrow('costs/vht/1/min_eur');
  });

  it('holds every resource in every format, and a digest of every file', () => {
    const files = draft(emptyDataset());
    for (const { name } of resources) {
      for (const path of [`json/${name}.json`, `csv/${name}.csv`, `schemas/${name}.schema.json`]) {
        expect(files.map((file) => file.path)).toContain(path);
      }
    }
    const listed = textOf(files, 'SHA256SUMS')
      .trim()
      .split('\n')
      .map((line) => line.slice(66));
    expect(listed).toHaveLength(files.length - 1);
    expect(textOf(files, 'json/goals.json')).toBe('[]\n');
  });

  it('takes files made elsewhere along', () => {
    const extra = { path: 'text/a.md', bytes: Buffer.from('# A\n') };
    const files = draftRelease({ dataset: emptyDataset(), version: '1.0.0', extraFiles: [extra] });
    expect(textOf(files, 'SHA256SUMS')).toContain('  text/a.md\n');
  });

  it('describes its CSV files as a data package', () => {
    const description = JSON.parse(textOf(draft(), 'datapackage.json'));
    expect(description.version).toBe('1.0.0');
    expect(description.resources).toHaveLength(resources.length);
    const goals = description.resources.find(({ name }: { name: string }) => name === 'goals');
    expect(goals.path).toBe('csv/goals.csv');
    expect(goals.schema.primaryKey).toEqual(['intervention_id', 'level', 'position']);
    expect(goals.schema.foreignKeys).toEqual([
      { fields: ['intervention_id'], reference: { resource: 'interventions', fields: ['intervention_id'] } },
    ]);
    expect(goals.schema.fields[1]).toMatchObject({
      name: 'level',
      type: 'string',
      constraints: { enum: ['main', 'sub'] },
    });
  });

  it('explains every field and code in the codebook', () => {
    const text = textOf(draft(), 'CODEBOOK.md');
    for (const resource of resources) {
      expect(text).toContain(`## ${resource.name}\n`);
      for (const { name, codes = [] } of fieldsOf(resource)) {
        expect(text).toContain(`| \`${name}\` |`);
        for (const { code } of codes) expect(text).toContain(`| \`${name}\` | \`${code}\` |`);
      }
    }
  });
});
