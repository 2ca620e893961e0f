import { median, union } from '../../model/bbox.ts';
import type { Bbox, Ruling } from '../../model/pdf.ts';
import { joinTolerance, snapPositions } from './rulings.ts';

/** A cell of a ruled grid: which rows and columns of the grid it covers. */
export interface GridCell {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  bbox: Bbox;
}

/** A grid of rulings: positions of its lines, and its cells. */
export interface Grid {
  xs: number[];
  ys: number[];
  cells: GridCell[];
  bbox: Bbox;
  /** Share of the grid's area that is enclosed by rulings on all sides. */
  closed: number;
}

/** Share of a cell's side that must be ruled for the side to count. */
const ruledShare = 0.6;
/** A heading across a grid takes up little more height than a row; a title between two grids takes up more. */
const headingHeight = 1.5;

/** Rulings → rulings that touch → lines of a grid → cells. */
export function findGrids(rulings: readonly Ruling[], closeFrame: boolean): Grid[] {
  return joinStacked(touchingGroups(rulings))
    .map((group) => (closeFrame ? [...group, ...missingSides(group), ...sidesOfHeadings(group)] : group))
    .map(toGrid)
    .filter((grid) => grid !== undefined);
}

/** Groups of rulings that touch one another, directly or through others. */
function touchingGroups(rulings: readonly Ruling[]): Ruling[][] {
  const group = rulings.map((_, i) => i);
  const find = (i: number): number => {
    while (group[i] !== i) i = group[i] = group[group[i]!]!;
    return i;
  };
  const level = rulings.flatMap((r, i) => (r.orientation === 'horizontal' ? [i] : []));
  const upright = rulings.flatMap((r, i) => (r.orientation === 'vertical' ? [i] : []));
  for (const h of level) {
    for (const v of upright) if (touch(rulings[h]!, rulings[v]!)) group[find(h)] = find(v);
  }
  const groups = new Map<number, Ruling[]>();
  rulings.forEach((ruling, i) => {
    const root = find(i);
    groups.set(root, [...(groups.get(root) ?? []), ruling]);
  });
  return [...groups.values()];
}

/**
 * Groups one below the other are one grid with a heading across it when they have the same upright lines, and no more
 * than a row stands between the last ruling of the one and the first of the other.
 */
function joinStacked(groups: readonly Ruling[][]): Ruling[][] {
  const crossing = groups
    .map((rulings) => ({ rulings, ...linesIn(rulings), box: boxAround(rulings) }))
    .filter(({ level, upright }) => level.length > 0 && upright.length > 0)
    .sort((a, b) => a.box.top - b.box.top);
  for (const [alone, ...others] of groups) if (others.length === 0) takePiece(crossing, alone!);
  const joined: Part[] = [];
  for (const part of crossing) {
    const i = joined.findIndex((above) => isStackedOn(above, part));
    if (i < 0) joined.push(part);
    else joined[i] = { ...part, rulings: [...joined[i]!.rulings, ...part.rulings] };
  }
  return joined.map(({ rulings }) => rulings);
}

/** A piece of an upright ruling that touches no level one belongs to the grid on one of whose lines it stands. */
function takePiece(parts: readonly Part[], piece: Ruling): void {
  if (piece.orientation !== 'vertical') return;
  const host = parts.find(
    ({ xs, box }) =>
      piece.start > box.top && piece.end < box.bottom && xs.some((x) => near(x, piece.position)),
  );
  host?.rulings.push(piece);
}

/** A group of rulings, its lowest part if it was joined. */
interface Part {
  rulings: Ruling[];
  xs: number[];
  ys: number[];
  box: Bbox;
}

const near = (a: number, b: number) => Math.abs(a - b) <= joinTolerance;

function isStackedOn(above: Part, below: Part): boolean {
  const [a, b] = [above.box, below.box];
  if (!near(a.x0, b.x0) || !near(a.x1, b.x1) || above.xs.length !== below.xs.length) return false;
  const hasInner = above.xs.some((x) => !near(x, a.x0) && !near(x, a.x1));
  if (!hasInner || !above.xs.every((x, i) => near(x, below.xs[i]!))) return false;
  const [last, first] = [above.ys.at(-1)!, below.ys[0]!];
  const heights = [above.ys, below.ys].flatMap((ys) => ys.slice(1).map((y, i) => y - ys[i]!));
  const isNext = first > last && first - last <= headingHeight * median(heights);
  return isNext && near(last, a.bottom) && near(first, b.top);
}

