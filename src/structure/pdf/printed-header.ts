import { union } from '../../model/bbox.ts';
import type { Bbox, Word } from '../../model/pdf.ts';
import type { TablePlan } from '../../model/plan.ts';
import { hasHeader, labelsOf } from './header.ts';
import type { Extent } from './parts.ts';
import { loose, type Strip, stripsOf } from './strip.ts';

/** A header found by its words alone, whatever rulings or blanks stand around it. */
export interface PrintedHeader {
  words: Word[];
  bbox: Bbox;
  /** Where each label stands, the name column's first. */
  extents: Extent[];
}

/** A header takes at most so many lines. */
const MOST_LINES = 8;
/** Labels of neighbouring columns stand at least this far apart, in letter heights. */
const APART = 0.1;
/** Lines of a header follow one another within this, in letter heights. */
const NEXT_LINE = 2.2;

/** The first place on a page where all labels of a table stand side by side, left to right. */
export function findPrintedHeader(
  words: readonly Word[],
  plan: TablePlan,
  page: number,
): PrintedHeader | null {
  if (!hasHeader(plan)) return null;
  const upright = words.filter(({ rotation }) => rotation === 0);
  const turned = stripsOf(
    words.filter(({ rotation }) => rotation === 90 || rotation === 270),
    page,
  ).flatMap((strip) => labelsOn(strip, page));
  const lines = stripsOf(upright, page);
  const sought = { labels: labelsOf(plan).map(loose), page };
  return searchBlocks(lines, turned, sought) ?? searchTurned(turned, sought) ?? underSpans(lines, plan, page);
}

/** A turned line goes through all headers on a page that stand one below the other: each has a label of its own. */
function labelsOn({ words, size }: Strip, page: number): Strip[] {
  const labels: Word[][] = [];
  let end: Bbox | null = null;
  for (const word of words) {
    const gap = end ? Math.max(end.top - word.bbox.bottom, word.bbox.top - end.bottom) : 0;
    if (end && gap < NEXT_LINE * size) labels.at(-1)?.push(word);
    else labels.push([word]);
    end = word.bbox;
  }
  return labels.flatMap((own) => stripsOf(own, page));
}

interface Sought {
  labels: readonly string[];
  page: number;
}

function searchBlocks(
  lines: readonly Strip[],
  turned: readonly Strip[],
  sought: Sought,
): PrintedHeader | null {
  const length = sought.labels.join('').length;
  for (let i = 0; i < lines.length; i++) {
    const block: Word[] = [];
    for (let j = i; j < Math.min(lines.length, i + MOST_LINES); j++) {
      const line = lines[j] as Strip;
      const above = lines[j - 1];
      if (j > i && above && line.baseline - above.baseline > NEXT_LINE * line.size && turned.length === 0)
        break;
      block.push(...line.words);
      const all = [...block, ...besideBlock(turned, block)];
      const printed = all.reduce((sum, { text }) => sum + loose(text).length, 0);
      if (printed > length) break;
      if (printed < length) continue;
      const extents = labelled(all, sought);
      if (extents) return { words: all, bbox: union(all.map(({ bbox }) => bbox)), extents };
    }
  }
  return null;
}

/** A header all of whose labels are turned. */
function searchTurned(turned: readonly Strip[], sought: Sought): PrintedHeader | null {
  for (const { words } of turned) {
    const all = besideBlock(turned, words);
    const extents = labelled(all, sought);
    if (extents) return { words: all, bbox: union(all.map(({ bbox }) => bbox)), extents };
  }
  return null;
}

/** Turned lines that stand beside a block of words, or of others that do: labels of the same header. */
function besideBlock(turned: readonly Strip[], block: readonly Word[]): Word[] {
  const box = union(block.map(({ bbox }) => bbox));
  const beside = (lines: readonly Strip[], { top, bottom }: Bbox) =>
    lines.filter(({ bbox }) => bbox.bottom > top - 2 && bbox.top < bottom + 2);
  const reached = beside(turned, box);
  const all = reached.length === 0 ? [] : beside(turned, union(reached.map(({ bbox }) => bbox)));
  return all.flatMap(({ words }) => words);
}

/** Words parted by blanks that run down through all of them; one part or several together must say each label. */
function labelled(words: readonly Word[], { labels, page }: Sought): Extent[] | null {
  const groups = groupsOf(words);
  const extents: Extent[] = [];
  let from = 0;
  for (const label of labels) {
    const to = groups.findIndex((_, i) => i >= from && textOf(groups.slice(from, i + 1), page) === label);
    if (to < 0) return null;
    const own = groups.slice(from, to + 1);
    extents.push({ x0: own[0]?.x0 ?? 0, x1: Math.max(...own.map(({ x1 }) => x1)) });
    from = to + 1;
  }
  return from === groups.length ? extents : null;
}

interface Group extends Extent {
  words: Word[];
}

function groupsOf(words: readonly Word[]): Group[] {
  const groups: Group[] = [];
  for (const word of words.toSorted((a, b) => a.bbox.x0 - b.bbox.x0)) {
    const last = groups.at(-1);
    if (last && word.bbox.x0 < last.x1 + APART * word.size) {
      last.words.push(word);
      last.x1 = Math.max(last.x1, word.bbox.x1);
    } else groups.push({ x0: word.bbox.x0, x1: word.bbox.x1, words: [word] });
  }
  return groups;
}

const textOf = (groups: readonly Group[], page: number) =>
  loose(
    stripsOf(
      groups.flatMap(({ words }) => words),
      page,
    )
      .map(({ text }) => text)
      .join(''),
  );

/** Labels below others that span several columns: the lowest line names each column, the lines above it the spans. */
function underSpans(lines: readonly Strip[], plan: TablePlan, page: number): PrintedHeader | null {
  const labels = plan.columns.map(({ header }) => loose(header));
  const spans = loose(plan.rowHeader);
  if (plan.columns.every(({ printed }) => printed === undefined) || labels.some((label) => label === ''))
    return null;
  for (const [i, line] of lines.entries()) {
    const own = line.words.filter(({ text }) => labels.includes(loose(text)));
    const extents = own.length < labels.length ? null : labelled(own, { labels, page });
    if (!extents) continue;
    const above = lines
      .slice(Math.max(0, i - 2), i + 2)
      .filter((other) => other !== line && loose(other.text) !== '' && spans.includes(loose(other.text)))
      .filter((other) => Math.abs(other.baseline - line.baseline) < 2 * NEXT_LINE * line.size);
    const words = [...line.words, ...above.flatMap((other) => other.words)];
    const bbox = union(words.map((word) => word.bbox));
    return { words, bbox, extents: [{ x0: bbox.x0, x1: bbox.x0 }, ...extents] };
  }
  return null;
}
