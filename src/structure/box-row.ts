import { type TableCell, type TableRow, textOf } from '../model/document.ts';
import type { Issue } from '../model/issue.ts';
import { readBoxes } from './boxes.ts';
import { type CellsResult, confidenceOf } from './cells.ts';
import type { Fragment } from './fragments.ts';
import { boxesMiscounted, placeOf, rowAmbiguous, rowMisfit, type TableContext } from './issues.ts';

/** Below this distance to the next best reading a row is a toss-up, and the build stops: the weight of one lost space. */
const TOSS_UP = 1;

/** The cells of a row of boxes whose lines are known. */
export function readBoxRow(
  context: TableContext,
  fragments: readonly Fragment[],
  rowId: string,
): CellsResult {
  const { columns, facts = [] } = context.plan;
  const cuts = fragments.map(nameSpace);
  const lines = fragments.map(({ source, gap }, i) => ({ text: source.line.text.slice(cuts[i]), gap }));
  const reading = readBoxes(lines, { rowId, columns, facts });
  const place = placeOf(fragments[0]?.source.line);
  if (!reading)
    return {
      cells: [],
      issues: [rowMisfit(context, place, rowId, 'a number of boxes that no reading explains')],
    };
  const cells = columns.map(({ columnId }, c): TableCell => {
    const children = (reading.cells[c] ?? []).flatMap(({ line, start, end }) => {
      const cut = cuts[line] ?? 0;
      const source = fragments[line]?.source.line;
      return source ? [textOf(source, cut + start, cut + end)] : [];
    });
    const method = reading.byFacts ? 'summary' : 'boxes';
    return { type: 'tableCell', columnId, method, confidence: confidenceOf(reading.margin), children };
  });
  return { cells, issues: reading.margin < TOSS_UP ? [rowAmbiguous(context, place, rowId)] : [] };
}

/** One space separates the name from the boxes that follow it on its line, and marks the top of a page. */
function nameSpace({ source, start, gap }: Fragment): number {
  const { text } = source.line;
  if (start > 0) return text[start] === ' ' ? start + 1 : start;
  return gap === 'page' && text.startsWith(' ') ? 1 : 0;
}

/** The table's ticks, counted and compared with what the report says of them. */
export function countIssues(context: TableContext, rows: readonly TableRow[]): Issue[] {
  return (context.plan.counts ?? []).flatMap((stated) => {
    const column = context.plan.columns.findIndex(({ columnId }) => columnId === stated.columnId);
    const ticked = rows.filter(({ children }) => (children[column]?.children.length ?? 0) > 0).length;
    const first = rows[0]?.name[0]?.position;
    const place = first ? { place: first } : {};
    return ticked === stated.count ? [] : [boxesMiscounted(context, place, `${ticked} boxes`, stated)];
  });
}
