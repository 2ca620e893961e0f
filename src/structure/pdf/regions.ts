import type { PdfPage, Word } from '../../model/pdf.ts';
import type { ReportPlan, TablePlan } from '../../model/plan.ts';
import type { OpenTable } from './open-table.ts';
import { columnCount, type Extent, type Part } from './parts.ts';
import { findPrintedHeader, type PrintedHeader } from './printed-header.ts';
import { letters, stripsOf } from './strip.ts';
import { type Stretch, upToStop } from './table-end.ts';

/** A page with the parts that the finder gave, and the words that may stand in tables. */
export interface PageFound {
  page: PdfPage;
  /** All words but those of running heads and page numbers. */
  words: readonly Word[];
  parts: readonly Part[];
}

/** Where a planned table stands on a page. */
export interface Region extends Stretch {
  plan: TablePlan;
  header: PrintedHeader | null;
  extents: readonly Extent[];
  /** Words of the table on the pages before. */
  before: readonly Word[];
  /** The least distance of two lines of a cell there, points. */
  leading: number;
  /** Its rows are ruled off on the pages before, or it begins on this one. */
  isRuled: boolean;
}

/** A table that begins on this page. */
const BEGINS = { leading: Number.POSITIVE_INFINITY, isRuled: true };

/** Where planned tables stand on the page: below their headers, and below its top where one goes on. */
export function regionsOf(
  { page, words, parts }: PageFound,
  plan: ReportPlan,
  open: OpenTable | null,
): Region[] {
  const headed = plan.tables.flatMap((table) => {
    const header = findPrintedHeader(words, table, page.number);
    return header ? [{ table, header }] : [];
  });
  const heads = headed.map(({ header }) => header);
  const regions = headed.map(({ table, header }): Region => {
    const below = words.filter(({ bbox }) => (bbox.top + bbox.bottom) / 2 > header.bbox.bottom);
    return {
      plan: table,
      header,
      extents: header.extents,
      before: [],
      ...(table === open?.plan ? { leading: open.leading, isRuled: open.isRuled } : BEGINS),
      ...upToStop(below, { page, plan, table, heads }),
    };
  });
  const goesOn = open && !headed.some(({ table }) => table === open.plan) ? open : null;
  if (goesOn) {
    const found = upToStop(words, { page, plan, table: goesOn.plan, heads });
    if (found.words.length > 0) regions.unshift({ ...goesOn, header: null, before: goesOn.words, ...found });
  }
  return [...regions, ...bareRegions({ page, words, parts }, plan)];
}

/** Tables whose plan knows of no header stand below their caption; blanks through all lines part their columns. */
function bareRegions({ page, words, parts }: PageFound, plan: ReportPlan): Region[] {
  return plan.tables.flatMap((table): Region[] => {
    const entry = plan.outline.find(({ table: id }) => id === table.tableId);
    const isBare = table.columns.every(({ header, printed }) => !header && !printed);
    if (!isBare || !entry) return [];
    const caption = stripsOf(words, page.number).find(
      (strip) => letters(strip.text) === letters(entry.heading),
    );
    if (!caption) return [];
    const below = words.filter(({ bbox }) => bbox.top >= caption.bbox.bottom - 1);
    const own = upToStop(below, { page, plan, table, heads: [] });
    const given = parts.find((part) => part.plan === table);
    const extents = given?.extents ?? byBlanks(own.words, columnCount(table));
    return extents ? [{ plan: table, header: null, extents, before: [], ...BEGINS, ...own }] : [];
  });
}

/** The columns between the widest blanks that run down through all words. */
function byBlanks(words: readonly Word[], count: number): Extent[] | null {
  const groups: Extent[] = [];
  for (const { bbox } of words.toSorted((a, b) => a.bbox.x0 - b.bbox.x0)) {
    const last = groups.at(-1);
    if (last && bbox.x0 < last.x1 + 1) last.x1 = Math.max(last.x1, bbox.x1);
    else groups.push({ x0: bbox.x0, x1: bbox.x1 });
  }
  while (groups.length > count) {
    const gaps = groups.slice(1).map((group, i) => group.x0 - (groups[i]?.x1 ?? 0));
    const least = gaps.indexOf(Math.min(...gaps));
    const [a, b] = groups.slice(least, least + 2);
    if (!a || !b) break;
    groups.splice(least, 2, { x0: a.x0, x1: b.x1 });
  }
  return groups.length === count ? groups : null;
}
