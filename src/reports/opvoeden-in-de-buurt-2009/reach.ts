import { type Reading, type RecordDraft, readText } from '../../model/reading.ts';
import type { Spanned } from '../../model/spanned.ts';
import { match } from '../../model/spanned.ts';
import { cellFinder, type RowName, type Statements } from '../../model/statement.ts';
import { fault } from './faults.ts';
import { hasNote, municipalityRows } from './municipalities.ts';
import { read } from './rules.ts';

const TABLE = 'reach';
const TOTALS = 'totals';
const SEVERITIES = ['light', 'medium', 'heavy', 'total'] as const;
const MEASURES = ['planned', 'realised'] as const;
const COLUMNS = SEVERITIES.flatMap((severity) => MEASURES.map((measure) => ({ severity, measure })));

type Column = (typeof COLUMNS)[number];
type FindCell = (row: string, column: Column) => Spanned;

/** What the table prints where there is no number. */
const NONE = /^[-–]$/;

function readFamilies(cell: Spanned, row: string, { severity, measure }: Column): Reading | null {
  const families = read('number', cell);
  if (families || NONE.test(cell.text)) return families;
  throw fault({
    code: 'not-a-number',
    found: `"${cell.text}" for ${row}, ${severity}, ${measure}`,
    expected: 'a number or a dash',
    advice: 'Look at the row in the table of planned and realised families.',
  });
}

function cellsOf(statements: Statements): FindCell {
  const find = cellFinder(statements);
  return (row, { severity, measure }) => find(TABLE, row, `${severity}_${measure}`);
}

/** The table's note without its mark. */
function noteOf({ notes }: Statements): Reading | null {
  const note = notes.find(({ tableId }) => tableId === TABLE);
  const text = note && match(note.text, /^\*\s*(.+)$/, 1);
  return text ? readText(text) : null;
}

/** The note, for the rows that carry its mark. A mark without a note, or a note without a mark, is a fault. */
function noteFinder(statements: Statements): (row: RowName) => Reading | null {
  const note = noteOf(statements);
  const isMarked = municipalityRows(statements).some(hasNote);
  if (isMarked === (note !== null)) return (row) => (hasNote(row) ? note : null);
  throw fault({
    code: 'note-without-mark',
    found: note ? `the note "${note.value}", and no row with its mark` : 'a row with a mark, and no note',
    expected: 'a note below the table, and a row name that ends in its mark',
    advice: 'Look at the row names and the lines below the table of planned and realised families.',
  });
}

/** Municipality × severity × measure, as reported: 56 rows for seven municipalities. */
export function readReach(statements: Statements): RecordDraft[] {
  const cell = cellsOf(statements);
  const noteFor = noteFinder(statements);
  return municipalityRows(statements).flatMap((row) => {
    const footnote = noteFor(row);
    return COLUMNS.map((column) => ({
      resource: 'municipal_reach',
      fields: {
        municipality_id: row.rowId,
        ...column,
        families: readFamilies(cell(row.rowId, column), row.rowId, column),
        footnote,
      },
    }));
  });
}

/** All municipalities' numbers of a column. */
const sumOf = ({ severity, measure }: Column) => `municipal_reach/*/${severity}/${measure}/families`;

/** The totals as the report prints them, each beside the sum of the municipalities' numbers. */
export function readTotals(statements: Statements): RecordDraft[] {
  const cell = cellsOf(statements);
  const rows = municipalityRows(statements).map(({ rowId }) => rowId);
  return COLUMNS.map((column) => {
    const parts = rows.map((row) => readFamilies(cell(row, column), row, column)?.value ?? 0);
    const sum = parts.reduce((total: number, part) => total + Number(part), 0);
    return {
      resource: 'reported_totals',
      fields: {
        ...column,
        reported: readFamilies(cell(TOTALS, column), TOTALS, column),
        computed: { value: sum, derivedFrom: sumOf(column), rule: 'sum' },
      },
    };
  });
}
