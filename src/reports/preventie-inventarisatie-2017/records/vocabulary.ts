import type { Value } from '../../../model/reading.ts';
import { match, type Spanned } from '../../../model/spanned.ts';

/** What words mean, in the order in which they are tried. */
export type Vocabulary = readonly (readonly [pattern: RegExp, code: string])[];

/** The code of the first pattern that the text matches; null when none does. */
export const codeBy =
  (vocabulary: Vocabulary) =>
  (text: string): Value =>
    vocabulary.find(([pattern]) => pattern.test(text))?.[1] ?? null;

/** The first words for each code that a text has words for, in the order of the vocabulary. */
export function wordsByCode(vocabulary: Vocabulary, text: Spanned): Map<string, Spanned> {
  const words = new Map<string, Spanned>();
  for (const [pattern, code] of vocabulary) {
    const found = words.has(code) ? null : match(text, pattern);
    if (found) words.set(code, found);
  }
  return words;
}

/** The words of a text that decide its code. */
export const decidingWords = (vocabulary: Vocabulary, text: Spanned): Spanned | null =>
  vocabulary.map(([pattern]) => match(text, pattern)).find((words) => words !== null) ?? null;
