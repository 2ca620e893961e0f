import type { BlockContent, Html, PhrasingContent, Root, RootContent, TableRow } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Block, Document, ListItem, Table, Text } from '../model/document.ts';
import type { ReportPlan, TablePlan } from '../model/plan.ts';

export interface EditionOptions {
  title: string;
  plan: ReportPlan;
  /** A stretch of the source as text on one line, without personal data. */
  textOf: (leaves: readonly Text[]) => string;
  /** What stands in cells of private columns. */
  redacted: string;
}

/**
 * The readable edition of a report, as Markdown: headings, paragraphs, lists, notes and GFM tables, each with
 * an anchor that is named for the line it begins on (`#l375`). Furniture of the pages is left out.
 */
export function editionOf(document: Document, options: EditionOptions): string {
  const title: RootContent = {
    type: 'heading',
    depth: 1,
    children: [{ type: 'text', value: options.title }],
  };
  const blocks = document.root.children.flatMap((block) => blockOf(block, options));
  const root: Root = { type: 'root', children: [title, ...blocks] };
  const gfm = { tableCellPadding: true, tablePipeAlign: false };
  return unified().use(remarkGfm, gfm).use(remarkStringify, { bullet: '-', rule: '-' }).stringify(root);
}

function blockOf(block: Block, options: EditionOptions): RootContent[] {
  switch (block.type) {
    case 'heading': {
      const depth = Math.min(6, block.depth + 1) as 2 | 3 | 4 | 5 | 6;
      return [{ type: 'heading', depth, children: inline(block.children, options) }];
    }
    case 'paragraph':
    case 'footnoteDefinition':
      return [{ type: 'paragraph', children: inline(block.children, options) }];
    case 'list':
      return [listOf(block.children, block.ordered, options)];
    case 'table':
      return tableOf(block, options);
    case 'furniture':
      return [];
  }
}

function listOf(items: readonly ListItem[], ordered: boolean, options: EditionOptions): BlockContent {
  const first = Number.parseInt(items[0]?.marker?.value ?? '', 10);
  return {
    type: 'list',
    ordered: ordered && !Number.isNaN(first),
    ...(ordered && !Number.isNaN(first) ? { start: first } : {}),
    spread: false,
    children: items.map(({ marker, children }) => ({
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children: [...letterOf(marker), ...inline(children, options)] }],
    })),
  };
}

/** Markdown counts in numbers only: a letter that the prose may refer to (`a)`) stays as text. */
function letterOf(marker: Text | null): PhrasingContent[] {
  return marker && /\p{L}/u.test(marker.value) ? [{ type: 'text', value: `${marker.value} ` }] : [];
}

function inline(leaves: readonly Text[], { textOf }: EditionOptions): PhrasingContent[] {
  const text: PhrasingContent = { type: 'text', value: textOf(leaves) };
  const [first] = leaves;
  return first ? [anchor(first), text] : [text];
}

const anchor = ({ position }: Text): Html => ({
  type: 'html',
  value: `<a id="l${position.start.line}"></a>`,
});

function tableOf(table: Table, options: EditionOptions): RootContent[] {
  const plan = options.plan.tables.find(({ tableId }) => tableId === table.tableId);
  const caption: RootContent[] =
    table.caption.length > 0 ? [{ type: 'heading', depth: 3, children: inline(table.caption, options) }] : [];
  const notes: RootContent[] =
    table.notes.length > 0 ? [{ type: 'paragraph', children: inline(table.notes, options) }] : [];
  const rows = [headerRow(plan), ...table.children.map((row) => rowOf(row, plan, options))];
  return [
    ...caption,
    { type: 'table', align: rows[0]?.children.map(() => null) ?? [], children: rows },
    ...notes,
  ];
}

/** The columns' labels as the pages print them; where they print none, their names. */
function headerRow(plan: TablePlan | undefined): TableRow {
  const columns = plan?.columns.map(({ header, printed, columnId }) => (printed ?? header) || columnId) ?? [];
  const names = (plan?.printedRowHeader ?? plan?.rowHeader) || 'row';
  return cellsOf([names, ...columns].map((value) => [{ type: 'text', value }]));
}

const cellsOf = (cells: PhrasingContent[][]): TableRow => ({
  type: 'tableRow',
  children: cells.map((children) => ({ type: 'tableCell', children })),
});

function rowOf(
  row: Table['children'][number],
  plan: TablePlan | undefined,
  options: EditionOptions,
): TableRow {
  const named = row.name.length > 0;
  const name = named ? inline(row.name, options) : [{ type: 'text' as const, value: row.rowId }];
  const cells = row.children.map(({ columnId, children }, i): PhrasingContent[] => {
    const isPrivate = plan?.columns.some((column) => column.columnId === columnId && column.private);
    if (children.length === 0) return [];
    if (isPrivate) return [{ type: 'text', value: options.redacted }];
    // The row's one anchor stands in its first cell with text.
    return inline(children, options).slice(named || i > 0 ? 1 : 0);
  });
  return cellsOf([name, ...cells]);
}
