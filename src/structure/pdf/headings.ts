import type { OutlineEntry } from '../../model/plan.ts';
import { endsClause } from '../flow.ts';
import type { Item } from './flow.ts';
import { letters, type Strip, splitStrip } from './strip.ts';

/** A heading of the outline at its place in the flow: the items `from` to `to` (end exclusive) print it. */
export interface FoundHeading {
  entry: OutlineEntry;
  from: number;
  to: number;
}

/** A heading is printed on at most so many lines. */
const MOST_LINES = 4;

interface Search {
  items: Item[];
  /** From where the next heading is sought. */
  from: number;
  found: FoundHeading[];
  missing: { entry: OutlineEntry; after: number }[];
}

/**
 * Finds the outline's headings in their order. A heading is a line or several of its own; failing that it is what ends
 * a line after a sentence, where a typesetter ran it on: the line is then cut in two. A table whose header is what the
 * outline names stands for its heading.
 */
export function findHeadings(items: readonly Item[], outline: readonly OutlineEntry[]) {
  const search: Search = { items: [...items], from: 0, found: [], missing: [] };
  for (const [i, entry] of outline.entries()) {
    const place = placeOf(search, entry, outline[i + 1]);
    if (!place) {
      search.missing.push({ entry, after: search.from - 1 });
      continue;
    }
    search.found.push({ entry, ...place });
    search.from = Math.max(place.to, place.from + 1);
  }
  return { items: search.items, found: search.found, missing: search.missing };
}

type Place = { from: number; to: number };

function placeOf(search: Search, entry: OutlineEntry, next: OutlineEntry | undefined): Place | null {
  const part = search.items.findIndex(
    (item, i) => i >= search.from && item.kind === 'part' && item.part.plan.tableId === entry.table,
  );
  const to = part < 0 ? search.items.length : part;
  const line = alone(search, entry.heading, to);
  // Where the next heading comes first, the line says the same words elsewhere.
  const limit = line && next ? alone(search, next.heading, line.from) : null;
  const earlier = limit ? runOn(search, entry.heading, limit.from) : null;
  const own = earlier ?? line ?? runOn(search, entry.heading, to);
  return own ?? (part >= 0 ? { from: part, to: part } : null);
}

/** Lines that say the heading and nothing else. */
function alone({ items, from }: Search, heading: string, end: number): Place | null {
  const sought = letters(heading);
  for (let i = from; i < end; i++) {
    const to = spelled(items, i, sought);
    if (to !== null) return { from: i, to };
  }
  return null;
}

/** Index after the lines from `at` on that spell just these letters. */
function spelled(items: readonly Item[], at: number, sought: string): number | null {
  let printed = '';
  for (let i = at; i < Math.min(items.length, at + MOST_LINES); i++) {
    const item = items[i];
    if (item?.kind !== 'prose') return null;
    printed += letters(item.strip.text);
    if (printed === sought) return i + 1;
    if (!sought.startsWith(printed)) return null;
  }
  return null;
}

/** The heading at the end of a line, or begun there and ended on the next: its line is cut before it. */
function runOn(search: Search, heading: string, end: number): Place | null {
  const { items, from } = search;
  const sought = letters(heading);
  for (let i = from; i < end; i++) {
    const item = items[i];
    if (item?.kind !== 'prose') continue;
    const at = cutBefore(items, i, sought);
    if (at === null) continue;
    const [before, after] = splitStrip(item.strip, at);
    items.splice(i, 1, { ...item, strip: before }, { ...item, strip: after, apart: true, pageStart: false });
    const to = spelled(items, i + 1, sought);
    if (to !== null) return { from: i + 1, to };
  }
  return null;
}

/** The word of line `i` from which on the heading is spelled, after the end of a sentence. */
function cutBefore(items: readonly Item[], i: number, sought: string): number | null {
  const { words, text } = (items[i] as { strip: Strip }).strip;
  for (let at = words.length - 1; at > 0; at--) {
    if (!endsClause(words[at - 1]?.text ?? '')) continue;
    const [, after] = splitStrip((items[i] as { strip: Strip }).strip, at);
    const own = letters(after.text);
    if (own.length > sought.length || text === '') return null;
    if (own === sought) return at;
    const next = items[i + 1];
    const rest = next?.kind === 'prose' ? letters(next.strip.text) : '';
    if (sought.startsWith(own) && own + rest === sought) return at;
  }
  return null;
}

/** Lines that begin with the text of a form field and go on with other text are cut behind it. */
export function cutFormFields(items: readonly Item[], formField: string | undefined): Item[] {
  if (formField === undefined) return [...items];
  const sought = letters(formField);
  return items.flatMap((item): Item[] => {
    if (item.kind !== 'prose') return [item];
    const { strip } = item;
    if (!letters(strip.text).startsWith(sought) || letters(strip.text) === sought) return [item];
    const at = strip.words.findIndex(
      (_, i) =>
        letters(
          strip.words
            .slice(0, i)
            .map(({ text }) => text)
            .join(''),
        ) === sought,
    );
    if (at < 1) return [item];
    const [before, after] = splitStrip(strip, at);
    return [
      { ...item, strip: before },
      { ...item, strip: after, apart: true, pageStart: false },
    ];
  });
}
