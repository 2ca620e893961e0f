import { overlap } from '../../model/bbox.ts';
import type { Word } from '../../model/pdf.ts';
import type { DraftTable } from './build.ts';
import { isFigure } from './chunks.ts';
import { frame, type Verdict } from './judge.ts';
import { joinWords, linesOf } from './lines.ts';
import type { Switches } from './rules.ts';

/** A ruled header has at most so many rows. */
const tallestHeader = 3;
/** Lines right below it fill at least this share of its columns. */
const filledShare = 0.5;
/** Years and the like: a header may hold this share of figures. */
const mostFigures = 0.34;
/** The first of them stands within this many letter heights, and so does the next below that. */
const nextLine = 2.2;

/**
 * A small grid with hardly any figures, with lines below it that keep to its columns, is the ruled header of a table whose
 * rows are not ruled: it is left to be found with them.
 */
export function onlyAHeader(draft: DraftTable, words: readonly Word[], off: Switches): Verdict | undefined {
  if (off.has('openBelow') || draft.rows > tallestHeader || draft.columns < 3) return undefined;
  const filled = draft.cells.filter((cell) => cell.words.length > 0);
  const figures = filled.filter((cell) => isFigure(joinWords(cell.words))).length;
  if (figures > mostFigures * filled.length) return undefined;
  const columns = columnsOf(draft);
  const below = linesOf(
    words.filter(
      ({ bbox, rotation }) =>
        rotation === 0 &&
        bbox.top >= draft.bbox.bottom - 2 &&
        overlap(bbox.x0, bbox.x1, draft.bbox.x0, draft.bbox.x1) > 0,
    ),
  );
  let from = draft.bbox.bottom;
  let kept = 0;
  for (const line of below) {
    const filled = columns.filter(({ x0, x1 }) =>
      line.words.some(({ bbox }) => (bbox.x0 + bbox.x1) / 2 > x0 && (bbox.x0 + bbox.x1) / 2 < x1),
    );
    const isClear = columns.every(({ x1 }) =>
      line.words.every(({ bbox }) => bbox.x0 > x1 - 1 || bbox.x1 < x1 + 1),
    );
    const isNear = line.baseline - from < nextLine * line.size;
    if (!isNear || !isClear || filled.length < filledShare * columns.length) break;
    kept += 1;
    from = line.baseline;
  }
  return kept > 1 ? frame('a ruled header, with rows below that are not ruled') : undefined;
}

function columnsOf(draft: DraftTable): { x0: number; x1: number }[] {
  return Array.from({ length: draft.columns }, (_, column) => {
    const own = draft.cells.filter((cell) => cell.column === column && cell.columnSpan === 1);
    return {
      x0: Math.min(...own.map((cell) => cell.bbox.x0)),
      x1: Math.max(...own.map((cell) => cell.bbox.x1)),
    };
  });
}
