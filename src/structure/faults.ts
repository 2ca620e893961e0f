import type { ColumnPlan } from '../model/plan.ts';
import { isWhole } from './costs.ts';
import { breaksOff, neverLast, openBrackets } from './flow.ts';
import type { RowLine } from './fragments.ts';
import { listItemBegins, phraseOf } from './phrase.ts';
import { quote } from './quote.ts';
import type { Piece, RowReading } from './readings.ts';

/**
 * The best reading of a row is not right merely because the others are worse: where a line was lost or
 * moved, all are wrong. No row whose cells were read rightly shows one of these faults.
 */
export interface Fault {
  /** Index of the line that shows it. */
  line: number;
  found: string;
}

/** A row as read, as the rules look at it. */
interface Row {
  pieces: readonly Piece[];
  lines: readonly RowLine[];
  columns: readonly ColumnPlan[];
  cells: readonly Cell[];
}

interface Cell {
  column: ColumnPlan;
  pieces: readonly Piece[];
  /** The cell's lines joined by spaces. */
  text: string;
  line: number;
}

const RULES: readonly ((row: Row) => Fault[])[] = [
  beginsWithoutGap,
  beginsOnLaterPage,
  splitsWords,
  blankWithoutSpace,
  breaksOffAtEnd,
  oddText,
  bracketsAcross,
  resumesOddly,
  breaksEarly,
  goesOnAfterWhole,
  holdsWholeOfNeighbour,
  repeatsYears,
  beginsWithOtherYear,
  blankBesideBlankLine,
];

/** The faults of a row as read, at most one for each of its lines. */
export function faultsOf(
  { pieces }: RowReading,
  lines: readonly RowLine[],
  columns: readonly ColumnPlan[],
): Fault[] {
  const own = columns.map((): Piece[] => []);
  for (const piece of pieces) own[piece.column]?.push(piece);
  const cells = columns.map((column, c): Cell => cellOf(column, own[c] ?? [], lines, pieces[0]?.line));
  const faults = RULES.flatMap((rule) => rule({ pieces, lines, columns, cells }));
  return faults.filter(({ line }, i) => faults.findIndex((other) => other.line === line) === i);
}

function cellOf(column: ColumnPlan, pieces: readonly Piece[], lines: readonly RowLine[], rowLine = 0): Cell {
  let text = '';
  for (const piece of pieces) text += (text === '' ? '' : ' ') + textOf(piece, lines);
  return { column, pieces, text, line: pieces[0]?.line ?? rowLine };
}

const textOf = ({ line, start, end }: Piece, lines: readonly RowLine[]) =>
  lines[line]?.text.slice(start, end) ?? '';

/** Below another cell's text a cell begins after a blank line, or at the top of a page. */
function beginsWithoutGap({ pieces, lines }: Row): Fault[] {
  return pieces.flatMap(({ line, column }, i) => {
    const before = pieces[i - 1];
    const gap = lines[line]?.gap;
    const begins = before ? before.line !== line && before.column !== column : line > 0;
    if (!begins || (gap !== 'none' && gap !== 'paragraph')) return [];
    return [{ line, found: 'a cell that begins without a blank line before it' }];
  });
}

/** Index of the first piece on the row's second page. */
function secondPage({ pieces, lines }: Row): number {
  const first = pieces[0]?.line ?? 0;
  const at = pieces.findIndex(({ line }) => line > first && lines[line]?.gap === 'page');
  return at < 0 ? pieces.length : at;
}

/** All cells of a row begin at the same height, and so on the same page. */
function beginsOnLaterPage(row: Row): Fault[] {
  const begun = new Set(row.pieces.slice(0, secondPage(row)).map(({ column }) => column));
  return row.cells
    .filter(({ pieces: [first] }) => first && !begun.has(first.column))
    .map(({ line, column }) => ({
      line,
      found: `a cell of column ${column.columnId} that begins on a later page`,
    }));
}

