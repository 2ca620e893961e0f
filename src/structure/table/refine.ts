import { holdsCentre } from '../../model/bbox.ts';
import type { Word } from '../../model/pdf.ts';
import { isRuledByRow, isStacked, isStackedText } from './bands.ts';
import type { DraftCell, DraftTable } from './build.ts';
import { type Chunk, chunksOf, type Habits, isFigure } from './chunks.ts';
import { findColumns } from './columns.ts';
import type { Grid } from './lattice.ts';
import { linesOf } from './lines.ts';
import { type ColumnFacts, columnFacts, logicalRows, type TextRow } from './rows.ts';
import type { Switches } from './rules.ts';
import { gapAtColumn } from './settle.ts';
import { rowGap, usualStep } from './text-regions.ts';

/** Inner margin of a ruled cell on both sides together, ems. */
const cellPadding = 0.8;

/** Less than can be seen, points. */
const hair = 0.3;

/**
 * A cell without inner rulings is not always one cell: its words may stand under several columns of the grid,
 * in several columns of their own, or in several rows.
 */
export function refineGrid(grid: Grid, words: readonly Word[], habits: Habits, off: Switches): Grid {
  const own = words.filter((word) => word.rotation === 0);
  let refined = grid;
  if (!off.has('splitColumns')) {
    refined = splitColumns(refined, own, habits);
    refined = {
      ...refined,
      cells: refined.cells.flatMap((cell) => splitSpan(cell, refined.xs, own, habits)),
    };
  }
  if (!off.has('splitBands')) refined = splitBands(refined, own);
  return refined;
}

type GridCell = Grid['cells'][number];

const wordsIn = (cell: GridCell, words: readonly Word[]) =>
  words.filter((word) => holdsCentre(cell.bbox, word.bbox));

/** A cell over several columns is cut along the grid when no phrase in it crosses from column to column. */
function splitSpan(
  cell: GridCell,
  xs: readonly number[],
  words: readonly Word[],
  habits: Habits,
): GridCell[] {
  if (cell.columnSpan === 1) return [cell];
  const chunks = linesOf(wordsIn(cell, words)).flatMap((line) => chunksOf(line, habits, [], gapAtColumn));
  const inner = xs.slice(cell.column + 1, cell.column + cell.columnSpan);
  const crossed = inner.some((x) => chunks.some(({ bbox }) => bbox.x0 < x - hair && bbox.x1 > x + hair));
  const used = new Set(chunks.map(({ bbox }) => inner.filter((x) => x < (bbox.x0 + bbox.x1) / 2).length));
  if (crossed || used.size < 2) return [cell];
  return Array.from({ length: cell.columnSpan }, (_, i) => ({
    ...cell,
    column: cell.column + i,
    columnSpan: 1,
    bbox: { ...cell.bbox, x0: xs[cell.column + i]!, x1: xs[cell.column + i + 1]! },
  }));
}

/** Cuts grid columns in which a blank runs down through nearly all lines. */
function splitColumns(grid: Grid, words: readonly Word[], habits: Habits): Grid {
  const cuts = grid.xs.slice(0, -1).flatMap((_, column) => columnCuts(grid, column, words, habits));
  if (cuts.length === 0) return grid;
  const xs = [...grid.xs, ...cuts].sort((a, b) => a - b);
  const cells = grid.cells.map((cell) => ({
    ...cell,
    column: xs.indexOf(grid.xs[cell.column]!),
    columnSpan: xs.indexOf(grid.xs[cell.column + cell.columnSpan]!) - xs.indexOf(grid.xs[cell.column]!),
  }));
  return { ...grid, xs, cells };
}

function columnCuts(grid: Grid, column: number, words: readonly Word[], habits: Habits): number[] {
  const cells = grid.cells.filter((cell) => cell.column === column && cell.columnSpan === 1);
  const lines = cells.flatMap((cell) =>
    linesOf(wordsIn(cell, words)).map((line) => chunksOf(line, habits, [], gapAtColumn)),
  );
  const several = lines.filter((line) => line.length > 1).length;
  if (several < 2 || several < 0.6 * lines.length) return [];
  const columns = findColumns(lines, { joinSigns: true });
  const figures = lines.flat().filter((chunk) => isFigure(chunk.text)).length;
  if (figures < 0.4 * lines.flat().length) return [];
  return columns.slice(1).map((next, i) => leastCrossed(columns[i]!.x1, next.x0, lines.flat()));
}

/** Where in a gap the fewest phrases are crossed: headers may be wider than the figures below them. */
function leastCrossed(from: number, to: number, chunks: readonly Chunk[]): number {
  const edges = chunks
    .flatMap(({ bbox }) => [bbox.x0 - hair, bbox.x1 + hair])
    .filter((x) => x > from && x < to);
  const crossed = (x: number) => chunks.filter(({ bbox }) => bbox.x0 < x && bbox.x1 > x).length;
  const middle = (from + to) / 2;
  return [middle, ...edges].reduce((best, x) => {
    const gain = crossed(best) - crossed(x);
    const nearer = Math.abs(x - middle) < Math.abs(best - middle);
    return gain > 0 || (gain === 0 && nearer) ? x : best;
  });
}

