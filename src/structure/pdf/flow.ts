import { holdsCentre, median, overlap } from '../../model/bbox.ts';
import type { PdfPage, Word } from '../../model/pdf.ts';
import type { ReportPlan } from '../../model/plan.ts';
import { breaksOff, endsClause } from '../flow.ts';
import { findTables } from '../table/index.ts';
import { type FurnitureRole, findFurniture } from './furniture.ts';
import { hasHeader } from './header.ts';
import { type OpenTable, openTable } from './open-table.ts';
import { partsOfPage } from './page-parts.ts';
import { headlessPart, type Part, partOf } from './parts.ts';
import { guttersIn, inReadingOrder, type Setting } from './reading-order.ts';
import { letters, type Strip, stripsOf, uprightWords } from './strip.ts';

/** What stands one after the other in a report: a line of prose, furniture, or a page's part of a table. */
export type Item =
  | {
      kind: 'prose';
      strip: Strip;
      /** Is there more room above the line than between lines of a paragraph? */
      apart: boolean;
      /** Does a page begin here, between two paragraphs as far as one can see? */
      pageStart: boolean;
    }
  | { kind: 'furniture'; strip: Strip; role: FurnitureRole }
  | { kind: 'part'; part: Part };

interface PageWork {
  page: PdfPage;
  parts: Part[];
  strips: Strip[];
  /** Does text stand below the page's last table? */
  hasEnded: boolean;
}

/** All pages as one flow in reading order: planned tables as parts, everything else as lines. */
export function flowOf(pages: readonly PdfPage[], plan: ReportPlan): Item[] {
  const bare = pages.map((page) => ({ page, strips: stripsOf(uprightWords(page), page.number) }));
  const furniture = findFurniture(bare, plan.tables);
  const works: PageWork[] = [];
  for (const { page, strips } of bare) {
    const margins = strips.filter((strip) => furniture.has(strip));
    works.push(readPage(page, { margins, plan, works }));
  }
  const headings = new Set(plan.outline.map(({ heading }) => letters(heading)));
  const proseOf = ({ strips }: PageWork) =>
    strips.filter((strip) => !furniture.has(strip)).flatMap(({ words }) => words);
  const gutters = works.flatMap((work) => guttersIn(proseOf(work), work.page.number, headings));
  const ordered = works.map((work) => inOrder(work, { furniture, headings, gutters }));
  const leading = leadingOf(ordered);
  let before: Strip | null = null;
  return ordered.flatMap((items): Item[] => {
    let isFirst = true;
    return items.map((item): Item => {
      if ('part' in item) {
        before = null;
        return { kind: 'part', part: item.part };
      }
      if (item.role) return { kind: 'furniture', strip: item.strip, role: item.role };
      const { strip, isTop } = item;
      // A paragraph goes on over the top of a page or column when its last line did not end a sentence.
      const isOpen = before !== null && isOpenFor(before, strip, ordered);
      const apart = isTop ? !isOpen : isApart(before, strip, leading);
      const pageStart = isFirst && apart;
      isFirst = false;
      before = strip;
      return { kind: 'prose', strip, apart, pageStart };
    });
  });
}

interface Before {
  /** The page's running heads and numbers. */
  margins: readonly Strip[];
  plan: ReportPlan;
  /** The pages before this one. */
  works: readonly PageWork[];
}

/** A page's planned tables, as the finder gives them or as their headers' words tell, and the lines that are left. */
function readPage(page: PdfPage, { margins, plan, works }: Before): PageWork {
  const marginal = new Set(margins.flatMap(({ words }) => words));
  const words = uprightWords(page).filter((word) => !marginal.has(word));
  const inner = { ...page, words: page.words.filter((word) => !marginal.has(word)) };
  const parts = findTables(inner).tables.flatMap((found, i) => {
    const part = partOf(found, inner, plan.tables) ?? (i === 0 ? headless(found, inner, plan, works) : null);
    return part ? [part] : [];
  });
  const own = partsOfPage({ page: inner, words, parts }, plan, openAfter(works));
  const rest = words.filter((word) => !inParts(word, own));
  return {
    page,
    parts: own,
    strips: [...margins, ...stripsOf(rest, page.number)],
    hasEnded: hasEnded(own, words),
  };
}

