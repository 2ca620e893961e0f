import { ALNUM, BEGIN, END, LETTERS } from './letters.ts';
import { MEASURE, NUMBER, readNumber } from './number.ts';
import { ABOUT_WORD, aboutNumberOfWord, INTEGER_WORD } from './number-words.ts';
import { QUALIFIERS, type Qualifier, qualifierOfWords } from './qualifier.ts';
import { type Found, findAll, finder, type Groups, sole } from './span.ts';

/** A figure or a range of figures; null is an open end (`minimaal 10`: min 10, max null). */
export interface Quantity {
  min: number | null;
  max: number | null;
  qualifier: Qualifier;
}

/** Words that number the thing they precede: `niveau 3` is a name, not three of anything. */
const LABELS = [
  'niveaus? fases? fasen groep(?:en)? stap module deel versie vraag nummer nr\\.?',
  'tabel figuur bijlage hoofdstuk paragraaf artikel art\\. noot pagina blz\\.? p\\. dsm iq',
]
  .flatMap((words) => words.split(' '))
  .join('|');

/** `14 van de 20`, `één op de vijf`: the second figure is the whole, not a count of its own. */
const PART_OF = String.raw`(?:\d|${BEGIN}een|${INTEGER_WORD})\s(?:op|van)\s(?:(?:de|elke|iedere)\s)?`;

/**
 * What may not stand before a quantity: a letter or digit, with or without a joint (`DSM-5`, `06-12`, `x.5`),
 * another figure (`030 12 34`, `(030) 12`), a sign that makes it a statistic (`n = 5`).
 */
const LEAD = String.raw`(?<![${ALNUM}=<>@#_€]|\(0\d*\)\s?|[${LETTERS}\d][-–.,:/+]|\d\s?[-–]\s?|\d\s|[=<>€]\s)`;

/** What may not stand before the figure itself, also when qualifying words come first. */
const NOT_A_NAME = String.raw`(?<!${BEGIN}(?:${LABELS})\s)(?<!${PART_OF})`;

/**
 * What may not stand after a figure that has no unit: more digits, a percentage, or the rest of a range that could
 * not be read (`2-13%` is not 2).
 */
export const TAIL = [
  String.raw`(?![${ALNUM}]|[.,/:]\d|,-|\s?%|\sprocent`,
  String.raw`|\s?(?:[-–—]|(?<=\s)(?:tot(?:\sen\smet)?|t\/m|à|a)\s)?\s?(?:€\s?){0,2}\d)`,
].join('');

/** `en` joins a range only after `tussen`: `tussen de 55 en 85`. `quantityOf` checks that it was read too. */
const AND = String.raw`(?<=${BEGIN}tussen\s(?:de\s)?\S{1,30}(?:\s\S{1,30})?)\sen\s`;
const TO = String.raw`(?:\s?[-–—]\s?|\s(?:tot\sen\smet|t\/m|tot|à|a)\s|${AND})`;

interface RangeParts {
  /** Source of what may stand before each figure, e.g. a currency sign. */
  before?: string;
  /** Source of what must stand after the last figure: a unit. */
  after: string;
  /** Source of what may stand after the first figure of two; `after` by default. */
  afterLow?: string;
  number?: string;
}

/**
 * Pattern source of a qualified figure or range with its unit. Its groups (`qualifier`, `low`, `lowUnit`,
 * `to`, `bound`, `high`, `unit`) are what `quantityOf` reads.
 *
 *     ongeveer 12 weken tot maximaal 78 weken
 *     qualifier├┘ └lowUnit  └bound   │  └unit
 *              low                   high
 */
export function quantitySource({
  before = '',
  after,
  afterLow = after,
  number = NUMBER,
}: RangeParts): string {
  const figure = `(?:${number}|${ABOUT_WORD})`;
  const high = `(?<lowUnit>${afterLow})?(?<to>${TO})(?<bound>${QUALIFIERS})${before}(?<high>${number})`;
  return `${LEAD}(?<qualifier>${QUALIFIERS})${NOT_A_NAME}${before}(?<low>${figure})(?:${high})?(?<unit>${after})`;
}

const OPEN_ABOVE: readonly Qualifier[] = ['at_least', 'more_than'];
const OPEN_BELOW: readonly Qualifier[] = ['at_most', 'less_than'];

function single(value: number, qualifier: Qualifier): Quantity {
  return {
    min: OPEN_BELOW.includes(qualifier) ? null : value,
    max: OPEN_ABOVE.includes(qualifier) ? null : value,
    qualifier,
  };
}

/** A closed range says its own bounds: `minimaal 2 tot maximaal 15` is 2 to 15, exactly. */
function closed(min: number, max: number, qualifier: Qualifier): Quantity | null {
  const isBound = OPEN_ABOVE.includes(qualifier) || OPEN_BELOW.includes(qualifier);
  return min <= max ? { min, max, qualifier: isBound ? 'exact' : qualifier } : null;
}

/**
 * The quantity in the groups of a `quantitySource` match.
 * @param scale multiplies the first and the last figure (months in a year), 1 by default
 * @returns null when the range runs backwards or its two figures do not belong together
 */
export function quantityOf(groups: Groups, scale: { low: number; high: number } = { low: 1, high: 1 }) {
  const { low = '', high, to = '', qualifier = '' } = groups;
  if (/^\sen\s$/.test(to) && !/tussen/.test(qualifier)) return null;
  const about = aboutNumberOfWord(low);
  if (about !== undefined) return single(about * scale.low, 'approximately');
  const first = readNumber(low);
  const last = high === undefined ? null : readNumber(high);
  if (first === null || (high !== undefined && last === null)) return null;
  const stated = qualifierOfWords(qualifier);
  return last === null
    ? single(first * scale.high, stated)
    : closed(first * scale.low, last * scale.high, stated);
}

/** `1900` to `2099` in four plain digits: as likely a year as a figure. */
export function looksLikeYear(figure: string | undefined): boolean {
  return figure !== undefined && /^(?:19|20)\d\d$/.test(figure);
}

const CURRENCY = String.raw`(?:,-)?(?:\s?euro?${END})?`;
const QUANTITY = finder(
  quantitySource({ before: '(?:€\\s?){0,2}', after: CURRENCY + TAIL, afterLow: CURRENCY, number: MEASURE }),
);

/**
 * Every figure or range in a text, whatever it counts: for a text that is known to hold one.
 * Not read: years, percentages, names such as `niveau 3` or `DSM-5`, statistics, telephone numbers.
 */
export function quantities(text: string): Found<Quantity>[] {
  return findAll(text, QUANTITY, (groups) => (looksLikeYear(groups.low) ? null : quantityOf(groups)));
}

/**
 * The one figure or range of a text: `8 tot 13`, `15 à 20`, `Minimaal 10`, `5 tot maximaal 8 weken`,
 * `€ 347,95 - €397,90`.
 * @returns null when there is none or more than one. A lone `1950` may be a year: read it with `readNumber`
 * where a column is known to hold numbers.
 */
export function readRange(text: string): { min: number | null; max: number | null } | null {
  const found = sole(quantities(text));
  return found && { min: found.min, max: found.max };
}