/** Cuts ruled bands whose lines cannot be wrapped text into a row each. */
function splitBands(grid: Grid, words: readonly Word[]): Grid {
  const bands = grid.ys.slice(0, -1).map((_, band) => bandOf(grid, band, words));
  const filled = bands.filter(({ rows }) => rows.length > 0);
  const byRow = isRuledByRow(
    filled.map(({ logical, facts }) => isStacked(logical, facts) || isStackedText(logical, facts)),
  );
  const hasHeader = filled.length > 1 && !holdsFigures(filled[0]!) && filled.slice(1).some(holdsFigures);
  const cuts = bands.map((band) => {
    const isWrapped = byRow || (hasHeader && band === filled[0]);
    return band.rows.length < 2 ? [] : bandCuts(band, isWrapped);
  });
  if (cuts.every((ys) => ys.length === 0)) return grid;
  const ys = [...grid.ys, ...cuts.flat()].sort((a, b) => a - b);
  const cells = grid.cells.flatMap((cell): GridCell[] => {
    const from = ys.indexOf(grid.ys[cell.row]!);
    const to = ys.indexOf(grid.ys[cell.row + cell.rowSpan]!);
    if (cell.rowSpan > 1) return [{ ...cell, row: from, rowSpan: to - from }];
    return Array.from({ length: to - from }, (_, i) => ({
      ...cell,
      row: from + i,
      bbox: { ...cell.bbox, top: ys[from + i]!, bottom: ys[from + i + 1]! },
    }));
  });
  return { ...grid, ys, cells };
}

/** The printed lines of a ruled band, and the rows they make up by the wrap test. */
interface Band {
  rows: TextRow[];
  logical: TextRow[][];
  facts: ColumnFacts[];
}

function bandOf(grid: Grid, band: number, words: readonly Word[]): Band {
  const cells = grid.cells.filter((cell) => cell.row === band && cell.rowSpan === 1);
  const rows = cells.length < 2 ? [] : textRowsOf(cells, words);
  const size = rows[0]?.size ?? 0;
  const facts = columnFacts(
    rows,
    cells.map((cell) => cell.bbox.x1 - cell.bbox.x0 - cellPadding * size),
  );
  return { rows, facts, logical: logicalRows(rows, facts, []).rows };
}

const holdsFigures = ({ rows }: Band) =>
  rows.some((row) => row.chunks.some((chunk) => chunk !== undefined && isFigure(chunk.text)));

/**
 * Where a band is cut into rows.
 * @param isWrapped words below words go on in their cell: in a header, and in a table ruled row by row
 */
function bandCuts({ rows, logical, facts }: Band, isWrapped: boolean): number[] {
  const isSplit = isStacked(logical, facts) || (!isWrapped && isStackedText(logical, facts));
  const split = isSplit ? logical : levelRows(rows);
  return split.slice(1).map((row, i) => {
    const above = Math.max(...split[i]!.map((line) => line.baseline + 0.2 * line.size));
    const below = row[0]!.baseline - 0.76 * row[0]!.size;
    return above < below ? (above + below) / 2 : above;
  });
}

/** Rows told apart by wider blanks through all cells, if each begins level and with a name; else one row. */
function levelRows(rows: readonly TextRow[]): TextRow[][] {
  const steps = rows.slice(1).map((row, i) => (row.baseline - rows[i]!.baseline) / row.size);
  const usual = usualStep(steps);
  const groups: TextRow[][] = [];
  for (const [i, row] of rows.entries()) {
    if (i > 0 && steps[i - 1]! <= rowGap * usual) groups.at(-1)!.push(row);
    else groups.push([row]);
  }
  const begins = (row: TextRow) =>
    row.chunks[0] !== undefined && row.chunks.filter((chunk) => chunk).length > 1;
  const isWrapped = groups.some((group) => group.length > 1);
  return isWrapped && groups.every((group) => begins(group[0]!)) ? groups : [[...rows]];
}

/** Lines across a band of cells, one phrase a cell. */
function textRowsOf(cells: readonly GridCell[], words: readonly Word[]): TextRow[] {
  const inBand = cells.map((cell) => wordsIn(cell, words));
  return linesOf(inBand.flat()).map((line) => {
    const chunks = inBand.map((own): Chunk | undefined => {
      const mine = line.words.filter((word) => own.includes(word));
      return mine.length
        ? chunksOf({ ...line, words: mine }, { drawsBlanks: false }, []).reduce(merge)
        : undefined;
    });
    return { baseline: line.baseline, size: line.size, chunks };
  });
}

function merge(a: Chunk, b: Chunk): Chunk {
  return {
    ...a,
    words: [...a.words, ...b.words],
    bbox: { ...a.bbox, x1: Math.max(a.bbox.x1, b.bbox.x1), bottom: Math.max(a.bbox.bottom, b.bbox.bottom) },
    text: `${a.text} ${b.text}`,
  };
}

/** Cells of a draft in reading order. */
export function inOrder(cells: DraftTable['cells']): DraftCell[] {
  return [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
}
