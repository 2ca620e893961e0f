import { holdsCentre, overlap } from '../../model/bbox.ts';
import type { PdfPage, Word } from '../../model/pdf.ts';
import type { ReportPlan, TablePlan } from '../../model/plan.ts';
import { endsTable } from './notes.ts';
import { areRuledOff, columnCount, type Extent, type Part } from './parts.ts';
import { findPrintedHeader, type PrintedHeader } from './printed-header.ts';
import { printedPart } from './printed-part.ts';
import { GUTTER } from './reading-order.ts';
import { strayNames } from './rows.ts';
import { letters, type Strip, splitStrip, stripsOf } from './strip.ts';

/** A page with the parts that the finder gave, and the words that may stand in tables. */
export interface PageFound {
  page: PdfPage;
  /** All words but those of running heads and page numbers. */
  words: readonly Word[];
  parts: readonly Part[];
}

/** The table that reaches the end of a page, and may go on over the next. */
export interface OpenTable {
  plan: TablePlan;
  extents: readonly Extent[];
  /** Its words so far, the header's among them. */
  words: readonly Word[];
  /** The least distance of two lines of a cell so far, points. */
  leading: number;
  /** Are all its rows ruled off so far? */
  isRuled: boolean;
}

interface Region {
  plan: TablePlan;
  header: PrintedHeader | null;
  extents: readonly Extent[];
  words: Word[];
  /** Words of the table on the pages before. */
  before: readonly Word[];
  /** The least distance of two lines of a cell there, points. */
  leading: number;
  /** Its rows are ruled off on the pages before, or it begins on this one. */
  isRuled: boolean;
  /** Did a heading, a note or another header end it, before the page did? */
  isEnded: boolean;
}

/**
 * The page's parts of planned tables: as the finder gave them where they take in all that stands below the table's
 * header and the names of their rows are the plan's; else as the header's words and the plan tell.
 */
export function partsOfPage(found: PageFound, plan: ReportPlan, open: OpenTable | null): Part[] {
  const regions = regionsOf(found, plan, open);
  const replaced = regions.flatMap((region): Part[] => {
    const own = found.parts.filter((part) => part.plan === region.plan && overlaps(part, region));
    const [given] = own;
    const outside = region.words.filter((word) => !own.some((part) => holdsCentre(part.bbox, word.bbox, 1)));
    const left = given && isBelow(given, outside, region) ? [] : outside;
    const hasHeader = region.header === null || (given?.header.length ?? 0) > 0;
    const isSound = own.length === 1 && given && hasHeader && left.length === 0 && strayNames(given) === 0;
    if (isSound && hasSureRows(given)) return own;
    const words = left.length === 0 ? region.words.filter((word) => !outside.includes(word)) : region.words;
    const printed = printedPart(found.page, region.plan, { ...region, words });
    if (!printed) return own;
    const stray = own.reduce((sum, part) => sum + strayNames(part), 0);
    const isWorse = hasHeader && strayNames(printed) > stray && left.length === 0 && own.length > 0;
    return isWorse ? own : [printed];
  });
  const others = found.parts.filter(
    (part) => !regions.some((region) => region.plan === part.plan || overlaps(part, region)),
  );
  return [...replaced, ...others].sort((a, b) => a.bbox.top - b.bbox.top);
}

/**
 * Text below a closed grid belongs to what ends the table: set in columns, the second column of a note, or of prose,
 * may begin above the first.
 */
const isBelow = ({ method, bbox }: Part, left: readonly Word[], { isEnded }: Region): boolean =>
  method !== 'stream' && isEnded && left.every((word) => word.bbox.top > bbox.bottom - 1);

/** Rows that tags or rulings tell, rather than the room between lines. */
const hasSureRows = ({ method, bands }: Part): boolean =>
  method === 'tags' || (method === 'lattice' && areRuledOff(bands));

/** A table that begins on this page. */
const BEGINS = { leading: Number.POSITIVE_INFINITY, isRuled: true };

