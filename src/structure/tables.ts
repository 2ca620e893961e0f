import { type Table, type Text, textOf } from '../model/document.ts';
import type { Issue } from '../model/issue.ts';
import { unusedCorrections } from './corrections.ts';
import { readFoundRows } from './found-rows.ts';
import { withoutFurniture } from './fragments.ts';
import type { TableContext } from './issues.ts';
import type { PageLine, Section } from './layout.ts';
import { type RowsResult, readNamedRows } from './named-rows.ts';
import { readNumbers } from './numbers.ts';

export interface TableResult {
  table: Table;
  issues: Issue[];
}

/** The table that stands in a section, its rows and cells found by the plan. */
export function readTable(context: TableContext, section: Section): TableResult {
  const { rows, notes, issues } = readRows(context, withoutFurniture(section.lines));
  const printed = section.lines.filter(({ role }) => role === 'note').map(({ line }) => textOf(line));
  const table: Table = {
    type: 'table',
    tableId: context.plan.tableId,
    caption: section.heading.role === null ? [textOf(section.heading.line)] : [],
    notes: [...printed, ...notes],
    children: rows,
  };
  return { table, issues: [...issues, ...unusedCorrections(context, rows)] };
}

function readRows(context: TableContext, lines: PageLine[]): RowsResult & { notes: Text[] } {
  const { kind, rows } = context.plan;
  if (kind === 'numbers') return readNumbers(context, lines);
  return { ...(rows ? readNamedRows(context, lines, rows) : readFoundRows(context, lines)), notes: [] };
}