/** Where a cell ends within a line and its neighbour begins, no sentence goes on. */
function splitsWords({ pieces, lines, columns }: Row): Fault[] {
  return pieces.flatMap((piece, i) => {
    const before = pieces[i - 1];
    if (before?.line !== piece.line) return [];
    const [left, right] = [phraseOf(textOf(before, lines)), phraseOf(textOf(piece, lines))];
    const goesOn = right.beginsLowerCase && !left.endsClause && !left.saysNothing && !right.saysNothing;
    if (!goesOn || columns[piece.column]?.starts?.test(right.text)) return [];
    return [{ line: piece.line, found: `a cell that ends before ${quote(right.text, columns)}` }];
  });
}

/** A blank cell leaves a space too many where it would stand. */
function blankWithoutSpace(row: Row): Fault[] {
  const { pieces, lines, columns, cells } = row;
  const blank = (from: number, to: number) =>
    cells
      .slice(from, to)
      .filter(({ text, column }) => text === '' && (to < columns.length || column.blank !== 'often'));
  const first = pieces.slice(0, secondPage(row));
  return [...first, undefined].flatMap((piece, i) => {
    const before = first[i - 1];
    const passed = blank((before?.column ?? -1) + 1, piece?.column ?? columns.length);
    if (passed.length <= spacesBetween(before, piece, lines)) return [];
    const line = piece?.line ?? before?.line ?? 0;
    return [
      { line, found: `no text for column ${passed[0]?.column.columnId}, and no space where it would stand` },
    ];
  });
}

/** Spaces between two pieces beyond the one that separates them. */
function spacesBetween(
  before: Piece | undefined,
  piece: Piece | undefined,
  lines: readonly RowLine[],
): number {
  if (before && piece && before.line === piece.line) return piece.start - before.end - 1;
  const after = before ? (lines[before.line]?.spacesAfter ?? 0) : 0;
  return after + (piece ? (lines[piece.line]?.spacesBefore ?? 0) : 0);
}

function breaksOffAtEnd({ cells, lines, columns }: Row): Fault[] {
  return cells.flatMap(({ pieces, column }) => {
    const last = pieces.at(-1);
    const text = last ? textOf(last, lines) : '';
    if (!last || !breaksOff(text)) return [];
    return [
      { line: last.line, found: `${quote(text, columns)} as the end of a text of column ${column.columnId}` },
    ];
  });
}

function oddText({ cells, columns }: Row): Fault[] {
  return cells.flatMap(({ column, text, line }) => {
    const { columnId, blank, starts, cell } = column;
    if (text === '') return blank === 'never' ? [{ line, found: `no text for column ${columnId}` }] : [];
    const { beginsLowerCase, saysNothing } = phraseOf(text);
    const odd =
      !saysNothing && (starts ? !starts.test(text) : beginsLowerCase || /^(\)|\((?!\p{Lu}))/u.test(text));
    if (odd)
      return [{ line, found: `${quote(text, columns)} as the beginning of a text of column ${columnId}` }];
    return cell && !cell.test(text) ? [{ line, found: `${quote(text, columns)} in column ${columnId}` }] : [];
  });
}

/** A bracket that one cell opens is not closed by another. */
function bracketsAcross({ cells }: Row): Fault[] {
  const open = cells.find(({ text }) => openBrackets(text) > 0);
  const closed = cells.find(({ text }) => openBrackets(text) < 0);
  return open && closed
    ? [{ line: closed.line, found: 'a bracket opened in one cell and closed in another' }]
    : [];
}

