import type { Line } from '../model/document.ts';
import type { Issue } from '../model/issue.ts';
import type { OutlineEntry, TablePlan } from '../model/plan.ts';
import { headerNotFound } from './issues.ts';
import { isBlank } from './pages.ts';

/** Where a table's header is printed in its section: at the top of the table and again at the top of pages. */
export interface Headers {
  /** Indices of all lines of all printings. */
  lines: readonly number[];
  /** Indices of the lines that begin a page. */
  heads: readonly number[];
  /** Indices of the lines between the caption and the first printing. */
  notes: readonly number[];
  issues: readonly Issue[];
}

const NONE: Headers = { lines: [], heads: [], notes: [], issues: [] };

export const words = (text: string): string => text.replace(/\s+/g, ' ').trim();
const letters = (text: string) => text.replace(/\s/g, '');

const headerText = ({ rowHeader, columns }: TablePlan) =>
  [rowHeader, ...columns.map(({ header }) => header)].join(' ');

/** A table without a caption begins with its header, which then is what the outline names. */
export const isHeader = ({ heading }: OutlineEntry, table: TablePlan): boolean =>
  letters(headerText(table)) !== '' && letters(headerText(table)).startsWith(letters(heading));

/** Finds each printing of the table's header in the lines `from` to `to`, whatever its line breaks. */
export function findHeaders(
  file: string,
  lines: readonly Line[],
  { from, to }: { from: number; to: number },
  table: TablePlan,
): Headers {
  const expected = letters(headerText(table));
  if (expected === '') return NONE;
  const printsHeader = table.columns.some(({ header }) => header !== '');
  const text = words(headerText(table));
  const found: number[] = [];
  const heads: number[] = [];
  const issues: Issue[] = [];
  for (let i = from; i < to; i++) {
    if (isBlank(lines[i])) continue;
    const length = printedLength(lines, i, to, expected);
    for (let k = i; k < i + length; k++) found.push(k);
    if (length > 0 && printsHeader && !standsApart(lines, i + length, to))
      issues.push(headerNotFound(file, lines[i + length], table, 'text directly below the header'));
    if (length > 0 && lines[i]?.text.startsWith(' ')) heads.push(i);
    if (
      length === 0 &&
      (misprints(lines, i, expected) ||
        runsOn(lines, i, expected) ||
        (printsHeader && resembles(lines, i, text)))
    )
      issues.push(headerNotFound(file, lines[i], table, 'a line much like the header of the table'));
    i += Math.max(0, length - 1);
  }
  if (!printsHeader) return { lines: found, heads, notes: [], issues };
  const [first] = found;
  if (first === undefined)
    issues.push(headerNotFound(file, lines[from], table, 'no header below the caption'));
  const notes = Array.from({ length: (first ?? from) - from }, (_, k) => from + k);
  const [odd] = notes.filter((i) => !isBlank(lines[i]) && !table.note?.test(words(lines[i]?.text ?? '')));
  if (first !== undefined && odd !== undefined)
    issues.push(headerNotFound(file, lines[odd], table, 'text between the caption and the header'));
  return { lines: found, heads, notes, issues };
}

/** How many lines from `at` print the header; 0 when they do not. */
function printedLength(lines: readonly Line[], at: number, to: number, expected: string): number {
  let printed = '';
  for (let i = at; i < to && printed.length < expected.length; i++) {
    printed += letters(lines[i]?.text ?? '');
    if (printed === expected) return i - at + 1;
    if (!expected.startsWith(printed)) return 0;
  }
  return 0;
}

/** A header ends with a blank line, or with its page. */
const standsApart = (lines: readonly Line[], below: number, to: number): boolean =>
  below >= to || isBlank(lines[below]) || /^ \S/.test(lines[below]?.text ?? '');

/** Does a page begin with the header and more on its line, or a line end with the whole header? */
function runsOn(lines: readonly Line[], at: number, expected: string): boolean {
  const { text } = lines[at] ?? { text: '' };
  const printed = letters(text);
  if (printed.length <= expected.length) return false;
  return (atTop(lines, at) && printed.startsWith(expected)) || printed.endsWith(expected);
}

/** Share of the header's letters that a line may print otherwise and still be taken for it. */
const MISPRINTED = 0.2;

/** Does a page begin with the header's beginning, letter by letter, but for a few letters? */
function misprints(lines: readonly Line[], at: number, expected: string): boolean {
  const text = lines[at]?.text ?? '';
  if (text.length > expected.length * 2 || !atTop(lines, at)) return false;
  const printed = letters(text);
  if (printed.length < 4 || printed.length > expected.length) return false;
  let other = 0;
  for (let i = 0; i < printed.length; i++) if (printed[i] !== expected[i]) other++;
  return other <= printed.length * MISPRINTED;
}

/**
 * Is a line most words of the header's beginning, though the header does not stand there? Then it was
 * changed. At the top of a page half of the words will do.
 */
function resembles(lines: readonly Line[], at: number, header: string): boolean {
  const text = words(lines[at]?.text ?? '');
  if (text.length > header.length + 1) return false;
  const printed = text.split(' ');
  const begin = header.split(' ').slice(0, printed.length + 2);
  const share = printed.filter((word) => begin.includes(word)).length / printed.length;
  if (share < 0.5) return false;
  return atTop(lines, at) || (printed.length >= 3 && share >= 0.75);
}

/** A page's first line begins with a space, or stands below the number of the page before. */
function atTop(lines: readonly Line[], at: number): boolean {
  if (/^ \S/.test(lines[at]?.text ?? '')) return true;
  let above = at - 1;
  while (above >= 0 && isBlank(lines[above])) above--;
  return /^\d{1,4} ?$/.test(lines[above]?.text ?? '');
}
