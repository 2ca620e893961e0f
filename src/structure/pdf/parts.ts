import { holdsCentre, overlap, union } from '../../model/bbox.ts';
import type { Bbox, PdfPage, Ruling, Word } from '../../model/pdf.ts';
import type { TablePlan } from '../../model/plan.ts';
import type { FoundCell, FoundTable } from '../../model/table.ts';
import { type HeaderMatch, matchHeader } from './header.ts';
import { type Strip, stripsOf, uprightWords } from './strip.ts';

/** A piece of a row on one page: texts by column of the plan; the row's name stands before them where it has one. */
export interface Band {
  /** Texts of the name column, then of each column of the plan. */
  cells: BandCell[];
  /** A ruling, or the edge of a shade, parts it from the band above. */
  isRuledOff?: boolean;
}

export interface BandCell {
  words: Word[];
  confidence: number;
}

/** What one page shows of a table of the plan. */
export interface Part {
  plan: TablePlan;
  page: number;
  bbox: Bbox;
  method: FoundTable['method'];
  header: Strip[];
  bands: Band[];
  /** Horizontal extent of each column, the name column first, points. */
  extents: Extent[];
}

export interface Extent {
  x0: number;
  x1: number;
}

/** Columns of a table as printed: the names of its rows, where they have one, then the plan's columns. */
export const columnCount = ({ rows, columns }: TablePlan): number => columns.length + (rows ? 1 : 0);

/** The part of a planned table that a found table is, as its header tells; null for any other table. */
export function partOf(found: FoundTable, page: PdfPage, plans: readonly TablePlan[]): Part | null {
  for (const plan of plans) {
    const match = matchHeader(found, plan);
    if (match) return buildPart(found, page, plan, match);
  }
  return null;
}

/** The part as which a table without header goes on with the one before it, or stands below its caption. */
export function headlessPart(
  found: FoundTable,
  page: PdfPage,
  { plan, extents }: { plan: TablePlan; extents: readonly Extent[] | null },
): Part | null {
  const columns = found.rows[0]?.length ?? 0;
  // Tags leave out cells without text, and with them whole columns.
  if (columns !== columnCount(plan) && !(extents && found.method === 'tags')) return null;
  const own = extents ?? extentsOf(found, columns);
  return buildPart(found, page, plan, { rows: 0, extents: [...own] });
}

function buildPart(found: FoundTable, page: PdfPage, plan: TablePlan, match: HeaderMatch): Part {
  const columns = columnCount(plan);
  const placed = placeCells(found, match);
  const words = wordsByCell(found, page);
  const extents = match.extents;
  const header = found.cells
    .filter(({ row }) => row < match.rows)
    .flatMap((cell) => stripsOf(words.get(cell) ?? [], page.number));
  const bands = Array.from({ length: found.rows.length - match.rows }, (_, i): Band => {
    const row = i + match.rows;
    const cells = Array.from({ length: columns }, (): BandCell => ({ words: [], confidence: 1 }));
    for (const cell of found.cells.filter((c) => c.row === row)) {
      const target = cells[placed.get(cell) ?? 0];
      if (!target) continue;
      target.words.push(...(words.get(cell) ?? []));
      target.confidence = Math.min(target.confidence, cell.confidence);
    }
    return { cells };
  });
  const ruled = ruledOff(page, bands);
  return { plan, page: page.number, bbox: found.bbox, method: found.method, header, bands: ruled, extents };
}

/** Does a ruling part each band from the next? */
export const areRuledOff = (bands: readonly Band[]): boolean =>
  bands.slice(1).every(({ isRuledOff }) => isRuledOff);

/** A ruling parts two bands when it runs along this share of their width. */
const ALONG = 0.6;
/** Pieces of one ruling, drawn cell by cell, stand less than this apart in height, points. */
const SAME_LEVEL = 1;

/** The bands, each with whether a ruling parts it from the one above. */
export function ruledOff(page: PdfPage, bands: readonly Band[]): Band[] {
  const boxes = bands.map(({ cells }) => union(cells.flatMap(({ words }) => words.map(({ bbox }) => bbox))));
  const ys = rulingsAlong(page, union(boxes));
  return bands.map((band, i) => {
    const [above, below] = [boxes[i - 1]?.bottom ?? Number.POSITIVE_INFINITY, boxes[i]?.top ?? 0];
    return ys.some((y) => y > above - 2 && y < below + 2) ? { ...band, isRuledOff: true } : band;
  });
}

/** Heights of the horizontal rulings that run along a box, from the top down. */
export const rulingsAlong = (page: PdfPage, { x0, x1 }: Bbox): number[] =>
  levelRulings(page)
    .filter((pieces) => lengthWithin(pieces, x0, x1) > ALONG * (x1 - x0))
    .map(([first]) => first?.position ?? 0);

