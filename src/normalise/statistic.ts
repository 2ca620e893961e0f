import { ALNUM } from './letters.ts';
import { readNumber } from './number.ts';
import { type Found, findAll, finder, type Groups } from './span.ts';

/**
 * A statistic as research prints it, decimals after a point or a comma.
 * `values` holds one value, but for `ci` (low and high) and a sample that shrank (`N=59 tot 33`: 59, 33).
 */
export interface Statistic {
  /** `effect` is a figure that is printed without its symbol: `0.76 voor opvoedgedrag`. */
  symbol: 'd' | 'p' | 'k' | 'n' | 'ci' | 'effect';
  relation: '=' | '<' | '>';
  values: readonly number[];
  /** The level of an interval in percent; null for the others. */
  level: number | null;
}

const DECIMAL = String.raw`[-−]?\d{0,3}[.,]\d{1,4}|[-−]?\d{1,3}`;
const WHOLE = String.raw`[1-9]\d{0,2}(?:\.\d{3})+|\d+`;
const AFTER = String.raw`(?![${ALNUM}%]|[.,]\d)`;
const BEFORE = `(?<![${ALNUM}.,'’-])`;
const QUOTE = `['‘’]`;

const PATTERNS = {
  d: `${BEFORE}(?:cohens?['’]?s?\\s)?${QUOTE}?d${QUOTE}?\\s?(?<relation>=)\\s?(?<first>${DECIMAL})${AFTER}`,
  p: `${BEFORE}p\\s?(?<relation>[=<>])\\s?(?<first>${DECIMAL})${AFTER}`,
  k: `${BEFORE}k\\s?(?<relation>=)\\s?(?<first>${WHOLE})${AFTER}`,
  n: `${BEFORE}n\\s?(?<relation>=)\\s?(?<first>${WHOLE})(?:\\stot\\s(?<second>${WHOLE}))?${AFTER}`,
  ci: `${BEFORE}(?<level>\\d{2})\\s?%\\s?(?:ci|bi):?\\s?=?\\s?[[(]?(?<first>${DECIMAL})(?:[,;]\\s|\\s?[–]\\s?|\\stot\\s)(?<second>${DECIMAL})${AFTER}`,
  effect: `(?<![${ALNUM}.,%€=<>-]|[€=<>]\\s)(?<first>\\d\\.\\d{1,2})(?:(?=\\svoor\\s)|(?<=^\\d\\.\\d{1,2})$)`,
} as const satisfies Record<Statistic['symbol'], string>;

/** Points group thousands in a sample size and mark decimals everywhere else. */
function numberOf(symbol: Statistic['symbol'], printed: string): number | null {
  if (symbol === 'n' || symbol === 'k') return readNumber(printed);
  return Number(printed.replace('−', '-').replace(',', '.'));
}

function statisticOf(
  symbol: Statistic['symbol'],
  { relation, first, second, level }: Groups,
): Statistic | null {
  const printed = [first, second].filter((value) => value !== undefined);
  const values = printed.map((value) => numberOf(symbol, value)).filter((value) => value !== null);
  if (values.length < printed.length) return null;
  if (symbol === 'p' && !values.every((p) => p >= 0 && p <= 1)) return null;
  if (symbol === 'ci' && (values[0] ?? 0) > (values[1] ?? 0)) return null;
  return {
    symbol,
    relation: (relation ?? '=') as Statistic['relation'],
    values,
    level: level === undefined ? null : Number(level),
  };
}

const FINDERS = Object.entries(PATTERNS).map(
  ([symbol, source]) => [symbol as Statistic['symbol'], finder(source)] as const,
);

/** Every statistic in a text, in order: `d = 0.46`, `p < .001`, `95% CI 0.18, 0.56`, `k = 8`, `(n=73)`. */
export function statistics(text: string): Found<Statistic>[] {
  const found = FINDERS.flatMap(([symbol, pattern]) => findAll(text, pattern, (g) => statisticOf(symbol, g)));
  const inOrder = found.sort((a, b) => a.start - b.start);
  return inOrder.filter(({ start }, i) => start >= (inOrder[i - 1]?.end ?? 0));
}
