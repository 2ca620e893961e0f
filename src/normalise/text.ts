import { type Spanned, trim } from '../model/spanned.ts';
import {
  FIRST_PART,
  type HyphenKind,
  hyphenKind,
  isHyphenated,
  type KnownWords,
  NO_WORDS,
} from './hyphen.ts';

/** A soft hyphen shows only where a line is broken at it, and a line end there goes with it. */
const SOFT = /\u00AD(?:\s*\n\s*)?/g;

/**
 * `opvoedingsondersteunings-activiteiten`: a hyphen behind a first part is that of a line end before this setting;
 * not so in `gezondheids-en welzijnszorg`, where it stands for the part left out.
 */
const LEFT_BEHIND = new RegExp(String.raw`(?<=\p{L}${FIRST_PART})-(?=\p{Ll})(?!(?:en|of)(?!\p{L}))`, 'gu');

/** The Greek question mark is a semicolon, which Unicode has twice: NFC knows the one only. */
const GREEK_QUESTION_MARK = /\u037E/g;

function without(spanned: Spanned, pattern: RegExp): Spanned {
  const found = [...spanned.text.matchAll(pattern)];
  if (found.length === 0) return spanned;
  const gone = new Set(found.flatMap(({ 0: { length }, index }) => range(index, length)));
  const kept = [...spanned.offsets.keys()].filter((i) => !gone.has(i));
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
  /** Were words divided at the ends of these lines? Default: true. */
  divides?: boolean;
}

/** `opvoedonmacht en -⏎onzekerheid`: the hyphen for a part left out, cut off from its word by a line end. */
const isLeftOut = (before: string, right: string) =>
  /\s(?:en|of|en\/of)\s[-–]$/u.test(before) && /^\p{Ll}/u.test(right);

/** `en/ of`: no space parts a slash from the word it joins. */
const isSlash = (before: string, right: string) => /\p{L}\/$/u.test(before) && /^\p{Ll}/u.test(right);

/** `www.voorbeeld.example/`: dots stand within it, and a space ends it, if no line end does. */
const isAddress = (before: string) => /\p{L}\.\p{L}\S*$/u.test(before);

/** What the hyphen or slash before a gap is, or null when there is none, or the gap parts two words. */
function hyphenBefore(
  { start, end, blank }: Gap,
  text: string,
  { words, withinLines = false, divides = true }: { words: KnownWords } & CleanOptions,
): HyphenKind | null {
  const before = text.slice(Math.max(0, start - LONGEST_WORD), start);
  const right = /^\S*/.exec(text.slice(end, end + LONGEST_WORD))?.[0] ?? '';
  const isLineEnd = blank.includes('\n');
  if (isSlash(before, right)) return isLineEnd || !isAddress(before) ? 'real' : null;
  if (withinLines && before.endsWith('–')) return isLeftOut(before, right) ? 'real' : null;
  if (!before.endsWith('-')) return null;
  const left = /\S*$/.exec(before.slice(0, -1))?.[0] ?? '';
  const isOldLineEnd = !isLineEnd && (withinLines || isHyphenated(left, right, words));
  if (!isLineEnd && !isOldLineEnd) return null;
  // A dash after a space stands between words, and two dashes divide none.
  if (!/[\p{L}\p{N}).]$/u.test(left)) return withinLines && isLeftOut(before, right) ? 'real' : null;
  const isSpaced = isLineEnd && !/^\r?\n/.test(blank);
  return hyphenKind({ left, right, isSpaced, divides: divides || isOldLineEnd, words });
}

/**
 * A text of several lines as one: white space of any kind and length becomes one space, words that a line end divided
 * are whole again, hyphens that belong to the word stay. A space behind a slash within words goes, and so does one behind
 * a hyphen that the same word has elsewhere without it.
 * @param words what stands within the lines of the document, from `knownWords`; without it Dutch spelling decides
 * @returns text in which each character keeps its offset in the source; a space has the offset of the first
 * white space it stands for
 */
export function clean(spanned: Spanned, words: KnownWords = NO_WORDS, options: CleanOptions = {}): Spanned {
  const whole = without(spanned, SOFT);
  const { text, offsets } = trim(options.withinLines ? without(whole, LEFT_BEHIND) : whole);
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
  return { text: pieces.join('').replace(GREEK_QUESTION_MARK, ';'), offsets: kept.flat() };
}
