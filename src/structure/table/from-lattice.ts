import { holdsCentre } from '../../model/bbox.ts';
import type { Word } from '../../model/pdf.ts';
import type { DraftCell, DraftTable } from './build.ts';
import type { Grid } from './lattice.ts';

/** Words may touch a ruling; further out, points, they may be the neighbour's. */
const overhang = 1.5;

/** Words into the cells of a grid: a word belongs to the cell that holds its centre. */
export function fillGrid(grid: Grid, words: readonly Word[]): DraftTable {
  const inside = words.filter((word) => holdsCentre(grid.bbox, word.bbox));
  const cells = grid.cells.map((cell): DraftCell => {
    const own = inside.filter((word) => holdsCentre(cell.bbox, word.bbox));
    const isWithin = own.every(
      ({ bbox }) => bbox.x0 > cell.bbox.x0 - overhang && bbox.x1 < cell.bbox.x1 + overhang,
    );
    return { ...cell, words: own, confidence: isWithin ? 1 : 0.8 };
  });
  return {
    method: 'lattice',
    bbox: grid.bbox,
    rows: grid.ys.length - 1,
    columns: grid.xs.length - 1,
    cells,
    headerRows: 1,
    confidence: grid.closed,
    notes: [],
  };
}
