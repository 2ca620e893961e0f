/**
 * What is special to one report, as data. Nothing here names a line of the source; what a cell looks like
 * is said by column, what a row is called by row.
 */
export interface ReportPlan {
  reportId: string;
  outline: readonly OutlineEntry[];
  tables: readonly TablePlan[];
  corrections: readonly Correction[];
  /** A text that stands in a form where an answer goes. */
  formField?: string;
  /** How the pages are numbered, where the report prints page numbers. */
  pages?: PagesPlan;
}

export interface PagesPlan {
  /** Number of the page on which the text begins. */
  first: number;
  /** For a printed number: how many page starts since the printed number before the text does not show. */
  unseen?: Readonly<Record<number, number>>;
}

/** A heading in reading order, as printed. `table` says that the heading is that table's caption. */
export interface OutlineEntry {
  heading: string;
  depth: number;
  table?: string;
  /** What stands below the heading; prose unless said otherwise. */
  content?: 'prose' | 'questionnaire';
}

export interface RowPlan {
  rowId: string;
  /** Every way the name is printed; white space and line ends do not count. */
  names: readonly string[];
}

/** A group of rows that the table is read for, and how many there are. */
export interface GroupPlan extends RowPlan {
  count: number;
}

export interface ColumnPlan {
  columnId: string;
  /** The header's words as printed, empty where the report prints none. */
  header: string;
  /**
   * The column's label where a page prints more than `header` has: a header that the text lost, or the label
   * with those that span it before it.
   */
  printed?: string;
  /** Characters of the longest usual line; one that is longer stands in another column. */
  width: number;
  /** How a cell's text begins, unless it says nothing; text that begins otherwise stops the build. */
  starts?: RegExp;
  /** Texts that are whole cells: nothing follows them. */
  whole?: RegExp;
  /** What a whole cell looks like, its lines joined by spaces; text that looks otherwise stops the build. */
  cell?: RegExp;
  /** How often the cell is blank. */
  blank: 'never' | 'rarely' | 'often';
  /** The column names persons or how to reach them: read, never published. */
  private?: boolean;
}

export interface TablePlan {
  tableId: string;
  /** How the cells are told apart: by their text, by single spaces between boxes, or as a row of numbers. */
  kind: 'text' | 'boxes' | 'numbers';
  rowHeader: string;
  /** The label of the name column as a page prints it, where `rowHeader` holds more. */
  printedRowHeader?: string;
  /** A note that is printed between the caption and the header. */
  note?: RegExp;
  columns: readonly ColumnPlan[];
  /** The rows in the order of the table; absent where the rows are what the table is read for. */
  rows?: readonly RowPlan[];
  /** Names that head groups of rows, printed alone on a line with a colon, in the order of the table. */
  groups?: readonly GroupPlan[];
  /** What the report says elsewhere about this table; it chooses between readings that are equally good. */
  facts?: readonly BoxFact[];
  /** How many boxes the report says a column has; it chooses between readings that are equally good. */
  counts?: readonly BoxCount[];
}

/** A statement of the report's prose on a column of boxes, e.g. "alle interventies behalve VIPP-SD". */
export interface BoxFact {
  columnId: string;
  /** Rows that have the box, if the prose names them all; 'all' with exceptions otherwise. */
  ticked: 'all' | readonly string[];
  except?: readonly string[];
  quote: string;
}

/** A number that the report's prose states of a column of boxes, e.g. "monitoring (12x)". */
export interface BoxCount {
  columnId: string;
  count: number;
  quote: string;
}

/** A decision that rules cannot take. It fails loudly when `expect` no longer stands in the source. */
export interface Correction {
  table: string;
  row: string;
  /** The text that the source must hold in this row, for the correction to apply. */
  expect: string;
  /** Number of the line that `expect` begins on when the correction was written: a hint for its reader. */
  line: number;
  /** Texts of the cells by column, each a piece of the source's row. */
  cells: Readonly<Record<string, string>>;
  reason: string;
}