/** The table that reaches the end of the last page. */
function openAfter(works: readonly PageWork[]): OpenTable | null {
  const work = works.at(-1);
  const last = work?.parts.at(-1);
  if (!last || work?.hasEnded) return null;
  return openTable(
    last,
    works.flatMap(({ parts }) => parts),
  );
}

const hasEnded = (parts: readonly Part[], words: readonly Word[]): boolean => {
  const last = parts.at(-1);
  return !last || words.some((word) => word.bbox.top >= last.bbox.bottom);
};

type Found = Parameters<typeof partOf>[0];

/** A table without a header of its own: it goes on with the table before, or the plan knows of no header. */
function headless(found: Found, page: PdfPage, plan: ReportPlan, works: readonly PageWork[]): Part | null {
  const bare = plan.tables.find((table) => !hasHeader(table));
  const isNew =
    bare && found.title !== undefined && works.every(({ parts }) => !parts.some((p) => p.plan === bare));
  if (isNew) return headlessPart(found, page, { plan: bare, extents: null });
  const before = works.at(-1)?.parts.at(-1);
  const above = uprightWords(page).filter(({ bbox }) => bbox.bottom < found.bbox.top);
  const isHeaded = stripsOf(above, page.number).some(({ text }) =>
    plan.outline.some(({ heading }) => letters(heading) === letters(text)),
  );
  const isTop = found.bbox.top < TOP * page.height && above.length < FEW_WORDS && !isHeaded;
  return before && isTop && found.title === undefined
    ? headlessPart(found, page, { plan: before.plan, extents: before.extents })
    : null;
}

/** A table that goes on begins in this share of the page, below no more words than a running head has. */
const TOP = 0.2;
const FEW_WORDS = 12;

const inParts = (word: Word, parts: readonly Part[]) =>
  parts.some(
    ({ header, bands, bbox }) =>
      holdsCentre(bbox, word.bbox, 1) &&
      (header.some(({ words }) => words.includes(word)) ||
        bands.some(({ cells }) => cells.some(({ words }) => words.includes(word)))),
  );

type Ordered = { part: Part } | { strip: Strip; role: FurnitureRole | null; isTop: boolean };

interface Known {
  /** Gutters between columns on all pages, x in points. */
  gutters: readonly number[];
  furniture: ReadonlyMap<Strip, FurnitureRole>;
  /** The letters of the outline's headings. */
  headings: ReadonlySet<string>;
}

/** A page's lines and tables in reading order; tables divide the page into stretches of prose. */
function inOrder({ page, parts, strips }: PageWork, { furniture, headings, gutters }: Known): Ordered[] {
  const role = (strip: Strip) => furniture.get(strip) ?? null;
  const margins = strips.filter((strip) => role(strip) !== null);
  const prose = strips.filter((strip) => role(strip) === null).flatMap(({ words }) => words);
  const tops = margins.filter(({ bbox }) => bbox.top < page.height / 2);
  const feet = margins.filter(({ bbox }) => bbox.top >= page.height / 2);
  const asItem = (strip: Strip): Ordered => ({ strip, role: role(strip), isTop: false });
  const ordered: Ordered[] = tops.map(asItem);
  let left = prose;
  for (const part of parts.toSorted((a, b) => a.bbox.top - b.bbox.top)) {
    const middle = (part.bbox.top + part.bbox.bottom) / 2;
    ordered.push(
      ...proseItems(
        left.filter(({ bbox }) => bbox.bottom < middle),
        page.number,
        { headings, gutters, tableFollows: true },
      ),
      { part },
    );
    left = left.filter(({ bbox }) => bbox.bottom >= middle);
  }
  const last = proseItems(left, page.number, { headings, gutters, tableFollows: false });
  return [...ordered, ...last, ...feet.map(asItem)];
}

