import { ALNUM, END, fold } from './letters.ts';
import { quantityOf, quantitySource } from './quantity.ts';
import { type Found, findAll, finder, type Groups } from './span.ts';

/** Ages in months; null is an open end. An upper bound is the age as printed: `tot 18` and `t/m 18` are 216. */
export interface Ages {
  min_months: number | null;
  max_months: number | null;
}

const MONTHS: Readonly<Record<string, number>> = { jaar: 12, jaren: 12, maanden: 1, maand: 1 };
const UNIT = String.raw`\s?(?:jaar|jaren|maanden|maand)${END}`;

const WITH_UNIT = finder(quantitySource({ after: UNIT }));

/** In a column of ages a range without a unit is in years: `0 tot 18`, `0-4/`. A lone figure is not read. */
const WITHOUT_UNIT = finder(quantitySource({ after: String.raw`(?![${ALNUM}%]|[.,]\d|\s?%|\s\d)` }));

function monthsOf(unit: string | undefined): number | undefined {
  return unit === undefined ? undefined : MONTHS[unit.trim()];
}

function agesOf(groups: Groups): Ages | null {
  if (groups.high === undefined) return null;
  const high = monthsOf(groups.unit) ?? MONTHS.jaar ?? 12;
  const quantity = quantityOf(groups, { low: monthsOf(groups.lowUnit) ?? high, high });
  return quantity && { min_months: quantity.min, max_months: quantity.max };
}

/**
 * Every range of ages in a text that speaks of ages: `0-18 jaar`, `2 t/m 7 jaar`, `tussen 0 en 24 maanden`.
 * A range of years or months looks the same when it is a duration: only the caller knows which it is.
 */
export function ages(text: string): Found<Ages>[] {
  return findAll(text, WITH_UNIT, agesOf);
}

const OLDEST_CHILD_MONTHS = 30 * 12;

function rangesInColumn(text: string): Found<Ages>[] {
  const found = ages(text);
  const isFree = ({ start, end }: Found<Ages>) => found.every((age) => end <= age.start || start >= age.end);
  const bare = findAll(text, WITHOUT_UNIT, agesOf).filter(isFree);
  return [...found, ...bare].sort((a, b) => a.start - b.start);
}

/** Words that open a remark on the range before it: who else, or which sub-groups. */
const REMARK = /(?<!\p{L})(?:sommige|soms|ook|eventueel|onderscheid|praktijk|waarvan)(?!\p{L})|\(/u;

function isWithin(inner: Ages, outer: Ages): boolean {
  return (
    (inner.min_months ?? 0) >= (outer.min_months ?? 0) && (inner.max_months ?? 0) <= (outer.max_months ?? 0)
  );
}

/** The ages of the children something is for, as a cell says it. */
export interface ChildAges extends Ages {
  /** Does the text say that it begins before birth? */
  prenatal: boolean;
}

/**
 * What a cell of a column of ages says.
 * The main range is the first. A later one is left out when it lies within the first (`0-18 jaar …
 * onderscheid in 0-12 jaar 12- 18 jaar`) or comes after an opening bracket or a word of remark (`Prenataal/ 0-4/ Sommige
 * GGD's werken ook met de schoolkinderen 4 -12 jaar`); otherwise nobody can say which is meant, and the answer is null.
 * @returns `{null, null, false}` for `Alle leeftijden`; null when the text gives no range
 */
export function readAges(printed: string): ChildAges | null {
  const text = fold(printed);
  const [first, ...others] = rangesInColumn(text);
  const prenatal = /(?<!\p{L})prenata(?:al|le)(?!\p{L})/u.test(text);
  if (!first)
    return /^alle\sleeftijden\.?$/.test(text) ? { min_months: null, max_months: null, prenatal } : null;
  if ((first.max_months ?? 0) > OLDEST_CHILD_MONTHS) return null;
  const isAside = (age: Found<Ages>) => isWithin(age, first) || REMARK.test(text.slice(first.end, age.start));
  if (!others.every(isAside)) return null;
  return { min_months: first.min_months, max_months: first.max_months, prenatal };
}
