import type { ColumnPlan } from '../model/plan.ts';
import { beginsListItem, beginsLowerCase, carriesOn, endsClause } from './flow.ts';

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

/** What stands between a line of a row and the line before it. */
export type Gap =
  /** Nothing: the line before is the line above. */
  | 'none'
  /** An empty paragraph, which stands within cells. */
  | 'paragraph'
  /** A blank line. */
  | 'blank'
  /** An empty paragraph and a blank line: what ends with it, ends a cell. */
  | 'end'
  /** A page began: each column may go on. */
  | 'page';

/** A line of a row: text from `start` (index into its words' line), and what stands before it. */
export interface RowLine {
  /** Trimmed text of the line, the row's name left out. */
  text: string;
  gap: Gap;
  /** Spaces beyond the one that separates: before the text, and after it. Each may be a blank cell. */
  spacesBefore: number;
  spacesAfter: number;
}

/** A stretch of one line that belongs to one cell. */
export interface Piece {
  line: number;
  start: number;
  end: number;
  column: number;
  /** Index of the row, where the segmentation finds the rows too. */
  row: number;
}

export interface Segmentation {
  pieces: Piece[];
  cost: number;
  /** Cost of the best other reading minus this one's; Infinity when there is no other. */
  margin: number;
  /** The best other reading, to say what was doubted. */
  second: Piece[];
}

/**
 * Costs, in the unit of "one small oddity". They separate what layout explains from what it does not:
 * a blank line costs less than a broken sentence, a broken sentence less than a text wider than its column.
 */
export const COST = {
  split: 1,
  splitWithinClause: 1,
  whole: -1.5,
  wideBase: 4,
  widePerCharacter: 0.5,
  wrongStart: 3,
  rightStart: -1,
  lowerCaseStart: 3,
  oddStart: 5,
  carriedOnEnd: 4,
  earlyBreak: 2,
  earlyBreakBeforeCapital: 0.7,
  newWithoutGap: 6,
  newAfterParagraph: 3,
  newAfterEnd: -1,
  stayOverBlank: 3,
  stayOverBlankInList: 1,
  stayOverParagraph: 0.5,
  stayOverEnd: 4,
  resumeOpen: 0.5,
  resumeFinished: 1.5,
  resumeWhole: 4,
  blank: { never: 8, rarely: 4, often: 1.5 },
  /** A space too many stands where the cell would be. */
  blankExplained: { never: 4, rarely: 1.5, often: 0.5 },
} as const;

/** Readings kept at each step. With 24 the result is that of 200 on all rows of the two reports. */
const BEAM = 16;
/** A reading this much worse than the best so far is dropped; no row of the reports recovers from half of it. */
const HOPELESS = 10;
/** A line broken this much before the column's width was broken on purpose. */
const RAGGED = 0.2;

const SAYS_NOTHING = /^(-|geen|(nog )?onbekend|onduidelijk|n\.?v\.?t\.?)\.?$/i;

interface Hypothesis {
  cost: number;
  /** Column of the last piece; -1 before the first. */
  column: number;
  row: number;
  /** Text of the last line of each column's cell in this row; null where it has not begun. */
  tails: readonly (string | null)[];
  /** Spaces after the last piece beyond the one that separates. */
  spaces: number;
  /** Columns before this one have been charged for being blank. */
  charged: number;
  /** Is this a later page of the row, where a column that stays out is not blank? */
  resumed: boolean;
  pieces: Chain | null;
}

interface Chain {
  piece: Piece;
  before: Chain | null;
}

export interface SegmentOptions {
  columns: readonly ColumnPlan[];
  /** The text is a sequence of rows, each from the first column to the last. */
  manyRows: boolean;
}

/** What a step needs to know about the line it takes. */
interface Step {
  line: RowLine;
  index: number;
  /** Does a page begin further on? Then a text may break off here and go on there. */
  mayResume: boolean;
  options: SegmentOptions;
}

/** The best reading of the lines of one row (or, with `manyRows`, of several). */
export function segment(lines: readonly RowLine[], options: SegmentOptions): Segmentation {
  const none: Hypothesis = {
    cost: 0,
    column: -1,
    row: 0,
    tails: options.columns.map(() => null),
    spaces: 0,
    charged: 0,
    resumed: false,
    pieces: null,
  };
  const lastPage = lines.findLastIndex((line) => line.gap === 'page');
  let beam: Hypothesis[] = [none];
  for (const [index, line] of lines.entries()) {
    const step = { line, index, mayResume: index < lastPage, options };
    const next = beam.flatMap((h) => [...stay(h, step), ...begin(turnPage(h, step), step)]);
    beam = best(next);
  }
  const finished = best(beam.map((h) => finish(h, options)));
  const [first, second] = finished;
  if (!first) throw new Error('A beam is never empty: every line can begin or go on');
  return {
    pieces: unchain(first.pieces),
    cost: first.cost,
    margin: second ? second.cost - first.cost : Number.POSITIVE_INFINITY,
    second: unchain(second?.pieces ?? null),
  };
}

