import type { Spanned } from '../../../model/spanned.ts';
import { slice } from '../../../model/spanned.ts';
import type { Offer } from '../offers.ts';
import type { Programme } from './programmes.ts';

/** A name for comparison: `Cursus “Kind op komst”` and `Kind op Komst` are one, `Spel aan Huis` and `Spel-aan-huis` too. */
export const comparable = (name: string): string =>
  name
    .toLowerCase()
    .replace(/["“”]/g, '')
    .replace(/^cursus\s/, '')
    .replace(/[\s-]+/g, ' ');

/** What the prose may name: a programme, and the municipality's line in Bijlage 1 if it has one. */
export interface Sought {
  programme: Programme;
  /** The names as `comparable` writes them. */
  names: readonly string[];
  offer: Offer | null;
}

function soughtAs(programme: Programme, offers: readonly Offer[]): Sought {
  const names = programme.names.map(comparable);
  const all = new Set([...names, ...(programme.offers ?? []).map(comparable)]);
  return { programme, names, offer: offers.find(({ name }) => all.has(comparable(name.text))) ?? null };
}

/** What to look for in the prose on a municipality with these lines in Bijlage 1. */
export function soughtIn(programmes: readonly Programme[], offers: readonly Offer[]): Sought[] {
  const known = programmes
    .map((programme) => soughtAs(programme, offers))
    .filter(({ programme, offer }) => !programme.isOrdinary || offer !== null);
  const named = new Set(known.flatMap(({ names }) => names));
  const others = offers.filter(({ name }) => !named.has(comparable(name.text)));
  return [...known, ...others.map(({ name }) => soughtAs({ names: [name.text] }, offers))];
}

export interface Mention {
  sought: Sought;
  name: Spanned;
  /** Index into the passage's text. */
  index: number;
}

/** Of a word in lower case. */
const NOT_WITHIN = '(?<![a-zà-ÿ0-9])';
const NOT_BEFORE = '(?![a-zà-ÿ0-9]|-[a-zà-ÿ])';

const patternOf = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '[\\s-]+');

/** Every whole name in the text, in order; of names that begin alike the longest. */
export function findNames(text: Spanned, sought: readonly Sought[]): Mention[] {
  const byName = new Map(sought.flatMap((one) => one.names.map((name) => [name, one] as const)));
  const longestFirst = [...byName.keys()].sort((a, b) => b.length - a.length).map(patternOf);
  const pattern = new RegExp(`${NOT_WITHIN}(?:${longestFirst.join('|')})${NOT_BEFORE}`, 'g');
  return [...text.text.toLowerCase().matchAll(pattern)].flatMap(({ index, 0: name }) => {
    const one = byName.get(comparable(name));
    return one ? [{ sought: one, name: slice(text, index, index + name.length), index }] : [];
  });
}
