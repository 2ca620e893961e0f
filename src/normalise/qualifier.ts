import { ALNUM, BEGIN, END, fold, LETTERS } from './letters.ts';

/**
 * How a figure is meant. The contract's codes, and three for bounds: `at_least` and `at_most` include the
 * figure, `more_than` and `less_than` do not. `unknown` and `not_a_count` are said of a text without a figure.
 */
export type Qualifier =
  | 'exact'
  | 'approximately'
  | 'more_than'
  | 'less_than'
  | 'at_least'
  | 'at_most'
  | 'average'
  | 'unknown'
  | 'not_a_count';

/** A verb and up to three words may follow two of them: `naar schatting hebben deze ouders 577.000 kinderen`. */
const VERB = String.raw`(?:(?<=gemiddeld|schatting)\s(?:heeft|hebben|zijn|is|worden|wordt|gaat)(?:\s[^\s\d.,;:()%]+){0,3})?`;

/** Phrases before a figure; of several before one figure, the earliest in this list decides. */
const PHRASES: readonly (readonly [source: string, Qualifier])[] = [
  [String.raw`minder\sdan`, 'less_than'],
  [String.raw`(?:niet\smeer\sdan|hoogstens|(?:ten|op\szijn)\shoogste|maximaal|maximum|max\.?)`, 'at_most'],
  [String.raw`(?:meer\sdan|ruim)`, 'more_than'],
  [String.raw`(?:minimaal|minstens|ten\sminste|tenminste|op\szijn\sminst|minimum|min\.)`, 'at_least'],
  ['gemiddeld', 'average'],
  [String.raw`ca\.?(?:\s[${LETTERS}]{3,})?`, 'approximately'],
  [
    String.raw`(?:ongeveer|circa|rond(?:\sde)?|(?:een\s)?kleine|bijna|zo['’]n|plusminus|\+\/-|±)`,
    'approximately',
  ],
  [String.raw`(?:naar\s(?:eigen\s)?schatting|geschat(?:\swordt\sdat)?|schatting:)`, 'approximately'],
];

const ANY_PHRASE = `${BEGIN}(?:${PHRASES.map(([source]) => source).join('|')}|tussen(?:\\sde)?)${VERB}`;

/** Pattern source: the phrases directly before a figure or range, or nothing. Four are more than anyone prints. */
export const QUALIFIERS = String.raw`(?:${ANY_PHRASE}\s*(?<![${ALNUM}])){0,4}`;

const TESTS = PHRASES.map(
  ([source, qualifier]) => [new RegExp(`${BEGIN}(?:${source})${END}`), qualifier] as const,
);

/** The qualifier that the words before a figure give it: `+/- kleine` is `approximately`; none is `exact`. */
export function qualifierOfWords(words: string): Qualifier {
  return TESTS.find(([test]) => test.test(words))?.[1] ?? 'exact';
}

const UNKNOWN = /^\s*(?:(?:nog\s)?(?:onbekend|onduidelijk|niet\s(?:bekend|duidelijk)))(?!\p{L})/u;

/** Does the text open by saying that the figure is not known (`Onbekend.`, `Nog onbekend`, `Onduidelijk. Er …`)? */
export function saysUnknown(text: string): boolean {
  return UNKNOWN.test(fold(text));
}
