import { union } from '../../model/bbox.ts';
import type { ColumnPlan, TablePlan } from '../../model/plan.ts';
import type { FoundTable } from '../../model/table.ts';
import type { Extent } from './parts.ts';
import { loose } from './strip.ts';

/** A header found at the top of a table: how many rows it takes, and where each column of the plan stands. */
export interface HeaderMatch {
  rows: number;
  /** The name column first, where the plan's rows have names. */
  extents: Extent[];
}

/** A header of more rows than this is no header. */
const MOST_ROWS = 4;

const labelOf = ({ header, printed }: ColumnPlan) => printed ?? header;

/** Labels of the columns as a page prints them, the name column's first. */
export function labelsOf({ rows, rowHeader, printedRowHeader, columns }: TablePlan): string[] {
  const own = columns.map(labelOf);
  return rows ? [printedRowHeader ?? rowHeader, ...own] : own;
}

/** Does the report print a header for this table? */
export const hasHeader = (plan: TablePlan): boolean => labelsOf(plan).some((label) => label !== '');

/** The header's rows and columns, when all labels of the plan stand in the table's first rows in their order. */
export function matchHeader(found: FoundTable, plan: TablePlan): HeaderMatch | null {
  if (!hasHeader(plan)) return null;
  const labels = labelsOf(plan).map(loose);
  for (let rows = 1; rows <= Math.min(MOST_ROWS, found.rows.length); rows++) {
    const paths = pathsOf(found, rows).filter(({ text }) => text !== '');
    const fits =
      paths.length === labels.length && labels.every((label, i) => labelFits(label, paths[i] as Path));
    if (fits) return { rows, extents: paths.map(({ extent }) => extent) };
  }
  return null;
}

interface Path {
  /** All that stands above the column, from the top down. */
  text: string;
  /** The lowest label alone. */
  own: string;
  extent: Extent;
}

const labelFits = (label: string, { text, own }: Path) => text === label || own === label;

/** What stands in the first rows above each column, labels that span several columns above each of them. */
function pathsOf(found: FoundTable, rows: number): Path[] {
  const columns = found.rows[0]?.length ?? 0;
  return Array.from({ length: columns }, (_, c) => {
    const above = found.cells
      .filter(({ row, column, columnSpan }) => row < rows && column <= c && c < column + columnSpan)
      .filter(({ text }) => text !== '')
      .sort((a, b) => a.row - b.row);
    const lowest = above.at(-1);
    const { x0, x1 } = lowest ? lowest.bbox : union([]);
    return {
      text: above.map(({ text }) => loose(text)).join(''),
      own: loose(lowest?.text ?? ''),
      extent: { x0, x1 },
    };
  });
}
