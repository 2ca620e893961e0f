import { type TableCell, textOf } from '../model/document.ts';
import type { TablePlan } from '../model/plan.ts';
import { agrees, type BoxReading, type BoxReadings, readBoxes } from './boxes.ts';
import { type CellsResult, confidenceOf } from './cells.ts';
import type { Fragment } from './fragments.ts';
import { placeOf, rowAmbiguous, rowMisfit, type TableContext } from './issues.ts';

/** A row of boxes with the readings that layout finds equally good. */
interface BoxRow {
  rowId: string;
  fragments: readonly Fragment[];
  cuts: readonly number[];
  found: BoxReadings | null;
}

/** Ways to choose among the readings of a table's rows beyond which nothing is chosen. */
const MOST_WAYS = 5000;

export function boxRowOf({ plan }: TableContext, rowId: string, fragments: readonly Fragment[]): BoxRow {
  const cuts = fragments.map(nameSpace);
  const lines = fragments.map(({ source, gap }, i) => ({ text: source.line.text.slice(cuts[i]), gap }));
  return { rowId, fragments, cuts, found: readBoxes(lines, plan.columns.length) };
}

/**
 * The reading of each row. Between readings that layout finds equally good the report's statements on rows
 * and columns choose, if just one way to choose agrees with all of them; null where they cannot decide.
 */
export function chooseReadings({ plan }: TableContext, rows: readonly BoxRow[]): (BoxReading | null)[] {
  const choices = rows.map(({ rowId, found }) => {
    const equal = found?.equal ?? [];
    return equal.length > 1 ? equal.filter(({ cells }) => agrees(cells, rowId, plan)) : equal;
  });
  const settled = choices.map((equal) => (equal.length === 1 ? (equal[0] ?? null) : null));
  const ways = choices.reduce((product, equal) => product * equal.length, 1);
  if (ways > MOST_WAYS || ways === 0) return rows.map(({ found }) => only(found));
  let all: BoxReading[][] = [[]];
  for (const equal of choices) all = all.flatMap((way) => equal.map((reading) => [...way, reading]));
  const agreeing = all.filter((way) => countsAgree(way, plan));
  if (agreeing.length === 1 && agreeing[0]) return agreeing[0];
  return rows.some(({ found }) => (found?.equal.length ?? 0) > 1)
    ? rows.map(({ found }) => only(found))
    : settled;
}

const only = (found: BoxReadings | null): BoxReading | null =>
  found?.equal.length === 1 ? (found.equal[0] ?? null) : null;

const countsAgree = (way: readonly BoxReading[], { columns, counts = [] }: TablePlan): boolean =>
  counts.every(({ columnId, count }) => {
    const column = columns.findIndex((c) => c.columnId === columnId);
    return way.filter(({ cells }) => (cells[column]?.length ?? 0) > 0).length === count;
  });

/** The cells of a row of boxes. */
export function boxCells(context: TableContext, row: BoxRow, chosen: BoxReading | null): CellsResult {
  const { rowId, fragments, cuts, found } = row;
  const place = placeOf(fragments[0]?.source.line);
  if (!found) {
    const misfit = 'a number of boxes that no reading explains';
    return { cells: [], issues: [rowMisfit(context, place, rowId, misfit)] };
  }
  const reading = chosen ?? found.equal[0];
  const method = found.equal.length > 1 ? 'summary' : 'boxes';
  const cells = context.plan.columns.map(({ columnId }, c): TableCell => {
    const children = (reading?.cells[c] ?? []).flatMap(({ line, start, end }) => {
      const cut = cuts[line] ?? 0;
      const source = fragments[line]?.source.line;
      return source ? [textOf(source, cut + start, cut + end)] : [];
    });
    return { type: 'tableCell', columnId, method, confidence: confidenceOf(found.margin), children };
  });
  return { cells, issues: chosen ? [] : [rowAmbiguous(context, place, rowId)] };
}

/** One space separates the name from the boxes that follow it on its line, and marks the top of a page. */
function nameSpace({ source, start, gap }: Fragment): number {
  const { text } = source.line;
  if (start > 0) return text[start] === ' ' ? start + 1 : start;
  return gap === 'page' && text.startsWith(' ') ? 1 : 0;
}
