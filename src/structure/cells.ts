import type { TableCell } from '../model/document.ts';
import type { Issue } from '../model/issue.ts';

/** The cells of a row, one for each column, and what is wrong with them. */
export interface CellsResult {
  cells: TableCell[];
  issues: Issue[];
}

/**
 * Below this distance to the next best reading a row is a toss-up and the build stops: half of the smallest
 * cost. Every row of the two reports is at 1 or more.
 */
export const TOSS_UP = 0.5;
/** The margin at which a cell counts as sure; `confidence` rises to 1 with it. */
const SURE = 6;

/** 0 for a toss-up, 1 for a margin of SURE and more, rounded to hundredths. */
export const confidenceOf = (margin: number): number =>
  Math.round(Math.min(1, Math.max(0, margin) / SURE) * 100) / 100;
