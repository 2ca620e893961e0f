/** Dutch as it is printed to values: pure functions that know the language, and no report. */
export { type Ages, ages, type ChildAges, readAges } from './age.ts';
export { type Amount, amounts, type CostUnit } from './amount.ts';
export { type Contacts, type ContactUnit, contacts, readContacts } from './contacts.ts';
export { type Count, counts, readReach } from './count.ts';
export type { CountUnit } from './count-units.ts';
export { dates, type PrintedDate, type Years, years } from './date.ts';
export { type Duration, durations, readDuration } from './duration.ts';
export { type Frequency, readFrequency } from './frequency.ts';
export {
  dividesWords,
  type HyphenKind,
  hyphenKind,
  type Joint,
  type KnownWords,
  knownWords,
} from './hyphen.ts';
export { formatNumber, NUMBER_FORMS, type NumberForm, readNumber } from './number.ts';
export { percentages } from './percentage.ts';
export { type Qualifier, saysUnknown } from './qualifier.ts';
export { type Quantity, quantities, readRange } from './quantity.ts';
export { CLIENT_UNITS, MUNICIPALITY_UNITS, RULES } from './rules.ts';
export { type Found, type Span, sole } from './span.ts';
export { type Statistic, statistics } from './statistic.ts';
export { type CleanOptions, clean } from './text.ts';
