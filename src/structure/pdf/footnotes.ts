import type { Item } from './flow.ts';
import type { FoundHeading } from './headings.ts';
import { footnoteNumber } from './notes.ts';

/**
 * Lines of footnotes: they begin with a number that stands as a mark behind a word further up, and are the last thing
 * on their page or below their heading.
 */
export function markFootnotes(items: readonly Item[], found: readonly FoundHeading[]): Set<Item> {
  const notes = new Set<Item>();
  const ends = new Set(found.map(({ from }) => from));
  items.forEach((item, i) => {
    if (item.kind !== 'prose' || !item.apart || notes.has(item)) return;
    const mark = footnoteNumber(item.strip.text);
    if (mark === null || !isMarked(items.slice(0, i), mark)) return;
    for (let k = i; k < items.length && !ends.has(k); k++) {
      const next = items[k];
      if (next?.kind !== 'prose' || next.strip.page !== item.strip.page) break;
      notes.add(next);
    }
  });
  return notes;
}

/** A figure right behind a letter, a bracket or a sentence's end: `(Dam en Prinsen, 2013)1.` */
const isMarked = (before: readonly Item[], mark: string): boolean => {
  const pattern = new RegExp(`[\\p{L}).,;”’]${mark}(?=$|[\\s.,;)])`, 'u');
  return before.some((item) =>
    item.kind === 'part'
      ? item.part.header.some(({ text }) => pattern.test(text))
      : pattern.test(item.strip.text),
  );
};
