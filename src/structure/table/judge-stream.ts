import type { DraftCell, DraftTable } from './build.ts';
import { isFigure } from './chunks.ts';
import { joinWords } from './lines.ts';
import type { Switches } from './rules.ts';

/** Rows a table has at least, with and without rulings that frame it. */
const leastRows = { ruled: 2, open: 3 };
/** Share of a table's places that hold text, at least. */
const leastFilled = { ruled: 0.3, open: 0.45 };
/** Share of columns whose entries line up left, right or in the middle. */
const alignedColumns = 0.6;
/** Share of a column's entries that share an edge, and how closely, ems. */
const alignedEntries = 0.6;
const sameEdge = 0.45;
/** Share of figures from which an open block of text counts as a table without further signs. */
const enoughFigures = 0.25;

/** A figure alone on its line is rare in a table: it would name nothing and count nothing. */
const mostLoneFigures = 0.25;
/** The first row, or the first column, of a table holds names: at least this share of words. */
const leastNames = 0.4;
/** Mean share of entries of the commoner kind, figures or words, in the columns of a table. */
const oneKind = 0.75;
/** Share of figures that makes a framed block without a header a table. */
const someFigures = 0.3;
/** Share of the lines of a table of contents that end in leaders and a page number. */
const contentsShare = 0.6;
/** Share of columns that must have two entries or more. */
const columnsUsed = 0.6;

/** Bullets, and numbers or letters that count items. */
export const bullet = /^(?:[•·▪■□●○–—*❖➢✓\ue000-\uf8ff-]|\(?[ivx\d]{1,4}[.):]|\(?[a-z][.)]|\[\d+\])$/i;

/** What stands around lines that may be a table. */
export interface Signs {
  /** Level rulings frame them. */
  isRuled: boolean;
  /** A title above them says that they are a table. */
  isTitled: boolean;
}

/** Why lines with blanks in them are no table; undefined when they are one. */
export function notAStreamTable(
  draft: DraftTable,
  { isRuled, isTitled }: Signs,
  off: Switches,
): string | undefined {
  const texts = draft.cells.map((cell) => joinWords(cell.words));
  const figures = texts.filter((text) => isFigure(text)).length / texts.length;
  // Two rulings with words between them are a frame around anything; a header, figures or a title make it a table.
  const framed = isRuled && (figures > someFigures || draft.headerRows > 0 || isTitled);
  const key = framed ? 'ruled' : 'open';
  if (draft.columns < 2 || rowsWithSeveral(draft) < leastRows[key]) return 'too few rows or columns';
  const charts = !off.has('charts');
  if (charts && loneFigures(draft, texts) > mostLoneFigures * draft.rows)
    return 'figures alone on their lines: the axis of a chart';
  if (columnsWithSeveral(draft) < columnsUsed * draft.columns) return 'most columns have one entry';
  const filled = draft.cells.length / (draft.rows * draft.columns);
  if (filled < leastFilled[key]) return 'most places are blank';
  if (!off.has('lists')) {
    const reason = listOrForm(draft, texts, framed);
    if (reason) return reason;
  }
  if (framed) return undefined;
  if (charts && !isNamed(draft, texts)) return 'figures that nothing names: axes of a chart';
  if (charts && axes(draft, texts) > 1) return 'figures falling by equal steps: axes of a chart';
  if (charts && meanOfKind(draft, texts) < oneKind) return 'columns mix figures and words';
  const aligned = Array.from({ length: draft.columns }, (_, column) => isAligned(draft.cells, column));
  if (aligned.filter(Boolean).length < alignedColumns * draft.columns) return 'entries do not line up';
  if (figures >= enoughFigures) return undefined;
  const words = draft.cells.reduce((sum, cell) => sum + cell.words.length, 0) / draft.cells.length;
  if (words > 6) return 'entries are sentences';
  if (draft.columns < 3) return 'two columns without figures or rulings';
  if (draft.rows < 4) return 'a few lines without figures or rulings';
  return undefined;
}

/** Leaders that lead to numbers within an entry, or to numbers which never fall: these are page numbers. */
function isContents(draft: DraftTable, texts: readonly string[]): boolean {
  const led = texts.filter((text) => /(?:[.…]\s?){4,}\s*\d{1,4}$/.test(text)).length;
  if (led > contentsShare * texts.length) return true;
  if (draft.columns > 3) return false;
  const rows = Map.groupBy(draft.cells.keys(), (i) => draft.cells[i]!.row);
  const pages = [...rows.values()].flatMap((own) => {
    const text = own.map((i) => texts[i]).join(' ');
    const number = /(?:[.…]\s?){4,}\s*(\d{1,4})$/.exec(text)?.[1];
    return number === undefined ? [] : [Number(number)];
  });
  return pages.length > contentsShare * draft.rows && pages.slice(1).every((page, i) => page >= pages[i]!);
}

