import type { Dataset } from '../../../records/index.ts';

export const SOURCE = 'opvoeden-in-de-buurt-2009';

/** The lines of a row of a table. */
export function linesOf({ cells }: Dataset, table: string, row: string) {
  const lines = cells
    .filter((cell) => cell.source_id === SOURCE && cell.table_id === table && cell.row_id === row)
    .flatMap(({ line_start, line_end }) => [line_start ?? [], line_end ?? []].flat());
  return lines.length === 0
    ? { line_start: null, line_end: null }
    : { line_start: Math.min(...lines), line_end: Math.max(...lines) };
}
