import { type Spanned, slice } from '../model/spanned.ts';
import type { Alias } from './alias.ts';

/** What may stand before a name and is no part of it. */
const PREFIX = /^(?:de\s)?(?:ouder)?cursus\s/;
const QUOTES = /["“”‘’']/g;

/** One spelling for names that differ in case, quotes, white space, hyphens or a prefix: `home start`. */
export const comparable = (name: string): string =>
  name
    .toLowerCase()
    .replace(QUOTES, '')
    .replace(PREFIX, '')
    .replaceAll('&', 'en')
    .replace(/[\s‐‑–-]+/g, ' ')
    .trim();

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A space or hyphen of the name may be either or nothing: `Home-Start`, `Home Start` and `Homestart` are one. */
const sourceOf = (name: string): string =>
  comparable(name)
    .split(' ')
    .map((word) => (word === 'en' ? '(?:en|&)' : literal(word)))
    .join('[\\s‐‑–-]*');

/** Gives the alias that is the whole text, compared as `comparable` does; the main name before others. */
export function nameReader(aliases: readonly Alias[]): (text: string) => Alias | null {
  const patterns = aliases.map((alias) => [new RegExp(`^${sourceOf(alias.name)}$`), alias] as const);
  return (text) => {
    const name = comparable(text);
    return patterns.find(([pattern]) => pattern.test(name))?.[1] ?? null;
  };
}

/**
 * Names that are ordinary Dutch as well: in lower case they are the kind of work (`vormen van bemoeizorg`) unless
 * the text says that it names something (`de methodiek “pedagogisch adviseren”`).
 */
const ORDINARY: ReadonlySet<string> = new Set(['bemoeizorg', 'pedagogisch adviseren', 'reset', 'houvast']);
const INTRODUCED = /\bmethodiek\s["“‘']?$/i;

function isName(printed: string, before: string): boolean {
  return (
    !ORDINARY.has(comparable(printed)) || printed[0] !== printed[0]?.toLowerCase() || INTRODUCED.test(before)
  );
}

/** Not within a word, a compound, a web address or an e-mail address. */
const NOT_WITHIN = '(?<![a-zà-ÿ0-9@][-.]?|www\\.)';
const NOT_BEFORE = '(?![a-zà-ÿ0-9]|[.@][a-z]|\\S*@)';

export interface NameFound {
  interventionId: string;
  name: Spanned;
}

/** Finds every printed name of an intervention in a text; of names that begin alike the longest. */
export function nameFinder(aliases: readonly Alias[]): (text: Spanned) => NameFound[] {
  const longestFirst = aliases.toSorted((a, b) => b.name.length - a.name.length);
  const sources = longestFirst.map(({ name }) => `(${sourceOf(name)})`);
  if (sources.length === 0) return () => [];
  const pattern = new RegExp(`${NOT_WITHIN}(?:${sources.join('|')})${NOT_BEFORE}`, 'g');
  return (text) =>
    [...text.text.toLowerCase().matchAll(pattern)].flatMap(({ index, 0: matched, ...groups }) => {
      const which = longestFirst.findIndex((_, i) => groups[i + 1] !== undefined);
      const name = slice(text, index, index + matched.length);
      const alias = longestFirst[which];
      const counts = alias && isName(name.text, text.text.slice(0, index));
      return counts ? [{ interventionId: alias.interventionId, name }] : [];
    });
}