/** Where a cell goes on below a blank line, other cells' text or on the next page, it goes on as it broke off. */
function resumesOddly({ cells, lines }: Row): Fault[] {
  return cells.flatMap(({ pieces, column }) =>
    pieces.flatMap((piece, i) => {
      const before = pieces[i - 1];
      if (!before || lines[piece.line]?.gap === 'none') return [];
      const [left, right] = [textOf(before, lines), phraseOf(textOf(piece, lines))];
      const odd = /[.!?]$/.test(left)
        ? /^\(?\p{Ll}/u.test(right.text)
        : neverLast(left) && right.beginsUpperCase;
      const found = `a text of column ${column.columnId} that does not go on as it broke off`;
      return odd ? [{ line: piece.line, found }] : [];
    }),
  );
}

/** Columns up to this width wrap alike from cell to cell; wider ones hold tables and lists of their own. */
const NARROW = 40;
/** Characters that a line of a narrow column leaves free for a word that would have fitted. */
const MOST_FREE = 5;

/** Within a sentence a line of a narrow column is broken only where the next word does not fit. */
function breaksEarly({ cells, lines }: Row): Fault[] {
  return cells.flatMap(({ pieces, column }) => {
    if (column.width > NARROW) return [];
    const widest = Math.min(column.width, Math.max(...pieces.map((piece) => textOf(piece, lines).length)));
    return pieces.flatMap((piece, i) => {
      const before = pieces[i - 1];
      if (before?.line !== piece.line - 1 || lines[piece.line]?.gap !== 'none') return [];
      const [left, right] = [phraseOf(textOf(before, lines)), phraseOf(textOf(piece, lines))];
      if (left.endsClause || isWhole(left, column) || !right.beginsLowerCase || listItemBegins(right))
        return [];
      const word = right.text.split(' ', 1)[0] ?? '';
      const free = widest - (left.text.length + 1 + word.length);
      const found = `a line of column ${column.columnId} that ends before a word that fits on it`;
      return free > MOST_FREE ? [{ line: piece.line, found }] : [];
    });
  });
}

/** A whole answer does not go on with what could begin its neighbour, where the neighbour begins on its line. */
function goesOnAfterWhole({ pieces, lines, columns }: Row): Fault[] {
  return pieces.flatMap((piece, i) => {
    const [column, next] = [columns[piece.column], columns[piece.column + 1]];
    if (!column || !next || pieces[i + 1]?.line !== piece.line) return [];
    const text = textOf(piece, lines);
    const odd = [...text.matchAll(/ (?=\p{Lu})/gu)].some(({ index }) => {
      const begins = next.starts?.test(text.slice(index + 1)) ?? true;
      return begins && isWhole(phraseOf(text.slice(0, index).trim()), column);
    });
    return odd
      ? [{ line: piece.line, found: `a whole answer of column ${column.columnId} that goes on` }]
      : [];
  });
}

/** A line that is a whole answer of the next column is no line of a longer text. */
function holdsWholeOfNeighbour({ cells, lines, columns }: Row): Fault[] {
  return cells.flatMap(({ pieces }, c) => {
    const other = columns[c + 1];
    const found = `a whole answer of column ${other?.columnId} in its neighbour`;
    const odd = pieces.filter((piece) => other?.whole?.test(textOf(piece, lines)));
    return pieces.length > 1 ? odd.map(({ line }) => ({ line, found })) : [];
  });
}

/** Cells that begin with a year that heads their first part begin with the same. */
function beginsWithOtherYear({ cells }: Row): Fault[] {
  const begins = cells.flatMap(({ text, line }) => {
    const year = /^(19|20)\d\d(?=:)/.exec(text)?.[0];
    return year ? [{ year, line }] : [];
  });
  const other = begins.find(({ year }) => year !== begins[0]?.year);
  return other
    ? [{ line: other.line, found: 'a text that begins with another year than its neighbour' }]
    : [];
}

/** A blank cell beside one that goes on over a blank line may be what stands before or after that line. */
function blankBesideBlankLine({ cells, lines }: Row): Fault[] {
  return cells.flatMap(({ pieces, column }, c) => {
    const neighbours = [cells[c - 1], cells[c + 1]];
    if (!neighbours.some((cell) => cell?.text === '')) return [];
    const over = pieces.find(({ line }, i) => {
      const before = pieces[i - 1];
      return before?.line === line - 1 && lines[line]?.gap === 'blank';
    });
    const found = `a blank line within a text of column ${column.columnId} beside a blank cell`;
    return over ? [{ line: over.line, found }] : [];
  });
}

/** Years that head the parts of a text stand in their order, each once. */
function repeatsYears({ cells, lines }: Row): Fault[] {
  return cells.flatMap(({ pieces, column }) => {
    const years = pieces.map((piece) => Number(/^((19|20)\d\d):/.exec(textOf(piece, lines))?.[1] ?? 0));
    const listed = years.filter((year) => year > 0);
    const odd = listed.findIndex((year, i) => i > 0 && year <= (listed[i - 1] ?? 0));
    if (odd < 0) return [];
    const at = years.lastIndexOf(listed[odd] ?? 0);
    return [
      {
        line: pieces[at]?.line ?? 0,
        found: `years that column ${column.columnId} lists twice or not in their order`,
      },
    ];
  });
}
