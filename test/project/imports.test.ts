import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = path.resolve(import.meta.dirname, '../../src');
/** Data and schemas that every stage may use. */
const SHARED = ['model', 'records'];
/** What a folder may import beside itself and the shared folders. */
const ALSO: Readonly<Record<string, readonly string[]>> = { reports: ['normalise'] };

/** A file directly below `src/` imports stages: the way through the house, and the doors of the table finder. */
const isDoor = (room: string) => room.endsWith('.ts');

interface Import {
  file: string;
  from: string;
  to: string;
}

/** The folder below `src/` that a file stands in; a file directly below it is its own folder. */
const roomOf = (file: string) => path.relative(SRC, file).split(path.sep)[0] ?? '';

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const imports: Import[] = files.flatMap((name) => {
  const file = path.join(SRC, name);
  const found = readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)'/g);
  return [...found].map(([, target = '']) => ({
    file: name,
    from: roomOf(file),
    to: path.resolve(path.dirname(file), target),
  }));
});

describe('imports', () => {
  it('are found', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(imports.length).toBeGreaterThan(files.length);
  });

  it('of a stage lead to itself, model/ and records/; of a report to normalise/ too; only the doors import stages', () => {
    const wrong = imports.filter(({ from, to }) => {
      const room = roomOf(to);
      const allowed = [from, ...SHARED, ...(ALSO[from] ?? [])];
      return !isDoor(from) && !allowed.includes(room);
    });
    expect(wrong.map(({ file, to }) => `${file} → ${path.relative(SRC, to)}`)).toEqual([]);
  });

  it('never name a report from outside its folder', () => {
    const reports = readdirSync(path.join(SRC, 'reports'), { withFileTypes: true }).filter((e) =>
      e.isDirectory(),
    );
    const named = imports.filter(({ file, to }) =>
      reports.some(({ name }) => {
        const folder = path.join(SRC, 'reports', name) + path.sep;
        return to.startsWith(folder) && !path.join(SRC, file).startsWith(folder);
      }),
    );
    expect(named.map(({ file }) => file)).toEqual([]);
  });

  it('of records/ and model/ do not lead to any stage', () => {
    const wrong = imports.filter(({ from, to }) => SHARED.includes(from) && !SHARED.includes(roomOf(to)));
    expect(wrong.map(({ file, to }) => `${file} → ${path.relative(SRC, to)}`)).toEqual([]);
  });
});
