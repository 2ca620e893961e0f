/**
 * Text that remembers where each of its characters stands in the source:
 *
 *     text     d e   b u u r t
 *     offsets  4 5 6 9 …          (6 is the space, 7 a line end that was folded into it)
 *
 * A rule works on `text`; what it matched is cut with `slice` and still knows its place.
 */
export interface Spanned {
  text: string;
  /** Source offset of each character of `text`; same length as `text`. */
  offsets: readonly number[];
}

/** A half-open range [start, end) of source offsets. */
export interface Range {
  start: number;
  end: number;
}

export const EMPTY: Spanned = { text: '', offsets: [] };

/** `source.slice(range)` as spanned text. */
export function spannedOf(source: string, { start, end }: Range): Spanned {
  return {
    text: source.slice(start, end),
    offsets: Array.from({ length: end - start }, (_, i) => start + i),
  };
}

/** The part of `spanned` from `start` to `end` (indices into `text`, end exclusive). */
export function slice(spanned: Spanned, start: number, end?: number): Spanned {
  return { text: spanned.text.slice(start, end), offsets: spanned.offsets.slice(start, end) };
}

export function trim(spanned: Spanned): Spanned {
  const start = spanned.text.length - spanned.text.trimStart().length;
  return slice(spanned, start, Math.max(start, spanned.text.trimEnd().length));
}

export function concat(parts: readonly Spanned[]): Spanned {
  return { text: parts.map((p) => p.text).join(''), offsets: parts.flatMap((p) => p.offsets) };
}

/** The first match of `pattern` (group `group`, 0 for the whole), or null. */
export function match(spanned: Spanned, pattern: RegExp, group = 0): Spanned | null {
  const flags = pattern.flags.includes('d') ? pattern.flags : `${pattern.flags}d`;
  const found = new RegExp(pattern.source, flags).exec(spanned.text);
  const indices = found?.indices?.[group];
  return indices ? slice(spanned, indices[0], indices[1]) : null;
}

/** The text between matches of `separator`; empty pieces are kept, as `String.split` does. */
export function split(spanned: Spanned, separator: RegExp): Spanned[] {
  const pieces: Spanned[] = [];
  let from = 0;
  for (const found of spanned.text.matchAll(new RegExp(separator, 'g'))) {
    pieces.push(slice(spanned, from, found.index));
    from = found.index + found[0].length;
  }
  return [...pieces, slice(spanned, from)];
}

/**
 * The source ranges a text was read from, in order. Two characters belong to one range when nothing stands
 * between them in `source` but white space, or the hyphen of a word that a line end divided: a paragraph of
 * three lines is one range, and a cell cut by a page break is two.
 */
export function ranges(spanned: Spanned, source: string): Range[] {
  const found: Range[] = [];
  let last: Range | undefined;
  for (const offset of spanned.offsets) {
    if (last && (offset === last.end || isGap(source, last.end, offset))) last.end = offset + 1;
    else {
      last = { start: offset, end: offset + 1 };
      found.push(last);
    }
  }
  return found;
}

const isGap = (source: string, from: number, to: number) =>
  to > from && /^-?\s*$/.test(source.slice(from, to));
