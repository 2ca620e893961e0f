import { median } from '../../model/bbox.ts';
import type { Bbox, Word } from '../../model/pdf.ts';
import type { FoundCell, FoundTable, TableMethod, TableNote } from '../../model/table.ts';
import { joinLines, textLines } from './lines.ts';

/** A cell before its text is written down: where it stands and the words in it. */
export interface DraftCell {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  bbox: Bbox;
  words: Word[];
  confidence: number;
}

export interface DraftTable {
  method: TableMethod;
  bbox: Bbox;
  rows: number;
  columns: number;
  cells: DraftCell[];
  headerRows: number;
  confidence: number;
  notes: TableNote[];
  /** Places of the rows in the whole table, of which this page shows a part; known from tags only. */
  sourceRows?: number[];
}

/** Drops rows and columns in which nothing is written; spans shrink with them. */
export function withoutBlankLines(table: DraftTable): DraftTable {
  const filled = table.cells.filter((cell) => cell.words.length > 0);
  const rows = keptIndexes(
    table.rows,
    filled.map((cell) => cell.row),
  );
  const columns = keptIndexes(
    table.columns,
    filled.map((cell) => cell.column),
  );
  const cells = table.cells.flatMap((cell) => {
    const row = shrink(rows, cell.row, cell.rowSpan);
    const column = shrink(columns, cell.column, cell.columnSpan);
    return row && column
      ? [{ ...cell, row: row.at, rowSpan: row.span, column: column.at, columnSpan: column.span }]
      : [];
  });
  const headerRows = rows.slice(0, table.headerRows).filter((at) => at >= 0).length;
  return { ...table, rows: count(rows), columns: count(columns), cells, headerRows };
}

/** Old index → new index, -1 where the line goes. */
function keptIndexes(length: number, used: number[]): number[] {
  const set = new Set(used);
  let next = 0;
  return Array.from({ length }, (_, i) => (set.has(i) ? next++ : -1));
}

const count = (kept: number[]) => kept.filter((at) => at >= 0).length;

function shrink(kept: number[], at: number, span: number): { at: number; span: number } | undefined {
  const left = kept.slice(at, at + span).filter((i) => i >= 0);
  return left.length ? { at: left[0]!, span: left.length } : undefined;
}

/** Writes a draft down as a table of texts. */
export function toFoundTable(draft: DraftTable, page: number): FoundTable {
  const rows = Array.from({ length: draft.rows }, () => Array<string>(draft.columns).fill(''));
  const cells = draft.cells.map((cell): FoundCell => {
    const { words, ...place } = cell;
    const lines = textLines(words);
    const text = joinLines(lines);
    rows[cell.row]![cell.column] = text;
    const size = words.length ? { size: median(words.map((word) => word.size)) } : {};
    return { ...place, page, text, lines, ...size };
  });
  const { method, bbox, headerRows, confidence, notes } = draft;
  const sourceRows = draft.sourceRows ? { sourceRows: draft.sourceRows } : {};
  return {
    pages: [page],
    method,
    bbox,
    rows,
    cells,
    headerRows,
    footnotes: [],
    confidence,
    notes,
    ...sourceRows,
  };
}