const proseItems = (words: readonly Word[], page: number, setting: Setting): Ordered[] =>
  words.length === 0
    ? []
    : inReadingOrder(words, page, setting).flatMap((block) =>
        block.map((strip, i) => ({ strip, role: null, isTop: i === 0 })),
      );

/** Does a line at the top of a page or column go on with the one before? */
const isOpenFor = (before: Strip, strip: Strip, pages: readonly Ordered[][]): boolean =>
  isCounting(before, strip) ||
  breaksOff(before.text) ||
  before.text.endsWith(' /') ||
  (!endsClause(before.text) && isFull(before, strip, pages) && !isOutdented(before, strip));

/** Left edges that differ by more than this are set differently, points. */
const SAME_EDGE = 2;

/** In the same column, but further left: the line before belongs to a list item, and this one does not. */
const isOutdented = ({ bbox: before }: Strip, { bbox }: Strip): boolean =>
  bbox.x0 < before.x0 - SAME_EDGE && bbox.x1 > before.x0;

/** A blank between words, in letter heights. */
const BLANK = 0.25;

/** Would the next line's first word have gone beyond the widest line of the page and column? */
function isFull(strip: Strip, { words: [word] }: Strip, pages: readonly Ordered[][]): boolean {
  const beside = pages.flatMap((items) =>
    items.flatMap((item) =>
      'strip' in item && item.role === null && item.strip.page === strip.page ? [item.strip] : [],
    ),
  );
  const own = beside.filter(({ bbox }) => overlap(bbox.x0, bbox.x1, strip.bbox.x0, strip.bbox.x1) > 0);
  const width = ({ bbox }: Pick<Strip, 'bbox'>) => bbox.x1 - bbox.x0;
  const needed = width(strip) + BLANK * strip.size + (word ? width(word) : 0);
  return needed > Math.max(...own.map(width));
}

/** A number that may count the items of a list, or stand within a sentence. */
const ORDERED = /^\d{1,2}\. /;

/** Lines this much farther apart than usual, in leadings, belong to two paragraphs. */
const APART = 1.12;
/** Browsers set lines on whole pixels: distances differ by one, points. */
const PIXEL = 0.8;

const apartFrom = (usual: number) => Math.max(APART * usual, usual + PIXEL);

/** The usual distance is the least of those that make up this share of all. */
const USUAL_SHARE = 0.1;

/** Usual distance between the baselines of a paragraph's lines, in letter heights, over the whole report. */
function leadingOf(pages: readonly Ordered[][]): number {
  const ratios = pages.flatMap((items) =>
    items.flatMap((item, i) => {
      const before = items[i - 1];
      if (!before || !('strip' in before) || !('strip' in item) || item.isTop) return [];
      const ratio = (item.strip.baseline - before.strip.baseline) / item.strip.size;
      return item.strip.size === before.strip.size && ratio > 0.9 && ratio < 3 ? [ratio] : [];
    }),
  );
  const bins = Map.groupBy(ratios, (ratio) => Math.round(ratio * 20));
  const usual = [...bins]
    .sort(([a], [b]) => a - b)
    .find(([, all]) => all.length >= USUAL_SHARE * ratios.length);
  return usual ? median(usual[1]) : 1.2;
}

/** Whatever the room between them, a number goes on with a line that ends in a comma. */
const isCounting = (before: Strip, { text }: Strip) => before.text.endsWith(',') && ORDERED.test(text);

const isApart = (before: Strip | null, strip: Strip, leading: number) =>
  before === null ||
  before.page !== strip.page ||
  (!isCounting(before, strip) &&
    strip.baseline - before.baseline > apartFrom(leading * Math.max(strip.size, before.size)));
