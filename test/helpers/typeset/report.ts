import type { Table, TableRow, Text } from '../../../src/model/document.ts';
import type { ColumnPlan, TablePlan } from '../../../src/model/plan.ts';
import type { InWork } from '../../../src/pipeline.ts';
import type { Block, Label, Row } from './setting.ts';

/** A report that was read, as blocks to be set anew: its words, without the lines and pages they stood on. */
export function blocksOf({ structured, report, say, source }: InWork): Block[] {
  const clean = (leaves: readonly Text[]) => say(leaves).text.text;
  const blocks = structured.document.root.children.flatMap((block): Block[] => {
    if (block.type === 'heading')
      return [{ kind: 'heading', depth: block.depth, text: clean(block.children) }];
    if (block.type === 'list') {
      return block.children.map(({ marker, children }) => ({
        kind: 'item',
        text: [...(marker ? [marker.value] : []), clean(children)].join(' '),
      }));
    }
    if (block.type === 'table') {
      const plan = report.plan.tables.find(({ tableId }) => tableId === block.tableId);
      return plan ? tableBlocks(block, plan, clean) : [];
    }
    if (block.type === 'furniture' && block.kind !== 'form_field') return [];
    return [{ kind: 'paragraph', text: clean(block.children), goesOn: 'goesOn' in block }];
  });
  return [{ kind: 'heading', depth: 0, text: source.title }, ...blocks];
}

type Clean = (leaves: readonly Text[]) => string;

function tableBlocks({ caption, children, notes }: Table, plan: TablePlan, clean: Clean): Block[] {
  const rows = children.flatMap((row): Row[] => {
    const group = row.group ? [[[clean([row.group])], ...plan.columns.slice(1).map(() => [])]] : [];
    return [...group, cellsOf(row, plan, clean)];
  });
  // A number of the table that stands in its header says what the table is.
  const text = plan.kind === 'numbers' ? '' : clean(caption);
  const table: Block = {
    kind: 'table',
    caption: text,
    head: headOf(plan),
    rows,
    isTicked: plan.kind === 'boxes',
  };
  return [table, ...(notes.length > 0 ? [{ kind: 'paragraph' as const, text: clean(notes) }] : [])];
}

function cellsOf({ name, children }: TableRow, plan: TablePlan, clean: Clean): Row {
  const cells = children.map(({ children: leaves }, c) =>
    plan.kind === 'text' ? endedLines(leaves, plan.columns[c], clean) : [clean(leaves)],
  );
  return plan.rows ? [[clean(name)], ...cells] : cells;
}

const MARKED = /^(?:[-–•☐]|\d{1,2}[.)])\s/;
const CLOSED = /[.;:]$/;
/** A line this much shorter than the column's usual was ended on purpose. */
const FULL = 0.75;

/** A cell's text, with a line end where the source ended its line on purpose. */
function endedLines(leaves: readonly Text[], column: ColumnPlan | undefined, clean: Clean): string[] {
  const width = FULL * (column?.width ?? 0);
  const groups: Text[][] = [];
  for (const leaf of leaves.filter(({ value }) => value !== '')) {
    const before = groups.at(-1)?.at(-1)?.value;
    const [word = ''] = leaf.value.split(/\s/, 1);
    const isShort = before !== undefined && before.length + 1 + word.length < width;
    if (before === undefined || CLOSED.test(before) || MARKED.test(leaf.value) || isShort)
      groups.push([leaf]);
    else groups.at(-1)?.push(leaf);
  }
  return groups.map(clean);
}

/** The labels of the columns, below those that span several of them where the printed label has both. */
function headOf({ columns, rows, rowHeader, printedRowHeader }: TablePlan): Label[][] {
  const name = rows ? [{ text: printedRowHeader ?? rowHeader, span: 1 }] : [];
  const labels = columns.map(({ printed, header }) => {
    const isSpanned = printed !== undefined && header !== '' && printed.endsWith(` ${header}`);
    return isSpanned
      ? { over: printed.slice(0, -header.length - 1), text: header, span: 1 }
      : { over: '', text: printed ?? header, span: 1 };
  });
  if (labels.every(({ text }) => text === '')) return [];
  const over: Label[] = [];
  for (const label of labels) {
    const last = over.at(-1);
    if (last?.text === label.over) last.span++;
    else over.push({ text: label.over, span: 1 });
  }
  if (over.every(({ text }) => text === '')) return [[...name, ...labels]];
  return [
    [...name, ...over],
    [...name.map(() => ({ text: '', span: 1 })), ...labels],
  ];
}
