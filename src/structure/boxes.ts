import type { BoxFact, ColumnPlan } from '../model/plan.ts';
import type { Gap } from './segment.ts';

/**
 * Reads rows of boxes whose column headers are gone. The converter wrote each cell and then one space, so
 * the number of spaces tells which boxes are empty, and a text in a box interrupts the row of boxes:
 *
 *     x x  x·      ticked, ticked, blank, ticked …
 *     Radicalisering,                … with this text
 *     negatieve
 *                                    a blank line: the row of boxes goes on
 *     x  ·         ticked, blank
 *
 * The last column takes all text that is left. Where a space was lost or one was added beside the row's
 * name, there are as many readings as places it can belong to; the cheapest wins, and what the report says
 * elsewhere about its boxes chooses between readings that are equally good.
 */

/** A line of a row of boxes with all its spaces; what the row's name took of it is left out. */
export interface BoxLine {
  text: string;
  gap: Gap;
}

/** A stretch of one line: indices into the line's text. */
export interface BoxPiece {
  line: number;
  start: number;
  end: number;
}

export interface BoxReading {
  /** For each column its text's pieces: the tick, the specification, or nothing. */
  cells: BoxPiece[][];
  cost: number;
  /** Cost of the best other reading minus this one's. */
  margin: number;
  /** True when only the report's other statements made this reading the best. */
  byFacts: boolean;
}

/** Costs of what layout does not explain; a contradicted statement of the report counts as one of them. */
const COST = {
  /** The row's name ends in a space of its own. */
  spaceOfName: 0.5,
  /** A space was lost at the edge of the row, where the converter trims. */
  lostAtEdge: 1,
  lostWithin: 2,
  /** A tick directly before a text in the last column. */
  tickBeforeText: 1,
  contradiction: 1,
};

export interface BoxOptions {
  rowId: string;
  columns: readonly ColumnPlan[];
  facts: readonly BoxFact[];
}

/** The best reading of a row's lines; null when no reading has as many cells as the table has columns. */
export function readBoxes(lines: readonly BoxLine[], options: BoxOptions): BoxReading | null {
  const readings = readingsOf(lines, options.columns.length).map((reading) => ({
    ...reading,
    contradicted: contradictions(reading.cells, options) * COST.contradiction,
  }));
  const byLayout = [...readings].sort((a, b) => a.cost - b.cost);
  const ranked = [...readings].sort((a, b) => a.cost + a.contradicted - (b.cost + b.contradicted));
  const [best, second] = ranked;
  if (!best) return null;
  const cost = best.cost + best.contradicted;
  return {
    cells: best.cells,
    cost,
    margin: second ? second.cost + second.contradicted - cost : Number.POSITIVE_INFINITY,
    byFacts: byLayout[0] !== best,
  };
}

interface Reading {
  cells: BoxPiece[][];
  cost: number;
}

function readingsOf(lines: readonly BoxLine[], count: number): Reading[] {
  const whole = splitBoxes(lines, count);
  const readings = complete(lines, whole, count, 0);
  const [first, ...others] = lines;
  if (!first?.text.startsWith(' ')) return readings;
  // The space may be the name's own: read again without it.
  const shifted = splitBoxes([{ ...first, text: first.text.slice(1) }, ...others], count);
  const moved = shifted.map((cell) =>
    cell.map((p) => (p.line === 0 ? { ...p, start: p.start + 1, end: p.end + 1 } : p)),
  );
  return [...readings, ...complete(lines, moved, count, COST.spaceOfName)];
}

/** Readings with `count` cells: as found, or with the blank cell whose space was lost put in each place. */
function complete(lines: readonly BoxLine[], cells: BoxPiece[][], count: number, cost: number): Reading[] {
  if (cells.length === count) return [{ cells, cost: cost + tickCost(lines, cells.at(-1) ?? []) }];
  if (cells.length !== count - 1) return [];
  const readings = [...cells, []].map((_, i) => ({
    cells: [...cells.slice(0, i), [], ...cells.slice(i)],
    cost: cost + (i === 0 || i === cells.length ? COST.lostAtEdge : COST.lostWithin),
  }));
  const shape = ({ cells }: Reading) => cells.map((cell) => cell.length > 0).join();
  return readings.filter(
    (reading, i) => readings.findIndex((other) => shape(other) === shape(reading)) === i,
  );
}

function tickCost(lines: readonly BoxLine[], last: BoxPiece[]): number {
  const [piece] = last;
  const text = piece ? (lines[piece.line]?.text.slice(piece.start, piece.end) ?? '') : '';
  return /^x \S/.test(text) ? COST.tickBeforeText : 0;
}

/** Does the row of boxes go on here, after a text that interrupted it? */
const goesOn = ({ text, gap }: BoxLine) =>
  gap !== 'none' && gap !== 'page' && /^ *x( |$)|^ +\S|^ {2,}$/.test(text);

/** The cells in printed order, at most `count`; the last of `count` takes all that follows. */
function splitBoxes(lines: readonly BoxLine[], count: number): BoxPiece[][] {
  const cells: BoxPiece[][] = [];
  for (const [i, line] of lines.entries()) {
    if (i === 0 || (cells.length < count && goesOn(line)))
      cells.push(...boxesOf(line.text, i, count - cells.length));
    else {
      const start = line.text.length - line.text.trimStart().length;
      const end = line.text.trimEnd().length;
      if (end > start) cells.at(-1)?.push({ line: i, start, end });
    }
  }
  return cells;
}

/** The cells of one line: `x x  x ` is ticked, ticked, blank, ticked. A text ends the boxes of the line. */
function boxesOf(text: string, line: number, room: number): BoxPiece[][] {
  const cells: BoxPiece[][] = [];
  for (let at = 0; at < text.length && cells.length < room; ) {
    const space = text.indexOf(' ', at);
    const end = space < 0 ? text.length : space;
    const word = text.slice(at, end);
    if ((word !== '' && word !== 'x') || cells.length === room - 1) {
      const stop = text.trimEnd().length;
      cells.push(
        stop > at
          ? [{ line, start: at + (text.slice(at).length - text.slice(at).trimStart().length), end: stop }]
          : [],
      );
      break;
    }
    cells.push(word === '' ? [] : [{ line, start: at, end }]);
    at = end + 1;
  }
  return cells;
}

/** How many of the report's statements about its boxes the reading contradicts. */
function contradictions(cells: readonly BoxPiece[][], { rowId, columns, facts }: BoxOptions): number {
  return facts.filter(({ columnId, ticked, except }) => {
    const column = columns.findIndex((c) => c.columnId === columnId);
    const stated = ticked === 'all' ? !except?.includes(rowId) : ticked.includes(rowId);
    return (cells[column]?.length ?? 0) > 0 !== stated;
  }).length;
}
