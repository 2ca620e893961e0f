import type { PdfPage } from '../../model/pdf.ts';
import type { FoundCell, FoundTable } from '../../model/table.ts';

/** So many words above a table, or below it, are a running head or foot; more are the page's own text. */
const runningWords = { above: 20, below: 40 };
/** Columns of the two parts begin within this of each other, points. */
const sameColumn = 12;
/** A title that says that its table goes on. */
const continuedTitle = /\b(?:cont|vervolg|fortsetzung|fortgesetzt|suite|continua|seguito)/i;

/** How many words a page has above its first table, and below its last. */
export interface PageEdges {
  above: number;
  below: number;
}

/** Words above the first and below the last of a page's tables; notes and title count as the page's own. */
export function pageEdges(page: PdfPage, tables: readonly FoundTable[]): PageEdges {
  const top = Math.min(...tables.map((table) => table.bbox.top));
  const bottom = Math.max(...tables.map((table) => table.bbox.bottom));
  return {
    above: page.words.filter((word) => word.bbox.bottom < top).length,
    below: page.words.filter((word) => word.bbox.top > bottom).length,
  };
}

/**
 * Joins tables that go on over pages: the last table of a page and the first of the next, with the same columns and
 * no text between. A repeated header is dropped; a row cut by the page break is put together again. Both are noted.
 * @param edges page number → words above and below its tables
 */
export function joinPages(
  tables: readonly FoundTable[],
  edges: ReadonlyMap<number, PageEdges>,
): FoundTable[] {
  const joined: Growing[] = [];
  for (const [i, table] of tables.entries()) {
    const growing = joined.at(-1);
    const before = growing?.table;
    const page = table.pages[0]!;
    const isFirst = tables[i - 1]?.pages[0] !== page && (edges.get(page)?.above ?? 0) <= runningWords.above;
    const isPending = before && (edges.get(before.pages.at(-1)!)?.below ?? 0) <= runningWords.below;
    if (isFirst && isPending && continues(growing!, table)) join(growing!, table);
    else joined.push({ table, isOwn: false, edges: undefined, lastPart: 0, settled: 0, named: 0 });
  }
  return joined.map(({ table }) => table);
}

/** A table that may go on: a table over thousands of pages is put together in one pass over its cells. */
interface Growing {
  table: FoundTable;
  /** The table is our own copy, which may be changed. */
  isOwn: boolean;
  /** Where its columns begin, once known. */
  edges: number[] | undefined;
  /** Index of the first cell that may be in the last row. */
  lastPart: number;
  /** So many rows, all but the last, do not change any more, and so many of them have a name. */
  settled: number;
  named: number;
}

function continues(growing: Growing, next: FoundTable): boolean {
  const before = growing.table;
  if (next.pages[0] !== before.pages.at(-1)! + 1 || next.method !== before.method) return false;
  if (before.rows[0]?.length !== next.rows[0]?.length) return false;
  if (next.title !== undefined && next.title !== before.title && !continuedTitle.test(next.title))
    return false;
  if (sameHeader(before, next)) return true;
  growing.edges ??= columnEdges(before.cells);
  const own = growing.edges;
  return columnEdges(next.cells).every((x, column) => Math.abs(x - (own[column] ?? x)) < sameColumn);
}

/** Where columns begin; `edges`, when given, are those of the cells before, and are moved. */
function columnEdges(cells: readonly FoundCell[], edges: number[] = []): number[] {
  for (const cell of cells) {
    if (cell.columnSpan === 1) edges[cell.column] = Math.min(edges[cell.column] ?? Infinity, cell.bbox.x0);
  }
  return edges;
}

const headerOf = (table: FoundTable) => JSON.stringify(table.rows.slice(0, Math.max(1, table.headerRows)));
const sameHeader = (a: FoundTable, b: FoundTable) => headerOf(a) === headerOf(b);

