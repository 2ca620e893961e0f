import type { Method } from './document.ts';
import { EMPTY, type Spanned } from './spanned.ts';

/** What the source says in one place, word for word, and where it says it. */
interface Said {
  /** The text with its line ends, as it stands. */
  verbatim: Spanned;
  /** The text on one line: white space folded, end-of-line hyphens resolved. */
  text: Spanned;
}

export interface Cell extends Said {
  tableId: string;
  rowId: string;
  columnId: string;
  /** Rank of the row in its table and of the column in its row, from 1. */
  rowPosition: number;
  columnPosition: number;
  method: Method;
  confidence: number;
  /** For each line of `verbatim`: was it ended on purpose? Absent where no page shows it. */
  ended?: readonly boolean[];
}

export interface RowName extends Said {
  tableId: string;
  rowId: string;
}

export interface Passage extends Said {
  passageId: string;
  /** Headings from the outermost to the one above. */
  headings: readonly string[];
  kind: 'paragraph' | 'list_item' | 'footnote';
  /** The list item's marker as printed (`1.`, `-`), null where there is none. */
  marker: string | null;
  /** No blank line parts it from the passage before. */
  goesOn: boolean;
  /** Below a heading whose content is a questionnaire. */
  inQuestionnaire: boolean;
}

export interface Note extends Said {
  tableId: string;
}

/** All that a report says, told apart by what it is. */
export interface Statements {
  sourceId: string;
  cells: readonly Cell[];
  rowNames: readonly RowName[];
  passages: readonly Passage[];
  notes: readonly Note[];
}

/** Finds cells by table, row and column; a blank cell, and one that is not there, says nothing. */
export function cellFinder({ cells }: Statements): (table: string, row: string, column: string) => Spanned {
  const byPlace = new Map(cells.map((cell) => [placeOf(cell.tableId, cell.rowId, cell.columnId), cell.text]));
  return (table, row, column) => byPlace.get(placeOf(table, row, column)) ?? EMPTY;
}

const placeOf = (table: string, row: string, column: string) => `${table}\u0000${row}\u0000${column}`;

/** The passages directly below a heading. */
export const passagesBelow = ({ passages }: Statements, heading: string): Passage[] =>
  passages.filter(({ headings }) => headings.at(-1) === heading);

/** The cells of a column, in the order of the rows. */
export const columnOf = ({ cells }: Statements, table: string, column: string): Cell[] =>
  cells.filter(({ tableId, columnId }) => tableId === table && columnId === column);