/** Horizontal rulings by their height on the page: one may be drawn as a piece for each cell. */
function levelRulings({ rulings }: PdfPage): Ruling[][] {
  const levels: Ruling[][] = [];
  const horizontal = rulings.filter(({ orientation }) => orientation === 'horizontal');
  for (const ruling of horizontal.toSorted((a, b) => a.position - b.position)) {
    const last = levels.at(-1);
    if (last?.[0] && ruling.position - last[0].position < SAME_LEVEL) last.push(ruling);
    else levels.push([ruling]);
  }
  return levels;
}

/** How much of a stretch rulings of one height run along, points; what two of them cover counts once. */
function lengthWithin(pieces: readonly Ruling[], x0: number, x1: number): number {
  let [length, reached] = [0, x0];
  for (const { start, end } of pieces.toSorted((a, b) => a.start - b.start)) {
    length += Math.max(0, overlap(start, end, reached, x1));
    reached = Math.max(reached, end);
  }
  return length;
}

/**
 * Each cell's column. Rulings and blanks tell it by their own count; tags leave out cells without text, so that
 * there the place on the page decides: the column it stands under, left to right.
 */
function placeCells(found: FoundTable, { rows, extents }: HeaderMatch): Map<FoundCell, number> {
  const placed = new Map<FoundCell, number>();
  const trusted = found.method !== 'tags' && (found.rows[0]?.length ?? 0) === extents.length;
  for (const [, cells] of Map.groupBy(found.cells, ({ row }) => row)) {
    if (cells[0] && cells[0].row < rows) continue;
    const filled = cells.filter(({ text }) => text !== '').sort((a, b) => a.bbox.x0 - b.bbox.x0);
    const columns = trusted ? filled.map(({ column }) => column) : underColumns(filled, extents);
    filled.forEach((cell, i) => {
      placed.set(cell, columns[i] ?? 0);
    });
  }
  return placed;
}

/** The cheapest way to put a row's cells, left to right, under columns, no two under one. */
function underColumns(cells: readonly FoundCell[], extents: readonly Extent[]): number[] {
  let best: { cost: number; columns: number[] }[] = [{ cost: 0, columns: [] }];
  for (const { bbox } of cells) {
    const next: typeof best = [];
    for (const { cost, columns } of best) {
      const from = (columns.at(-1) ?? -1) + 1;
      for (let c = from; c < extents.length; c++) {
        const total = cost + distance(bbox, extents[c] as Extent);
        const at = next.findIndex(({ columns: other }) => other.at(-1) === c);
        if (at < 0) next.push({ cost: total, columns: [...columns, c] });
        else if (total < (next[at]?.cost ?? 0)) next[at] = { cost: total, columns: [...columns, c] };
      }
    }
    best = next;
  }
  return best.sort((a, b) => a.cost - b.cost)[0]?.columns ?? [];
}

/** How far a text stands from the column it may belong to: begins or is centred where the header does, or beside it. */
function distance({ x0, x1 }: Bbox, extent: Extent): number {
  const shared = overlap(x0, x1, extent.x0, extent.x1);
  const left = Math.abs(x0 - extent.x0);
  const middle = Math.abs(x0 + x1 - extent.x0 - extent.x1) / 2;
  const right = Math.abs(x1 - extent.x1);
  return Math.min(left, middle, right) + (shared < 0 ? APART - shared : 0);
}

/** What it costs to stand beside a column instead of under it, points. */
const APART = 20;

function wordsByCell(found: FoundTable, page: PdfPage): Map<FoundCell, Word[]> {
  const words = uprightWords(page);
  const taken = new Set<Word>();
  const filled = found.cells.filter(({ text }) => text !== '');
  const claim = (cell: FoundCell, slack: number) => {
    const own = words.filter((word) => !taken.has(word) && holdsCentre(cell.bbox, word.bbox, slack));
    for (const word of own) taken.add(word);
    return own;
  };
  return new Map(filled.map((cell) => [cell, claim(cell, 0.1)]));
}

/** Horizontal extent of each column, from the rows in which no cell is blank. */
function extentsOf(found: FoundTable, count: number): Extent[] {
  const filled = found.cells.filter(({ text }) => text !== '');
  const rows = [...Map.groupBy(filled, ({ row }) => row).values()].filter((cells) => cells.length === count);
  return Array.from({ length: count }, (_, c) => {
    const { x0, x1 } = union(
      rows.flatMap((cells) => cells.filter(({ column }) => column === c)).map(({ bbox }) => bbox),
    );
    return { x0, x1 };
  });
}
