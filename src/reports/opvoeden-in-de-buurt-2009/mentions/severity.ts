import type { Spanned } from '../../../model/spanned.ts';
import { slice } from '../../../model/spanned.ts';

const CODES: readonly (readonly [word: RegExp, code: string])[] = [
  [/^licht/i, 'light'],
  [/^middelzw/i, 'medium'],
  [/^zw/i, 'heavy'],
];

/** `lichte interventies` → light. */
export function severityCode(phrase: string): string | null {
  return CODES.find(([word]) => word.test(phrase))?.[1] ?? null;
}

/**
 * How the prose says which help it is speaking of: `lichte interventies`, `zwaardere vormen van hulpverlening`,
 * `De tweede, zware, interventie`, `Middelzwaar is …`. Not `zware problematiek`: that is said of families.
 */
const PHRASE = new RegExp(
  String.raw`\b(?:licht|middelzwa|zwa)[a-z]*` +
    String.raw`(?:,?\s(?:interventies?|hulptrajecten|(?:vormen\svan|pedagogische)\s[a-z]+)\b|(?=\sis\s))`,
  'gi',
);

export interface SeverityPhrase {
  phrase: Spanned;
  /** The part of the passage that it speaks of: indices into its text, end exclusive. */
  start: number;
  end: number;
}

/** A phrase explained in brackets speaks of these alone: `licht pedagogische hulpverlening (spreekuren)`. */
function endOf(text: string, phraseEnd: number): number {
  const bracket = /^\s\([^)]*\)/.exec(text.slice(phraseEnd));
  return bracket ? phraseEnd + bracket[0].length : text.length;
}

/** Where a passage says how heavy the help is; each phrase holds until the next one, or the next blank line. */
export function severityPhrases(passage: Spanned): SeverityPhrase[] {
  return [...passage.text.matchAll(PHRASE)].map(({ index, 0: phrase }) => ({
    phrase: slice(passage, index, index + phrase.length),
    start: index,
    end: endOf(passage.text, index + phrase.length),
  }));
}

/** The phrase that speaks of what stands at `index`: the latest in the passage, or the one `before` it; or none. */
export function severityAt(
  phrases: readonly SeverityPhrase[],
  index: number,
  before: Spanned | null,
): Spanned | null {
  const latest = phrases.findLast(({ start }) => start <= index);
  if (!latest) return before;
  return index < latest.end ? latest.phrase : null;
}
