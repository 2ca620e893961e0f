import {
  type FieldDraft,
  type RecordDraft,
  type Rules,
  readWith,
  TEXT_RULES,
} from '../../../model/reading.ts';
import { match, type Spanned, slice } from '../../../model/spanned.ts';
import { type Cell, columnOf, type Statements } from '../../../model/statement.ts';
import { type Found, RULES, type Statistic, sole, statistics } from '../../../normalise/index.ts';
import { quoteOf } from './quotes.ts';

type FoundStatistic = Found<Statistic>;

const RELATIONS: Readonly<Record<string, string>> = { '=': 'equal', '<': 'less_than' };

export const EFFECT_RULES: Rules = {
  'statistic.p-relation': (text) =>
    RELATIONS[sole(statistics(text).filter(({ symbol }) => symbol === 'p'))?.relation ?? ''] ?? null,
};

const ALL: Rules = { ...RULES, ...TEXT_RULES, ...EFFECT_RULES };

/** What the effect was measured on, before its size; the last that fits is the nearest. */
const OUTCOME_BEFORE =
  /(?<!\p{L})(?:op|voor)\s(?:de\s)?((?:(?!\s(?:op|voor)\s)[^.,;()])+?)(?:\s(?:laat|is|was)\s[^.]*|(?:\svan)?\s)$/u;
/** `0.76 voor opvoedgedrag`. */
const OUTCOME_AFTER = /^\svoor\s(?:de\s)?([^.,;]+)/u;
/** An effect that was measured later is an outcome of its own. */
const LATER = /Follow-up/u;

const isSize = ({ symbol }: FoundStatistic) => symbol === 'd' || symbol === 'effect';

interface Effect {
  size: FoundStatistic;
  /** What is said of it, up to the next effect size. */
  others: readonly FoundStatistic[];
  /** The sentence up to the size, and what follows it. */
  before: Spanned;
  after: Spanned;
}

/** Where the sentence around `end` begins: a point within a number or an abbreviation ends none. */
function sentenceStart(text: string, end: number): number {
  const starts = [...text.slice(0, end).matchAll(/[.]\s(?=\p{Lu})/gu)];
  return (starts.at(-1)?.index ?? -2) + 2;
}

function effectsIn(text: Spanned): Effect[] {
  const found = statistics(text.text);
  const sizes = found.filter(isSize);
  return sizes.map((size, i) => {
    const next = sizes[i + 1]?.start ?? text.text.length;
    const from = Math.max(sentenceStart(text.text, size.start), sizes[i - 1]?.end ?? 0);
    return {
      size,
      others: found.filter((other) => !isSize(other) && other.start >= size.end && other.start < next),
      before: slice(text, from, size.start),
      after: slice(text, size.end),
    };
  });
}

function outcomeOf({ size, before, after }: Effect): FieldDraft {
  const outcome =
    size.symbol === 'effect' ? match(after, OUTCOME_AFTER, 1) : match(before, OUTCOME_BEFORE, 1);
  const later = outcome && match(before, LATER);
  return outcome && readWith(ALL, 'text', ...(later ? [later] : []), outcome);
}

function effectFields(text: Spanned, effect: Effect): Record<string, FieldDraft> {
  const { size, others } = effect;
  const read = (rule: string, symbol: Statistic['symbol']) => {
    const statistic = sole(others.filter((other) => other.symbol === symbol));
    return statistic && readWith(ALL, rule, quoteOf(text, statistic));
  };
  return {
    outcome: outcomeOf(effect),
    d: readWith(ALL, `statistic.${size.symbol}`, quoteOf(text, size)),
    ci_low: read('statistic.ci-low', 'ci'),
    ci_high: read('statistic.ci-high', 'ci'),
    p: read('statistic.p', 'p'),
    p_relation: read('statistic.p-relation', 'p'),
    k: read('statistic.k', 'k'),
    n: read('statistic.n', 'n'),
  };
}

function effectRecords({ rowId, text }: Cell): RecordDraft[] {
  return effectsIn(text).map((effect, i) => ({
    resource: 'effect_sizes',
    fields: { intervention_id: rowId, position: i + 1, ...effectFields(text, effect) },
  }));
}

/** The effect sizes that the results of table 10 state. */
export const readEffectSizes = (statements: Statements): RecordDraft[] =>
  columnOf(statements, '10', 'results').flatMap(effectRecords);
