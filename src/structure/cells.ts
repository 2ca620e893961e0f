import type { TableCell } from '../model/document.ts';
import type { Issue } from '../model/issue.ts';

/** The cells of a row, one for each column, and what is wrong with them. */
export interface CellsResult {
  cells: TableCell[];
  issues: Issue[];
}

/** The margin at which a cell counts as sure; `confidence` rises to 1 with it. */
const SURE = 6;

/** 0 for a toss-up, 1 for a margin of SURE and more, rounded to hundredths. */
export const confidenceOf = (margin: number): number =>
  Math.round(Math.min(1, Math.max(0, margin) / SURE) * 100) / 100;
