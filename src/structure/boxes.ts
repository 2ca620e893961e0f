import type { BoxFact, ColumnPlan } from '../model/plan.ts';
import type { Gap } from './fragments.ts';

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
  /** True when layout alone has another reading that is as good. */
  byFacts: boolean;
}

/** Costs of what layout does not explain; a contradicted statement of the report counts as one of them. */
const COST = {
  /** The row's name ends in a space of its own. */
  spaceOfName: 0.5,
  /** A space was lost at the edge of the row, where the converter trims. */
  lostAtEdge: 1,
  lostWithin: 2,
  /** A space was added, somewhere. */
  added: 2,
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
  const ranked = [...readings].sort((a, b) => a.cost + a.contradicted - (b.cost + b.contradicted));
  const [best, second] = ranked;
  if (!best) return null;
  const cost = best.cost + best.contradicted;
  return {
    cells: best.cells,
    cost,
    margin: second ? second.cost + second.contradicted - cost : Number.POSITIVE_INFINITY,
    byFacts: readings.some((other) => other !== best && other.cost <= best.cost),
  };
}

interface Reading {
  cells: BoxPiece[][];
  cost: number;
}

function readingsOf(lines: readonly BoxLine[], count: number): Reading[] {
  const readings = complete(splitBoxes(lines), count, 0);
  const [first, ...others] = lines;
  if (!first?.text.startsWith(' ')) return readings;
  // The space may be the name's own: read again without it.
  const shifted = splitBoxes([{ ...first, text: first.text.slice(1) }, ...others]);
  const moved = shifted?.map((cell) =>
    cell.map((p) => (p.line === 0 ? { ...p, start: p.start + 1, end: p.end + 1 } : p)),
  );
  return [...readings, ...complete(moved ?? null, count, COST.spaceOfName)];
}

/**
 * Readings with `count` cells: as found; with the blank cell whose space was lost put in each place; or
 * with each of the blank cells left out, where a space was added.
 */
function complete(cells: BoxPiece[][] | null, count: number, cost: number): Reading[] {
  if (cells?.length === count) return [{ cells, cost }];
  if (cells?.length === count - 1) {
    return distinct(
      [...cells, []].map((_, i) => ({
        cells: [...cells.slice(0, i), [], ...cells.slice(i)],
        cost: cost + (i === 0 || i === cells.length ? COST.lostAtEdge : COST.lostWithin),
      })),
    );
  }
  if (cells?.length !== count + 1) return [];
  const blanks = cells.flatMap((cell, i) => (cell.length === 0 ? [i] : []));
  return distinct(blanks.map((i) => ({ cells: cells.toSpliced(i, 1), cost: cost + COST.added })));
}

/** Of readings that tick the same boxes the cheapest. */
function distinct(readings: Reading[]): Reading[] {
  const shape = ({ cells }: Reading) => cells.map((cell) => cell.length > 0).join();
  const dearestFirst = readings.toSorted((a, b) => b.cost - a.cost);
  return [...new Map(dearestFirst.map((reading) => [shape(reading), reading])).values()];
}

const BOXES = /^ *x( |$)|^ +\S|^ {2,}$/;
/** Boxes that cannot be the words of a text. */
const SURELY_BOXES = /^ *x( +x)* *$/;

/**
 * The cells in printed order, each with the text that interrupted the row after it; the text of the last
 * column ends the boxes. Null when boxes stand where only text can,
 * or text after an empty box.
 */
function splitBoxes(lines: readonly BoxLine[]): BoxPiece[][] | null {
  const cells: BoxPiece[][] = [];
  let ended = false;
  for (const [i, { text, gap }] of lines.entries()) {
    const goesOn = i === 0 || (gap !== 'none' && gap !== 'page' && BOXES.test(text));
    if (goesOn && !ended) ended = addBoxes(text, i, cells);
    else if (SURELY_BOXES.test(text) || cells.at(-1)?.length === 0) return null;
    else if (text.trim() !== '') cells.at(-1)?.push(trimmed(text, i, 0));
  }
  return cells;
}

/** The cells of one line: `x x  x ` is ticked, ticked, blank, ticked. True when a text ends the boxes. */
function addBoxes(text: string, line: number, cells: BoxPiece[][]): boolean {
  for (let at = 0; at < text.length; ) {
    const space = text.indexOf(' ', at);
    const end = space < 0 ? text.length : space;
    const word = text.slice(at, end);
    if (word !== '' && word !== 'x') {
      cells.push([trimmed(text, line, at)]);
      return true;
    }
    cells.push(word === '' ? [] : [{ line, start: at, end }]);
    at = end + 1;
  }
  return false;
}

function trimmed(text: string, line: number, from: number): BoxPiece {
  const own = text.slice(from);
  return { line, start: from + own.length - own.trimStart().length, end: text.trimEnd().length };
}

/** How many of the report's statements about its boxes the reading contradicts. */
function contradictions(cells: readonly BoxPiece[][], { rowId, columns, facts }: BoxOptions): number {
  return facts.filter(({ columnId, ticked, except }) => {
    const column = columns.findIndex((c) => c.columnId === columnId);
    const stated = ticked === 'all' ? !except?.includes(rowId) : ticked.includes(rowId);
    return (cells[column]?.length ?? 0) > 0 !== stated;
  }).length;
}
