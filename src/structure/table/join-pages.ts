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

/** How a table goes on from the one before it. */
export interface Joint {
  /** So many rows at its start repeat the header. */
  repeated: number;
  /** Its first row is the rest of the last row before. */
  isCut: boolean;
}

/**
 * Sees which tables go on over pages, as the pages come: the last table of a page and the first of the next, with
 * the same columns and no text between. Of a table that may go on, only its ends are kept, however long it gets.
 */
export class PageJoiner {
  private end: TableEnd | undefined;
  private wordsBelow = 0;

  /** For each table of the next page: how it goes on from the table before; undefined where it begins anew. */
  add(tables: readonly FoundTable[], edges: PageEdges): (Joint | undefined)[] {
    const isPending = edges.above <= runningWords.above && this.wordsBelow <= runningWords.below;
    if (tables.length > 0) this.wordsBelow = edges.below;
    return tables.map((table, i) => {
      const joint = i === 0 && isPending && this.end ? jointOf(this.end, table) : undefined;
      this.end = joint ? longer(this.end!, table, joint) : endOf(table);
      return joint;
    });
  }
}

/** What is known of a table that may go on. */
interface TableEnd {
  page: number;
  method: FoundTable['method'];
  title: string | undefined;
  header: string;
  /** Where its columns begin. */
  edges: number[];
  /** So many rows stand below the header, and so many of them have a name. */
  below: number;
  named: number;
  lastRow: readonly string[];
  lastSource: number | undefined;
}

function endOf(table: FoundTable): TableEnd {
  const { pages, method, title, cells, rows, headerRows, sourceRows } = table;
  return {
    page: pages.at(-1)!,
    method,
    title,
    header: headerOf(table),
    edges: columnEdges(cells),
    below: rows.length - headerRows,
    named: countNamed(rows.slice(headerRows)),
    lastRow: rows.at(-1)!,
    lastSource: sourceRows?.at(-1),
  };
}

function longer(end: TableEnd, next: FoundTable, { repeated, isCut }: Joint): TableEnd {
  const rows = next.rows.slice(repeated);
  const lastRow = isCut ? mergedRow(end.lastRow, rows.shift()!) : end.lastRow;
  const isNewlyNamed = lastRow[0] && !end.lastRow[0];
  return {
    ...end,
    page: next.pages.at(-1)!,
    edges: columnEdges(
      next.cells.filter((cell) => cell.row >= repeated),
      end.edges,
    ),
    below: end.below + rows.length,
    named: end.named + countNamed(rows) + (isNewlyNamed ? 1 : 0),
    lastRow: rows.at(-1) ?? lastRow,
    lastSource: next.sourceRows?.at(-1) ?? end.lastSource,
  };
}

const countNamed = (rows: readonly string[][]) => rows.filter(([name]) => name).length;

function jointOf(end: TableEnd, next: FoundTable): Joint | undefined {
  if (next.pages[0] !== end.page + 1 || next.method !== end.method) return undefined;
  if (end.lastRow.length !== next.rows[0]?.length) return undefined;
  if (next.title !== undefined && next.title !== end.title && !continuedTitle.test(next.title))
    return undefined;
  const isRepeated = headerOf(next) === end.header;
  if (!isRepeated && !hasColumns(end.edges, next)) return undefined;
  const repeated = isRepeated ? Math.max(1, next.headerRows) : 0;
  return { repeated, isCut: isCutRow(end, next, repeated) };
}

const headerOf = (table: FoundTable) => JSON.stringify(table.rows.slice(0, Math.max(1, table.headerRows)));

function hasColumns(edges: readonly number[], { cells }: FoundTable): boolean {
  return columnEdges(cells).every((x, column) => Math.abs(x - (edges[column] ?? x)) < sameColumn);
}

/** Where columns begin; `edges`, when given, are those of the cells before, and are moved. */
function columnEdges(cells: readonly FoundCell[], edges: number[] = []): number[] {
  for (const cell of cells) {
    if (cell.columnSpan === 1) edges[cell.column] = Math.min(edges[cell.column] ?? Infinity, cell.bbox.x0);
  }
  return edges;
}

