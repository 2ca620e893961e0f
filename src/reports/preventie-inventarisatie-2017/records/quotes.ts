import { type Spanned, slice, trim } from '../../../model/spanned.ts';
import type { Cell } from '../../../model/statement.ts';
import { type Item, items } from '../../../normalise/items.ts';
import { TABLES } from '../tables.ts';

/** The part of a cell's clean text that was made of `piece`, a part of its verbatim text. */
export function within(text: Spanned, { offsets }: Spanned): Spanned {
  const [first = 0, last = -1] = [offsets[0], offsets.at(-1)];
  const start = text.offsets.findIndex((offset) => offset >= first);
  const end = text.offsets.findLastIndex((offset) => offset <= last) + 1;
  return start < 0 ? slice(text, 0, 0) : trim(slice(text, start, Math.max(start, end)));
}

/** An item of a cell: its quotes are pieces of the cell's clean text. */
export interface CellItem {
  marker: Item['marker'];
  quotes: readonly Spanned[];
  /** The quotes on one line. */
  text: string;
}

const WIDTHS = new Map(
  TABLES.flatMap(({ tableId, columns }) =>
    columns.map(({ columnId, width }) => [`${tableId}/${columnId}`, width] as const),
  ),
);

/** The list items and paragraphs of a cell; a line that is a `heading` is an item of its own. */
export function itemsOf({ verbatim, text, tableId, columnId, ended }: Cell, heading?: RegExp): CellItem[] {
  const width = WIDTHS.get(`${tableId}/${columnId}`) ?? Number.POSITIVE_INFINITY;
  const layout = { width, ...(heading && { heading }), ...(ended && { ended }) };
  return items(verbatim, layout).map(({ marker, pieces }) => {
    const quotes = pieces.map((piece) => within(text, piece));
    return { marker, quotes, text: quotes.map((quote) => quote.text).join(' ') };
  });
}

/** The stretch that a finder of `normalise` found. */
export const quoteOf = (text: Spanned, { start, end }: { start: number; end: number }): Spanned =>
  slice(text, start, end);

/** A text cut before each match of `start`; what comes before the first is a part too. */
export function cutBefore(text: Spanned, start: RegExp): Spanned[] {
  const starts = [...text.text.matchAll(start)].map(({ index }) => index).filter((index) => index > 0);
  const parts = [0, ...starts].map((from, i) => trim(slice(text, from, starts[i])));
  return parts.filter((part) => part.text !== '');
}