function touch(h: Ruling, v: Ruling): boolean {
  return (
    v.position >= h.start - joinTolerance &&
    v.position <= h.end + joinTolerance &&
    h.position >= v.start - joinTolerance &&
    h.position <= v.end + joinTolerance
  );
}

/** Box around a group of rulings. */
function boxAround(rulings: readonly Ruling[]): Bbox {
  return union(
    rulings.map((r) =>
      r.orientation === 'horizontal'
        ? { x0: r.start, x1: r.end, top: r.position, bottom: r.position }
        : { x0: r.position, x1: r.position, top: r.start, bottom: r.end },
    ),
  );
}

/**
 * Sides nobody drew: where at least two rulings end at the edge of the group, the edge is a side. Two such sides meet
 * in their corner.
 */
function missingSides(group: readonly Ruling[]): Ruling[] {
  const level = group.filter((r) => r.orientation === 'horizontal');
  const upright = group.filter((r) => r.orientation === 'vertical');
  if (level.length === 0 || upright.length === 0) return [];
  const box = boxAround(group);
  const at = (a: number, b: number) => Math.abs(a - b) <= 2 * joinTolerance;
  const endingAt = (rulings: readonly Ruling[], position: number, end: 'start' | 'end') =>
    rulings.filter((r) => at(r[end], position)).map((r) => r.position);
  const left = endingAt(level, box.x0, 'start');
  const right = endingAt(level, box.x1, 'end');
  const top = endingAt(upright, box.top, 'start');
  const bottom = endingAt(upright, box.bottom, 'end');
  const corner = (side: number[], position: number) => (side.length < 2 ? [] : [position]);
  const side = (orientation: Ruling['orientation'], position: number, ends: number[], corners: number[]) => {
    if (ends.length < 2) return [];
    const reach = [...ends, ...corners];
    const [start, end] = [Math.min(...reach), Math.max(...reach)];
    return [{ orientation, position, start, end, width: 0, source: 'stroke' } as const];
  };
  const heights = [...corner(top, box.top), ...corner(bottom, box.bottom)];
  const widths = [...corner(left, box.x0), ...corner(right, box.x1)];
  return [
    ...side('vertical', box.x0, left, heights),
    ...side('vertical', box.x1, right, heights),
    ...side('horizontal', box.top, top, widths),
    ...side('horizontal', box.bottom, bottom, widths),
  ];
}

/**
 * Sides of headings that nobody drew. Where an upright ruling begins between two others that go on further up, a
 * heading over what it parts ends there. Where it only pauses, a heading runs across all columns.
 */
function sidesOfHeadings(group: readonly Ruling[]): Ruling[] {
  const { level, upright } = linesIn(group);
  const box = boxAround(group);
  const side = (position: number, x: number, start: number, end: number): Ruling[] => {
    const isDrawn = level.some((r) => near(r.position, position) && r.start <= x && r.end >= x);
    return isDrawn ? [] : [{ orientation: 'horizontal', position, start, end, width: 0, source: 'stroke' }];
  };
  return upright.flatMap((ruling): Ruling[] => {
    const { start: y, position: x } = ruling;
    const above = upright.filter((r) => near(r.position, x) && r.end < y).map((r) => r.end);
    if (above.length) return [Math.max(...above), y].flatMap((at) => side(at, x, box.x0, box.x1));
    const passing = upright.filter((r) => r.start < y - joinTolerance && r.end > y + joinTolerance);
    const left = passing.filter((r) => r.position < x).map((r) => r.position);
    const right = passing.filter((r) => r.position > x).map((r) => r.position);
    return left.length && right.length ? side(y, x, Math.max(...left), Math.min(...right)) : [];
  });
}

/** The level and upright rulings of a group, and the positions of their lines. */
function linesIn(group: readonly Ruling[]) {
  const level = group.filter((r) => r.orientation === 'horizontal');
  const upright = group.filter((r) => r.orientation === 'vertical');
  const ys = snapPositions(level.map((r) => r.position));
  const xs = snapPositions(upright.map((r) => r.position));
  return { level, upright, xs, ys };
}

function toGrid(group: readonly Ruling[]): Grid | undefined {
  const { level, upright, xs, ys } = linesIn(group);
  if (xs.length < 2 || ys.length < 2) return undefined;
  const isRuledRight = ruledBetween(upright, xs, ys);
  const isRuledBelow = ruledBetween(level, ys, xs);
  const sides = { right: isRuledRight, below: (row: number, column: number) => isRuledBelow(column, row) };
  const { cells, closed } = enclosedCells(xs, ys, sides);
  const bbox = { x0: xs[0]!, x1: xs.at(-1)!, top: ys[0]!, bottom: ys.at(-1)! };
  return { xs, ys, cells, bbox, closed };
}

