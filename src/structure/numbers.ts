import { type TableCell, type TableRow, type Text, textOf } from '../model/document.ts';
import type { Issue } from '../model/issue.ts';
import { lineNotClaimed, placeOf, rowCount, rowMisfit, type TableContext } from './issues.ts';
import type { PageLine } from './layout.ts';
import type { RowsResult } from './named-rows.ts';
import { quote } from './quote.ts';
import { matchName, type NameMatch } from './rows.ts';

/** A number as a table prints it, or the dash of a cell without one. */
const NUMBER = /\d[\d.]*|[-–]/g;

/**
 * Rows of numbers: a line is a row's name and then one number for each column. Lines that begin with a
 * footnote mark below the rows are the table's notes.
 */
export function readNumbers(
  context: TableContext,
  lines: readonly PageLine[],
): RowsResult & { notes: Text[] } {
  const rows: TableRow[] = [];
  const notes: Text[] = [];
  const issues: Issue[] = [];
  for (const source of lines) {
    if (source.role !== null) continue;
    const found = nameOf(context, source);
    if (notes.length > 0 || /^\s*\*/.test(source.line.text)) notes.push(textOf(source.line));
    else if (found) rows.push(readRow(context, source, found, issues));
    else issues.push(lineNotClaimed(context, source.line));
  }
  for (const { rowId } of context.plan.rows ?? []) {
    const times = rows.filter((row) => row.rowId === rowId).length;
    if (times !== 1) issues.push(rowCount(context, lines[0]?.line, rowId, times));
  }
  return { rows, notes, issues };
}

interface Name extends NameMatch {
  rowId: string;
}

function nameOf({ plan }: TableContext, { line }: PageLine): Name | undefined {
  for (const row of plan.rows ?? []) {
    const match = matchName([line], 0, row);
    if (match) return { ...match, rowId: row.rowId };
  }
  return undefined;
}

function readRow(context: TableContext, { line }: PageLine, { rowId, end }: Name, issues: Issue[]): TableRow {
  const text = line.text.slice(end);
  const numbers = [...text.matchAll(NUMBER)];
  const rest = text.replace(NUMBER, '').trim();
  if (numbers.length !== context.plan.columns.length || rest !== '') {
    const odd = rest === '' ? '' : ` and ${quote(rest, context.plan.columns)}`;
    issues.push(rowMisfit(context, placeOf(line), rowId, `${numbers.length} numbers${odd}`));
  }
  const children = context.plan.columns.map(({ columnId }, c): TableCell => {
    const number = numbers[c];
    const start = end + (number?.index ?? 0);
    const leaves = number ? [textOf(line, start, start + number[0].length)] : [];
    return { type: 'tableCell', columnId, method: 'numbers', confidence: 1, children: leaves };
  });
  return { type: 'tableRow', rowId, name: [textOf(line, 0, end)], children };
}
