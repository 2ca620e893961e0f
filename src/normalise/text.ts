import { type Spanned, trim } from '../model/spanned.ts';
import { type HyphenKind, hyphenKind, type KnownWords, NO_WORDS } from './hyphen.ts';

/** U+00AD shows only where a line is broken at it: never part of the text. */
const SOFT_HYPHEN = '\u00AD';

function withoutSoftHyphens(spanned: Spanned): Spanned {
  if (!spanned.text.includes(SOFT_HYPHEN)) return spanned;
  const { text } = spanned;
  // A line end at a soft hyphen goes with it: it divides a word.
  const divided = new Set(
    [...text.matchAll(/\u00AD\s*\n\s*/g)].flatMap(({ 0: { length }, index }) => range(index, length)),
  );
  const kept = [...spanned.offsets.keys()].filter((i) => text[i] !== SOFT_HYPHEN && !divided.has(i));
  return {
    text: kept.map((i) => spanned.text[i]).join(''),
    offsets: kept.map((i) => spanned.offsets[i] ?? 0),
  };
}

const range = (start: number, length: number) => Array.from({ length }, (_, i) => start + i);

interface Gap {
  start: number;
  end: number;
  blank: string;
}

function gapsOf(text: string): Gap[] {
  return [...text.matchAll(/\s+/g)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    blank: found[0],
  }));
}

const LONGEST_WORD = 80;

export interface CleanOptions {
  /** The text was set anew from lines of another width, whose hyphens stayed: `opvoedonder- steuning`. */
  withinLines?: boolean;
}

/** `opvoedonmacht en -⏎onzekerheid`: the hyphen for a part left out, cut off from its word by a line end. */
const isLeftOut = (before: string, right: string) =>
  /\s(?:en|of|en\/of)\s[-–]$/u.test(before) && /^\p{Ll}/u.test(right);

/** What the hyphen before a gap is, or null when there is none or the gap is not a line end. */
function hyphenBefore(
  { start, end, blank }: Gap,
  text: string,
  { words, withinLines = false }: { words: KnownWords } & CleanOptions,
): HyphenKind | null {
  // Pages break a line behind a slash within a word; the converter of the raw text did not.
  const isSlash = withinLines && blank === '\n' && /\p{L}\/$/u.test(text.slice(0, start));
  if (isSlash && /^\p{L}/u.test(text.slice(end))) return 'real';
  if (text[start - 1] === '–' && withinLines)
    return isLeftOut(text.slice(0, start), text.slice(end)) ? 'real' : null;
  if (text[start - 1] !== '-') return null;
  const isOldLineEnd = withinLines && blank === ' ';
  if (!blank.includes('\n') && !isOldLineEnd) return null;
  const left = /\S*$/.exec(text.slice(Math.max(0, start - LONGEST_WORD), start - 1))?.[0] ?? '';
  const right = /^\S*/.exec(text.slice(end, end + LONGEST_WORD))?.[0] ?? '';
  // A dash after a space stands between words, and two dashes divide none.
  if (!/[\p{L}\p{N}).]$/u.test(left))
    return withinLines && isLeftOut(text.slice(0, start), right) ? 'real' : null;
  return hyphenKind({ left, right, isSpaced: !isOldLineEnd && !/^\r?\n/.test(blank), words });
}

/**
 * A text of several lines as one: white space of any kind and length becomes one space, words that a line end divided
 * are whole again, hyphens that belong to the word stay.
 * @param words what stands within the lines of the document, from `knownWords`; without it Dutch spelling decides
 * @returns text in which each character keeps its offset in the source; a space has the offset of the first
 * white space it stands for
 */
export function clean(spanned: Spanned, words: KnownWords = NO_WORDS, options: CleanOptions = {}): Spanned {
  const { text, offsets } = trim(withoutSoftHyphens(spanned));
  const pieces: string[] = [];
  const kept: (readonly number[])[] = [];
  const keep = (piece: string, start: number, end: number) => {
    pieces.push(piece);
    kept.push(offsets.slice(start, end));
  };
  let from = 0;
  for (const gap of gapsOf(text)) {
    const kind = hyphenBefore(gap, text, { words, ...options });
    const end = kind === 'soft' ? gap.start - 1 : gap.start;
    keep(text.slice(from, end), from, end);
    if (kind === null || kind === 'suspended') keep(' ', gap.start, gap.start + 1);
    from = gap.end;
  }
  keep(text.slice(from), from, text.length);
  return { text: pieces.join(''), offsets: kept.flat() };
}
