import { describe, expect, it } from 'vitest';
import type { DraftTable } from '../../../src/structure/table/build.ts';
import { listOrForm } from '../../../src/structure/table/judge-stream.ts';
import { phrase } from '../../helpers/words.ts';

/** What rows of texts are found to be; undefined: a table. */
function kindOf(rows: string[][], headerRows = 0): string | undefined {
  const places = rows.flatMap((texts, row) =>
    texts.flatMap((text, column) => (text ? [{ row, column, text }] : [])),
  );
  const cells = places.map(({ row, column, text }) => {
    const { words, bbox } = phrase(text, 60 + 120 * column, 100 + 12 * row);
    return { row, column, rowSpan: 1, columnSpan: 1, words, bbox, confidence: 1 };
  });
  const draft: DraftTable = {
    method: 'stream',
    bbox: cells[0]!.bbox,
    rows: rows.length,
    columns: rows[0]!.length,
    cells,
    headerRows,
    confidence: 1,
    notes: [],
  };
  return listOrForm(
    draft,
    places.map(({ text }) => text),
    false,
  );
}

const numbered = (numberOf: (n: number) => string) =>
  [1, 2, 3, 4].map((n) => [numberOf(n), `read the figures of ${n}`]);

describe('no table', () => {
  it('is a list whose items are wrapped and stand in two columns', () => {
    const items = [1, 2, 3, 4].flatMap((n) => [
      [`${n}.`, `Report ${n}`, '', 'and so on'],
      ['', 'and so on', `${n + 5}.`, `Report ${n + 5}`],
    ]);
    expect(kindOf(items)).toBe('a numbered list beside other text');
  });

  it('is an algorithm, whose lines begin with a number and a colon', () => {
    expect(kindOf(numbered((n) => `${n}:`))).toContain('list');
  });

  it('is a listing, whose lines are numbered one by one', () => {
    expect(kindOf(numbered((n) => `${216 + n}`))).toContain('listing');
    expect(kindOf(numbered((n) => `${216 + n * n}`))).toBeUndefined();
    expect(
      kindOf(
        numbered((n) => `${216 + n}`),
        1,
      ),
    ).toBeUndefined();
  });

  it('are equations, numbered in brackets', () => {
    expect(kindOf([9, 10, 11].map((n) => [`x${n}`, '= y + z', `(${n})`]))).toBe('numbered equations');
    expect(kindOf([9, 30, 11].map((n) => ['Total', '12', `(${n})`]))).toBeUndefined();
  });

  it('is an index, whose entries end in leaders and a number', () => {
    const row = (n: number) => [
      `North ........ ${40 - n}`,
      `South . . . . . ${50 - n}`,
      `West ...... ${9 - n}`,
    ];
    expect(kindOf([1, 2, 3].map(row))).toBe('a table of contents');
  });
});
