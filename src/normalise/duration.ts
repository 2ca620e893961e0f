import { LETTERS } from './letters.ts';
import { MEASURE } from './number.ts';
import type { Qualifier } from './qualifier.ts';
import { quantityOf, quantitySource } from './quantity.ts';
import { type Found, findAll, finder, type Groups } from './span.ts';

/** A length of time in weeks; null is an open end. */
export interface Duration {
  min_weeks: number | null;
  max_weeks: number | null;
  qualifier: Qualifier;
}

/** A year is 52 weeks, a month 52/12: so `half jaar` is the 26 weeks and `1,5 jaar` the 78 that reports print. */
const WEEKS: Readonly<Record<string, number>> = {
  week: 1,
  weken: 1,
  maand: 52 / 12,
  maanden: 52 / 12,
  mnd: 52 / 12,
  jaar: 52,
  jaren: 52,
};

/** `jaar` is singular after any figure; the rest of a compound or of an adjective (`jarig`) is not a unit. */
const UNIT = String.raw`\s?(?:${Object.keys(WEEKS).join('|')})(?!-?[${LETTERS}])`;
const DURATION = finder(quantitySource({ after: UNIT, number: MEASURE }));

function weeksOf(unit: string | undefined): number | undefined {
  return unit === undefined ? undefined : WEEKS[unit.trim()];
}

/** Whole weeks, because months do not divide into them: `2 maanden` is 9. */
function rounded(weeks: number | null): number | null {
  return weeks === null ? null : Math.round(weeks);
}

function durationOf(groups: Groups): Duration | null {
  const high = weeksOf(groups.unit) ?? 1;
  const quantity = quantityOf(groups, { low: weeksOf(groups.lowUnit) ?? high, high });
  if (!quantity) return null;
  return {
    min_weeks: rounded(quantity.min),
    max_weeks: rounded(quantity.max),
    qualifier: quantity.qualifier,
  };
}

/**
 * Every length of time in weeks, months or years in a text, in weeks: `12 weken tot maximaal 78 weken`,
 * `2½ jaar`, `anderhalf jaar`. An age looks the same: only the caller knows which it is.
 */
export function durations(text: string): Found<Duration>[] {
  return findAll(text, DURATION, durationOf);
}

function withoutBrackets(text: string): string {
  return text.replace(/\([^)]*(?:\)|$)/g, (bracket) => ' '.repeat(bracket.length));
}

/**
 * How long something takes, as a cell says it. The cell must open with its length and give no second one,
 * but in brackets (`8 tot 13 weken (2 tot 3 maanden)`): `zolang als nodig`, `Tot het kind 2 jaar oud is` and `binnen 12
 * maanden` are not lengths.
 * @returns weeks, from months or years only where no weeks are given; null when the text is not a length
 */
export function readDuration(text: string): Found<Duration> | null {
  const [first, ...others] = durations(withoutBrackets(text));
  return first && first.start === 0 && others.length === 0 ? first : null;
}
