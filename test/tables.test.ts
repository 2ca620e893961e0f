import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FoundTable } from '../src/model/table.ts';
import { readTables } from '../src/tables.ts';
import { line, type PageSpec, text, writePdf } from './helpers/pdf.ts';

const xs = [60, 160, 300];

function ruledPage(rows: string[][], extra = ''): PageSpec {
  const ys = [600, ...rows.map((_, i) => 620 + 20 * i)].map((y) => y - (extra ? 540 : 0));
  const content = [
    ...ys.map((y) => line(xs[0]!, y, xs[2]!, y)),
    ...xs.map((x) => line(x, ys[0]!, x, ys.at(-1)!)),
    ...rows.flatMap((row, r) => row.map((cell, c) => (cell ? text(xs[c]! + 5, ys[r]! + 14, cell) : ''))),
  ];
  return { content: content.join('') + extra };
}

const header = ['Name', 'Figure'];
const twoPages = writePdf({
  pages: [
    {
      content: `${text(60, 590, 'Table 1. Figures')}${ruledPage([header, ['a', '1'], ['b', 'starts here and'], ['c', '3 and'], ['d', '4'], ['e', '5'], ['f', '6']]).content}`,
    },
    ruledPage([header, ['', 'goes on here'], ['g', '7']], text(60, 130, '* Counted twice.')),
  ],
});

describe('tables of a whole file', () => {
  it('are joined over pages: the repeated header goes, the cut row is put together, and both are said', async () => {
    const { tables, pages } = await readTables(twoPages);
    expect(pages).toBe(2);
    expect(tables).toHaveLength(1);
    const [table] = tables;
    expect(table!.pages).toEqual([1, 2]);
    expect(table!.rows).toEqual([
      header,
      ['a', '1'],
      ['b', 'starts here and'],
      ['c', '3 and'],
      ['d', '4'],
      ['e', '5'],
      ['f', '6 goes on here'],
      ['g', '7'],
    ]);
    expect(table!.notes.map((note) => note.rule)).toEqual(['joinPages', 'joinPages']);
    expect(table!.title).toBe('Table 1. Figures');
    expect(table!.footnotes).toEqual(['* Counted twice.']);
  });

  it('are handed on page by page as they stand there, whatever they are joined to', async () => {
    const parts: FoundTable[] = [];
    const joined = await readTables(twoPages, { onPage: (_, tables) => parts.push(...tables) });
    expect(parts.map((part) => [part.pages, part.rows.length])).toEqual([
      [[1], 7],
      [[2], 3],
    ]);
    expect(parts[0]!.cells.at(-1)!.text).toBe('6');
    expect(joined.tables[0]!.rows).toHaveLength(8);
  });

  it('stay apart when asked', async () => {
    const { tables } = await readTables(twoPages, { joinPages: false });
    expect(tables.map((table) => table.pages)).toEqual([[1], [2]]);
  });

  it('say how they were found, and where each cell stands', async () => {
    const [table] = (await readTables(twoPages)).tables;
    expect(table).toMatchObject({ method: 'lattice', headerRows: 1 });
    const cell = table!.cells.find(({ row, column }) => row === 1 && column === 1)!;
    expect(cell).toMatchObject({ page: 1, rowSpan: 1, columnSpan: 1, text: '1', lines: ['1'] });
    expect(cell.bbox.x0).toBeCloseTo(160, 0);
    expect(cell.bbox.top).toBeCloseTo(620, 0);
  });

  it('come page by page with the reasons for what was taken and what not', async () => {
    const reasons: boolean[] = [];
    await readTables(twoPages, {
      onPage: (_page, _tables, decisions) => reasons.push(decisions.some((d) => d.taken)),
    });
    expect(reasons).toEqual([true, true]);
  });

  it('follow the file’s tags when they are sound', async () => {
    const bytes = readFileSync(path.join(import.meta.dirname, 'fixtures/tables/tagged.pdf'));
    const { tables, metadata } = await readTables(bytes);
    expect(metadata.tagged).toBe(true);
    expect(tables).toMatchObject([
      {
        method: 'tags',
        headerRows: 1,
        rows: [
          ['Name', 'Figure'],
          ['a name', '1'],
        ],
      },
    ]);
  });
});
