import type { Bbox } from './pdf.ts';

/** How a table was found: from the file's tags, from its rulings, or from the blanks in its text. */
export type TableMethod = 'tags' | 'lattice' | 'stream';

export interface FoundCell {
  /** From 0. */
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  bbox: Bbox;
  /** Page the cell begins on, from 1. */
  page: number;
  /** Lines joined by one space. */
  text: string;
  /** The same, line by line, as printed. */
  lines: string[];
  /** Letter height, points; absent in blank cells. */
  size?: number;
  /** 0 to 1: how sure it is that exactly this text stands in exactly this cell. */
  confidence: number;
}

/** What was dropped, joined or guessed, and why. */
export interface TableNote {
  rule: string;
  message: string;
}

/** What became of a part of a page that might have been a table. */
export interface TableDecision {
  page: number;
  bbox: Bbox;
  method: TableMethod;
  taken: boolean;
  /** Why it was taken, or why not. */
  reason: string;
}

export interface FoundTable {
  /** Pages the table stands on, from 1. */
  pages: number[];
  method: TableMethod;
  /** Box on the first page. */
  bbox: Bbox;
  /** `rows[r][c]`: text of the cell that begins there, `''` where a span covers or nothing stands. */
  rows: string[][];
  cells: FoundCell[];
  headerRows: number;
  title?: string;
  /** Notes and sources printed below the table. */
  footnotes: string[];
  confidence: number;
  notes: TableNote[];
  /** From tags: places of the rows in the whole table, of which a page shows a part. */
  sourceRows?: number[];
}
