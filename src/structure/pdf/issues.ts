import type { TableRow } from '../../model/document.ts';
import type { Issue } from '../../model/issue.ts';
import type { ColumnPlan, OutlineEntry, TablePlan } from '../../model/plan.ts';
import { headingNotFound, placeOf, rowCount, rowMisfit, type TableContext } from '../issues.ts';
import { labelsOf } from './header.ts';
import type { RowsFault } from './rows.ts';
import type { Strip } from './strip.ts';
import type { PageText } from './text.ts';

const onPage = (strip: Strip | null) => (strip ? ` on page ${strip.page}` : '');
const at = (strip: Strip | null, text: PageText) => placeOf(strip ? text.lineOf(strip) : undefined);

/** A heading of the outline that no line says. */
export function headingMissing(
  file: string,
  { heading }: OutlineEntry,
  after: Strip | null,
  text: PageText,
): Issue {
  const issue = headingNotFound(file, after ? text.lineOf(after) : undefined, heading);
  return { ...issue, found: `${issue.found}${after ? `, which is on page ${after.page}` : ''}` };
}

/** A table of the plan that no page shows. */
export const tableMissing = (
  file: string,
  plan: TablePlan,
  caption: Strip | null,
  text: PageText,
): Issue => ({
  code: 'table-not-found',
  file,
  ...at(caption, text),
  found: `no table with the header of table ${plan.tableId}${onPage(caption)} or after`,
  expected: labelsOf(plan)
    .map((label) => `“${label}”`)
    .join(', '),
  advice:
    'Look at the page with npm run tables -- --debug. If the header changed, bring the table’s plan up to date.',
});

/** What is wrong with the rows of a table. */
export function rowIssue(
  context: TableContext,
  fault: RowsFault,
  first: Strip | null,
  text: PageText,
): Issue {
  const strip = fault.strip ?? first;
  const { file, plan } = context;
  if (fault.kind === 'missing' || fault.kind === 'twice') {
    const issue = rowCount(context, undefined, fault.rowId, fault.kind === 'missing' ? 0 : 2);
    return { ...issue, ...at(strip, text), found: `${issue.found}, which begins${onPage(first)}` };
  }
  const isGroup = fault.kind === 'group';
  return {
    code: isGroup ? 'group-misfit' : 'line-not-claimed',
    file,
    ...at(strip, text),
    found: `${fault.found ?? 'text that belongs to no row'} (table ${plan.tableId})${onPage(strip)}`,
    expected: fault.wanted ?? 'each row of the table below one of the names of the plan',
    advice:
      'Look at the page with npm run tables -- --debug; if a name is printed otherwise, add it to the plan.',
  };
}

/**
 * Cells that do not look as the plan says that their column's cells look: the page was read wrongly, or the report
 * changed. The text of a cell is its lines joined by spaces.
 */
export function cellIssues(context: TableContext, rows: readonly TableRow[]): Issue[] {
  return rows.flatMap(({ rowId, name, children }) =>
    context.plan.columns.flatMap((column, c) => {
      const leaves = children[c]?.children ?? [];
      const text = leaves.map(({ value }) => value).join(' ');
      const found = misfitOf(column, text);
      const place = leaves[0]?.position ?? name[0]?.position;
      return found === null
        ? []
        : [rowMisfit(context, place ? { place } : {}, rowId, `${found} in column ${column.columnId}`)];
    }),
  );
}

function misfitOf({ blank, cell, starts, private: isPrivate }: ColumnPlan, text: string): string | null {
  if (text === '') return blank === 'never' ? 'no text' : null;
  // Hyphens at line ends are still there.
  const joined = text.replace(/\u00ad ?/g, '').replace(/(?<=\p{L})- (?=\p{Ll})/gu, '');
  const fits = [text, joined].some((one) => (cell?.test(one) ?? true) && (starts?.test(one) ?? true));
  if (fits) return null;
  return isPrivate ? 'a text of another kind' : `“${text}”`;
}

/** A line beside a table that is neither its caption nor its note. */
export const proseNotClaimed = ({ file, plan }: TableContext, strip: Strip, text: PageText): Issue => ({
  code: 'line-not-claimed',
  file,
  ...at(strip, text),
  found: `a line below the caption of table ${plan.tableId} that is not in the table, on page ${strip.page}`,
  expected: 'only the table and its notes up to the next heading',
  advice: 'Look at the page with npm run tables -- --debug: a row may have been left out of the table.',
});
