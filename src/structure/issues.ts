import type { Line, TableRow } from '../model/document.ts';
import type { Issue } from '../model/issue.ts';
import type { Correction, RowPlan, TablePlan } from '../model/plan.ts';
import type { Miscount } from './pages.ts';
import { quote } from './quote.ts';

/** All issues of this stage. Each says what was found where, what was expected, and what to do next. */

/** A table being read: where it stands and what is known of it. */
export interface TableContext {
  file: string;
  plan: TablePlan;
  corrections: readonly Correction[];
}

type Place = Pick<Issue, 'place'>;

/** A position that covers a line. */
export function placeOf(line: Line | undefined): Place {
  if (!line) return {};
  const start = { line: line.number, column: 1, offset: line.start };
  const end = { line: line.number, column: line.text.length + 1, offset: line.end };
  return { place: { start, end } };
}

export const headingNotFound = (file: string, line: Line | undefined, heading: string): Issue => ({
  code: 'heading-not-found',
  file,
  ...placeOf(line),
  found: `no line “${heading}” below this one`,
  expected: 'the headings of the report’s outline, in their order',
  advice: 'If the source changed, bring the outline of the report’s plan up to date.',
});

export const pagesMiscounted = (
  file: string,
  line: Line | undefined,
  { page, found, expected }: Miscount,
): Issue => ({
  code: 'pages-miscounted',
  file,
  ...placeOf(line),
  found: `${found} page starts between this printed number, ${page}, and the one before`,
  expected: `${expected}`,
  advice: 'See whether a line at the top of a page was lost or moved, or a space added before a line.',
});

export const headerNotFound = (
  file: string,
  line: Line | undefined,
  plan: TablePlan,
  found: string,
): Issue => ({
  code: 'header-not-found',
  file,
  ...placeOf(line),
  found: `${found} (table ${plan.tableId})`,
  expected: `“${[plan.rowHeader, ...plan.columns.map(({ header }) => header)].join(' ')}”`,
  advice: 'If the header changed, so may have its columns: look, and bring the table’s plan up to date.',
});

export const rowNotFound = ({ file, plan }: TableContext, line: Line | undefined, row: RowPlan): Issue => ({
  code: 'row-not-found',
  file,
  ...placeOf(line),
  found: `no line that begins with the name of row ${row.rowId} of table ${plan.tableId} below this one`,
  expected: row.names.map((name) => `“${name}”`).join(' or '),
  advice: 'If the name is printed otherwise, add the way it is printed to the row’s names.',
});

export const rowStartDoubtful = (
  { file, plan }: TableContext,
  line: Line | undefined,
  rowId: string,
): Issue => ({
  code: 'row-start-doubtful',
  file,
  ...placeOf(line),
  found: `row ${rowId} of table ${plan.tableId}, which begins here without a blank line before it`,
  expected: 'a blank line, or the top of a page, before each row',
  advice: 'See whether the row’s name was lost or printed otherwise; then add that name to the plan.',
});

export const nameCutShort = ({ file, plan }: TableContext, { rowId, name }: TableRow): Issue => ({
  code: 'row-start-doubtful',
  file,
  ...(name[0] ? { place: name[0].position } : {}),
  found: `a word of the name of row ${rowId} of table ${plan.tableId} at the beginning of its text`,
  expected: 'the whole name before the text',
  advice: 'See whether a line of the name was lost; if the text is right, decide by a correction.',
});

export const lineNotClaimed = ({ file, plan }: TableContext, line: Line): Issue => ({
  code: 'line-not-claimed',
  file,
  ...placeOf(line),
  found: `text that belongs to no row of table ${plan.tableId}`,
  expected: 'each line between the header and the next heading in a row',
  advice: 'See whether a row, a header or a note above it changed.',
});

export const rowAmbiguous = ({ file, plan }: TableContext, place: Place, rowId: string): Issue => ({
  code: 'row-ambiguous',
  file,
  ...place,
  found: `two readings of row ${rowId} of table ${plan.tableId} that are equally good`,
  expected: 'one reading that is clearly better',
  advice: 'Say more about the columns in the table’s plan, or decide by a correction.',
});

export const rowMisfit = (
  { file, plan }: TableContext,
  place: Place,
  rowId: string,
  found: string,
): Issue => ({
  code: 'row-misfit',
  file,
  ...place,
  found: `${found} (row ${rowId} of table ${plan.tableId})`,
  expected: `${plan.columns.length} columns: ${plan.columns.map(({ columnId }) => columnId).join(', ')}`,
  advice: 'See whether lines were lost or moved; if the text is right, bring the table’s plan up to date.',
});

export const groupMisfit = (
  { file, plan }: TableContext,
  place: Place,
  found: string,
  wanted: string,
): Issue => ({
  code: 'group-misfit',
  file,
  ...place,
  found: `${found} (table ${plan.tableId})`,
  expected: wanted,
  advice: 'See whether lines were lost or moved; if the source changed, bring the table’s plan up to date.',
});

export const rowCount = (
  { file, plan }: TableContext,
  line: Line | undefined,
  rowId: string,
  times: number,
): Issue => ({
  code: 'row-not-found',
  file,
  ...placeOf(line),
  found: `row ${rowId} ${times} times in table ${plan.tableId}`,
  expected: 'each row once',
  advice: 'If the name is printed otherwise, add the way it is printed to the row’s names.',
});

export const correctionExpired = (
  { file, plan }: TableContext,
  place: Place,
  correction: Correction,
  found: string,
): Issue => ({
  code: 'correction-expired',
  file,
  ...place,
  found: `${found} (correction of table ${correction.table}, row ${correction.row})`,
  expected: quote(correction.expect, plan.columns),
  advice: 'Read the row again: remove the correction, or write it anew for the text that is there now.',
});