function join(growing: Growing, next: FoundTable): void {
  const repeated = sameHeader(growing.table, next) ? Math.max(1, next.headerRows) : 0;
  const isCut = isCutRow(growing, next, repeated);
  const table = own(growing);
  const shift = table.rows.length - repeated - (isCut ? 1 : 0);
  const moved = next.cells
    .filter((cell) => cell.row >= repeated)
    .map((cell) => ({ ...cell, row: cell.row + shift }));
  const page = next.pages[0]!;
  if (repeated) table.notes.push({ rule: 'joinPages', message: `header repeated on page ${page} dropped` });
  if (isCut)
    table.notes.push({
      rule: 'joinPages',
      message: `row cut by the break before page ${page} put together`,
    });
  table.pages.push(...next.pages);
  table.footnotes.push(...next.footnotes);
  table.confidence = Math.min(table.confidence, next.confidence);
  if (next.sourceRows) table.sourceRows = [...(table.sourceRows ?? []), ...next.sourceRows.slice(repeated)];
  addCells(growing, moved);
}

/** The table as our own copy, its rows made from its cells. */
function own(growing: Growing): FoundTable {
  if (growing.isOwn) return growing.table;
  const { table } = growing;
  const cells = table.cells.map((cell) => ({ ...cell }));
  const rows: string[][] = [];
  fillRows(rows, cells, table.rows[0]!.length);
  growing.isOwn = true;
  growing.table = {
    ...table,
    cells,
    rows,
    pages: [...table.pages],
    footnotes: [...table.footnotes],
    notes: [...table.notes],
  };
  return growing.table;
}

/**
 * A row goes on over the break when tags say so; without tags, when its name is blank although the rows above
 * have names, or when one of its texts begins in lower case.
 */
function isCutRow(growing: Growing, next: FoundTable, repeated: number): boolean {
  const before = growing.table;
  const first = next.rows[repeated];
  if (!first) return false;
  const sources = [before.sourceRows?.at(-1), next.sourceRows?.[repeated]];
  if (sources[0] !== undefined && sources[1] !== undefined) return sources[0] === sources[1];
  const namesRows = namedRows(growing) > 0.8 * (before.rows.length - before.headerRows);
  if (first[0] === '') return namesRows;
  return first.some(
    (text, column) => /^\p{Ll}/u.test(text) && before.rows.at(-1)?.[column] && first[0] === '',
  );
}

/** How many rows below the header have a name. */
function namedRows(growing: Growing): number {
  const { rows, headerRows } = growing.table;
  growing.settled = Math.max(growing.settled, headerRows);
  for (; growing.settled < rows.length - 1; growing.settled++)
    if (rows[growing.settled]![0]) growing.named += 1;
  return growing.named + (rows.length > headerRows && rows.at(-1)![0] ? 1 : 0);
}

/** Adds the cells of a further page; those of a row that was cut go into the cells of the last row. */
function addCells(growing: Growing, below: readonly FoundCell[]): void {
  const { cells, rows } = growing.table;
  const last = cells.slice(growing.lastPart).filter((cell) => cell.row === rows.length - 1);
  const hosts = new Map(last.map((cell) => [cell.column, cell]));
  const [rowsBefore, cellsBefore] = [rows.length, cells.length];
  for (const cell of below) {
    const host = cell.row < rowsBefore ? hosts.get(cell.column) : undefined;
    if (!host) cells.push(cell);
    else if (cell.text) {
      host.text = host.text ? `${host.text} ${cell.text}` : cell.text;
      host.lines = [...host.lines, ...cell.lines];
    }
  }
  fillRows(rows, [...last, ...cells.slice(cellsBefore)], rows[0]!.length);
  columnEdges(below, growing.edges);
  if (rows.length > rowsBefore) growing.lastPart = cellsBefore;
}

/** Writes cells into rows, and adds rows as they need. */
function fillRows(rows: string[][], cells: readonly FoundCell[], columns: number): void {
  for (const cell of cells) {
    while (rows.length < cell.row + cell.rowSpan) rows.push(Array<string>(columns).fill(''));
    rows[cell.row]![cell.column] = cell.text;
  }
}
