import type { TableCell } from '../model/document.ts';
import type { TablePlan } from '../model/plan.ts';
import { type CellsResult, confidenceOf } from './cells.ts';
import { faultsOf } from './faults.ts';
import { type Fragment, type RowLine, rowLineOf, textOfRowLine } from './fragments.ts';
import { placeOf, rowAmbiguous, rowMisfit, type TableContext } from './issues.ts';
import type { RowReading } from './readings.ts';
import { segment } from './segment.ts';

/** Below this distance to the next best reading a row is a toss-up, and the build stops: the weight of one small oddity. */
const TOSS_UP = 1.4;
/** The same where three or more columns begin in each other's neighbourhood, and the row's lines are known: there is more to mistake. */
const TOSS_UP_OF_MANY = 2.4;
const MANY = 3;
/** A reading this costly breaks several rules of layout at once: the text is not what the plan describes. */
const MISFIT = 10;

/** The cells of a row whose lines are known. */
export function readTextRow(
  context: TableContext,
  fragments: readonly Fragment[],
  rowId: string,
): CellsResult {
  if (fragments.length === 0) return blankRow(context, rowId);
  const lines = fragments.map(rowLineOf);
  const [reading] = segment(lines, { columns: context.plan.columns, manyRows: false });
  return cellsOf(context, fragments, lines, reading as RowReading, rowId);
}

/** A reading's cells, and whether it can be trusted. */
export function cellsOf(
  context: TableContext,
  fragments: readonly Fragment[],
  lines: readonly RowLine[],
  reading: RowReading,
  rowId: string,
): CellsResult {
  const { columns } = context.plan;
  const { pieces, cost, margins } = reading;
  const cells = columns.map(({ columnId }, c): TableCell => {
    const own = pieces.filter(({ column }) => column === c);
    const children = own.flatMap(({ line, start, end }) => {
      const fragment = fragments[line];
      return fragment ? [textOfRowLine(fragment, start, end)] : [];
    });
    const confidence = confidenceOf(margins[c] ?? 0);
    return { type: 'tableCell', columnId, method: 'segmentation', confidence, children };
  });
  const place = placeOf(fragments[pieces[0]?.line ?? 0]?.source.line);
  const issues = faultsOf(reading, lines, columns).map(({ line, found }) =>
    rowMisfit(context, placeOf(fragments[line]?.source.line), rowId, found),
  );
  if (Math.min(...margins) < tossUpOf(context.plan)) issues.push(rowAmbiguous(context, place, rowId));
  if (cost > MISFIT && issues.length === 0)
    issues.push(rowMisfit(context, place, rowId, 'text that fits its columns badly'));
  return { cells, issues };
}

const tossUpOf = ({ rows, columns }: TablePlan): number =>
  rows && columns.length >= MANY ? TOSS_UP_OF_MANY : TOSS_UP;

function blankRow(context: TableContext, rowId: string): CellsResult {
  const { columns } = context.plan;
  const cells = columns.map(
    ({ columnId }): TableCell => ({
      type: 'tableCell',
      columnId,
      method: 'segmentation',
      confidence: 1,
      children: [],
    }),
  );
  const filled = columns.some(({ blank }) => blank === 'never');
  return { cells, issues: filled ? [rowMisfit(context, {}, rowId, 'a row without text')] : [] };
}
