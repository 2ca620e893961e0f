import type { Found } from '../../src/normalise/index.ts';
import * as normalise from '../../src/normalise/index.ts';

type Finder = (text: string) => readonly Found<object>[];

function asList<T extends object>(read: (text: string) => Found<T> | null): Finder {
  return (text) => {
    const found = read(text);
    return found ? [found] : [];
  };
}

/** Every function that finds values with a span. */
export const FINDERS: Readonly<Record<string, Finder>> = {
  quantities: normalise.quantities,
  counts: normalise.counts,
  percentages: normalise.percentages,
  amounts: normalise.amounts,
  ages: normalise.ages,
  durations: normalise.durations,
  contacts: normalise.contacts,
  dates: normalise.dates,
  years: normalise.years,
  statistics: normalise.statistics,
  readDuration: asList(normalise.readDuration),
  readContacts: asList(normalise.readContacts),
};

/** What was found, each with the words it was read from. */
export function quoted(text: string, found: readonly Found<object>[]) {
  return found.map(({ start, end, ...value }) => ({ quote: text.slice(start, end), ...value }));
}
