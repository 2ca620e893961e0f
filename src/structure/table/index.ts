import type { PdfPage } from '../../model/pdf.ts';
import type { FoundTable } from '../../model/table.ts';
import { habitsOf } from './chunks.ts';
import { linesOf } from './lines.ts';
import { refineGrid } from './refine.ts';
import { notATable } from './judge.ts';
import { toFoundTable, withoutBlankLines } from './build.ts';
import { fillGrid } from './fromLattice.ts';
import { findGrids } from './lattice.ts';
import { noneOff, type Switches } from './rules.ts';
import { joinRulings } from './rulings.ts';

export interface FindTablesOptions {
  off?: Switches;
}

/** The tables of one page, from top to bottom. */
export function findTables(page: PdfPage, options: FindTablesOptions = {}): FoundTable[] {
  const off = options.off ?? noneOff;
  const rulings = joinRulings(page.rulings);
  const grids = off.has('lattice') ? [] : findGrids(rulings, !off.has('closeFrame'));
  const habits = habitsOf(linesOf(page.words.filter((word) => word.rotation === 0)));
  return grids
    .map((grid) => refineGrid(grid, page.words, habits, off))
    .map((grid) => withoutBlankLines(fillGrid(grid, page.words)))
    .filter((draft) => notATable(draft, off) === undefined)
    .map((draft) => toFoundTable(draft, page.number));
}
