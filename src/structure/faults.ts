import type { ColumnPlan } from '../model/plan.ts';
import { breaksOff, openBrackets } from './flow.ts';
import type { RowLine } from './fragments.ts';
import { phraseOf } from './phrase.ts';
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
    return [{ line: piece.line, found: `a cell that ends before “${quoted(right.text)}”` }];
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

function breaksOffAtEnd({ cells, lines }: Row): Fault[] {
  return cells.flatMap(({ pieces, column }) => {
    const last = pieces.at(-1);
    const text = last ? textOf(last, lines) : '';
    if (!last || !breaksOff(text)) return [];
    return [
      { line: last.line, found: `“${quoted(text)}” as the end of a text of column ${column.columnId}` },
    ];
  });
}

function oddText({ cells }: Row): Fault[] {
  return cells.flatMap(({ column, text, line }) => {
    const { columnId, blank, starts, cell } = column;
    if (text === '') return blank === 'never' ? [{ line, found: `no text for column ${columnId}` }] : [];
    const { beginsLowerCase, saysNothing } = phraseOf(text);
    const odd = !saysNothing && (starts ? !starts.test(text) : beginsLowerCase);
    if (odd) return [{ line, found: `“${quoted(text)}” as the beginning of a text of column ${columnId}` }];
    return cell && !cell.test(text) ? [{ line, found: `“${quoted(text)}” in column ${columnId}` }] : [];
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

const quoted = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
