import { describe, expect, it } from 'vitest';
import type { Word } from '../../../src/model/pdf.ts';
import { findGrids } from '../../../src/structure/table/lattice.ts';
import { refineGrid } from '../../../src/structure/table/refine.ts';
import { noneOff } from '../../../src/structure/table/rules.ts';
import { joinRulings } from '../../../src/structure/table/rulings.ts';
import { level, upright, word } from '../../helpers/words.ts';

const lefts = [5, 65, 125, 185];

/** Words of one printed line, the first in the first column, and so on. */
const line = (baseline: number, ...texts: string[]): Word[] =>
  texts.flatMap((text, i) => (text ? [word(text, lefts[i]!, baseline)] : []));

/** Heights of the rows that a grid of four columns, ruled at `ys`, is refined to. */
function rowsOf(ys: number[], words: Word[]): number[] {
  const rulings = [
    ...ys.map((y) => level(y, 0, 240)),
    ...[0, 60, 120, 180, 240].map((x) => upright(x, ys[0]!, ys.at(-1)!)),
  ];
  const [grid] = findGrids(joinRulings(rulings), true);
  const refined = refineGrid(grid!, words, { drawsBlanks: false }, noneOff);
  return refined.ys.slice(1).map((y, i) => Math.round(y - refined.ys[i]!));
}

const header = [
  ...line(12, '', 'Active', 'All', 'Other'),
  ...line(24, 'County', 'voters', 'voters', 'voters'),
];
const figures = (baseline: number) => line(baseline, 'Barry', '45', '51', '12');

describe('a ruled band of single words, one below the other', () => {
  it('is one row where rulings part every row', () => {
    expect(rowsOf([0, 30, 50, 70], [...header, ...figures(44), ...figures(64)])).toEqual([30, 20, 20]);
  });

  it('is one row where it heads figures that no rulings part', () => {
    const words = [...header, ...figures(44), ...figures(58)];
    expect(rowsOf([0, 30, 70], words)).toHaveLength(3);
  });

  it('is several rows where nothing but the header is ruled off', () => {
    const words = [
      ...line(14, 'Kernel', 'Name', 'Sign', 'Kind'),
      ...line(34, 'linear', 'none', 'u', 'first'),
      ...line(48, 'radial', 'gamma', 'v', 'second'),
    ];
    expect(rowsOf([0, 20, 60], words)).toHaveLength(3);
  });
});
