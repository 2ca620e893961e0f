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
  const joined: FoundTable[] = [];
  for (const [i, table] of tables.entries()) {
    const before = joined.at(-1);
    const page = table.pages[0]!;
    const isFirst = tables[i - 1]?.pages[0] !== page && (edges.get(page)?.above ?? 0) <= runningWords.above;
    const isPending = before && (edges.get(before.pages.at(-1)!)?.below ?? 0) <= runningWords.below;
    if (isFirst && isPending && continues(before, table)) joined[joined.length - 1] = join(before, table);
    else joined.push(table);
  }
  return joined;
}

function continues(before: FoundTable, next: FoundTable): boolean {
  if (next.pages[0] !== before.pages.at(-1)! + 1 || next.method !== before.method) return false;
  if (before.rows[0]?.length !== next.rows[0]?.length) return false;
  if (next.title !== undefined && next.title !== before.title && !continuedTitle.test(next.title))
    return false;
  if (sameHeader(before, next)) return true;
  const edges = (table: FoundTable) => columnEdges(table.cells);
  const own = edges(before);
  return edges(next).every((x, column) => Math.abs(x - (own[column] ?? x)) < sameColumn);
}

function columnEdges(cells: readonly FoundCell[]): number[] {
  const edges: number[] = [];
  for (const cell of cells) {
    if (cell.columnSpan === 1) edges[cell.column] = Math.min(edges[cell.column] ?? Infinity, cell.bbox.x0);
  }
  return edges;
}

const headerOf = (table: FoundTable) => JSON.stringify(table.rows.slice(0, Math.max(1, table.headerRows)));
const sameHeader = (a: FoundTable, b: FoundTable) => headerOf(a) === headerOf(b);

function join(before: FoundTable, next: FoundTable): FoundTable {
  const repeated = sameHeader(before, next) ? Math.max(1, next.headerRows) : 0;
  const isCut = isCutRow(before, next, repeated);
  const shift = before.rows.length - repeated - (isCut ? 1 : 0);
  const moved = next.cells
    .filter((cell) => cell.row >= repeated)
    .map((cell) => ({ ...cell, row: cell.row + shift }));
  const notes = [...before.notes];
  const page = next.pages[0]!;
  if (repeated) notes.push({ rule: 'joinPages', message: `header repeated on page ${page} dropped` });
  if (isCut)
    notes.push({ rule: 'joinPages', message: `row cut by the break before page ${page} put together` });
  const cells = mergeCells(before.cells, moved);
  return {
    ...before,
    pages: [...before.pages, ...next.pages],
    rows: rowsFrom(cells, before.rows[0]!.length),
    cells,
    footnotes: [...before.footnotes, ...next.footnotes],
    confidence: Math.min(before.confidence, next.confidence),
    notes,
    ...(next.sourceRows
      ? { sourceRows: [...(before.sourceRows ?? []), ...next.sourceRows.slice(repeated)] }
      : {}),
  };
}

/**
 * A row goes on over the break when tags say so; without tags, when its name is blank although the rows above
 * have names, or when one of its texts begins in lower case.
 */
function isCutRow(before: FoundTable, next: FoundTable, repeated: number): boolean {
  const first = next.rows[repeated];
  if (!first) return false;
  const sources = [before.sourceRows?.at(-1), next.sourceRows?.[repeated]];
  if (sources[0] !== undefined && sources[1] !== undefined) return sources[0] === sources[1];
  const named = before.rows.slice(before.headerRows).filter((row) => row[0]).length;
  const namesRows = named > 0.8 * (before.rows.length - before.headerRows);
  if (first[0] === '') return namesRows;
  return first.some(
    (text, column) => /^\p{Ll}/u.test(text) && before.rows.at(-1)?.[column] && first[0] === '',
  );
}

function mergeCells(above: readonly FoundCell[], below: readonly FoundCell[]): FoundCell[] {
  const cells = above.map((cell) => ({ ...cell }));
  for (const cell of below) {
    const host = cells.find((other) => other.row === cell.row && other.column === cell.column);
    if (!host) cells.push(cell);
    else if (cell.text) {
      host.text = host.text ? `${host.text} ${cell.text}` : cell.text;
      host.lines = [...host.lines, ...cell.lines];
    }
  }
  return cells;
}

function rowsFrom(cells: readonly FoundCell[], columns: number): string[][] {
  const count = Math.max(0, ...cells.map((cell) => cell.row + cell.rowSpan));
  const rows = Array.from({ length: count }, () => Array<string>(columns).fill(''));
  for (const cell of cells) rows[cell.row]![cell.column] = cell.text;
  return rows;
}