const overlaps = ({ bbox }: Part, { words, header }: Region) =>
  [...words, ...(header?.words ?? [])].some((word) => holdsCentre(bbox, word.bbox, 1));

/** Where planned tables stand on the page: below their headers, and below its top where one goes on. */
function regionsOf({ page, words, parts }: PageFound, plan: ReportPlan, open: OpenTable | null): Region[] {
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

interface Stops {
  page: PdfPage;
  plan: ReportPlan;
  table: TablePlan;
  heads: readonly PrintedHeader[];
}

/** The words up to the next heading of the outline, the next header, or the table's notes. */
function upToStop(
  words: readonly Word[],
  { page, plan, table, heads }: Stops,
): Pick<Region, 'words' | 'isEnded'> {
  const after = plan.outline.findIndex((entry) => entry.table === table.tableId);
  const next = plan.outline[after + 1];
  // A justified heading has blanks as wide as a gutter.
  const lines = stripsOf(words, page.number);
  const phrases = lines.flatMap(inColumns);
  const stops = [...lines, ...phrases].filter(
    (strip) => endsTable(table, strip.text) || (next && says(strip, next.heading, phrases)),
  );
  const limit = Math.min(
    ...stops.map(({ bbox }) => bbox.top),
    ...heads
      .map(({ bbox }) => bbox.top)
      .filter(
        (top) => words.some(({ bbox }) => bbox.bottom < top) && words.some(({ bbox }) => bbox.top >= top - 1),
      ),
  );
  const isAbove = ({ bbox }: Pick<Strip, 'bbox'>) => (bbox.top + bbox.bottom) / 2 < limit;
  const own = withoutColumnTop(
    words.filter(isAbove),
    words.filter((word) => !isAbove(word)),
    page.number,
  );
  return { words: own, isEnded: Number.isFinite(limit) };
}

/** So many lines below one another make a column of prose. */
const COLUMN_LINES = 3;
/** Its lines, and its paragraphs of one line, stand nearer than this, in letter heights. */
const LEADING = 2.6;

/** What ends a table may be set in columns, and its second begin above the heading in the first: those lines go. */
function withoutColumnTop(above: readonly Word[], below: readonly Word[], page: number): Word[] {
  const lines = (words: readonly Word[]) => stripsOf(words, page).flatMap(inColumns);
  const prose = lines(below);
  const isTop = (line: Strip) => {
    const column = prose.filter(({ bbox }) => Math.abs(bbox.x0 - line.bbox.x0) < 1);
    const next = Math.min(...column.map(({ baseline }) => baseline));
    return column.length >= COLUMN_LINES && next - line.baseline < LEADING * line.size;
  };
  const top = lines(above)
    .toSorted((a, b) => b.baseline - a.baseline)
    .filter((line) => isTop(line) && prose.push(line));
  const gone = new Set(top.flatMap((line) => line.words));
  return above.filter((word) => !gone.has(word));
}

/** A line that goes through two columns of prose, as two. */
function inColumns(strip: Strip): Strip[] {
  const at = strip.words.findIndex((word, i) => {
    const before = strip.words[i - 1];
    return before && word.bbox.x0 - before.bbox.x1 > GUTTER * strip.size;
  });
  if (at < 0) return [strip];
  const [left, right] = splitStrip(strip, at);
  return [left, ...inColumns(right)];
}

/** A heading may go on over several lines; so many letters of it are enough. */
const ENOUGH = 12;

/** Does a line say the heading, or begin it and the next go on with it? An entry of a table may begin alike. */
function says({ text, bbox, baseline }: Strip, heading: string, phrases: readonly Strip[]): boolean {
  const [printed, sought] = [letters(text), letters(heading)];
  if (printed.length < ENOUGH || !sought.startsWith(printed)) return printed === sought;
  const below = phrases.find(
    (phrase) => phrase.baseline > baseline && overlap(phrase.bbox.x0, phrase.bbox.x1, bbox.x0, bbox.x1) > 0,
  );
  const both = printed + letters(below?.text ?? '');
  return printed === sought || (both !== printed && (sought.startsWith(both) || both.startsWith(sought)));
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
