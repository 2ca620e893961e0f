/** What the layout of a table or list has lost. */

import type { FindingDraft, FindingRule } from '../../model/check.ts';
import type { Dataset, Row } from '../../records/index.ts';

type Cell = Row<'cells'>;

interface TableText {
  source_id: string;
  table_id: string;
  cells: readonly Cell[];
}

const tablesOf = ({ cells }: Dataset): TableText[] =>
  [...Map.groupBy(cells, ({ source_id, table_id }) => `${source_id} ${table_id}`).values()].map((own) => ({
    source_id: own[0]?.source_id ?? '',
    table_id: own[0]?.table_id ?? '',
    cells: own,
  }));

const linesOf = (cells: readonly Cell[]) => ({
  line_start: Math.min(...cells.flatMap(({ line_start }) => line_start ?? [])),
  line_end: Math.max(...cells.flatMap(({ line_end }) => line_end ?? [])),
});

export const headerRule: FindingRule = {
  name: 'header-lost',
  description: 'A table of several columns that prints no names of its columns.',
  find: (dataset) =>
    tablesOf(dataset).flatMap(({ source_id, table_id, cells }): FindingDraft[] => {
      const { line_start, line_end } = linesOf(cells);
      const columns = new Set(cells.map(({ column_id }) => column_id)).size;
      const caption = dataset.source_lines.findLast(
        (piece) =>
          piece.source_id === source_id &&
          (piece.kind === 'caption' || piece.kind === 'heading') &&
          piece.line <= line_start,
      );
      const from = caption?.line ?? line_start;
      const headed = dataset.source_lines.some(
        ({ source_id: source, kind, line, text }) =>
          source === source_id &&
          kind === 'column_header' &&
          line >= from &&
          line <= line_end &&
          text?.includes(' '),
      );
      if (headed || columns < 2) return [];
      return [
        {
          key: table_id,
          kind: 'layout_lost',
          source_id,
          line_start: from,
          line_end: from,
          reported: caption?.text ?? null,
          computed: null,
          message_nl: `De koppen van de ${columns} kolommen van tabel ${table_id} ontbreken.`,
          message_en: `The heads of the ${columns} columns of table ${table_id} are missing.`,
        },
      ];
    }),
};

export const orderRule: FindingRule = {
  name: 'order-differs',
  description: 'A table that has the rows of the report’s other tables in another order.',
  find: (dataset) => {
    const tables = tablesOf(dataset).map((table) => ({
      ...table,
      rows: [
        ...new Set(table.cells.toSorted((a, b) => a.row_position - b.row_position).map((c) => c.row_id)),
      ],
    }));
    return tables.flatMap(({ source_id, table_id, rows, cells }): FindingDraft[] => {
      const first = tables.find(
        (table) =>
          table.source_id === source_id &&
          table.rows.length === rows.length &&
          table.rows.every((row) => rows.includes(row)),
      );
      if (!first || first.rows.every((row, i) => row === rows[i])) return [];
      return [
        {
          key: table_id,
          kind: 'order_differs',
          source_id,
          ...linesOf(cells),
          reported: rows.join(', '),
          computed: first.rows.join(', '),
          message_nl: `Tabel ${table_id} heeft de rijen in een andere volgorde dan tabel ${first.table_id}.`,
          message_en: `Table ${table_id} has its rows in another order than table ${first.table_id}.`,
        },
      ];
    });
  },
};

export const bulletRule: FindingRule = {
  name: 'bullet-lost',
  description: 'A list whose items have lost their bullets.',
  find: ({ passages, source_lines }) => {
    const marked = new Set(
      source_lines
        .filter(({ kind }) => kind === 'bullet')
        .map(({ source_id, line }) => `${source_id} ${line}`),
    );
    const bare = passages.filter(
      ({ kind, source_id, line_start }) => kind === 'list_item' && !marked.has(`${source_id} ${line_start}`),
    );
    return [
      ...Map.groupBy(bare, ({ source_id, heading_path }) => `${source_id} ${heading_path}`).values(),
    ].flatMap((items): FindingDraft[] => {
      const [first, last] = [items[0], items.at(-1)];
      if (!first || !last) return [];
      return [
        {
          key: first.passage_id.slice(first.source_id.length + 1),
          kind: 'layout_lost',
          source_id: first.source_id,
          line_start: first.line_start,
          line_end: last.line_end,
          reported: null,
          computed: null,
          message_nl: `De opsommingstekens van ${items.length} punten onder “${first.heading_path}” zijn weggevallen.`,
          message_en: `The bullets of ${items.length} items below “${first.heading_path}” are lost.`,
        },
      ];
    });
  },
};
