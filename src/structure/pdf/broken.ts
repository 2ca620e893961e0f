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

/** So many letters at its beginning or end tell whether a word may begin or end like that. */
const EDGE = 3;
/** A line with more room than this left, in letter heights, would have taken one letter more. */
const ROOM = 0.6;

/** What the words of a report tell of its lines' ends. */
export interface KnownEdges {
  known: ReadonlySet<string>;
  /** The first letters of all of them. */
  beginnings: ReadonlySet<string>;
  /** The last letters of all of them. */
  endings: ReadonlySet<string>;
}

export function edgesOfWords(known: ReadonlySet<string>): KnownEdges {
  const words = [...known];
  return { known, beginnings: new Set(words.map(beginningOf)), endings: new Set(words.map(endingOf)) };
}

const beginningOf = (word: string) => word.slice(0, EDGE);
const endingOf = (word: string) => word.slice(-EDGE);

/** `opvoedings`, `gemeenschaps`: not a word, but the first part of one. */
const FIRST_PART = /(?:ings|heids|teits|schaps)$/;

/**
 * Was a word too long for its column, and broken at the column's edge without a hyphen?
 *
 *     opvoedvaardighed        a line of one word, full to the letter
 *     en te leren             and the rest of it, which with it is a word
 *     overlegmetho            no word of the report ends like this
 *     de
 *     gemeenschapsvoorzieni
 *     ngen                    none begins like this
 *     radicalisering
 *     , verslaving            nor does any line; an item of a list begins with a dash and a blank
 */
export function isBroken(
  strip: Strip,
  next: Strip | undefined,
  { width, known, beginnings, endings }: { width: number } & KnownEdges,
): boolean {
  const [first] = next?.words ?? [];
  const printed = /[\p{L}/(‘“'-]*\p{L}$/u.exec(strip.text)?.[0];
  if (!first || printed !== strip.text) return false;
  if (width - (strip.bbox.x1 - strip.bbox.x0) > ROOM * strip.size) return false;
  if (/^(?:[,.;:)]|-(?:\S| (?:en|of) ))/.test(next?.text ?? '')) return true;
  const [word, rest] = [bare(printed), bare(first.text)];
  if (FIRST_PART.test(word) && /^[-\p{Ll}]/u.test(first.text)) return true;
  if (!/^\p{Ll}/u.test(first.text)) return false;
  // The one word of one letter.
  if (rest === 'u') return false;
  if (known.has(word + rest) || rest.length === 1) return true;
  return !known.has(word) && !(endings.has(endingOf(word)) && beginnings.has(beginningOf(rest)));
}
