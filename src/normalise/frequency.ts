import { fold } from './letters.ts';

export type Frequency =
  | 'daily'
  | 'weekly'
  | 'biweekly'
  | 'monthly'
  | 'variable'
  | 'on_agreement'
  | 'unknown'
  | 'other';

/** What a text opens with decides before any rate in it: `Wisselend en in overleg …` varies. */
const OPENINGS: readonly (readonly [pattern: RegExp, Frequency])[] = [
  [/^(?:nog\s)?(?:onbekend|onduidelijk)\.?$/u, 'unknown'],
  [/^(?:wisselend|variabel|variërend|verschillend|varieert)(?!\p{L})/u, 'variable'],
  [/^in\s(?:onderling\s)?overleg(?!\p{L})/u, 'on_agreement'],
];

/** `Een of twee keer per maand` includes once a month and is monthly; another number of times has no code. */
const RATES: readonly (readonly [pattern: RegExp, Frequency])[] = [
  [/(?<!\p{L})(?:dagelijks|(?:iedere|elke)\sdag)(?!\p{L})/u, 'daily'],
  [
    /(?<!\p{L})(?:(?:iedere|elke|om\sde)\s(?:2|twee)\sweken|om\sde\sweek|tweewekelijks)(?!\p{L})/u,
    'biweekly',
  ],
  [
    /(?<!\p{L})(?:wekelijks|(?:iedere|elke)\sweek|(?:1|een|één)\s?(?:x|keer|maal)\sper\sweek)(?!\p{L})/u,
    'weekly',
  ],
  [
    /(?<!\p{L})(?:maandelijks|(?:iedere|elke)\smaand|(?:1|een|één)(?:\s(?:of|tot|à)\s(?:2|twee))?\s?(?:x|keer|maal)\sper\smaand)(?!\p{L})/u,
    'monthly',
  ],
  [/\d\s?(?:x|keer|maal)\s(?:per|p\/|pw|in\s\d)/u, 'other'],
];

/** How much a week or month, which tells how often only when nothing else does. */
const AMOUNT_OF_TIME = /\d\s(?:dagdelen|uur)\sper\s/u;

/**
 * How often, as a cell says it, in the contract's codes.
 * @returns `variable` too when several rates follow each other (`1e mnd: dagelijks …, 2e: min. 2 x pw`); `other`
 * for a rate without a code; null when the text gives none
 */
export function readFrequency(printed: string): Frequency | null {
  const text = fold(printed);
  const opening = OPENINGS.find(([pattern]) => pattern.test(text));
  if (opening) return opening[1];
  const rates = new Set(RATES.filter(([pattern]) => pattern.test(text)).map(([, code]) => code));
  if (rates.size > 1) return 'variable';
  const [rate = null] = rates;
  return rate ?? (AMOUNT_OF_TIME.test(text) ? 'other' : null);
}
