import { type TableCell, type TableRow, type Text, textOf } from '../model/document.ts';
import type { Issue } from '../model/issue.ts';
import type { TablePlan } from '../model/plan.ts';
import { type PageLine, placeOf } from './layout.ts';
import { matchName } from './rows.ts';

/** A number as a table prints it, or the dash of a cell without one. */
const NUMBER = /\d[\d.]*|[-–]/g;

/**
 * Rows of numbers: a line is a row's name and then one number for each column. Lines that begin with a
 * footnote mark below the rows are the table's notes.
 */
export function readNumbers(
  file: string,
  lines: readonly PageLine[],
  plan: TablePlan,
): { rows: TableRow[]; notes: Text[]; issues: Issue[] } {
  const rows: TableRow[] = [];
  const notes: Text[] = [];
  const issues: Issue[] = [];
  let inNotes = false;
  for (const [i, { line, role }] of lines.entries()) {
    if (role !== null) continue;
    const found = (plan.rows ?? []).flatMap(({ rowId, names }) => {
      const match = matchName(
        lines.map((l) => l.line),
        i,
        names,
      );
      return match ? [{ rowId, end: match.end }] : [];
    })[0];
    inNotes ||= /^\s*\*/.test(line.text);
    if (found && !inNotes) {
      const numbers = [...line.text.slice(found.end).matchAll(NUMBER)];
      const rest = line.text.slice(found.end).replace(NUMBER, '').trim();
      if (numbers.length !== plan.columns.length || rest !== '') {
        issues.push(wrongNumbers(file, lines[i], plan, found.rowId, numbers.length, rest));
      }
      const children = plan.columns.map(({ columnId }, c): TableCell => {
        const number = numbers[c];
        const start = found.end + (number?.index ?? 0);
        const text = number ? [textOf(line, start, start + number[0].length)] : [];
        return { type: 'tableCell', columnId, method: 'numbers', confidence: 1, children: text };
      });
      rows.push({ type: 'tableRow', rowId: found.rowId, name: [textOf(line, 0, found.end)], children });
    } else if (inNotes) notes.push(textOf(line));
    else issues.push(notARow(file, lines[i], plan));
  }
  for (const { rowId } of plan.rows ?? []) {
    const times = rows.filter((row) => row.rowId === rowId).length;
    if (times !== 1) issues.push(missingRow(file, lines[0], plan, rowId, times));
  }
  return { rows, notes, issues };
}

function wrongNumbers(
  file: string,
  source: PageLine | undefined,
  plan: TablePlan,
  rowId: string,
  count: number,
  rest: string,
): Issue {
  const odd = rest === '' ? '' : ` and “${rest}”`;
  return {
    code: 'row-misfit',
    file,
    ...placeOf(source?.line),
    found: `${count} numbers${odd} in row ${rowId} of table ${plan.tableId}`,
    expected: `${plan.columns.length} numbers or dashes`,
    advice: 'Compare the line with the report; a number may have been split, joined or lost.',
  };
}

function notARow(file: string, source: PageLine | undefined, plan: TablePlan): Issue {
  return {
    code: 'line-not-claimed',
    file,
    ...placeOf(source?.line),
    found: `a line that is no row of table ${plan.tableId}`,
    expected: (plan.rows ?? []).map(({ rowId }) => rowId).join(', '),
    advice: 'If the table has a new row, add it to the plan.',
  };
}

function missingRow(
  file: string,
  source: PageLine | undefined,
  plan: TablePlan,
  rowId: string,
  times: number,
): Issue {
  return {
    code: 'row-not-found',
    file,
    ...placeOf(source?.line),
    found: `row ${rowId} ${times} times in table ${plan.tableId}`,
    expected: 'each row once',
    advice: 'If the name is printed otherwise, add the way it is printed to the row’s names.',
  };
}