/** The readings worth keeping, best first. */
function best(hypotheses: Hypothesis[]): Hypothesis[] {
  const least = hypotheses.reduce((least, h) => Math.min(least, h.cost), Number.POSITIVE_INFINITY);
  const kept = hypotheses.filter((h) => h.cost <= least + HOPELESS);
  return kept.sort((a, b) => a.cost - b.cost).slice(0, BEAM);
}

function unchain(chain: Chain | null): Piece[] {
  const pieces: Piece[] = [];
  for (let link = chain; link; link = link.before) pieces.push(link.piece);
  return pieces.reverse();
}

const tailOf = (h: Hypothesis) => h.tails[h.column] ?? '';

/** The whole line goes on with the cell of the line before it. */
function stay(h: Hypothesis, { line, index, options }: Step): Hypothesis[] {
  const column = options.columns[h.column];
  if (!column || line.gap === 'page') return [];
  const cost = h.cost + stayCost(tailOf(h), line, column) + widthCost(line.text, column);
  const piece = { line: index, start: 0, end: line.text.length, column: h.column, row: h.row };
  const tails = h.tails.with(h.column, line.text);
  return [{ ...h, cost, tails, spaces: line.spacesAfter, pieces: { piece, before: h.pieces } }];
}

function stayCost(tail: string, line: RowLine, column: ColumnPlan): number {
  const deliberate = endsClause(tail) || beginsListItem(line.text);
  const ragged = !deliberate && brokenEarly(tail, line.text, column) ? earlyBreakCost(line.text) : 0;
  const afterWhole = line.gap === 'blank' && isWhole(tail, column) ? COST.resumeWhole : 0;
  return ragged + afterWhole + stayGapCost(tail, line);
}

const earlyBreakCost = (next: string) =>
  beginsLowerCase(next) ? COST.earlyBreak : COST.earlyBreakBeforeCapital;

function stayGapCost(tail: string, line: RowLine): number {
  if (line.gap === 'paragraph') return COST.stayOverParagraph;
  if (line.gap === 'end') return COST.stayOverEnd;
  if (line.gap !== 'blank') return 0;
  const inList = beginsListItem(line.text) || tail.endsWith(':');
  const hanging = beginsLowerCase(line.text) && !endsClause(tail);
  return inList || hanging ? COST.stayOverBlankInList : COST.stayOverBlank;
}

/** An answer that says nothing, or one that the column lists as whole: a cell of its own. */
const isWhole = (text: string, column: ColumnPlan | undefined) =>
  SAYS_NOTHING.test(text) || column?.whole?.test(text) === true;

/** Would the next line's first word have fitted on this one? */
function brokenEarly(tail: string, next: string, column: ColumnPlan): boolean {
  const word = next.slice(0, `${next} `.indexOf(' '));
  return tail.length + 1 + word.length <= column.width * (1 - RAGGED);
}

const widthCost = (text: string, { width }: ColumnPlan) =>
  text.length > width ? COST.wideBase + COST.widePerCharacter * (text.length - width) : 0;

/** At a page's start the columns are gone through again; what was passed over on the page before is settled. */
function turnPage(h: Hypothesis, { line, options }: Step): Hypothesis {
  if (line.gap !== 'page' || h.column < 0) return h;
  const passed = h.resumed ? passCost(h, h.column + 1, options.columns.length, 0, options) : 0;
  const charged = h.resumed ? h.charged : h.column + 1;
  return { ...h, cost: h.cost + passed, column: -1, spaces: 0, charged, resumed: true };
}

/** The line begins one or more cells; only the last of them may go on below. */
function begin(h: Hypothesis, step: Step): Hypothesis[] {
  const words = [...step.line.text.matchAll(/\S+/g)].map((word) => word.index);
  const done: Hypothesis[] = [];
  let open = openings(h, step, 0);
  while (open.length > 0) {
    const next: Opening[] = [];
    for (const opening of open) {
      done.push(close(opening, step, step.line.text.length));
      for (const at of words) {
        if (at > opening.from) next.push(...openings(close(opening, step, at), step, at));
      }
    }
    open = next.sort((a, b) => a.h.cost - b.h.cost).slice(0, BEAM);
  }
  return done;
}

/** A cell that began at index `from` of the line and has not ended yet. */
interface Opening {
  h: Hypothesis;
  from: number;
}

