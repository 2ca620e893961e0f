import { COST, endCost, isWhole, MOST_WON, stayCost, tooWide, widthCost } from './costs.ts';
import type { RowLine } from './fragments.ts';
import {
  finish,
  type Hypothesis,
  leaveCost,
  nothingRead,
  openCost,
  passCost,
  passCostOf,
  remainderCost,
  type SegmentOptions,
  type Step,
  tailOf,
} from './hypothesis.ts';
import { wordsOf } from './phrase.ts';
import { chain, type RowReading, type RowStart, rowsOf } from './readings.ts';

/**
 * Finds the cells of rows whose layout was lost. The converter wrote each row cell by cell; it broke the
 * line where the next word stood lower, and left a blank line where the next word stood higher:
 *
 *     K-VHT  8 tot 13 weken          a cell of one line is followed by its neighbour on the same line
 *     (2 tot 3 maanden)
 *                                    a cell of several lines is followed by a blank line
 *     Wekelijks 8 contacten Thuis JGZ-jeugdverpleegkundigen,
 *     maatschappelijk werkers,
 *
 * So a cell begins at the start of a line, or on the line on which the cell before it began; but blank
 * lines stand within cells too. Every reading that keeps the order of the columns is scored (lower is
 * better) and the best wins; the distance to the next best tells how sure it is.
 */

/** Readings kept at each step. With 6 the cells of the two reports are those of 200; more tell the margins better. */
const BEAM = 12;
/** A reading this much worse than the best so far is dropped; no row of the reports recovers from 4. */
const HOPELESS = 7;

/** The best reading of the lines of one row (or, with `manyRows`, of several). */
export function segment(lines: readonly RowLine[], options: SegmentOptions): RowReading[] {
  const lastPage = lines.findLastIndex((line) => line.gap === 'page');
  let beam: Hypothesis[] = [nothingRead(options)];
  for (const [index, line] of lines.entries()) {
    const step = stepOf(line, index, index < lastPage, options);
    for (const h of beam) stay(h, step);
    for (const h of beam) spread(openings(turnPage(h, step), step, 0), step);
    if (options.manyRows) spread(rowOpening(beam, step), step);
    beam = best(step.found);
  }
  return rowsOf(best(beam.map((h) => finish(h, options))), options.columns.length);
}

function stepOf(line: RowLine, index: number, mayResume: boolean, options: SegmentOptions): Step {
  const words = wordsOf(line.text);
  const limit = Number.POSITIVE_INFINITY;
  return { ...options, line, words, index, mayResume, startCosts: [], found: [], limit };
}

/** The readings worth keeping, best first. */
function best(hypotheses: readonly Hypothesis[]): Hypothesis[] {
  let least = Number.POSITIVE_INFINITY;
  for (const { cost } of hypotheses) if (cost < least) least = cost;
  const kept = hypotheses.filter((h) => h.cost <= least + HOPELESS);
  return kept.sort((a, b) => a.cost - b.cost).slice(0, BEAM);
}

function keep(h: Hypothesis, step: Step): void {
  step.found.push(h);
  if (h.cost + HOPELESS < step.limit) step.limit = h.cost + HOPELESS;
}

/** The whole line goes on with the cell of the line before it. */
function stay(h: Hypothesis, step: Step): void {
  const { line, words, index, columns } = step;
  const column = columns[h.column];
  const tail = tailOf(h);
  if (!column || !tail || line.gap === 'page') return;
  const last = words.starts.length - 1;
  const phrase = words.phrase(0, last);
  const cost = h.cost + stayCost(tail, phrase, line.gap, column) + widthCost(phrase, column);
  if (cost > step.limit) return;
  const piece = { line: index, start: 0, end: line.text.length, column: h.column, row: h.row };
  const tails = h.tails.with(h.column, phrase);
  keep({ ...h, cost, tails, spaces: line.spacesAfter, pieces: chain(piece, h.pieces) }, step);
}

/** At a page's start the columns are gone through again; what was passed over on the page before is settled. */
function turnPage(h: Hypothesis, { line, columns }: Step): Hypothesis {
  if (line.gap !== 'page' || h.column < 0) return h;
  const passed = h.resumed ? passCost(h, h.column + 1, columns.length, 0, columns) : 0;
  const charged = h.resumed ? h.charged : h.column + 1;
  return { ...h, cost: h.cost + passed, column: -1, spaces: 0, charged, resumed: true };
}

