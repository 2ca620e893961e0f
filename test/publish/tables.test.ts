import { describe, expect, it } from 'vitest';
import type { FoundTable } from '../../src/model/table.ts';
import { tableWriters } from '../../src/publish/tables/index.ts';

const bbox = { x0: 0, top: 0, x1: 1, bottom: 1 };
const cell = (row: number, column: number, text: string, columnSpan = 1) => ({
  row,
  column,
  rowSpan: 1,
  columnSpan,
  page: 1,
  bbox,
  text,
  lines: [text],
  confidence: 1,
});
const table: FoundTable = {
  pages: [1],
  method: 'lattice',
  bbox,
  rows: [
    ['a & b', ''],
    ['say "c", d', 'x|y'],
  ],
  cells: [cell(0, 0, 'a & b', 2), cell(1, 0, 'say "c", d'), cell(1, 1, 'x|y')],
  headerRows: 1,
  title: 'Table 1',
  footnotes: ['* note'],
  confidence: 1,
  notes: [],
};

describe('tables are written as', () => {
  it('CSV', () => {
    expect(tableWriters.csv([table])).toBe('a & b,\r\n"say ""c"", d",x|y\r\n');
  });

  it('Markdown', () => {
    expect(tableWriters.markdown([table])).toBe(
      '**Table 1**\n\n| a & b |  |\n| --- | --- |\n| say "c", d | x\\|y |\n\n* note\n',
    );
  });

  it('HTML with spans', () => {
    const html = tableWriters.html([table]);
    expect(html).toContain('<tr><th colspan="2">a &amp; b</th></tr>');
    expect(html).toContain('<caption>Table 1</caption>');
  });

  it('JSON', () => {
    expect(JSON.parse(tableWriters.json([table]))).toEqual({ tables: [table] });
  });
});
