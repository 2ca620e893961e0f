import { ATTRIBUTES, COUNTED_NOUN } from './count-units.ts';
import { ALNUM, BEGIN, LETTERS } from './letters.ts';
import { type Found, findAll, finder, type Groups } from './span.ts';

const MONTHS = [
  ...['januari', 'februari', 'maart', 'april', 'mei', 'juni'],
  ...['juli', 'augustus', 'september', 'oktober', 'november', 'december'],
];
const MONTH = `(?:${MONTHS.join('|')})`;
const YEAR = String.raw`(?:19|20)\d\d`;

/** A point in time as precise as it is printed: `2006-10-30`, `2008-03` or `2016` (ISO 8601). */
export interface PrintedDate {
  date: string;
  year: number;
}

const DATE = finder(
  String.raw`(?<![${ALNUM}-])(?:(?<day>[1-9]|[12]\d|3[01])\s)?(?<month>${MONTH})\s(?<year>${YEAR})(?![${ALNUM}])`,
);

function daysIn(month: number, year: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function dateOf({ day, month = '', year = '' }: Groups): PrintedDate | null {
  const number = MONTHS.indexOf(month) + 1;
  if (day !== undefined && Number(day) > daysIn(number, Number(year))) return null;
  const parts = [year, String(number).padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])];
  return { date: parts.join('-'), year: Number(year) };
}

/** Every date with a month: `30 oktober 2006` is `2006-10-30`, `maart 2008` is `2008-03`. No such day: not read. */
export function dates(text: string): Found<PrintedDate>[] {
  return findAll(text, DATE, dateOf);
}

/** A year, or the first and last of a range of years (`2001-2005`). */
export interface Years {
  first: number;
  last: number;
}

const YEARS = finder(
  String.raw`(?<![${ALNUM}.,/@-]|[=<>€]\s?|\d\s|(?:ca\.?|circa|ongeveer|ruim|bijna|dan|gemiddeld)\s)` +
    String.raw`(?<first>${YEAR})(?:\s?[-–]\s?(?<last>${YEAR}))?(?![${ALNUM}]|[.,]\d|,-|-[${LETTERS}\d]|\s?(?:%|€|euro|procent)|\s\d)`,
);

const NOT_COUNTING = new RegExp(`^(?!\\s${ATTRIBUTES}${COUNTED_NOUN})`);

/** What must stand around four digits to make them a year, as pairs of before and after. */
const CUES: readonly (readonly [before: RegExp, after: RegExp])[] = [
  [/^$/, /^$/],
  // `2009 en 2014 gerandomiseerd onderzoek`
  [/^$/, /^\sen\s(?:19|20)\d\d(?!\d)/],
  // `2011: onderzoek naar …`
  [/(?:)/, /^:(?!\d)/],
  // `(Zeijl e.a., 2005; Struijs & Doorten, 2008)`, `(2001-2005)`
  [/\([^()]{0,200}$/, /^[);,]/],
  [new RegExp(`${BEGIN}(?:in|sinds|vanaf|tot|met|uit|jaar|jaren|periode|${MONTH})\\s$`), NOT_COUNTING],
  [/(?<!\p{L})(?:begin|medio|eind|najaar|voorjaar)\s$/u, NOT_COUNTING],
  [/(?<!\d)(?:19|20)\d\d(?:,|;|\sen)\s$/, NOT_COUNTING],
];

const LONGEST_CUE = 220;

/**
 * Every year or range of years that its surroundings show to be one: `2009:`, `(2001-2005)`, `eind 2016`, `in 2008`,
 * `Effectonderzoek (2002)`, references, or a text that is nothing else. Other four digits may be a figure.
 */
export function years(text: string): Found<Years>[] {
  return findAll(text, YEARS, ({ first, last }, { before, after }) => {
    const near = before.slice(-LONGEST_CUE);
    const isYear = CUES.some(([pattern, next]) => pattern.test(near) && next.test(after));
    const range = { first: Number(first), last: Number(last ?? first) };
    return isYear && range.first <= range.last ? range : null;
  });
}
