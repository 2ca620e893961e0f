import { readdirSync, readFileSync } from 'node:fs';
import type { Document, Table } from '../../src/model/document.ts';
import type { ColumnPlan, Correction, ReportPlan, TablePlan } from '../../src/model/plan.ts';
import { readText } from '../../src/read/text.ts';

/** A text with one table, what is known of the table, and the cells or issues that it must give. */
export interface Fixture {
  stem: string;
  behaviour: string;
  document: Document;
  plan: ReportPlan;
  /** Text of each cell by row and column; lines joined by ` / `. */
  expected?: Record<string, Record<string, string>>;
  /** `code:line` of each issue. */
  issues?: string[];
  /** How the cells of a row were told apart. */
  methods?: Record<string, string>;
  notes?: string[];
}

/** Patterns are written as strings in JSON. */
type PlainColumn = Omit<ColumnPlan, 'starts' | 'whole' | 'cell'> &
  Record<'starts' | 'whole' | 'cell', string>;

const FOLDER = new URL('fixtures/', import.meta.url);

export const fixtures = (): Fixture[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFixture(name.replace('.txt', '')));

export function readFixture(stem: string): Fixture {
  const bytes = readFileSync(new URL(`${stem}.txt`, FOLDER));
  const { table, ...rest } = JSON.parse(readFileSync(new URL(`${stem}.json`, FOLDER), 'utf8'));
  const document = readText(bytes, { sourceId: stem, file: `${stem}.txt` });
  const columns = table.columns.map(columnOf);
  return { stem, document, plan: planOf({ ...table, columns }), ...rest };
}

function columnOf({ starts, whole, cell, ...column }: PlainColumn): ColumnPlan {
  return {
    ...column,
    ...(starts && { starts: new RegExp(starts, 'u') }),
    ...(whole && { whole: new RegExp(whole, 'u') }),
    ...(cell && { cell: new RegExp(cell, 'u') }),
  };
}

export const planOf = (table: TablePlan, corrections: readonly Correction[] = []): ReportPlan => ({
  reportId: 'fixture',
  outline: [
    { heading: 'Tabel 1. Proef', depth: 1, table: '1' },
    { heading: 'Slot', depth: 1 },
  ],
  tables: [table],
  corrections,
});

/** Text of each cell by row and column; lines joined by ` / `. */
export const textsOf = ({ children }: Table): Record<string, Record<string, string>> =>
  Object.fromEntries(
    children.map(({ rowId, children: cells }) => [
      rowId,
      Object.fromEntries(
        cells.map(({ columnId, children: leaves }) => [
          columnId,
          leaves.map(({ value }) => value).join(' / '),
        ]),
      ),
    ]),
  );
