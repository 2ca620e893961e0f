import { holdsCentre, median, union } from '../../model/bbox.ts';
import type { Word } from '../../model/pdf.ts';
import type { DraftTable } from './build.ts';
import { chunksOf } from './chunks.ts';
import type { Grid, GridCell } from './lattice.ts';
import { linesOf, textLines } from './lines.ts';
import type { Switches } from './rules.ts';

/** Share of rows that must have two entries or more; in a chart or a page frame most have one or none. */
const rowsWithEntries = 0.5;
/** A table with fewer than this share of its places filled has names for its rows or its columns ... */
const halfFilled = 0.5;
/** ... and names for at least this share of them. */
const namedShare = 0.65;
/** Share of a cell's height its text must take up, in the middle of all cells, or the cells hold pictures. */
const leastTextHeight = 0.12;
/** A grid of up to two rows and columns with so many lines in one cell is a page's frame, not a table. */
const frameLines = 8;

/** Share of a grid's height that blank rows may take up; panels of pictures leave most of it blank. */
const blankHeight = 0.6;
/** An upright line of a table goes through this share of its height at least; edges of bars do not line up. */
const throughShare = 0.3;

/** Share of rows without an upright line, with several phrases in them, from which a grid is only a frame. */
const openRows = 0.5;

/** Why rulings are no table: a picture, whose words belong to it, or a frame, in which anything may stand. */
export interface Verdict {
  kind: 'picture' | 'frame';
  reason: string;
}

const picture = (reason: string): Verdict => ({ kind: 'picture', reason });
export const frame = (reason: string): Verdict => ({ kind: 'frame', reason });

/** Why a grid of rulings, with the words in it, can only be a chart or panels of pictures. */
export function notAGrid(grid: Grid, words: readonly Word[], off: Switches): Verdict | undefined {
  if (off.has('charts')) return undefined;
  const height = grid.bbox.bottom - grid.bbox.top;
  const parted = grid.cells.filter((cell) => cell.columnSpan < grid.xs.length - 1);
  const heightOf = (cells: readonly GridCell[]) =>
    grid.ys
      .slice(1)
      .reduce(
        (sum, y, i) => (cells.some((c) => c.row <= i && i < c.row + c.rowSpan) ? sum + y - grid.ys[i]! : sum),
        0,
      );
  const inner = grid.xs
    .slice(1, -1)
    .map((_, i) => heightOf(parted.filter((cell) => cell.column === i + 1)) / heightOf(parted));
  const short = inner.filter((share) => share < throughShare).length;
  if (inner.length > 1 && short > inner.length / 2)
    return picture('upright lines do not line up: bars of a chart');
  const middles = words.map((word) => (word.bbox.top + word.bbox.bottom) / 2);
  const blank = grid.ys.slice(1).reduce((sum, y, i) => {
    const top = grid.ys[i]!;
    return middles.some((middle) => middle > top && middle < y) ? sum : sum + y - top;
  }, 0);
  if (blank > blankHeight * height) return picture('most of the height is blank: panels of pictures');
  return undefined;
}

/** A grid most of whose rows have no upright line inside is a frame: its columns are found from blanks. */
export function onlyAFrame(grid: Grid, words: readonly Word[], off: Switches): Verdict | undefined {
  if (off.has('stream')) return undefined;
  if (grid.xs.length <= 2) return frame('no upright line inside');
  const whole = grid.cells.filter((cell) => cell.columnSpan === grid.xs.length - 1 && cell.rowSpan === 1);
  const open = whole.filter(({ bbox }) => {
    const lines = linesOf(words.filter((word) => holdsCentre(bbox, word.bbox)));
    return lines.some((line) => chunksOf(line, { drawsBlanks: false }).length > 1);
  });
  const isOpen = open.length > openRows * (grid.ys.length - 1);
  return isOpen ? frame('most rows have no upright line inside') : undefined;
}

/** Why a ruled grid is no table; undefined when it is one. */
export function notATable(draft: DraftTable, off: Switches): Verdict | undefined {
  if (draft.rows < 2 || draft.columns < 2) return frame('fewer than two rows or columns hold text');
  if (off.has('charts')) return undefined;
  const filled = draft.cells.filter((cell) => cell.words.length > 0);
  const rows = Array.from({ length: draft.rows }, (_, row) =>
    filled.filter((c) => c.row <= row && row < c.row + c.rowSpan),
  );
  if (rows.filter((row) => row.length > 1).length < rowsWithEntries * draft.rows) {
    return frame('most rows have one entry or none');
  }
  const isSparse = filled.length < halfFilled * draft.rows * draft.columns;
  if (isSparse && !hasNames(draft))
    return picture('sparse, with neither rows nor columns named: marks in a chart');
  const heights = filled.map(({ bbox, words }) => {
    const text = union(words.map((word) => word.bbox));
    return (text.bottom - text.top) / (bbox.bottom - bbox.top);
  });
  if (median(heights) < leastTextHeight) return picture('text takes up next to nothing of the cells');
  const small = draft.rows <= 2 && draft.columns <= 2;
  if (small && filled.length < 3) return frame('hardly a cell holds text');
  if (small && filled.some((cell) => textLines(cell.words).length >= frameLines))
    return frame('a frame around prose');
  return undefined;
}

/** Whether one of the first rows names most columns, or the first column most rows. */
function hasNames({ cells, rows, columns }: DraftTable): boolean {
  const filled = cells.filter((cell) => cell.words.length > 0 && cell.columnSpan < columns);
  const across = [0, 1, 2].map((row) => filled.filter((cell) => cell.row === row).length);
  const down = filled.filter((cell) => cell.column === 0).reduce((sum, cell) => sum + cell.rowSpan, 0);
  return Math.max(...across) >= namedShare * columns || down >= namedShare * rows;
}
