import type { FurnitureKind, Line } from '../model/document.ts';
import type { Issue } from '../model/issue.ts';
import type { OutlineEntry, ReportPlan, TablePlan } from '../model/plan.ts';
import { headerNotFound, headingNotFound } from './issues.ts';
import { findPages, isBlank, isLinkTarget, type PageMap } from './pages.ts';

/** A line with what its page tells about it. */
export interface PageLine {
  line: Line;
  pageStart: boolean;
  /** Null for text that says something; otherwise what kind of furniture (or blank) it is. */
  role: 'blank' | FurnitureKind | 'footnote' | null;
}

/** A heading and the lines below it, up to the next heading. */
export interface Section {
  entry: OutlineEntry;
  heading: PageLine;
  lines: PageLine[];
}

export interface Layout {
  /** Lines before the first heading. */
  front: PageLine[];
  sections: Section[];
  pages: PageMap;
  issues: Issue[];
}

const words = (text: string) => text.replace(/\s+/g, ' ').trim();
const letters = (text: string) => text.replace(/\s/g, '');

/** Finds the headings of the plan, the furniture of the pages, and what stands below each heading. */
export function findLayout(file: string, lines: readonly Line[], plan: ReportPlan): Layout {
  const issues: Issue[] = [];
  const headings = findHeadings(file, lines, plan.outline, issues);
  const roles: PageLine['role'][] = lines.map((line) => (isBlank(line) ? 'blank' : null));
  const heads = new Set<number>();
  for (const [i, { entry, at }] of headings.entries()) {
    const table = plan.tables.find(({ tableId }) => tableId === entry.table);
    if (!table) continue;
    // A table without a caption begins with its header, which then is what the outline names.
    const from = isHeader(entry, table) ? at : at + 1;
    const region = { from, to: headings[i + 1]?.at ?? lines.length };
    markHeaders(file, lines, region, table, roles, heads, issues);
  }
  const pages = findPages(lines, heads);
  lines.forEach((line, i) => {
    if (isLinkTarget(line)) roles[i] = 'link_target';
    if (pages.numbers[i]) roles[i] = 'page_number';
  });
  markFootnotes(lines, pages, roles);
  const pageLines = lines.map((line, i) => ({
    line,
    pageStart: pages.starts[i] ?? false,
    role: roles[i] ?? null,
  }));
  const sections = headings.map(({ entry, at }, i) => ({
    entry,
    heading: pageLines[at] as PageLine,
    lines: pageLines.slice(at + 1, headings[i + 1]?.at),
  }));
  return { front: pageLines.slice(0, headings[0]?.at), sections, pages, issues };
}

const isHeader = (entry: OutlineEntry, table: TablePlan) =>
  headerLetters(table) !== '' && headerLetters(table).startsWith(letters(entry.heading));

function findHeadings(
  file: string,
  lines: readonly Line[],
  outline: readonly OutlineEntry[],
  issues: Issue[],
): { entry: OutlineEntry; at: number }[] {
  const found: { entry: OutlineEntry; at: number }[] = [];
  let from = 0;
  for (const entry of outline) {
    const at = lines.findIndex((line, i) => i >= from && words(line.text) === entry.heading);
    if (at >= 0) {
      found.push({ entry, at });
      from = at + 1;
    } else {
      issues.push(headingNotFound(file, lines[from - 1], entry.heading));
    }
  }
  return found;
}

const headerLetters = (table: TablePlan) =>
  letters([table.rowHeader, ...table.columns.map(({ header }) => header)].join(''));

/** Marks each printing of the table's header, and what stands between its caption and the first of them. */
function markHeaders(
  file: string,
  lines: readonly Line[],
  { from, to }: { from: number; to: number },
  table: TablePlan,
  roles: PageLine['role'][],
  heads: Set<number>,
  issues: Issue[],
): void {
  const expected = headerLetters(table);
  if (expected === '') return;
  const printsHeader = table.columns.some(({ header }) => header !== '');
  const headerWords = words([table.rowHeader, ...table.columns.map(({ header }) => header)].join(' ')).split(
    ' ',
  );
  let first: number | null = null;
  for (let i = from; i < to; i++) {
    if (roles[i] !== null) continue;
    const length = printedLength(lines, i, to, expected);
    if (length > 0) {
      for (let k = i; k < i + length; k++) if (roles[k] === null) roles[k] = 'table_header';
      if (first === null) first = i;
      if (lines[i]?.text.startsWith(' ')) heads.add(i);
    } else if (printsHeader && resembles(lines, i, headerWords)) {
      issues.push(headerNotFound(file, lines[i], table, 'a line much like the header of the table'));
    }
  }
  if (!printsHeader) return;
  if (first === null) issues.push(headerNotFound(file, lines[from], table, 'no header below the caption'));
  for (let i = from; i < (first ?? from); i++) if (roles[i] === null) roles[i] = 'note';
}

/** How many lines from `at` print the header, whatever its line breaks; 0 when they do not. */
function printedLength(lines: readonly Line[], at: number, to: number, expected: string): number {
  let printed = '';
  for (let i = at; i < to && printed.length < expected.length; i++) {
    printed += letters(lines[i]?.text ?? '');
    if (printed === expected) return i - at + 1;
    if (!expected.startsWith(printed)) return 0;
  }
  return 0;
}

/**
 * Is a line most of the header's beginning, though the header does not stand there? Then it was changed. At
 * the top of a page half of the words will do.
 */
function resembles(lines: readonly Line[], at: number, header: readonly string[]): boolean {
  const printed = words(lines[at]?.text ?? '').split(' ');
  const shared = printed.filter((word) => header.slice(0, printed.length + 2).includes(word)).length;
  const atTop = /^ \S/.test(lines[at]?.text ?? '');
  return atTop ? shared / printed.length >= 0.5 : printed.length >= 3 && shared / printed.length >= 0.75;
}

/** A line of spaces is the rule above a footnote; what stands below it on the page belongs to the note. */
function markFootnotes(lines: readonly Line[], pages: PageMap, roles: PageLine['role'][]): void {
  let inNote = false;
  lines.forEach((line, i) => {
    if (pages.starts[i]) inNote = false;
    if (/^ {20,}$/.test(line.text)) {
      roles[i] = 'rule';
      inNote = true;
    } else if (inNote && roles[i] === null) roles[i] = 'footnote';
  });
}