/**
 * A row goes on over the break when tags say so; without tags, when its name is blank although the rows above
 * have names, or when one of its texts begins in lower case.
 */
function isCutRow(
  { below, named, lastRow, lastSource }: TableEnd,
  next: FoundTable,
  repeated: number,
): boolean {
  const first = next.rows[repeated];
  if (!first) return false;
  const source = next.sourceRows?.[repeated];
  if (lastSource !== undefined && source !== undefined) return lastSource === source;
  if (first[0] === '') return named > 0.8 * below;
  return first.some((text, column) => /^\p{Ll}/u.test(text) && lastRow[column] && first[0] === '');
}

function mergedRow(above: readonly string[], below: readonly string[]): string[] {
  return above.map((text, column) => mergedText(text, below[column]!));
}

const mergedText = (above: string, below: string) => (above && below ? `${above} ${below}` : above || below);

/** Puts tables together from their parts on the pages, as they come. */
export class JoinedTables {
  readonly tables: FoundTable[] = [];
  /** The last table is put together here, and may be changed. */
  private isOwn = false;
  /** Index of its first cell that may be in its last row. */
  private lastPart = 0;

  /** Adds the tables of a page, with how each goes on from the one before it; none does without `joints`. */
  addAll(tables: readonly FoundTable[], joints: readonly (Joint | undefined | null)[]): void {
    tables.forEach((table, i) => {
      this.add(table, joints[i]);
    });
  }

  private add(table: FoundTable, joint: Joint | undefined | null): void {
    if (!joint) {
      this.tables.push(table);
      this.isOwn = false;
      return;
    }
    if (!this.isOwn) this.tables.push(copyOf(this.tables.pop()!));
    this.lastPart = lengthen(this.tables.at(-1)!, table, joint, this.isOwn ? this.lastPart : 0);
    this.isOwn = true;
  }
}

function copyOf(table: FoundTable): FoundTable {
  return {
    ...table,
    cells: table.cells.map((cell) => ({ ...cell })),
    rows: table.rows.map((row) => [...row]),
    pages: [...table.pages],
    footnotes: [...table.footnotes],
    notes: [...table.notes],
  };
}

/**
 * Adds a part to a table. A repeated header is dropped; a row cut by the page break is put together again. Both
 * are noted.
 * @param lastPart index of the first cell that may be in the last row
 * @returns the same for the longer table
 */
function lengthen(table: FoundTable, next: FoundTable, { repeated, isCut }: Joint, lastPart: number): number {
  const { cells, rows, notes } = table;
  const page = next.pages[0]!;
  if (repeated) notes.push({ rule: 'joinPages', message: `header repeated on page ${page} dropped` });
  if (isCut)
    notes.push({ rule: 'joinPages', message: `row cut by the break before page ${page} put together` });
  const first = rows.length - (isCut ? 1 : 0);
  const hosts = isCut ? cellsOfRow(cells.slice(lastPart), first) : new Map<number, FoundCell>();
  const cellsBefore = cells.length;
  for (const cell of next.cells) {
    if (cell.row < repeated) continue;
    const row = cell.row - repeated + first;
    const host = row < rows.length ? hosts.get(cell.column) : undefined;
    if (!host) cells.push({ ...cell, row });
    else if (cell.text) {
      host.text = mergedText(host.text, cell.text);
      host.lines = [...host.lines, ...cell.lines];
    }
  }
  const added = next.rows.slice(repeated);
  if (isCut) rows[first] = mergedRow(rows[first]!, added.shift()!);
  for (const row of added) rows.push([...row]);
  table.pages.push(...next.pages);
  table.footnotes.push(...next.footnotes);
  table.confidence = Math.min(table.confidence, next.confidence);
  if (next.sourceRows) table.sourceRows = [...(table.sourceRows ?? []), ...next.sourceRows.slice(repeated)];
  return added.length > 0 ? cellsBefore : lastPart;
}

function cellsOfRow(cells: readonly FoundCell[], row: number): Map<number, FoundCell> {
  return new Map(cells.filter((cell) => cell.row === row).map((cell) => [cell.column, cell]));
}
