import { fold } from './letters.ts';

/** A half-open range [start, end) of indices into the text that was given. */
export interface Span {
  start: number;
  end: number;
}

/** A value and where in the text it stands; reading that slice alone gives the same value again. */
export type Found<T> = T & Span;

/** The named groups of a match; a group that took no part is undefined. */
export type Groups = Readonly<Record<string, string | undefined>>;

export interface Context {
  /** The whole text before the match, folded as the match is. */
  before: string;
  /** The matched text. */
  matched: string;
  /** The whole text after the match. */
  after: string;
}

/** A global pattern assembled from sources in lower case, for folded text. */
export function finder(source: string): RegExp {
  return new RegExp(source, 'gu');
}

/**
 * Every match of `pattern` that `read` makes something of, in order, with its span.
 * Patterns come from `finder`: what they look at around a match may only forbid it, never add to its value,
 * so that the slice alone reads the same.
 */
export function findAll<T extends object>(
  printed: string,
  pattern: RegExp,
  read: (groups: Groups, context: Context) => T | null,
): Found<T>[] {
  const text = fold(printed);
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [matched] = match;
    const span = { start: match.index, end: match.index + matched.length };
    const context = { before: text.slice(0, span.start), matched, after: text.slice(span.end) };
    const value = read(match.groups ?? {}, context);
    return value ? [{ ...value, ...span }] : [];
  });
}

/** The only item of a list, or null when there is none or a choice. */
export function sole<T>(items: readonly T[]): T | null {
  return items.length === 1 ? (items[0] ?? null) : null;
}
