import type { Item } from './flow.ts';
import { type Strip, stripsOf } from './strip.ts';

/** Words of the report that stand within lines, where nothing divides them; in lower case. */
export function wordsWithinLines(items: readonly Item[]): ReadonlySet<string> {
  const strips = items.flatMap((item): readonly Strip[] => {
    if (item.kind !== 'part') return [item.strip];
    const { bands, page } = item.part;
    return bands.flatMap(({ cells }) => cells.flatMap(({ words }) => stripsOf(words, page)));
  });
  return new Set(strips.flatMap(({ text }) => text.split(' ').slice(1, -1).map(bare)));
}

const bare = (word: string) => word.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');

/** A line with less room than this left, in letter heights, is full to the letter. */
const ROOM = 0.7;

/**
 * Was a word too long for its column, and broken at the column's edge without a hyphen?
 *
 *     opvoedvaardighed        a line of one word, full to the letter
 *     en te leren             and the rest of it, which with it is a word
 */
export function isBroken(
  strip: Strip,
  next: Strip | undefined,
  { width, known }: { width: number; known: ReadonlySet<string> },
): boolean {
  const [rest = ''] = next?.text.split(' ') ?? [];
  const isFull = strip.bbox.x1 - strip.bbox.x0 > width - ROOM * strip.size;
  if (!isFull || !/^[\p{L}/(]*\p{L}$/u.test(strip.text) || !/^\p{Ll}/u.test(rest)) return false;
  if (known.has(bare(strip.text + rest))) return true;
  return !known.has(bare(strip.text)) && !known.has(bare(rest));
}
