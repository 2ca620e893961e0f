import type { Block, Document, Furniture, Table, Text } from '../../model/document.ts';
import type { Issue } from '../../model/issue.ts';
import type { PdfPage } from '../../model/pdf.ts';
import type { ReportPlan, TablePlan } from '../../model/plan.ts';
import type { Structured } from '../index.ts';
import { isLinkTarget } from '../pages.ts';
import { readProse } from '../prose.ts';
import { wordsWithinLines } from './broken.ts';
import { rowNode, stripsOn, type WordLists, type WrittenRow, writtenRows } from './cells.ts';
import { flowOf, type Item } from './flow.ts';
import { markFootnotes } from './footnotes.ts';
import { cutFormFields, type FoundHeading, findHeadings } from './headings.ts';
import { cellIssues, headingMissing, proseNotClaimed, rowIssue, tableMissing } from './issues.ts';
import { linesOfProse } from './lines.ts';
import { isNoteOf } from './notes.ts';
import type { Part } from './parts.ts';
import { type PrintedRows, rowsOf } from './rows.ts';
import { spellingOf } from './run-on.ts';
import type { Strip } from './strip.ts';
import { PageText } from './text.ts';
import { titleOf } from './title.ts';

/** All that the pages show of one table of the plan. */
interface PrintedTable {
  plan: TablePlan;
  parts: Part[];
  printed: PrintedRows;
  rows: WrittenRow[];
}

/**
 * The tree of a report that is read from pages, and the text its leaves are stretches of: lines in reading order, each
 * line of a cell a line of its own. Pages → flow of lines and tables → headings → text → blocks.
 */
export function structurePages(
  pages: readonly PdfPage[],
  { sourceId, file }: { sourceId: string; file: string },
  plan: ReportPlan,
): Structured {
  const flow = cutFormFields(flowOf(pages, plan), plan.formField);
  const { items, found, missing } = findHeadings(flow, plan.outline);
  const lists = { known: wordsWithinLines(items), spelling: spellingOf(items, plan.tables) };
  const tables = plan.tables.map((table) => printedTable(items, table, lists));
  const text = writeText(items, found, tables);
  const context = { file, plan, items, text, tables, footnotes: markFootnotes(items, found) };
  const sections = found.map((heading, i) => ({
    heading,
    items: items.slice(heading.to, found[i + 1]?.from ?? items.length),
  }));
  const front = titleOf(items.slice(0, found[0]?.from ?? items.length));
  const results = sections.map((section) => readSection(section, context));
  const headingBlock = (strips: readonly Strip[]): Block[] =>
    strips.length > 0
      ? [{ type: 'heading', depth: 1, children: strips.map((strip) => text.leaf(strip)) }]
      : [];
  const children = [
    ...headingBlock(front.title),
    ...readProse(linesOfProse(front.rest, context)),
    ...results.flatMap(({ blocks }) => blocks),
  ];
  const document: Document = {
    sourceId,
    file,
    text: text.text,
    lines: text.lines,
    root: { type: 'root', children },
  };
  const lost = missing.map(({ entry, after }) => headingMissing(file, entry, lastStrip(items, after), text));
  return { document, pages: text.pages, issues: [...lost, ...results.flatMap(({ issues }) => issues)] };
}

interface PageContext {
  file: string;
  plan: ReportPlan;
  items: readonly Item[];
  text: PageText;
  tables: readonly PrintedTable[];
  footnotes: ReadonlySet<Item>;
}

function printedTable(items: readonly Item[], plan: TablePlan, lists: WordLists): PrintedTable {
  const parts = items.flatMap((item) => (item.kind === 'part' && item.part.plan === plan ? [item.part] : []));
  const printed = rowsOf(parts, plan);
  return { plan, parts, printed, rows: writtenRows(printed.rows, plan, lists) };
}

function lastStrip(items: readonly Item[], at: number): Strip | null {
  const item = items[at];
  return item && item.kind !== 'part' ? item.strip : null;
}

