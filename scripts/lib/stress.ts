import type { PdfPage, Ruling } from '../../src/model/pdf.ts';
import { findGrids, type Grid } from '../../src/structure/table/lattice.ts';
import { joinRulings } from '../../src/structure/table/rulings.ts';

/**
 * Ways to take rulings off a page. The tables stay what they are, so the expected rows do too: this shows how much
 * of a score hangs on the drawing, and works as a test on tables that were never looked at.
 */
export const stresses: Record<string, (page: PdfPage) => PdfPage> = {
  'no rulings': (page) => ({ ...page, rulings: [], shades: [] }),
  'level rulings only': (page) => ({ ...page, rulings: page.rulings.filter(isLevel) }),
  'three rulings': (page) =>
    inGrids(page, (grid, own) => {
      const full = fullRulings(grid, own);
      const kept = [full[0], full[1], full.at(-1)];
      const head = full[1] ?? 0;
      return own.filter((r) => isLevel(r) && (r.position < head || kept.some((y) => near(y, r.position))));
    }),
  'ruled header only': (page) =>
    inGrids(page, (grid, own) => {
      const head = fullRulings(grid, own)[1] ?? 0;
      return own.flatMap((r) => {
        if (isLevel(r)) return r.position <= head + 1 ? [r] : [];
        return r.start < head - 2 ? [{ ...r, end: Math.min(r.end, head) }] : [];
      });
    }),
  'frame only': (page) => inGrids(page, ({ bbox }) => frameOf(bbox)),
};

const isLevel = (r: Ruling) => r.orientation === 'horizontal';
const near = (a: number | undefined, b: number) => a !== undefined && Math.abs(a - b) < 2;

function frameOf({ x0, x1, top, bottom }: Grid['bbox']): Ruling[] {
  const drawn = { width: 1, source: 'stroke' } as const;
  return [
    { orientation: 'horizontal', position: top, start: x0, end: x1, ...drawn },
    { orientation: 'horizontal', position: bottom, start: x0, end: x1, ...drawn },
    { orientation: 'vertical', position: x0, start: top, end: bottom, ...drawn },
    { orientation: 'vertical', position: x1, start: top, end: bottom, ...drawn },
  ];
}

/** Replaces the rulings inside each grid of more than three cells. */
function inGrids(page: PdfPage, pick: (grid: Grid, own: Ruling[]) => Ruling[]): PdfPage {
  const rulings = joinRulings(page.rulings);
  const grids = findGrids(rulings, true).filter((grid) => grid.cells.length > 3);
  const outside = rulings.filter((r) => !grids.some((grid) => isInside(grid, r)));
  const picked = grids.flatMap((grid) =>
    pick(
      grid,
      rulings.filter((r) => isInside(grid, r)),
    ),
  );
  return { ...page, rulings: [...outside, ...picked] };
}

function isInside({ bbox }: Grid, r: Ruling): boolean {
  const [x0, x1] = isLevel(r) ? [r.start, r.end] : [r.position, r.position];
  const [top, bottom] = isLevel(r) ? [r.position, r.position] : [r.start, r.end];
  return x0 >= bbox.x0 - 4 && x1 <= bbox.x1 + 4 && top >= bbox.top - 4 && bottom <= bbox.bottom + 4;
}

/** Heights at which rulings cover the grid's whole width. */
function fullRulings({ bbox }: Grid, own: readonly Ruling[]): number[] {
  const level = own.filter(isLevel);
  const full = level.filter((r) => {
    const together = level.filter((other) => near(other.position, r.position));
    return together.reduce((sum, o) => sum + o.end - o.start, 0) > 0.9 * (bbox.x1 - bbox.x0);
  });
  return [...new Set(full.map((r) => Math.round(r.position * 10) / 10))].sort((a, b) => a - b);
}
