/** The text of the inventory's tables. */

import type { Dataset, Row } from '../../../records/index.ts';

export type Cell = Row<'cells'>;

export const SOURCE = 'preventie-inventarisatie-2017';

/** The cells of a table's columns, in the order of the rows. */
export const cellsOf = ({ cells }: Dataset, table: string, ...columns: readonly string[]): Cell[] =>
  cells.filter(
    ({ source_id, table_id, column_id }) =>
      table_id === table && columns.includes(column_id) && source_id === SOURCE,
  );

export const cellOf = (dataset: Dataset, table: string, id: string, column: string): Cell | undefined =>
  cellsOf(dataset, table, column).find(({ row_id }) => row_id === id);
