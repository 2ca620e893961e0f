import { z } from 'zod';

/** A label and a description, in the two languages of the codebook. */
export interface Words {
  nl: readonly [label: string, description: string];
  en: readonly [label: string, description: string];
}

/** A code list: each code with its Dutch and English label, in the order in which codes are published. */
export type Codes = Readonly<Record<string, readonly [nl: string, en: string]>>;

const YEARS = { min: 1900, max: 2100 };
const ISO_DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;
/** Latin letters, digits and hyphens: safe in a file name, a URL and as a part of a record id. */
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const SNAKE = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/;
/** Slugs joined by `/`, `.`, `:`, `_` or `-`, as in `reach/amsterdam/light`. */
const COMPOSED = /^[a-z0-9]+([-_.:/][a-z0-9]+)*$/;

function documented({ nl, en }: Words, unit?: string) {
  return {
    title: en[0],
    description: en[1],
    'x-title-nl': nl[0],
    'x-description-nl': nl[1],
    ...(unit === undefined ? {} : { 'x-unit': unit }),
  };
}

/** Text that says something; a text the source does not give is null, never "". */
export const text = (words: Words) => z.string().min(1).meta(documented(words));

/** A text of a fixed form; `words` should give an example. */
export const pattern = (form: RegExp, words: Words) => z.string().regex(form).meta(documented(words));

/** An identifier such as `stevig-ouderschap`. */
export const slug = (words: Words) => pattern(SLUG, words);

/** The name of a column, field or resource, such as `works_with`. */
export const snake = (words: Words) => pattern(SNAKE, words);

/** An identifier made of identifiers, such as `annex-1/almere/3`. */
export const composedId = (words: Words) => pattern(COMPOSED, words);

/** A date as far as it is known: `2009`, `2009-09` or `2009-09-01`. */
export const date = (words: Words) => pattern(ISO_DATE, words);

/** A country as ISO 3166-1 alpha-2 writes it. */
export const country = (words: Words) => pattern(/^[A-Z]{2}$/, words);

/** A whole number from 0. */
export const count = (words: Words, unit?: string) => z.int().min(0).meta(documented(words, unit));

/** A whole number from 1: a rank, a line, a column, a page. */
export const ordinal = (words: Words) => z.int().min(1).meta(documented(words));

export const year = (words: Words) => z.int().min(YEARS.min).max(YEARS.max).meta(documented(words));

/** A number that may have decimals and may be negative. */
export const measure = (words: Words, unit?: string) => z.number().meta(documented(words, unit));

/** A number from 0 that may have decimals: euros, weeks. */
export const amount = (words: Words, unit: string) => z.number().min(0).meta(documented(words, unit));

/** A number from 0 to 1. */
export const fraction = (words: Words) => z.number().min(0).max(1).meta(documented(words));

export const flag = (words: Words) => z.boolean().meta(documented(words));

/** One of a list of codes. */
export function code<C extends Codes>(codes: C, words: Words) {
  const labels = Object.entries(codes).map(([name, [nl, en]]) => [name, { nl, en }]);
  return z
    .enum(Object.keys(codes) as (keyof C & string)[])
    .meta({ ...documented(words), 'x-codes': Object.fromEntries(labels) });
}
