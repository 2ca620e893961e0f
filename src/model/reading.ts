import type { Spanned } from './spanned.ts';

export type Value = string | number | boolean | null;

/** A value with the text it was read from and the name of the rule that read it. */
export interface Reading<T extends Value = Value> {
  value: T;
  /** The stretches of text that the rule reads, joined by a space. */
  quotes: readonly Spanned[];
  rule: string;
  /** Why this text was chosen, where a judgement chose it. */
  reason?: string;
}

/** A value computed from other published values. */
export interface Derived<T extends Value = Value> {
  value: T;
  /** Resource, record and field it was computed from, e.g. `studies/pcit/1/design`. */
  derivedFrom: string;
  rule: string;
}

export type FieldDraft = Value | Reading | Derived;

/** A record on its way to publication: each field a plain value (an id, a rank), a reading, or computed. */
export interface RecordDraft {
  resource: string;
  fields: Readonly<Record<string, FieldDraft>>;
}

/**
 * A rule takes text on one line and gives a value, null where the text does not say. `verbatim` is the same
 * text with its line ends, for the rules that keep them.
 */
export type Rule = (text: string, verbatim: string) => Value;
export type Rules = Readonly<Record<string, Rule>>;

/** Rules for texts that are published as they are said. */
export const TEXT_RULES: Rules = {
  text: (text) => text,
  verbatim: (_, verbatim) => verbatim,
};

export const isReading = (field: FieldDraft | undefined): field is Reading =>
  typeof field === 'object' && field !== null && 'quotes' in field;

export const isDerived = (field: FieldDraft | undefined): field is Derived =>
  typeof field === 'object' && field !== null && 'derivedFrom' in field;

/** The value of a field, whether plain, read or computed. */
export const fieldValue = (field: FieldDraft | undefined): Value =>
  typeof field === 'object' && field !== null ? field.value : (field ?? null);

/** What rule `name` reads in the texts, with the texts as its origin. Null, read from nowhere, when it reads nothing. */
export function readWith(rules: Rules, name: string, ...quotes: readonly Spanned[]): Reading | null {
  const rule = rules[name];
  if (!rule) throw new Error(`There is no rule ${name}`);
  const written = quotes.filter(({ text }) => text !== '');
  const text = written.map((quote) => quote.text).join(' ');
  const value = text === '' ? null : rule(text, text);
  return value === null ? null : { value, quotes: written, rule: name };
}

/** The text itself, as a reading; null when there is none. */
export const readText = (text: Spanned): Reading<string> | null =>
  text.text === '' ? null : { value: text.text, quotes: [text], rule: 'text' };