/** A cell that began at a word of the line and has not ended yet; its hypothesis has the cell's column. */
interface Opening {
  h: Hypothesis;
  word: number;
  /** Where the cell begins a row that the segmentation found. */
  rowStart?: RowStart;
}

/** The cells of `open` end with the line, or at one of its words, where the next begins; only the last may go on below. */
function spread(open: Opening[], step: Step): void {
  while (open.length > 0) {
    const next: Opening[] = [];
    for (const opening of open) {
      const ended = close(opening, step, step.words.starts.length - 1);
      if (ended.cost <= step.limit) keep(ended, step);
      if (opening.h.column < step.columns.length - 1) split(opening, step, next);
    }
    open = next.length > BEAM ? next.sort((a, b) => a.h.cost - b.h.cost).slice(0, BEAM) : next;
  }
}

/** The cell ends at each word in turn, as long as that is not hopeless: it only gets wider. */
function split(opening: Opening, step: Step, next: Opening[]): void {
  const { starts } = step.words;
  const width = step.columns[opening.h.column]?.width ?? 0;
  const most = step.limit - COST.split + MOST_WON;
  for (let to = opening.word + 1; to < starts.length - 1; to++) {
    const length = (starts[to] ?? 0) - (starts[opening.word] ?? 0) - 1;
    if (opening.h.cost + COST.whole + tooWide(length, width) > most) return;
    if (closedCost(opening, step, to) <= most) next.push(...openings(close(opening, step, to), step, to));
  }
}

const gapBefore = (text: string, at: number) => at - text.slice(0, at).trimEnd().length;

/** The ways a later column's cell can begin at a word of the line. */
function openings(h: Hypothesis, step: Step, word: number): Opening[] {
  const { columns, line, words } = step;
  const cost = h.cost + leaveCost(h, step, word);
  const spaces =
    word === 0 ? line.spacesBefore + h.spaces : gapBefore(line.text, words.starts[word] ?? 0) - 1;
  const found: Opening[] = [];
  let passed = 0;
  for (let c = h.column + 1; c < columns.length; c++) {
    if (c > h.column + 1) passed += passCostOf(h, c - 1, c - 2 - h.column < spaces, columns);
    const opened = cost + passed + openCost(h, c, step, word);
    // What follows on this line may win back some.
    if (opened - MOST_WON * (columns.length - c) <= step.limit)
      found.push({ h: { ...h, column: c, cost: opened }, word });
  }
  return found;
}

/** The line begins a new row. Whatever stood before, the rest is read alike: the best goes on, the others are its rivals. */
function rowOpening(beam: readonly Hypothesis[], step: Step): Opening[] {
  const { columns, line, mayResume } = step;
  const ended = beam
    .filter(({ pieces }) => pieces !== null)
    .map((before) => {
      const h = turnPage(before, step);
      const broken = mayResume ? h.tails.reduce((sum, tail) => sum + endCost(tail), 0) : 0;
      const remainder = remainderCost(h, line.spacesBefore + h.spaces, columns);
      return { h, cost: h.cost + broken + leaveCost(h, step, 0) + remainder };
    })
    .sort((a, b) => a.cost - b.cost);
  const [first, ...others] = ended;
  if (!first) return [];
  const rivals = others.map(({ h, cost }) => ({ extra: cost - first.cost, pieces: h.pieces }));
  const fresh = { ...nothingRead(step), row: first.h.row + 1, column: 0, pieces: first.h.pieces };
  const cost = first.cost + openCost(fresh, 0, step, 0);
  return [{ h: { ...fresh, cost }, word: 0, rowStart: { cost: first.cost, rivals } }];
}

function closedCost({ h, word }: Opening, { words, columns }: Step, to: number): number {
  const column = columns[h.column];
  const phrase = words.phrase(word, to);
  return column ? h.cost + widthCost(phrase, column) + (isWhole(phrase, column) ? COST.whole : 0) : h.cost;
}

/** The cell ends before word `to`. */
function close(opening: Opening, step: Step, to: number): Hypothesis {
  const { h, word, rowStart } = opening;
  const { line, words, index } = step;
  const phrase = words.phrase(word, to);
  const start = words.starts[word] ?? 0;
  const piece = { line: index, start, end: start + phrase.text.length, column: h.column, row: h.row };
  const pieces = rowStart ? { ...chain(piece, h.pieces), rowStart } : chain(piece, h.pieces);
  const spaces = to === words.starts.length - 1 ? line.spacesAfter : 0;
  return { ...h, cost: closedCost(opening, step, to), tails: h.tails.with(h.column, phrase), spaces, pieces };
}
