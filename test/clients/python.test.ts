import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { build, draft } from '../../src/pipeline.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'herkomst-python-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const work = await build({ root: path.resolve(import.meta.dirname, '../..') });
const files = new Map(draft(work, '1.0.0').map(({ path: name, bytes }) => [name, bytes]));
const python = spawnSync('python3', ['--version']).status === 0;

function run(program: string, file: string): unknown {
  const target = path.join(folder, path.basename(file));
  writeFileSync(target, files.get(file) ?? '');
  const { stdout, stderr } = spawnSync('python3', ['-c', program, target], { encoding: 'utf8' });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

describe.skipIf(!python)('a user of Python', () => {
  it('opens the database with the SQLite that came with it, and finds keys and views whole', () => {
    const found = run(
      [
        'import sqlite3, json, sys',
        'db = sqlite3.connect(sys.argv[1])',
        'one = lambda sql: db.execute(sql).fetchall()',
        'print(json.dumps({"keys": one("PRAGMA foreign_key_check"), "whole": one("PRAGMA integrity_check"),',
        '  "overview": len(one("SELECT * FROM interventions_overview")), "reach": len(one("SELECT * FROM planned_against_realised")),',
        '  "hits": len(one("SELECT * FROM search WHERE search MATCH \'videofeedback\'"))}))',
      ].join('\n'),
      'herkomst.sqlite',
    );
    expect(found).toMatchObject({ keys: [], whole: [['ok']], overview: 20, reach: 28 });
    expect((found as { hits: number }).hits).toBeGreaterThan(0);
  });

  it.each(['interventions', 'cells', 'municipal_offers'] as const)(
    'reads %s.csv as it was published',
    (resource) => {
      const rows = run(
        'import csv, json, sys\nprint(json.dumps(list(csv.DictReader(open(sys.argv[1], encoding="utf-8", newline="")))))',
        `csv/${resource}.csv`,
      );
      const published = work.dataset[resource].map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([field, value]) => [field, value === null ? '' : String(value)]),
        ),
      );
      expect(rows).toHaveLength(published.length);
      expect(rows).toEqual(expect.arrayContaining(published));
    },
  );
});
