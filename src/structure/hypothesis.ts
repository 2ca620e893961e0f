import type { ColumnPlan } from '../model/plan.ts';
import { blankCost, endCost, gapCost, resumeCost, splitCost, startCost } from './costs.ts';
import type { RowLine } from './fragments.ts';
import type { Phrase, Words } from './phrase.ts';
import type { Chain } from './readings.ts';

/** A reading of the lines so far, and what its next step costs. */
export interface Hypothesis {
  cost: number;
  /** Column of the last piece; -1 before the first. */
  column: number;
  row: number;
  /** The last line of each column's cell in this row; null where it has not begun. */
  tails: readonly (Phrase | null)[];
  /** Spaces after the last piece beyond the one that separates. */
  spaces: number;
  /** Columns before this one have been charged for being blank. */
  charged: number;
  /** Is this a later page of the row, where a column that stays out is not blank? */
  resumed: boolean;
  pieces: Chain | null;
}

export interface SegmentOptions {
  columns: readonly ColumnPlan[];
  /** The text is a sequence of rows, each from the first column to the last. */
  manyRows: boolean;
}

/** What a step needs to know about the line it takes, and the readings it found so far. */
export interface Step extends SegmentOptions {
  line: RowLine;
  words: Words;
  index: number;
  /** Does a page begin further on? Then a text may break off here and go on there. */
  mayResume: boolean;
  /** Cost of starting a cell, by word and column; found when first asked. */
  startCosts: number[];
  found: Hypothesis[];
  /** Cost beyond which a reading of this line is hopeless. */
  limit: number;
}

export const nothingRead = ({ columns }: SegmentOptions): Hypothesis => ({
  cost: 0,
  column: -1,
  row: 0,
  tails: columns.map(() => null),
  spaces: 0,
  charged: 0,
  resumed: false,
  pieces: null,
});

export const tailOf = (h: Hypothesis): Phrase | null => h.tails[h.column] ?? null;

/** Leaving the cell of the line before, or of the words before on this line. */
export function leaveCost(h: Hypothesis, { line, mayResume, columns }: Step, word: number): number {
  const tail = tailOf(h);
  const column = columns[h.column];
  if (!tail || !column) return 0;
  const unfinished = mayResume ? 0 : endCost(tail);
  return unfinished + (word === 0 ? gapCost(line.gap) : splitCost(tail, column));
}

export function openCost(h: Hypothesis, c: number, step: Step, word: number): number {
  const column = step.columns[c];
  if (!column) return 0;
  const phrase = step.words.phrase(word, step.words.starts.length - 1);
  const tail = h.tails[c];
  if (tail) return resumeCost(tail, phrase, column);
  const key = word * step.columns.length + c;
  step.startCosts[key] ??= startCost(phrase, column);
  return step.startCosts[key];
}

/** Columns passed over: blank ones on the row's first page, later those that broke off and are not taken up. */
export function passCost(
  h: Hypothesis,
  from: number,
  to: number,
  spaces: number,
  columns: readonly ColumnPlan[],
): number {
  let cost = 0;
  for (let c = from; c < to; c++) cost += passCostOf(h, c, c - from < spaces, columns);
  return cost;
}

export function passCostOf(
  h: Hypothesis,
  c: number,
  explained: boolean,
  columns: readonly ColumnPlan[],
): number {
  const column = columns[c];
  const tail = h.tails[c];
  if (tail) return h.resumed ? endCost(tail) : 0;
  return column && !h.resumed ? blankCost(column, explained) : 0;
}

/** What the columns of a row cost that nothing follows any more. */
export function remainderCost(h: Hypothesis, spaces: number, columns: readonly ColumnPlan[]): number {
  let blank = 0;
  columns.forEach((column, c) => {
    if (h.resumed && c >= h.charged && !h.tails[c]) blank += blankCost(column, spaces > 0);
  });
  return blank + passCost(h, h.column + 1, columns.length, spaces, columns);
}

export function finish(h: Hypothesis, { columns }: SegmentOptions): Hypothesis {
  return { ...h, cost: h.cost + endCost(tailOf(h)) + remainderCost(h, h.spaces, columns) };
}