/** The ways a cell can begin at index `at` of the line: in a later column, or in the first of a new row. */
function openings(h: Hypothesis, step: Step, at: number): Opening[] {
  const { columns, manyRows } = step.options;
  const cost = h.cost + leaveCost(h, step, at);
  const spaces = at === 0 ? step.line.spacesBefore + h.spaces : spacesBefore(step.line.text, at) - 1;
  const found: Opening[] = [];
  for (let c = h.column + 1; c < columns.length; c++) {
    const passed = passCost(h, h.column + 1, c, spaces, step.options);
    const opened = { ...h, column: c, cost: cost + passed + openCost(h, c, step, at) };
    found.push({ h: opened, from: at });
  }
  if (manyRows && at === 0 && h.tails.some((tail) => tail !== null)) {
    const fresh = {
      ...h,
      tails: columns.map(() => null),
      row: h.row + 1,
      resumed: false,
      charged: 0,
      column: 0,
    };
    const left = step.mayResume ? h.tails.reduce((sum, tail) => sum + endCost(tail ?? ''), 0) : 0;
    const ended = cost + left + remainderCost(h, spaces, step.options);
    found.push({ h: { ...fresh, cost: ended + openCost(fresh, 0, step, at) }, from: at });
  }
  return found;
}

const spacesBefore = (text: string, at: number) => at - text.slice(0, at).trimEnd().length;

/** Leaving the cell of the line before, or of the words before on this line. */
function leaveCost(h: Hypothesis, { line, mayResume, options: { columns } }: Step, at: number): number {
  if (h.column < 0) return 0;
  const unfinished = mayResume ? 0 : endCost(tailOf(h));
  if (at === 0) return unfinished + gapCost(line.gap);
  return (
    unfinished +
    COST.split +
    (endsClause(tailOf(h)) || isWhole(tailOf(h), columns[h.column]) ? 0 : COST.splitWithinClause)
  );
}

function gapCost(gap: Gap): number {
  if (gap === 'none') return COST.newWithoutGap;
  if (gap === 'paragraph') return COST.newAfterParagraph;
  return gap === 'end' ? COST.newAfterEnd : 0;
}

function openCost(h: Hypothesis, c: number, { line, options }: Step, at: number): number {
  const text = line.text.slice(at);
  const column = options.columns[c];
  const tail = h.tails[c] ?? null;
  if (!column) return 0;
  return tail === null ? startCost(text, column) : resumeCost(tail, text, column);
}

function startCost(text: string, column: ColumnPlan): number {
  if (column.starts?.test(text)) return COST.rightStart;
  const odd = /^[()\]},.;:!?%&+]/.test(text) ? COST.oddStart : 0;
  const lower = beginsLowerCase(text) && !SAYS_NOTHING.test(text) ? COST.lowerCaseStart : 0;
  return odd + lower + (column.starts ? COST.wrongStart : 0);
}

/** A column's text goes on at the top of a page: best where it broke off in the middle of a sentence. */
function resumeCost(tail: string, text: string, column: ColumnPlan): number {
  if (carriesOn(tail)) return 0;
  if (isWhole(tail, column)) return COST.resumeWhole;
  if (!endsClause(tail)) return COST.resumeOpen;
  return beginsLowerCase(text) ? COST.lowerCaseStart : COST.resumeFinished;
}

function endCost(tail: string): number {
  return carriesOn(tail) ? COST.carriedOnEnd : 0;
}

/** Columns passed over: blank ones on the row's first page, later those that broke off and are not taken up. */
function passCost(
  h: Hypothesis,
  from: number,
  to: number,
  spaces: number,
  { columns }: SegmentOptions,
): number {
  let cost = 0;
  for (let c = from; c < to; c++) {
    const column = columns[c];
    const tail = h.tails[c];
    if (typeof tail === 'string') cost += h.resumed ? endCost(tail) : 0;
    else if (column && !h.resumed) cost += blankCost(column, c - from < spaces);
  }
  return cost;
}

const blankCost = ({ blank }: ColumnPlan, explained: boolean) =>
  explained ? COST.blankExplained[blank] : COST.blank[blank];

function close({ h, from }: Opening, { line, index, options }: Step, to: number): Hypothesis {
  const text = line.text.slice(from, to).trimEnd();
  const column = options.columns[h.column];
  const piece = { line: index, start: from, end: from + text.length, column: h.column, row: h.row };
  return {
    ...h,
    cost: h.cost + (column ? widthCost(text, column) + (isWhole(text, column) ? COST.whole : 0) : 0),
    tails: h.tails.with(h.column, text),
    spaces: to === line.text.length ? line.spacesAfter : 0,
    pieces: { piece, before: h.pieces },
  };
}

/** What the columns of a row cost that nothing follows any more. */
function remainderCost(h: Hypothesis, spaces: number, options: SegmentOptions): number {
  const { columns } = options;
  const neverBegun = columns.filter((_, c) => h.resumed && c >= h.charged && h.tails[c] === null);
  const blank = neverBegun.reduce((sum, column) => sum + blankCost(column, spaces > 0), 0);
  return blank + passCost(h, h.column + 1, columns.length, spaces, options);
}

function finish(h: Hypothesis, options: SegmentOptions): Hypothesis {
  return { ...h, cost: h.cost + endCost(tailOf(h)) + remainderCost(h, h.spaces, options) };
}
