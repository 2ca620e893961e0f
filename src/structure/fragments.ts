import { type Text, textOf } from '../model/document.ts';
import type { PageLine } from './layout.ts';

/** What stands between a line of a row and the line before it. */
export type Gap =
  /** Nothing: the line before is the line above. */
  | 'none'
  /** An empty paragraph, which stands within cells. */
  | 'paragraph'
  /** A blank line. */
  | 'blank'
  /** An empty paragraph and a blank line: what ends with it, ends a cell. */
  | 'end'
  /** A page began: each column may go on. */
  | 'page';

/** A line of a table's text, from index `start` on (the row's name before it left out). */
export interface Fragment {
  source: PageLine;
  start: number;
  gap: Gap;
}

/** A line of a row as its words, and what stands before it. */
export interface RowLine {
  /** Trimmed text of the line, the row's name left out. */
  text: string;
  gap: Gap;
  /** Spaces beyond the one that separates: before the text, and after it. Each may be a blank cell. */
  spacesBefore: number;
  spacesAfter: number;
}

/** The table's own lines; a page that began with furniture begins with the line after it. */
export function withoutFurniture(lines: readonly PageLine[]): PageLine[] {
  const own: PageLine[] = [];
  let pageStart = false;
  for (const line of lines) {
    pageStart ||= line.pageStart;
    if (line.role !== null && line.role !== 'blank') continue;
    own.push(line.role === 'blank' ? { ...line, pageStart: false } : { ...line, pageStart });
    if (line.role === null) pageStart = false;
  }
  return own;
}

/** A stretch of lines: from index `start` of line `from` up to line `to` (exclusive). */
export interface Stretch {
  from: number;
  start: number;
  to: number;
}

/**
 * The lines of a stretch that hold text, each with what stands before it. With `boxes` two spaces alone
 * after a blank line are two blank boxes, not an empty paragraph.
 */
export function fragmentsOf(
  lines: readonly PageLine[],
  { from, start, to }: Stretch,
  boxes = false,
): Fragment[] {
  const fragments: Fragment[] = [];
  let blanks: string[] = [];
  let page = false;
  for (let i = from; i < to; i++) {
    const source = lines[i];
    if (!source) continue;
    const cut = i === from ? start : 0;
    const text = source.line.text.slice(cut);
    page ||= source.pageStart && i > from;
    if (text.trim() === '' && !(boxes && text.length >= 2 && blanks.length > 0)) {
      if (i > from || cut === 0) blanks.push(text);
      continue;
    }
    const gap = fragments.length === 0 && !page ? 'none' : gapOf(blanks, page);
    fragments.push({ source, start: cut, gap });
    blanks = [];
    page = false;
  }
  return fragments;
}

function gapOf(blanks: readonly string[], page: boolean): Gap {
  if (page) return 'page';
  if (blanks.length === 0) return 'none';
  const paragraph = blanks.some((blank) => blank !== '');
  const blank = blanks.some((blank) => blank === '');
  return paragraph && blank ? 'end' : paragraph ? 'paragraph' : 'blank';
}

export function rowLineOf({ source, start, gap }: Fragment, index: number): RowLine {
  const raw = source.line.text.slice(start);
  const before = raw.length - raw.trimStart().length;
  const after = raw.length - raw.trimEnd().length;
  // One space separates a name from what follows it, and marks the top of a page.
  const usual = start > 0 || gap === 'page' ? 1 : 0;
  const spacesBefore = index === 0 && start === 0 ? before : Math.max(0, before - usual);
  return { text: raw.trim(), gap, spacesBefore, spacesAfter: Math.max(0, after - 1) };
}

/** The leaf for `[start, end)` of a fragment's row line. */
export function textOfRowLine({ source: { line }, start: cut }: Fragment, start: number, end: number): Text {
  const raw = line.text.slice(cut);
  const from = cut + raw.length - raw.trimStart().length;
  return textOf(line, from + start, from + end);
}
