import { overlap, union } from '../../model/bbox.ts';
import type { Bbox, Word } from '../../model/pdf.ts';
import type { DraftCell, DraftTable } from './build.ts';

/** Names set upright stand at most this far above the first row, letter heights. */
const nearTable = 3;

/** Boxes of the names a page sets upright, one for each column of letters. */
export function turnedNames(words: readonly Word[]): Bbox[] {
  const turned = words.filter((word) => word.rotation === 90 || word.rotation === 270);
  const boxes: Bbox[] = [];
  for (const { bbox } of [...turned].sort((a, b) => a.bbox.x0 - b.bbox.x0)) {
    const host = boxes.find(
      (box) =>
        overlap(box.x0, box.x1, bbox.x0, bbox.x1) > -3 &&
        overlap(box.top, box.bottom, bbox.top, bbox.bottom) > -12,
    );
    if (host) Object.assign(host, union([host, bbox]));
    else boxes.push({ ...bbox });
  }
  return boxes;
}

/**
 * Gives a table found from blanks the header whose names are set upright above it, with what stands level beside
 * them. The first row goes into it when it stands at the same height.
 */
export function withTurnedHeader(draft: DraftTable, words: readonly Word[]): DraftTable {
  const first = draft.cells.filter((cell) => cell.row === 0);
  const top = Math.min(...first.map((cell) => cell.bbox.top));
  const size = first[0]?.words[0]?.size ?? 10;
  const names = turnedNames(words).filter(
    (box) =>
      overlap(box.x0, box.x1, draft.bbox.x0, draft.bbox.x1) > 0 &&
      box.bottom < top + 4 * size &&
      box.bottom > top - nearTable * size,
  );
  if (names.length < 2) return draft;
  const zone = union(names);
  const own = new Set(draft.cells.flatMap((cell) => (cell.row === 0 ? [] : cell.words)));
  const inZone = words.filter((word) => !own.has(word) && isLevel(word.bbox, zone, draft.bbox));
  const isFirstInZone = first.every(
    (cell) => cell.bbox.top >= zone.top - size && cell.bbox.bottom <= zone.bottom + size,
  );
  const body = draft.cells.filter((cell) => !(isFirstInZone && cell.row === 0));
  const shift = isFirstInZone ? 0 : 1;
  const columns = columnBounds(draft);
  const header = columns.flatMap((column, index): DraftCell[] => {
    const mine = inZone.filter(({ bbox }) => {
      const middle = (bbox.x0 + bbox.x1) / 2;
      return middle >= column.x0 && middle < column.x1;
    });
    if (mine.length === 0) return [];
    const bbox = union(mine.map((word) => word.bbox));
    return [{ row: 0, column: index, rowSpan: 1, columnSpan: 1, bbox, words: mine, confidence: 0.75 }];
  });
  const cells = [...header, ...body.map((cell) => ({ ...cell, row: cell.row + shift }))];
  return {
    ...draft,
    rows: draft.rows + shift,
    cells,
    bbox: union(cells.map((cell) => cell.bbox)),
    headerRows: 1,
  };
}

function isLevel(box: Bbox, zone: Bbox, table: Bbox): boolean {
  const middle = (box.top + box.bottom) / 2;
  return middle > zone.top - 2 && middle < zone.bottom + 2 && box.x1 > table.x0 - 5 && box.x0 < table.x1 + 5;
}

/** Where columns begin and end: halfway between what stands in neighbouring ones. */
function columnBounds(draft: DraftTable): { x0: number; x1: number }[] {
  const extents = Array.from({ length: draft.columns }, (_, column) =>
    union(
      draft.cells.filter((cell) => cell.column === column && cell.columnSpan === 1).map((cell) => cell.bbox),
    ),
  );
  return extents.map((box, i) => ({
    x0: i === 0 ? -Infinity : (extents[i - 1]!.x1 + box.x0) / 2,
    x1: i === extents.length - 1 ? Infinity : (box.x1 + extents[i + 1]!.x0) / 2,
  }));
}
