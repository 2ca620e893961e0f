import { type Spanned, slice, trim } from '../model/spanned.ts';

/** An item of a list or a paragraph of running text. */
export interface Item {
  /** `1.`, `-`, `•` as printed; null where the text has none. */
  marker: Spanned | null;
  /** Its text without the marker, line ends and all; in several pieces where a stray marker stands within. */
  pieces: readonly Spanned[];
}

/** How the text was set. */
export interface Layout {
  /** Characters of a full line. */
  width: number;
  /** Lines that stand alone, whatever comes after them. */
  heading?: RegExp;
  /** For each line: was it ended on purpose? Where pages show it, this tells more than the width. */
  ended?: readonly boolean[];
}

interface Line {
  start: number;
  end: number;
  text: string;
  /** The marker's length; 0 where there is none. */
  markerLength: number;
  /** The text without marker. */
  body: string;
  /** The line was ended on purpose, as far as its page shows. */
  ended?: boolean;
}

const MARKER = /^(?:(?<number>\d{1,2})[.)]|[-–•*☐])(?=\s)/u;
const CLOSED = /[.;:?!]["'’”)]*$/u;
const OPENS = /^["'‘“(]*\p{Lu}/u;
const FIGURE_FIRST = /^\d/;
const LOWER_CASE = /^\p{Ll}/u;
/** A comma, a word or an abbreviation that no sentence ends with: `op dit moment ca.` */
const GOES_ON = /[,–-]$|(?<!\p{L})(?:en|of|de|het|een|van|in|met|voor|tot|(?:ca|bijv|vgl|o\.a|m\.b\.t)\.)$/u;

/** Openings of a sentence that says more about the one before it. */
const LEANS =
  /^(?:om\s(?:dit|dat)\ste\sbereiken|eventueel|hier(?:door|voor|mee)|daar(?:door|mee|naast)|toch|dit|dat|deze|uitzondering|bijvoorbeeld)(?!\p{L})/iu;

/** Says one thing more, which may be an item of its own. */
const ADDS = /^daarnaast(?!\p{L})/iu;

/** A printed line is of proportional letters: one this much shorter than the usual was ended on purpose. */
const FULL = 0.9;

/** The next word would have fitted: the line was ended on purpose. */
function isShort(line: Line, next: Line, width: number): boolean {
  if (line.ended !== undefined) return line.ended;
  const [word = ''] = next.text.split(/\s/, 1);
  return line.text.length + 1 + word.length < width * FULL;
}

/** `… vanuit de verslavingszorg is⏎- dan geïndiceerd.`: a marker within a sentence that was left open. */
function isStray(line: Line, next: Line): boolean {
  return LOWER_CASE.test(next.body) && !CLOSED.test(line.body) && !line.body.endsWith(',');
}

/** A label that its page had no room to follow up: `Zelfhulpmodules:⏎55 accounts`. */
const isLabel = (line: Line) => line.ended === false && line.text.endsWith(':');

/** `… (Zeijl e.a., 2005;⏎Struijs & Doorten, 2008)`: no item ends within brackets. */
const isInBrackets = ({ text }: Line) => text.lastIndexOf('(') > text.lastIndexOf(')');

/** Does `next` go on with the item that `line` belongs to? */
function goesOn(line: Line, next: Line, { width, heading }: Layout): boolean {
  if (heading?.test(line.text) || heading?.test(next.text)) return false;
  // Where the page shows that the line was ended on purpose, only what leans on it goes on.
  if (line.ended && next.markerLength === 0 && LEANS.test(next.text) && !ADDS.test(next.text)) return true;
  if (next.markerLength > 0) return isStray(line, next);
  if (GOES_ON.test(line.text) || isInBrackets(line)) return true;
  if (FIGURE_FIRST.test(next.text)) return !CLOSED.test(line.text) || isLabel(line);
  if (!OPENS.test(next.text)) return true;
  if (isShort(line, next, width)) return false;
  return !CLOSED.test(line.text) || LEANS.test(next.text);
}

/** Lines with their markers; a number marks an item only where it counts on from the one before. */
function linesOf(text: string): Line[] {
  let count = 0;
  return [...text.matchAll(/[^\n]+/g)].map((found) => {
    const [line] = found;
    const marker = MARKER.exec(line);
    const number = Number(marker?.groups?.number ?? Number.NaN);
    const isOutOfTurn = !Number.isNaN(number) && number !== 1 && number !== count + 1;
    if (marker && !Number.isNaN(number) && !isOutOfTurn) count = number;
    const markerLength = marker && !isOutOfTurn ? marker[0].length : 0;
    const body = line.slice(markerLength).trim();
    return { start: found.index, end: found.index + line.length, text: line.trim(), markerLength, body };
  });
}

function itemOf(verbatim: Spanned, lines: readonly Line[]): Item {
  const [first] = lines;
  const starts = lines.filter((line, i) => i === 0 || line.markerLength > 0);
  const pieces = starts.map((line, i) => {
    const next = starts[i + 1]?.start ?? lines.at(-1)?.end;
    return trim(slice(verbatim, line.start + line.markerLength, next));
  });
  const { start = 0, markerLength = 0 } = first ?? {};
  return { marker: markerLength > 0 ? slice(verbatim, start, start + markerLength) : null, pieces };
}

/**
 * The list items and paragraphs of a text, told apart by markers, by sentences that end with their line, and by
 * lines that end before they are full.
 * @param verbatim the text with its line ends
 */
export function items(verbatim: Spanned, layout: Layout): Item[] {
  const groups: Line[][] = [];
  const { ended } = layout;
  const lines = linesOf(verbatim.text).map((line, i) => {
    const own = ended?.[i];
    return own === undefined ? line : { ...line, ended: own };
  });
  for (const line of lines) {
    const last = groups.at(-1)?.at(-1);
    if (last && goesOn(last, line, layout)) groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  return groups.map((lines) => itemOf(verbatim, lines));
}

/** Not after an initial or an abbreviation (`D. Olds`, `bijv. Zij`). */
const SENTENCE_END =
  /(?<=[.?!]["'’”)]*)(?<!(?<!\p{L})(?:\p{L}{1,2}|[Bb]ijv|[Vv]gl|[Mm]in|[Mm]ax)\.)\s(?=["'‘“(]*\p{Lu})/gu;

/** The sentences of a text on one line. */
export function sentences(text: Spanned): Spanned[] {
  const ends = [...text.text.matchAll(SENTENCE_END)].map(({ index }) => index);
  return [0, ...ends.map((end) => end + 1)].map((start, i) => slice(text, start, ends[i]));
}
