import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTables } from '../../../src/tables.ts';

const folder = join(import.meta.dirname, '..', '..', 'fixtures', 'tables');
const stems = readdirSync(folder)
  .filter((name) => name.endsWith('.pdf'))
  .map((name) => name.slice(0, -4));

describe('tables of the fixtures', () => {
  it.each(stems)('%s', async (stem) => {
    const { tables } = await readTables(new Uint8Array(readFileSync(join(folder, `${stem}.pdf`))), {
      joinPages: false,
    });
    const found = tables.map(({ pages, rows }) => ({ page: pages[0], rows }));
    const expected = JSON.parse(readFileSync(join(folder, `${stem}.json`), 'utf8'));
    expect(found).toEqual(expected.tables);
  });

  it('come in pairs of a PDF and what it holds', () => {
    for (const stem of stems) expect(existsSync(join(folder, `${stem}.json`))).toBe(true);
  });
});