/**
 * For lines at `across`, cut by `along`: whether the piece of line `i` in gap `k` is ruled.
 * Line -1 stands for none.
 */
function ruledBetween(rulings: readonly Ruling[], across: number[], along: number[]) {
  const byLine = across.map((position) =>
    rulings.filter((r) => Math.abs(r.position - position) <= joinTolerance),
  );
  return (gap: number, line: number): boolean => {
    const from = along[gap]!;
    const to = along[gap + 1]!;
    const covered = (byLine[line] ?? []).reduce(
      (sum, r) => sum + Math.max(0, Math.min(r.end, to) - Math.max(r.start, from)),
      0,
    );
    return covered >= ruledShare * (to - from);
  };
}

interface Sides {
  /** Whether the vertical line with this index is ruled beside this row. */
  right(row: number, line: number): boolean;
  /** Whether the horizontal line with this index is ruled along this column. */
  below(line: number, column: number): boolean;
}

/** Fields of the grid without a ruling between them are one cell; fields open to the outside are none. */
function enclosedCells(xs: number[], ys: number[], sides: Sides): { cells: GridCell[]; closed: number } {
  const rows = ys.length - 1;
  const columns = xs.length - 1;
  const owner = new Int32Array(rows * columns).fill(-1);
  const cells: GridCell[] = [];
  let closedArea = 0;
  for (let start = 0; start < owner.length; start++) {
    if (owner[start] !== -1) continue;
    const { fields, open } = flood(start, rows, columns, sides, owner);
    if (open) continue;
    for (const f of fields) closedArea += fieldArea(f);
    for (const part of rectangles(fields, columns)) cells.push(cellOf(part, xs, ys));
  }
  function fieldArea(f: number): number {
    const row = Math.floor(f / columns);
    const column = f % columns;
    return (xs[column + 1]! - xs[column]!) * (ys[row + 1]! - ys[row]!);
  }
  const whole = (xs.at(-1)! - xs[0]!) * (ys.at(-1)! - ys[0]!);
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return { cells, closed: whole ? closedArea / whole : 0 };
}

/** All fields reachable from `start` without crossing a ruling, and whether the outside is among them. */
function flood(start: number, rows: number, columns: number, sides: Sides, owner: Int32Array) {
  const fields = [start];
  let open = false;
  owner[start] = start;
  const visit = (row: number, column: number) => {
    if (row < 0 || column < 0 || row >= rows || column >= columns) {
      open = true;
      return;
    }
    const field = row * columns + column;
    if (owner[field] !== -1) return;
    owner[field] = start;
    fields.push(field);
  };
  for (let i = 0; i < fields.length; i++) {
    const row = Math.floor(fields[i]! / columns);
    const column = fields[i]! % columns;
    if (!sides.right(row, column + 1)) visit(row, column + 1);
    if (!sides.right(row, column)) visit(row, column - 1);
    if (!sides.below(row + 1, column)) visit(row + 1, column);
    if (!sides.below(row, column)) visit(row - 1, column);
  }
  return { fields, open };
}

interface Rectangle {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
}

/** A rectangle stays whole; any other shape is cut into the runs of its rows. */
function rectangles(fields: number[], columns: number): Rectangle[] {
  const rowsOf = fields.map((f) => Math.floor(f / columns));
  const columnsOf = fields.map((f) => f % columns);
  const row = Math.min(...rowsOf);
  const column = Math.min(...columnsOf);
  const rowSpan = Math.max(...rowsOf) - row + 1;
  const columnSpan = Math.max(...columnsOf) - column + 1;
  if (rowSpan * columnSpan === fields.length) return [{ row, column, rowSpan, columnSpan }];
  const runs: Rectangle[] = [];
  for (const field of [...fields].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    const r = Math.floor(field / columns);
    const c = field % columns;
    if (last && last.row === r && last.column + last.columnSpan === c) last.columnSpan += 1;
    else runs.push({ row: r, column: c, rowSpan: 1, columnSpan: 1 });
  }
  return runs;
}

function cellOf(part: Rectangle, xs: number[], ys: number[]): GridCell {
  return {
    ...part,
    bbox: {
      x0: xs[part.column]!,
      x1: xs[part.column + part.columnSpan]!,
      top: ys[part.row]!,
      bottom: ys[part.row + part.rowSpan]!,
    },
  };
}
