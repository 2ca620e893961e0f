import type { Bbox, PdfPage, Rotation, Word } from '../../model/pdf.ts';
import { joinWords, linesOf } from '../table/lines.ts';

/** A line of text as it stands on a page: of prose, of a cell, of a heading. It becomes a line of the document. */
export interface Strip {
  page: number;
  words: readonly Word[];
  text: string;
  bbox: Bbox;
  baseline: number;
  /** Largest letter height on it, points. */
  size: number;
  /** Was the line ended on purpose, since the next word would have fitted? Known within cells only. */
  ended?: boolean;
}

/** Lines of text of one direction and place, from the first to the last; text of other directions after upright text. */
export function stripsOf(words: readonly Word[], page: number): Strip[] {
  return ROTATIONS.flatMap((rotation) =>
    linesOf(words.filter((word) => word.rotation === rotation)).map((line) => ({
      ...line,
      page,
      text: written(line.words),
    })),
  );
}

const ROTATIONS: readonly Rotation[] = [0, 90, 270, 180];

const SOFT = '\u00ad';

/** The strip in two, before word `at`. */
export function splitStrip(strip: Strip, at: number): [Strip, Strip] {
  const [before, after] = [strip.words.slice(0, at), strip.words.slice(at)];
  const [first] = stripsOf(before, strip.page);
  const [second] = stripsOf(after, strip.page);
  // A soft hyphen that the page leaves out stays with the end.
  const end = strip.text.endsWith(SOFT) ? SOFT : '';
  return [
    { ...strip, ...first },
    { ...strip, ...second, text: `${second?.text ?? ''}${end}` },
  ];
}

/** Note marks are digits in a report's text, whatever glyph raises them. */
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const lowered = (text: string) => text.replace(/[⁰¹²³⁴-⁹]/g, (digit) => String(RAISED.indexOf(digit)));
/**
 * Typesetters that divide words print U+2010 where they do, also within names (`Voor‐⏎Zorg`); keyboards have no such key.
 * No number is divided.
 */
const divided = (text: string) => text.replace(/(?<=\p{Ll})\u2010$/u, SOFT).replace(/\u2010/g, '-');
const written = (words: readonly Word[]) => divided(lowered(joinWords(words)).trim());

/** Letters and signs of a text, as printed names and headers are compared: no white space, no hyphens. */
export const letters = (text: string): string => lowered(text).replace(/[\s\u00ad\u2010-]/g, '');

/** The same, where capitals do not count either. */
export const loose = (text: string): string => letters(text).toLowerCase();

export const uprightWords = ({ words }: PdfPage): Word[] => words.filter(({ slanted }) => !slanted);
