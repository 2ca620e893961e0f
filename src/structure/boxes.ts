import type { TablePlan } from '../model/plan.ts';
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
 * The last column takes all text that is left. Where a space was lost or one was added, there are as many
 * readings as places it can belong to. What the report says elsewhere about its boxes chooses between
 * readings that layout finds equally good, and only between them.
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
}

export interface BoxReadings {
  /** Readings that layout finds equally good, best first. */
  equal: BoxReading[];
  /** Cost of the second-best reading minus the best one's. */
  margin: number;
}

/** Costs of what layout does not explain. */
const COST = {
  /** The row's name ends in a space of its own. */
  spaceOfName: 0.5,
  /** A space was lost at the edge of the row, where the converter trims. */
  lostAtEdge: 1,
  lostWithin: 2,
  /** A space was added, somewhere. */
  added: 2,
};

/** Readings no further apart than this are equally good: whether a space is the name's own, was added or lost is not certain enough. */
const EQUAL = COST.added - COST.spaceOfName;

/** The readings of a row's lines that have as many cells as the table has columns; null when none has. */
export function readBoxes(lines: readonly BoxLine[], count: number): BoxReadings | null {
  const ranked = readingsOf(lines, count).toSorted((a, b) => a.cost - b.cost);
  const [best] = ranked;
  if (!best) return null;
  const equal = ranked.filter(({ cost }) => cost <= best.cost + EQUAL);
  return { equal, margin: (ranked[1]?.cost ?? Number.POSITIVE_INFINITY) - best.cost };
}

function readingsOf(lines: readonly BoxLine[], count: number): BoxReading[] {
  const unshifted = complete(splitBoxes(lines), count, 0).filter(({ cells }) => ticksBoxes(cells, lines));
  const [first, ...others] = lines;
  if (!first?.text.startsWith(' ')) return unshifted;
  // The space may be the name's own: read again without it.
  const withoutSpace = splitBoxes([{ ...first, text: first.text.slice(1) }, ...others]);
  const moved = withoutSpace?.map((cell) =>
    cell.map((p) => (p.line === 0 ? { ...p, start: p.start + 1, end: p.end + 1 } : p)),
  );
  const shifted = complete(moved ?? null, count, COST.spaceOfName);
  return distinct([...unshifted, ...shifted.filter(({ cells }) => ticksBoxes(cells, lines))]);
}

/** Text alone stands in the last column only; the other boxes are ticked or blank. */
const ticksBoxes = (cells: readonly BoxPiece[][], lines: readonly BoxLine[]): boolean =>
  cells.slice(0, -1).every(([piece]) => {
    return !piece || lines[piece.line]?.text.slice(piece.start, piece.end) === 'x';
  });

/**
 * Readings with `count` cells: as found; with the blank cell whose space was lost put in each place; or
 * with each of the blank cells left out, where a space was added.
 */
function complete(cells: BoxPiece[][] | null, count: number, cost: number): BoxReading[] {
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
function distinct(readings: BoxReading[]): BoxReading[] {
  const shape = ({ cells }: BoxReading) => cells.map((cell) => cell.length > 0).join();
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

/** Does the reading say what the report's statements about its boxes say? */
export function agrees(
  cells: readonly BoxPiece[][],
  rowId: string,
  { columns, facts = [] }: TablePlan,
): boolean {
  return facts.every(({ columnId, ticked, except }) => {
    const column = columns.findIndex((c) => c.columnId === columnId);
    const stated = ticked === 'all' ? !except?.includes(rowId) : ticked.includes(rowId);
    return (cells[column]?.length ?? 0) > 0 === stated;
  });
}