/** Writes all lines in the order of the flow; a part of a table writes its header and then row by row, cell by cell. */
function writeText(
  items: readonly Item[],
  found: readonly FoundHeading[],
  tables: readonly PrintedTable[],
): PageText {
  const text = new PageText();
  const edges = new Set(found.flatMap(({ from, to }) => [from, to]));
  items.forEach((item, i) => {
    if (item.kind === 'part') writePart(item.part, tables, text);
    else {
      if (item.kind === 'furniture' || item.apart || edges.has(i)) text.blank();
      text.write(item.strip);
    }
    if (item.kind !== 'prose') text.blank();
  });
  return text;
}

function writePart(part: Part, tables: readonly PrintedTable[], text: PageText): void {
  text.blank();
  for (const strip of part.header) text.write(strip);
  const rows = tables.find(({ plan }) => plan === part.plan)?.rows ?? [];
  const own = rows.filter(({ row }) => row.pieces.some((piece) => piece.part === part));
  for (const row of own.toSorted((a, b) => topOf(a, part) - topOf(b, part))) {
    text.blank();
    if (row.row.group && row.row.pieces[0]?.part === part) text.write(row.row.group);
    for (const strip of stripsOn(row, part)) text.write(strip);
  }
  text.blank();
}

const topOf = (row: WrittenRow, part: Part) => Math.min(...stripsOn(row, part).map(({ bbox }) => bbox.top));

interface Result {
  blocks: Block[];
  issues: Issue[];
}

function readSection(
  { heading, items }: { heading: FoundHeading; items: readonly Item[] },
  context: PageContext,
): Result {
  const { plan, text, tables } = context;
  const { entry } = heading;
  const printed = headingLeaves(heading, context);
  const table = tables.find((one) => one.plan.tableId === entry.table);
  if (!table) {
    const head: Block = { type: 'heading', depth: entry.depth, children: printed };
    return { blocks: [head, ...readProse(linesOfProse(items, context), plan.formField)], issues: [] };
  }
  const { blocks, issues, notes } = besides(items, table, context);
  const tableContext = { file: context.file, plan: table.plan, corrections: [] };
  const [first] = table.parts[0]?.header ?? [];
  const caption = table.rows[0] ? (table.rows[0].name[0] ?? first ?? null) : null;
  const rows = table.rows.map((row) => rowNode(row, table.plan, text));
  const node: Table = {
    type: 'table',
    tableId: table.plan.tableId,
    caption: printed,
    notes: notes.map((strip) => text.leaf(strip)),
    children: rows,
  };
  const faults = table.printed.faults.map((fault) => rowIssue(tableContext, fault, caption, text));
  const lost = table.parts.length === 0 ? [tableMissing(context.file, table.plan, null, text)] : [];
  const counts = table.parts.length === 0 ? [] : cellIssues(tableContext, rows);
  return {
    blocks: [...headers(table, text), node, ...blocks],
    issues: [...lost, ...(lost.length > 0 ? [] : faults), ...counts, ...issues],
  };
}

function headingLeaves({ from, to }: FoundHeading, { text, items }: PageContext): Text[] {
  return items.slice(from, to).flatMap((item) => (item.kind === 'part' ? [] : [text.leaf(item.strip)]));
}

const headers = ({ parts }: PrintedTable, text: PageText): Furniture[] =>
  parts.flatMap(({ header }) =>
    header.map((strip) => ({ type: 'furniture', kind: 'table_header', children: [text.leaf(strip)] })),
  );

/** What stands with a table in its section: furniture, notes, footnotes; anything else is a fault. */
function besides(
  items: readonly Item[],
  table: PrintedTable,
  context: PageContext,
): Result & { notes: Strip[] } {
  const { text, footnotes } = context;
  const notes: Strip[] = [];
  const issues: Issue[] = [];
  const others: Item[] = [];
  let seen = false;
  for (const item of items) {
    if (item.kind === 'part') seen = true;
    else if (item.kind === 'furniture' || footnotes.has(item) || isLink(item.strip)) others.push(item);
    else if (!seen || notes.length > 0 || isNoteOf(table.plan, item.strip.text)) notes.push(item.strip);
    else
      issues.push(
        proseNotClaimed({ file: context.file, plan: table.plan, corrections: [] }, item.strip, text),
      );
  }
  return { blocks: readProse(linesOfProse(others, context)), issues, notes };
}

const isLink = ({ text }: Strip) => isLinkTarget({ text, number: 1, start: 0, end: text.length });
