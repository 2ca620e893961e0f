/** Cells that are not what the rest of their column is. */

import type { FindingDraft, FindingRule } from '../../model/check.ts';
import type { Dataset, Row } from '../../records/index.ts';

type Cell = Row<'cells'>;

/** From this part of a column on, its answers are a fixed set. */
const FIXED_SET = 0.9;
/** From this part of a column on, it is usual to fill it in. */
const FILLED = 0.75;

/** The columns whose cells are text; a blank box or number is an answer. */
const columnsOf = ({ cells }: Dataset): Cell[][] => [
  ...Map.groupBy(
    cells.filter(({ method }) => method === 'segmentation' || method === 'correction'),
    ({ source_id, table_id, column_id }) => `${source_id} ${table_id} ${column_id}`,
  ).values(),
];

const keyOf = ({ cell_id, source_id }: Cell) => cell_id.slice(source_id.length + 1);

export const oddAnswerRule: FindingRule = {
  name: 'odd-answer',
  description: 'A cell in words of its own where the rest of the column answers from a fixed set.',
  find: (dataset) =>
    columnsOf(dataset).flatMap((column) => {
      const answers = Map.groupBy(column, ({ text }) => text?.toLowerCase() ?? '');
      const usual = [...answers].filter(([, cells]) => cells.length > 1).map(([answer]) => answer);
      const odd = column.filter(({ text }) => !usual.includes(text?.toLowerCase() ?? ''));
      if (odd.length > column.length * (1 - FIXED_SET)) return [];
      return odd
        .filter(({ text }) => /\p{L}{4,}/u.test(text ?? ''))
        .map((cell): FindingDraft => {
          const set = usual.filter((answer) => answer !== '').join(', ');
          return {
            key: keyOf(cell),
            kind: 'other',
            source_id: cell.source_id,
            line_start: cell.line_start,
            line_end: cell.line_end,
            reported: cell.text,
            computed: set,
            message_nl: `“${cell.text}” staat in een kolom waarin verder alleen “${set}” wordt geantwoord.`,
            message_en: `“${cell.text}” stands in a column in which all others answer “${set}”.`,
          };
        });
    }),
};

/** The lines of the cell's row; where the whole row is blank, the last row name above the next row. */
function linesNear({ cells, source_lines }: Dataset, blank: Cell) {
  const table = cells.filter(
    ({ source_id, table_id }) => source_id === blank.source_id && table_id === blank.table_id,
  );
  const lines = table
    .filter(({ row_id }) => row_id === blank.row_id)
    .flatMap(({ line_start, line_end }) => [line_start ?? [], line_end ?? []].flat());
  if (lines.length > 0) return { line_start: Math.min(...lines), line_end: Math.max(...lines) };
  const below = table.filter(({ row_position }) => row_position > blank.row_position);
  const next = Math.min(...below.flatMap(({ line_start }) => line_start ?? []));
  const name = source_lines.findLast(
    ({ source_id, kind, line }) => source_id === blank.source_id && kind === 'row_name' && line < next,
  );
  return { line_start: name?.line ?? null, line_end: name?.line ?? null };
}

export const blankCellRule: FindingRule = {
  name: 'blank-cell',
  description: 'A cell left blank, or a dash for a number, in a column that is usually filled in.',
  find: (dataset) => {
    const blank = columnsOf(dataset).flatMap((column) => {
      const empty = column.filter(({ text }) => text === null);
      return empty.length <= column.length * (1 - FILLED) ? empty : [];
    });
    const dashes = dataset.cells.filter(
      ({ method, text }) => method === 'numbers' && text !== null && !/\d/.test(text),
    );
    return [...blank, ...dashes].map((cell): FindingDraft => {
      const { source_id, table_id, row_id, column_id, text } = cell;
      return {
        key: keyOf(cell),
        kind: 'missing_value',
        source_id,
        ...linesNear(dataset, cell),
        reported: text,
        computed: null,
        message_nl: `Tabel ${table_id} geeft niets bij ${row_id}, kolom ${column_id}.`,
        message_en: `Table ${table_id} gives nothing for ${row_id}, column ${column_id}.`,
      };
    });
  },
};
