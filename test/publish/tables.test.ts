import { describe, expect, it } from 'vitest';
import type { PdfPage } from '../../src/model/pdf.ts';
import type { FoundTable } from '../../src/model/table.ts';
import { debugSvg, tableWriters } from '../../src/publish/tables/index.ts';

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

describe('a page as it was understood', () => {
  it('gives its reasons, those for and those against at different heights', () => {
    const page: PdfPage = {
      number: 1,
      width: 100,
      height: 100,
      rotation: 0,
      words: [],
      rulings: [],
      shades: [],
      links: [],
      notes: [],
    };
    const place = { bbox: { x0: 10, top: 20, x1: 60, bottom: 40 }, method: 'stream' as const, page: 1 };
    const svg = debugSvg(
      page,
      [],
      [
        { ...place, taken: false, reason: 'prose' },
        { ...place, taken: true, reason: 'columns' },
      ],
    );
    const heights = [...svg.matchAll(/<text x="10" y="([\d.]+)"[^>]*>(.*?)<\/text>/g)].map(([, y, label]) => [
      label,
      y,
    ]);
    expect(heights).toEqual([
      ['not: prose', '47'],
      ['stream: columns', '18'],
    ]);
  });
});

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