function rowsWithSeveral(draft: DraftTable): number {
  return Array.from(
    { length: draft.rows },
    (_, row) => draft.cells.filter((cell) => cell.row === row).length,
  ).filter((cells) => cells > 1).length;
}

/** How far columns are of one kind, figures or words: the larger share of each, on average; headers left out. */
function meanOfKind(draft: DraftTable, texts: readonly string[]): number {
  const shares = Array.from({ length: draft.columns }, (_, column) => {
    const own = draft.cells.flatMap((cell, i) =>
      cell.column === column && cell.row >= Math.max(1, draft.headerRows) ? [isFigure(texts[i]!)] : [],
    );
    const figures = own.filter(Boolean).length;
    return own.length ? Math.max(figures, own.length - figures) / own.length : 1;
  });
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

/** Columns in which figures fall by equal steps, as the numbers along an upright axis do. */
function axes(draft: DraftTable, texts: readonly string[]): number {
  return Array.from({ length: draft.columns }, (_, column) => {
    const values = draft.cells.flatMap((cell, i) => (cell.column === column ? [Number(texts[i])] : []));
    const steps = values.slice(1).map((value, i) => Math.round((values[i]! - value) * 1e6));
    return steps.slice(1).filter((step, i) => step > 0 && step === steps[i]).length;
  }).filter((equal) => equal > 1).length;
}

function isNamed(draft: DraftTable, texts: readonly string[]): boolean {
  const share = (axis: 'row' | 'column') => {
    const own = draft.cells.flatMap((cell, i) => (cell[axis] === 0 ? [texts[i]!] : []));
    return own.filter((text) => !isFigure(text)).length / own.length;
  };
  return draft.headerRows > 0 || share('row') >= leastNames || share('column') >= leastNames;
}

function loneFigures(draft: DraftTable, texts: readonly string[]): number {
  const perRow = Map.groupBy(draft.cells.keys(), (i) => draft.cells[i]!.row);
  return [...perRow.values()].filter((own) => own.length === 1 && isFigure(texts[own[0]!]!)).length;
}

function columnsWithSeveral(draft: DraftTable): number {
  return Array.from(
    { length: draft.columns },
    (_, column) => draft.cells.filter((cell) => cell.column === column).length,
  ).filter((cells) => cells > 1).length;
}

export function listOrForm(draft: DraftTable, texts: readonly string[], ruled: boolean): string | undefined {
  const first = draft.cells.flatMap((cell, i) => (cell.column === 0 ? [texts[i]!] : []));
  const share = (pattern: RegExp) =>
    first.filter((text) => pattern.test(text)).length / Math.max(1, first.length);
  if (draft.columns <= 3 && share(bullet) > 0.7) return 'a list: bullets or numbers before text';
  const isSame = first.length > 2 && first[0]!.length < 3 && first.every((text) => text === first[0]);
  if (isSame) return 'a list: the same mark before every line';
  if (!ruled && draft.columns === 2 && share(/:$/) > 0.5) return 'a form: labels and what was filled in';
  const columns = Array.from({ length: draft.columns }, (_, column) =>
    draft.cells.flatMap((cell, i) => (cell.column === column ? [texts[i]!] : [])),
  );
  if (!ruled && columns.some(isCounted)) return 'a numbered list beside other text';
  if (!draft.headerRows && draft.columns === 2 && countsByOne(first, /^\d+$/))
    return 'numbered lines of a listing';
  if (!ruled && countsByOne(columns.at(-1)!, /^\(\d+\.?\d*[a-z]?\)$/)) return 'numbered equations';
  if (isContents(draft, texts)) return 'a table of contents';
  return undefined;
}

/** Most entries of a column are numbers as they stand before the items of a list. */
function isCounted(texts: readonly string[]): boolean {
  const marks = texts.filter((text) => /^\[?\d{1,3}[.)\]]$/.test(text));
  return marks.length > 2 && marks.length > 0.7 * texts.length;
}

/** Whether the entries of this shape, most of a column, go up by one from each to the next. */
function countsByOne(texts: readonly string[], shape: RegExp): boolean {
  const values = texts.filter((text) => shape.test(text)).map((text) => Number(/\d+/.exec(text)![0]));
  const steps = values.slice(1).filter((value, i) => value === values[i]! + 1).length;
  return values.length > 2 && values.length > 0.7 * texts.length && steps > 0.7 * (values.length - 1);
}

function isAligned(cells: readonly DraftCell[], column: number): boolean {
  const own = cells.filter((cell) => cell.column === column && cell.columnSpan === 1);
  if (own.length < 2) return false;
  const size = own[0]!.words[0]!.size;
  const edges = [
    own.map((cell) => cell.bbox.x0),
    own.map((cell) => cell.bbox.x1),
    own.map((cell) => (cell.bbox.x0 + cell.bbox.x1) / 2),
  ];
  return edges.some((values) => {
    const most = Math.max(
      ...values.map((v) => values.filter((o) => Math.abs(o - v) <= sameEdge * size).length),
    );
    return most >= alignedEntries * values.length;
  });
}
