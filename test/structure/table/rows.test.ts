import { describe, expect, it } from 'vitest';
import type { Chunk } from '../../../src/structure/table/chunks.ts';
import { columnFacts, logicalRows, type TextRow } from '../../../src/structure/table/rows.ts';
import { noneOff } from '../../../src/structure/table/rules.ts';
import { phrase } from '../../helpers/words.ts';

function row(baseline: number, ...cells: (Chunk | undefined)[]): TextRow {
  return { baseline, size: 10, chunks: cells };
}

function sizes(rows: TextRow[], widths: (number | undefined)[], separators: number[] = []): number[] {
  return logicalRows(rows, columnFacts(rows, widths), separators).rows.map((group) => group.length);
}

describe('lines of a table become rows', () => {
  it('a line goes on when its first word would not have fitted on the line above', () => {
    const rows = [
      row(100, phrase('volunteers who visit', 50, 100), phrase('12', 200, 100)),
      row(112, phrase('families at home', 50, 112), undefined),
      row(124, phrase('a helpline', 50, 124), phrase('7', 200, 124)),
    ];
    expect(sizes(rows, [110, 40])).toEqual([2, 1]);
  });

  it('a line that would have fitted was ended on purpose', () => {
    const rows = [
      row(100, phrase('a course', 50, 100), undefined),
      row(112, phrase('home visits', 50, 112), undefined),
    ];
    expect(sizes(rows, [200, 40])).toEqual([1, 1]);
  });

  it('a word divided at the end of a line goes on, even further out', () => {
    const rows = [
      row(100, phrase('Gross capital forma-', 58, 100), phrase('12', 200, 100)),
      row(112, phrase('tion', 50, 112), undefined),
      row(124, phrase('Interest', 58, 124), phrase('7', 200, 124)),
    ];
    expect(sizes(rows, [undefined, undefined])).toEqual([2, 1]);
  });

  it('so does a date or a range', () => {
    const rows = [
      row(100, phrase('Report', 50, 100), phrase('3-12-', 200, 100)),
      row(112, undefined, phrase('2024', 200, 112)),
    ];
    expect(sizes(rows, [undefined, undefined])).toEqual([2]);
  });

  it('figures never go on', () => {
    const rows = [
      row(100, phrase('1,204', 50, 100), undefined),
      row(112, phrase('1,310', 50, 112), undefined),
    ];
    expect(sizes(rows, [30, 40])).toEqual([1, 1]);
  });

  it('a ruling parts rows, whatever the text', () => {
    const rows = [
      row(100, phrase('volunteers who visit', 50, 100), undefined),
      row(112, phrase('families at home', 50, 112), undefined),
    ];
    expect(sizes(rows, [110, 40], [105])).toEqual([1, 1]);
  });

  it('lines too close to be two rows are one', () => {
    const rows = [row(100, phrase('Total', 50, 100), undefined), row(105, undefined, phrase('12', 200, 105))];
    expect(sizes(rows, [110, 40])).toEqual([2]);
  });

  it('in a table with margins around its cells, lines at the distance of lines in a cell are one row', () => {
    const figures = (y: number) => [phrase('12', 200, y), phrase('30', 260, y)];
    const rows = [
      row(100, phrase('Public', 50, 100), ...figures(100)),
      row(112, phrase('sector', 50, 112), undefined, undefined),
      row(130, phrase('Total', 50, 130), ...figures(130)),
      row(148, phrase('Households', 50, 148), undefined, undefined),
      row(160, phrase('Farms', 50, 160), undefined, undefined),
      row(172, phrase('and gardens', 50, 172), ...figures(172)),
      ...[190, 208, 226].map((y) => row(y, phrase('Others', 50, y), ...figures(y))),
    ];
    expect(sizes(rows, [undefined, undefined, undefined])).toEqual([2, 1, 3, 1, 1, 1]);
  });

  it('also where lines are set on a raster, unless the text begins anew further out', () => {
    const figures = (y: number) => [phrase('12', 200, y), phrase('30', 260, y)];
    const rows = [
      row(100, phrase('Public', 60, 100), ...figures(100)),
      row(112, phrase('sector', 60, 112), undefined, undefined),
      row(130, phrase('Private', 60, 130), ...figures(130)),
      row(142.8, phrase('sector', 60, 142.8), undefined, undefined),
      row(155.6, phrase('Women', 50, 155.6), undefined, undefined),
      ...[174, 192, 210, 228].map((y) => row(y, phrase('Others', 60, y), ...figures(y))),
    ];
    expect(sizes(rows, [undefined, undefined, undefined])).toEqual([2, 2, 1, 1, 1, 1, 1]);
  });

  it('also where all names take up several lines, with their figures halfway', () => {
    const rows = [0, 30, 60, 90].flatMap((y) => [
      row(100 + y, phrase('Trade', 50, 100 + y), undefined),
      row(106 + y, undefined, phrase('12', 200, 106 + y)),
      row(112 + y, phrase('and transport', 50, 112 + y), undefined),
    ]);
    expect(sizes(rows, [undefined, undefined])).toEqual([3, 3, 3, 3]);
  });

  it('figures below figures begin a row, however near the rest of a wrapped name stands', () => {
    const rows = [
      row(100, phrase('chronic pain and', 50, 100), phrase('19', 200, 100)),
      row(111, phrase('fatigue', 50, 111), undefined),
      row(115, undefined, phrase('3.8', 200, 115)),
      ...[130, 145, 160].map((y) => row(y, phrase('asthma', 50, y), phrase('48', 200, y))),
    ];
    expect(sizes(rows, [100, 40])).toEqual([2, 1, 1, 1, 1]);
  });

  it('the upper part of a name goes down to its figures when the table is set that way', () => {
    const rows = [
      row(100, phrase('parents of children', 50, 100), undefined),
      row(112, phrase('from four to twelve', 50, 112), phrase('12', 200, 112)),
      row(124, phrase('grandparents of very', 50, 124), undefined),
      row(136, phrase('young children', 50, 136), phrase('9', 200, 136)),
    ];
    expect(sizes(rows, [110, 40])).toEqual([2, 2]);
  });

  it('a name set in as others are stands below a heading, unless its words go on', () => {
    const named = (second: string) => [
      row(100, phrase('District twenty-three', 50, 100), undefined),
      row(112, phrase(second, 60, 112), phrase('12', 200, 112)),
      row(124, phrase('Pima', 60, 124), phrase('7', 200, 124)),
      row(136, phrase('Yuma', 60, 136), phrase('9', 200, 136)),
      row(148, phrase('all', 50, 148), phrase('28', 200, 148)),
    ];
    expect(sizes(named('Maricopa'), [undefined, undefined])).toEqual([1, 1, 1, 1, 1]);
    expect(sizes(named('and others'), [undefined, undefined])).toEqual([2, 1, 1, 1]);
    const near = named('Maricopa').map((one, i) => ({
      ...one,
      baseline: 100 + (i === 0 ? 0 : 2 * i - 2 + 12 * i),
    }));
    const facts = columnFacts(near, [undefined, undefined]);
    const steps = { leading: 12, row: 14 };
    expect(logicalRows(near, facts, [], noneOff, steps).rows).toHaveLength(5);
  });
});
