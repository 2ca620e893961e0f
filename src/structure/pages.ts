import type { Line } from '../model/document.ts';
import type { PagesPlan } from '../model/plan.ts';

/**
 * How a converter's text shows its pages:
 *
 *     … de ervaren steun uit hun sociale netwerk vergroten,     last line of a page
 *      Interventie Doel                                          a page begins: one leading space, no blank line before
 *     …
 *     mailto:…                                                   link targets end a page
 *     25                                                         a printed number ends a page, alone between blank lines
 */
export interface PageMap {
  /** For each line (by index): does a page begin here? */
  starts: readonly boolean[];
  /** For each line: is this a printed page number? */
  numbers: readonly boolean[];
  /** For each line: its page, or null where the printed numbers cannot settle it. */
  pages: readonly (number | null)[];
  /** Printed numbers (index of their line) that the page starts found before them contradict. */
  miscounts: readonly Miscount[];
}

export interface Miscount {
  index: number;
  page: number;
  /** Page starts found since the printed number before. */
  found: number;
  expected: number;
}

/** `colon`, `indented`: the leading space may also be a bullet that got lost (see `startAt`). */
type Start = 'none' | 'certain' | 'colon' | 'indented';

const LEADING_SPACE = /^ \S/;
/** A link annotation is printed by the converter, not by the report: it lacks the space that ends a line of text. */
const LINK_TARGET = /^(https?:\/\/|mailto:)\S+$/;

export const isBlank = (line: Line | undefined): boolean => line !== undefined && line.text.trim() === '';

export const isLinkTarget = (line: Line | undefined): boolean =>
  line !== undefined && /^[hm]/.test(line.text) && LINK_TARGET.test(line.text.replace(/\u00a0$/, ''));

/** A number alone, blank lines before it and the next page's empty heading after it. */
function isPrintedNumber(lines: readonly Line[], i: number): boolean {
  const alone = /^\d{1,4} ?$/.test(lines[i]?.text ?? '');
  return alone && isBlank(lines[i - 1]) && isBlank(lines[i - 2]) && isBlank(lines[i + 1]);
}

function startAt(
  lines: readonly Line[],
  i: number,
  numbers: readonly boolean[],
  heads: ReadonlySet<number>,
): Start {
  const line = lines[i];
  const before = lines[i - 1];
  if (!line) return 'none';
  if (!before || numbers[i - 1] || heads.has(i)) return 'certain';
  if (isLinkTarget(before) && !isLinkTarget(line)) return isLastText(lines, i - 1) ? 'none' : 'certain';
  if (!LEADING_SPACE.test(line.text) || isBlank(before)) return 'none';
  // After a line that announces a list, and among lines that have lost their bullets, it may be a list item.
  if (LEADING_SPACE.test(before.text)) return 'indented';
  return before.text.trimEnd().endsWith(':') ? 'colon' : 'certain';
}

const isLastText = (lines: readonly Line[], i: number) => lines.findLastIndex((line) => !isBlank(line)) === i;

/**
 * Where pages begin and which numbers they have. `heads` are the indices of lines that are known to stand
 * at the top of a page (a repeated table header). Pure; linear in the number of lines.
 */
export function findPages(
  lines: readonly Line[],
  heads: ReadonlySet<number> = new Set(),
  plan?: PagesPlan,
): PageMap {
  const numbers = lines.map((_, i) => isPrintedNumber(lines, i));
  const found = lines.map((_, i) => startAt(lines, i, numbers, heads));
  const printed = lines.flatMap((line, i) => (numbers[i] ? [{ index: i, page: Number(line.text) }] : []));
  const starts = found.map((start) => start === 'certain');
  const pages: (number | null)[] = found.map(() => null);
  const stretches = stretchesOf(printed, lines.length);
  for (const stretch of stretches) {
    settle(found, starts, stretch);
    countPages(found, starts, pages, stretch);
  }
  return { starts, numbers, pages, miscounts: plan ? miscountsOf(starts, stretches, plan) : [] };
}

/** The lines `from` to `to` (end exclusive) up to a printed number; `before` and `last` are the numbers at its ends. */
interface Stretch {
  from: number;
  to: number;
  before: number | null;
  last: number | null;
}

function stretchesOf(printed: readonly { index: number; page: number }[], count: number): Stretch[] {
  const cuts = printed.map(({ index, page }, i) => ({
    from: (printed[i - 1]?.index ?? -1) + 1,
    to: index + 1,
    before: printed[i - 1]?.page ?? null,
    last: page,
  }));
  const end = printed.at(-1);
  return [...cuts, { from: end ? end.index + 1 : 0, to: count, before: end?.page ?? null, last: null }];
}

function indicesOf(found: readonly Start[], kind: Start, { from, to }: Stretch): number[] {
  const indices: number[] = [];
  for (let i = from; i < to; i++) if (found[i] === kind) indices.push(i);
  return indices;
}

const startsIn = (starts: readonly boolean[], { from, to }: Stretch) =>
  starts.slice(from, to).filter(Boolean).length;

/** How many pages begin in the stretch beyond the settled ones; null where no two numbers tell. */
function shortage(starts: readonly boolean[], stretch: Stretch): number | null {
  const { before, last } = stretch;
  return before === null || last === null ? null : last - before - startsIn(starts, stretch);
}

/** Lines after a colon begin a page where the printed numbers ask for exactly them, or say nothing. */
function settle(found: readonly Start[], starts: boolean[], stretch: Stretch): void {
  const colons = indicesOf(found, 'colon', stretch);
  const short = shortage(starts, stretch);
  if (short === null || short === colons.length) for (const i of colons) starts[i] = true;
}

/** Each printed number must be the count of the page starts before it, but for those the text does not show. */
function miscountsOf(
  starts: readonly boolean[],
  stretches: readonly Stretch[],
  { first, unseen = {} }: PagesPlan,
): Miscount[] {
  return stretches.flatMap((stretch) => {
    if (stretch.last === null) return [];
    const expected = stretch.last - (stretch.before ?? first - 1) - (unseen[stretch.last] ?? 0);
    const found = startsIn(starts, stretch);
    return found === expected ? [] : [{ index: stretch.to - 1, page: stretch.last, found, expected }];
  });
}

/**
 * Numbers the pages of a stretch. If a page is still missing and could begin at one of several lines, only
 * what stands before the first and after the last of them is known.
 */
function countPages(
  found: readonly Start[],
  starts: readonly boolean[],
  pages: (number | null)[],
  stretch: Stretch,
): void {
  const { from, to, before, last } = stretch;
  if (before === null && last === null) return;
  const short = shortage(starts, stretch) ?? 0;
  const doubtful = [...indicesOf(found, 'colon', stretch), ...indicesOf(found, 'indented', stretch)]
    .filter((i) => !starts[i])
    .sort((a, b) => a - b);
  if (short < 0 || (short > 0 && doubtful.length < short)) return;
  const [first, end] = short === 0 ? [to, to] : [doubtful[0] ?? to, doubtful.at(-1) ?? to];
  let page = last === null ? (before ?? 0) : last - startsIn(starts, stretch) - short;
  for (let i = from; i < to; i++) {
    if (starts[i]) page++;
    if (i === end) page += short;
    pages[i] = i >= first && i < end ? null : page;
  }
}
