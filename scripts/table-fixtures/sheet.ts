import { line, type PageSpec, type PdfSpec, text } from '../../test/helpers/pdf.ts';

/** A PDF and the tables that should be found in it. */
export interface Fixture {
  stem: string;
  pdf: PdfSpec;
  tables: readonly Expected[];
}

interface Expected {
  page: number;
  rows: string[][];
}

export const fixture = (stem: string, pages: PageSpec[], tables: Expected[]): Fixture => ({
  stem,
  pdf: { pages },
  tables,
});

const prose = [
  'The table below gives the figures for each of the regions, as far as they were known when this report',
  'was written. In most regions the number of families rose, although it fell in the two that had the',
  'largest share at the start of the period, and nobody can say with certainty why this should be so.',
];

export const paragraph = (y: number) =>
  prose.map((words, i) => text(60, y + 12 * i, words, { size: 10 })).join('');

export const grid = (xs: number[], ys: number[]) =>
  ys.map((y) => line(xs[0]!, y, xs.at(-1)!, y)).join('') +
  xs.map((x) => line(x, ys[0]!, x, ys.at(-1)!)).join('');

export const rowsAt = (xs: number[], y: number, step: number, rows: string[][], bold = false) =>
  rows
    .flatMap((row, i) => row.map((cell, c) => (cell ? text(xs[c]!, y + i * step, cell, { bold }) : '')))
    .join('');

export const regions = [
  ['North', '1,204', '1,310', '8.8%'],
  ['East', '867', '901', '3.9%'],
  ['South', '1,950', '1,872', '-4.0%'],
  ['West', '2,311', '2,290', '-0.9%'],
];
