import { median, union } from '../../model/bbox.ts';
import type { DraftTable } from './build.ts';
import { textLines } from './lines.ts';
import type { Switches } from './rules.ts';

/** Share of rows that must have two entries or more; in a chart or a page frame most have one or none. */
const rowsWithEntries = 0.5;
/** Share of a cell's height its text must take up, in the middle of all cells, or the cells hold pictures. */
const leastTextHeight = 0.12;
/** A grid of up to two rows and columns with so many lines in one cell is a page's frame, not a table. */
const frameLines = 8;

/** Why a ruled grid is no table; undefined when it is one. */
export function notATable(draft: DraftTable, off: Switches): string | undefined {
  if (draft.rows < 2 || draft.columns < 2) return 'fewer than two rows or columns hold text';
  if (off.has('charts')) return undefined;
  const filled = draft.cells.filter((cell) => cell.words.length > 0);
  const rows = Array.from({ length: draft.rows }, (_, row) => filled.filter((c) => c.row <= row && row < c.row + c.rowSpan));
  if (rows.filter((row) => row.length > 1).length < rowsWithEntries * draft.rows) {
    return 'most rows have one entry or none: a chart or a frame';
  }
  const heights = filled.map(({ bbox, words }) => {
    const text = union(words.map((word) => word.bbox));
    return (text.bottom - text.top) / (bbox.bottom - bbox.top);
  });
  if (median(heights) < leastTextHeight) return 'text takes up next to nothing of the cells: pictures';
  const small = draft.rows <= 2 && draft.columns <= 2;
  if (small && filled.length < 3) return 'a frame: hardly a cell holds text';
  if (small && filled.some((cell) => textLines(cell.words).length >= frameLines)) return 'a frame around prose';
  return undefined;
}
