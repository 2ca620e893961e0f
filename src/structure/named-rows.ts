import { type TableRow, type Text, textOf } from '../model/document.ts';
import type { Issue } from '../model/issue.ts';
import type { RowPlan } from '../model/plan.ts';
import { boxCells, boxRowOf, chooseReadings } from './box-row.ts';
import type { CellsResult } from './cells.ts';
import { correct, type RowResult } from './corrections.ts';
import { endsClause } from './flow.ts';
import { type Fragment, fragmentsOf } from './fragments.ts';
import { lineNotClaimed, nameCutShort, rowNotFound, rowStartDoubtful, type TableContext } from './issues.ts';
import type { PageLine } from './layout.ts';
import { findRows, type RowStart } from './rows.ts';
import { readTextRow } from './text-row.ts';

export interface RowsResult {
  rows: TableRow[];
  issues: Issue[];
}

/** The rows of a table whose row names are known, in their order. */
export function readNamedRows(
  context: TableContext,
  lines: readonly PageLine[],
  rows: readonly RowPlan[],
): RowsResult {
  const starts = findRows(
    lines.map(({ line }) => line),
    rows,
    (at) => startQuality(lines, at),
  );
  if (!Array.isArray(starts)) {
    const line = (lines[starts.after] ?? lines[0])?.line;
    return { rows: [], issues: [rowNotFound(context, line, starts.missing)] };
  }
  const before = fragmentsOf(lines, { from: 0, start: 0, to: starts[0]?.first ?? 0 });
  const parts = starts.map((start, i) =>
    partsOf(context, lines, start, starts[i + 1]?.first ?? lines.length, rows[i]?.names ?? []),
  );
  const cells = context.plan.kind === 'boxes' ? boxesOf(context, parts) : textsOf(context, parts);
  const results = parts.map((part, i) => rowOf(context, part, cells[i] as CellsResult));
  const found = results.map(({ row }) => row);
  return {
    rows: found,
    issues: [
      ...before.map(({ source }) => lineNotClaimed(context, source.line)),
      ...starts
        .filter(({ first }) => startQuality(lines, first) < ACCEPTED_START)
        .map(({ first, rowId }) => rowStartDoubtful(context, lines[first]?.line, rowId)),
      ...results.flatMap(({ issues }) => issues),
    ],
  };
}

/**
 * A row begins after a blank line or at the top of a page, or below a single line that a page break left of
 * the row before. A line that merely begins with its name is a poor start.
 */
function startQuality(lines: readonly PageLine[], at: number): number {
  const before = lines[at - 1];
  if (!before || lines[at]?.pageStart || before.line.text === '') return 3;
  if (before.pageStart && endsClause(before.line.text.trim())) return ACCEPTED_START;
  return before.role === 'blank' ? 1 : 0;
}

const ACCEPTED_START = 2;

/** A row's name and the lines of its text. */
interface RowParts {
  rowId: string;
  names: readonly string[];
  name: Text[];
  fragments: Fragment[];
}

function partsOf(
  { plan }: TableContext,
  lines: readonly PageLine[],
  start: RowStart,
  end: number,
  names: readonly string[],
): RowParts {
  const printed = nameTexts(lines, start);
  const boxes = plan.kind === 'boxes';
  const all = fragmentsOf(lines, { from: start.last, start: start.end, to: end }, boxes);
  const rest = restOfName(printed, all, names);
  const name = rest ? [...printed, textOf(rest.source.line)] : printed;
  return { rowId: start.rowId, names, name, fragments: all.filter((fragment) => fragment !== rest) };
}

const textsOf = (context: TableContext, parts: readonly RowParts[]): CellsResult[] =>
  parts.map(({ rowId, fragments }) => readTextRow(context, fragments, rowId));

function boxesOf(context: TableContext, parts: readonly RowParts[]): CellsResult[] {
  const rows = parts.map(({ rowId, fragments }) => boxRowOf(context, rowId, fragments));
  const chosen = chooseReadings(context, rows);
  return rows.map((row, i) => boxCells(context, row, chosen[i] ?? null));
}

function rowOf(
  context: TableContext,
  { rowId, name, names, fragments }: RowParts,
  read: CellsResult,
): RowResult {
  const row: TableRow = { type: 'tableRow', rowId, name, children: read.cells };
  const cut = cutShort(name, fragments, names) ? [nameCutShort(context, row)] : [];
  return correct(context, { row, issues: [...cut, ...read.issues] });
}

/** Does the row's text begin with a word of a longer form of its name? Then part of the name was lost. */
function cutShort(name: readonly Text[], fragments: readonly Fragment[], names: readonly string[]): boolean {
  const printed = name.flatMap(({ value }) => value.split(' '));
  const [first] = fragments;
  const word = first?.source.line.text.slice(first.start).trim().split(' ')[0] ?? '';
  return names.some((other) => {
    const words = other.split(' ');
    return words.length > printed.length && words.includes(word) && !printed.includes(word);
  });
}

function nameTexts(lines: readonly PageLine[], { first, last, end }: RowStart): Text[] {
  return lines
    .slice(first, last + 1)
    .map(({ line }, i) => textOf(line, 0, first + i === last ? end : undefined));
}

/** A name that was cut by a page break: the next page's first line is what is left of a longer name. */
function restOfName(
  name: readonly Text[],
  fragments: readonly Fragment[],
  names: readonly string[],
): Fragment | undefined {
  const letters = (text: string) => text.replace(/\s/g, '');
  const printed = letters(name.map(({ value }) => value).join(''));
  const rests = names
    .map(letters)
    .flatMap((full) => (full.startsWith(printed) ? [full.slice(printed.length)] : []));
  return fragments.find(({ source, gap }) => gap === 'page' && rests.includes(letters(source.line.text)));
}
