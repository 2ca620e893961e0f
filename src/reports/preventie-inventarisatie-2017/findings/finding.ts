import type { FindingDraft } from '../../../model/check.ts';
import type { Dataset, Row } from '../../../records/index.ts';

export type Cell = Row<'cells'>;

const SOURCE = 'preventie-inventarisatie-2017';

/** The cells of a column, in the order of the rows. */
export const cellsOf = ({ cells }: Dataset, table: string, column: string): Cell[] =>
  cells.filter(
    ({ source_id, table_id, column_id }) =>
      source_id === SOURCE && table_id === table && column_id === column,
  );

export const cellOf = (dataset: Dataset, table: string, id: string, column: string): Cell | undefined =>
  cellsOf(dataset, table, column).find(({ row_id }) => row_id === id);

interface Contradiction {
  key: string;
  /** Where the words stand that the others contradict. */
  cell: Cell;
  reported: string;
  computed: string;
  nl: string;
  en: string;
}

/** Two places of the tables that cannot both be right. */
export const contradiction = ({ key, cell, reported, computed, nl, en }: Contradiction): FindingDraft => ({
  key,
  kind: 'columns_disagree',
  source_id: SOURCE,
  line_start: cell.line_start,
  line_end: cell.line_end,
  reported,
  computed,
  message_nl: nl,
  message_en: en,
});
