import { ATTRIBUTES, COUNTED_NOUN, type CountUnit, isSingular, unitOfNoun } from './count-units.ts';
import { BEGIN, END } from './letters.ts';
import { saysUnknown } from './qualifier.ts';
import { looksLikeYear, type Quantity, quantityOf, quantitySource } from './quantity.ts';
import { type Context, type Found, findAll, finder, type Groups, sole } from './span.ts';

export interface Count extends Quantity {
  /** What is counted; null when the text is the bare figure. */
  unit: CountUnit | null;
  /** The year the count was taken, where it is given with it: `(2016)`, `In 2012 waren er …`. */
  year: number | null;
}

const YEAR = String.raw`(?:19|20)\d\d`;
const WHEN = String.raw`(?:${BEGIN}in\s(?<when>${YEAR})\s(?:waren|zijn|werden|hadden|hebben)\s(?:er\s)?)?`;
const PERIOD = String.raw`(?:\s(?:per\sjaar|op\sjaarbasis|jaarlijks)${END})?`;
const NOTE = String.raw`(?:\s\((?<note>ongeveer|circa|${YEAR})\))?`;

const NOUN = String.raw`\s${ATTRIBUTES}${COUNTED_NOUN}`;
const COUNTED = finder(`${WHEN}${quantitySource({ after: NOUN, afterLow: '' })}${PERIOD}${NOTE}`);
const BARE = finder(`^${quantitySource({ after: '' })}${PERIOD}${NOTE}\\.?$`);

/** Words that make of the four digits after them a year: `in 2008 ouders van …`. */
const TIME = /(?<!\p{L})(?:in|sinds|vanaf|tot|medio|eind|begin|jaar|jaren|uit|na|voor|om)\s$/u;

function isYear({ low, high }: Groups, { before }: Context, unit: CountUnit | null): boolean {
  return (
    looksLikeYear(low) && (unit === null ? high === undefined || looksLikeYear(high) : TIME.test(before))
  );
}

function isOne({ min, max }: Quantity): boolean {
  return (min ?? 1) === 1 && (max ?? 1) === 1;
}

function countOf(groups: Groups, context: Context): Count | null {
  const noun = /[\p{L}’'-]+$/u.exec(groups.unit ?? '')?.[0];
  const unit = noun === undefined ? null : unitOfNoun(noun);
  const quantity = isYear(groups, context, unit) ? null : quantityOf(groups);
  if (!quantity || (noun !== undefined && isSingular(noun) && !isOne(quantity))) return null;
  const year = [groups.when, groups.note].find(looksLikeYear);
  const isAbout = groups.note !== undefined && !looksLikeYear(groups.note) && quantity.qualifier === 'exact';
  return {
    ...quantity,
    qualifier: isAbout ? 'approximately' : quantity.qualifier,
    unit,
    year: year === undefined ? null : Number(year),
  };
}

/**
 * Every count in a text with its span: a figure or range, the noun it counts, what qualifies it, a period
 * (`per jaar`) and a year. A figure without a noun counts only when it is all there is (`500`, `1150 (2016)`).
 * Not counts: years, percentages, `(n=73)`, `niveau 3`, list numbers, telephone numbers, parts of a whole
 * (`14 van de 20`), vague words (`enkele`) and nouns that are not in the table of units.
 */
export function counts(text: string): Found<Count>[] {
  const counted = findAll(text, COUNTED, countOf);
  return counted.length > 0 ? counted : findAll(text, BARE, countOf);
}

const NO_FIGURE = { min: null, max: null, unit: null, year: null };

/**
 * What a cell says of how many `units` are reached.
 * @param units the units that answer the question; a bare figure answers it too
 * @returns the one count in those units; without one `unknown` when the text opens by saying so, else
 * `not_a_count`; null for a blank text and for one with several such counts, among which only a reader can choose
 */
export function readReach(text: string, units: readonly CountUnit[]): Count | null {
  if (text.trim() === '') return null;
  const answers = counts(text).filter(({ unit }) => unit === null || units.includes(unit));
  if (answers.length === 0) return { ...NO_FIGURE, qualifier: saysUnknown(text) ? 'unknown' : 'not_a_count' };
  const answer = sole(answers);
  if (!answer) return null;
  const { min, max, unit, year, qualifier } = answer;
  return { min, max, unit, year, qualifier };
}
