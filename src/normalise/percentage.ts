import { END } from './letters.ts';
import { type Quantity, quantityOf, quantitySource } from './quantity.ts';
import { type Found, findAll, finder } from './span.ts';

/** `95% CI` is the level of an interval, not a share of anything. */
const PERCENT = finder(quantitySource({ after: String.raw`\s?(?:%|procent${END})(?!\s?(?:ci|bi)${END})` }));

/**
 * Every percentage in a text: `Gemiddeld 4%`, `(2-13%)`, `0,5 tot 1%`, `Bijna 17 procent`.
 * `min` and `max` are in percent; the level of a confidence interval is left out.
 */
export function percentages(text: string): Found<Quantity>[] {
  return findAll(text, PERCENT, (groups) => quantityOf(groups));
}
