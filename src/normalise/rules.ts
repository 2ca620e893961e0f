import type { Value } from '../model/reading.ts';
import { readAges } from './age.ts';
import { amounts } from './amount.ts';
import { readContacts } from './contacts.ts';
import { counts, readReach } from './count.ts';
import type { CountUnit } from './count-units.ts';
import { dates, years } from './date.ts';
import { durations, readDuration } from './duration.ts';
import { readFrequency } from './frequency.ts';
import { readNumber } from './number.ts';
import { percentages } from './percentage.ts';
import { quantities, readRange } from './quantity.ts';
import { sole } from './span.ts';
import { type Statistic, statistics } from './statistic.ts';

type Rule = (text: string) => Value;

/** One rule for each field of what `read` returns; null where there is no reading. */
function fields<T extends object>(
  prefix: string,
  read: (text: string) => T | null,
  names: Record<string, keyof T>,
): Record<string, Rule> {
  return Object.fromEntries(
    Object.entries(names).map(([name, key]) => [
      `${prefix}.${name}`,
      (text: string) => (read(text)?.[key] ?? null) as Value,
    ]),
  );
}

const EXTENT = { min: 'min', max: 'max', qualifier: 'qualifier' } as const;
const COUNT = { ...EXTENT, unit: 'unit', year: 'year' } as const;

export const MUNICIPALITY_UNITS: readonly CountUnit[] = ['municipalities'];

/** Whom an intervention reaches. */
export const CLIENT_UNITS: readonly CountUnit[] = [
  ...(['families', 'clients', 'participants', 'visitors', 'accounts'] as const),
  ...(['children', 'pupils', 'young_people', 'parents', 'mothers', 'fathers', 'people'] as const),
];

function statistic(symbol: Statistic['symbol'], index = 0): Rule {
  return (text) => sole(statistics(text).filter((found) => found.symbol === symbol))?.values[index] ?? null;
}

/**
 * Every reading that gives one value, by the name under which provenance records it: the rule on the quoted text
 * gives the published value again. Names are stable; a rule on a text with no reading, or with several, gives null.
 */
export const RULES: Readonly<Record<string, Rule>> = {
  number: readNumber,
  frequency: readFrequency,
  ...fields('range', readRange, { min: 'min', max: 'max' }),
  ...fields('quantity', (text) => sole(quantities(text)), EXTENT),
  ...fields('count', (text) => sole(counts(text)), COUNT),
  ...fields('municipalities', (text) => readReach(text, MUNICIPALITY_UNITS), COUNT),
  ...fields('clients', (text) => readReach(text, CLIENT_UNITS), COUNT),
  ...fields('percentage', (text) => sole(percentages(text)), EXTENT),
  ...fields('amount', (text) => sole(amounts(text)), {
    'min-eur': 'min_eur',
    'max-eur': 'max_eur',
    qualifier: 'qualifier',
    unit: 'unit',
    'price-year': 'price_year',
  }),
  ...fields('age', readAges, {
    'min-months': 'min_months',
    'max-months': 'max_months',
    prenatal: 'prenatal',
  }),
  ...fields('weeks', readDuration, { min: 'min_weeks', max: 'max_weeks', qualifier: 'qualifier' }),
  ...fields('duration', (text) => sole(durations(text)), {
    'min-weeks': 'min_weeks',
    'max-weeks': 'max_weeks',
  }),
  ...fields('contacts', readContacts, { ...EXTENT, unit: 'unit' }),
  ...fields('date', (text) => sole(dates(text)), { iso: 'date', year: 'year' }),
  ...fields('years', (text) => sole(years(text)), { first: 'first', last: 'last' }),
  'statistic.d': statistic('d'),
  'statistic.effect': statistic('effect'),
  'statistic.ci-low': statistic('ci', 0),
  'statistic.ci-high': statistic('ci', 1),
  'statistic.p': statistic('p'),
  'statistic.k': statistic('k'),
  'statistic.n': statistic('n'),
};
