import type { Word } from '../../model/pdf.ts';
import { letters, type Strip, stripsOf } from './strip.ts';

/** A gutter is at least this wide, in letter heights; blanks within a justified line stay below. */
export const GUTTER = 1.1;
/** Text on each side of a gutter has at least so many lines, else it is a table's or a list's; where one is known, any. */
const LEAST_LINES = 3;
/** A gutter runs in the middle of the text: this share of its width stands on each side at least. */
const LEAST_SIDE = 0.25;

/** What tells columns, and headings in them from headings across them. */
export interface Setting {
  /** Gutters on the report's pages, x in points. */
  gutters: readonly number[];
  /** The report's headings, as letters. */
  headings: ReadonlySet<string>;
  /** Does a table follow the stretch, which its last line may head? */
  tableFollows: boolean;
}

/** Prose of one stretch of a page in the order it is read: columns one after the other, left to right. */
export function inReadingOrder(words: readonly Word[], page: number, setting: Setting): Strip[][] {
  const rows = stripsOf(words, page);
  const blocks: Strip[][] = [];
  let full: Strip[] = [];
  for (let i = 0; i < rows.length; ) {
    const run = columnRun(rows, i, { words, ...setting });
    if (!run) {
      full.push(rows[i++] as Strip);
      continue;
    }
    if (full.length > 0) blocks.push(full);
    full = [];
    const own = rows.slice(i, run.to).flatMap((row) => row.words);
    const left = own.filter(({ bbox }) => bbox.x1 <= run.gutter);
    const right = own.filter(({ bbox }) => bbox.x0 >= run.gutter);
    blocks.push(...inReadingOrder(left, page, setting), ...inReadingOrder(right, page, setting));
    i = run.to;
  }
  return full.length > 0 ? [...blocks, full] : blocks;
}

/** The gutters between columns on a page. */
export function guttersIn(words: readonly Word[], page: number, headings: ReadonlySet<string>): number[] {
  const rows = stripsOf(words, page);
  const found: number[] = [];
  for (let i = 0; i < rows.length; ) {
    const run = columnRun(rows, i, { words, headings, gutters: [], tableFollows: false });
    if (run) found.push(run.gutter);
    i = run ? run.to : i + 1;
  }
  return found;
}

interface Run {
  /** Index after the last line with the gutter. */
  to: number;
  /** Where the gutter is, x in points. */
  gutter: number;
}

interface Interval {
  x0: number;
  x1: number;
}

interface Stretch extends Setting {
  words: readonly Word[];
}

/** The longest stretch of lines from `from` on that one gutter divides. */
function columnRun(rows: readonly Strip[], from: number, stretch: Stretch): Run | null {
  const { words } = stretch;
  const x0 = Math.min(...words.map(({ bbox }) => bbox.x0));
  const x1 = Math.max(...words.map(({ bbox }) => bbox.x1));
  const side = LEAST_SIDE * (x1 - x0);
  let free: Interval[] = [{ x0: x0 + side, x1: x1 - side }];
  let to = from;
  for (; to < rows.length; to++) {
    const row = rows[to] as Strip;
    const next = without(free, row).filter((gap) => gap.x1 - gap.x0 >= GUTTER * row.size);
    if (next.length === 0 || (to > from && isAcross(row, middleOf(next), stretch))) break;
    free = next;
  }
  if (to === from) return null;
  const known = stretch.gutters.find((x) => free.some((gap) => gap.x0 < x && x < gap.x1));
  const gutter = known ?? middleOf(free);
  const least = known === undefined ? LEAST_LINES : 1;
  const run = withoutLastHeading(rows.slice(from, to), gutter, stretch);
  const lefts = run.filter(({ words: own }) => own.some(({ bbox }) => bbox.x1 <= gutter));
  const rights = run.filter(({ words: own }) => own.some(({ bbox }) => bbox.x0 >= gutter));
  if (lefts.length < least || rights.length < least) return null;
  // Lines on the left alone, above or below where both sides have text, go across the page.
  const first = run.indexOf(rights[0] as Strip);
  if (first > LEAST_LINES) return null;
  return { to: from + run.length, gutter };
}

/** Middle of the widest interval. */
function middleOf(free: readonly Interval[]): number {
  const [gap] = free.toSorted((a, b) => b.x1 - b.x0 - (a.x1 - a.x0));
  return gap ? (gap.x0 + gap.x1) / 2 : Number.NaN;
}

/**
 * A heading goes across the columns when beside it the second has nothing, though it has text above, and both columns
 * begin anew below it, on one line.
 */
function isAcross({ text, bbox }: Strip, gutter: number, { words, headings }: Stretch): boolean {
  if (!headings.has(letters(text)) || bbox.x1 > gutter) return false;
  const second = words.filter((word) => word.bbox.x0 >= gutter);
  const above = second.filter((word) => word.bbox.bottom <= bbox.top);
  const below = words.filter((word) => word.bbox.top >= bbox.bottom);
  const isFree = second.every((word) => above.includes(word) || below.includes(word));
  const next = (side: readonly Word[]) => Math.min(...side.map(({ baseline }) => baseline));
  const [left, right] = [
    next(below.filter((word) => word.bbox.x1 <= gutter)),
    next(below.filter((word) => second.includes(word))),
  ];
  return isFree && above.length > 0 && Math.abs(left - right) < SAME_LINE;
}

/** Baselines of one line differ by less, points. */
const SAME_LINE = 1;

/**
 * A heading does not end a column: it stands with what it heads. One on the left alone, below both columns, heads what
 * follows across the page, as a table's caption does.
 */
function withoutLastHeading(
  run: readonly Strip[],
  gutter: number,
  { headings, tableFollows }: Setting,
): readonly Strip[] {
  if (!tableFollows) return run;
  let said = '';
  for (let i = run.length - 1; i >= 0; i--) {
    const { words, text } = run[i] as Strip;
    if (words.some(({ bbox }) => bbox.x1 > gutter)) break;
    said = letters(text) + said;
    if (headings.has(said)) return run.slice(0, i);
  }
  return run;
}

/** The intervals, but for what the words of a line cover. */
function without(free: readonly Interval[], { words }: Strip): Interval[] {
  let left = [...free];
  for (const { bbox } of words) {
    left = left.flatMap((gap) => {
      if (bbox.x1 <= gap.x0 || bbox.x0 >= gap.x1) return [gap];
      return [
        { x0: gap.x0, x1: bbox.x0 },
        { x0: bbox.x1, x1: gap.x1 },
      ].filter((piece) => piece.x1 > piece.x0);
    });
  }
  return left;
}
