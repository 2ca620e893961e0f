import type { ColumnPlan } from '../model/plan.ts';
import { openBrackets } from './flow.ts';
import type { RowLine } from './fragments.ts';
import { phraseOf } from './phrase.ts';
import type { Piece, RowReading } from './readings.ts';

/** Something that no row shows whose cells were read rightly, and the line (index) that shows it. */
export interface Fault {
  line: number;
  found: string;
}

/** A cell as read: its text in one line, and where it begins. */
interface Cell {
  column: ColumnPlan;
  text: string;
  line: number;
}

/**
 * The best reading is not right merely because the others are worse: when a line was lost or moved, all are
 * wrong. These rules hold for any table; each is told with its line.
 */
export function faultsOf(
  { pieces }: RowReading,
  lines: readonly RowLine[],
  columns: readonly ColumnPlan[],
): Fault[] {
  const cells = columns.map((column, c): Cell => {
    const own = pieces.filter((piece) => piece.column === c);
    const text = own.map(({ line, start, end }) => lines[line]?.text.slice(start, end) ?? '').join(' ');
    return { column, text, line: own[0]?.line ?? pieces[0]?.line ?? 0 };
  });
  return [...gapFaults(pieces, lines), ...cells.flatMap(cellFaults), ...bracketFaults(cells)];
}

/** Below another cell's text a cell begins after a blank line, or at the top of a page. */
function gapFaults(pieces: readonly Piece[], lines: readonly RowLine[]): Fault[] {
  return pieces.flatMap(({ line, column }, i) => {
    const before = pieces[i - 1];
    const gap = lines[line]?.gap;
    const begins = before ? before.line !== line && before.column !== column : line > 0;
    if (!begins || (gap !== 'none' && gap !== 'paragraph')) return [];
    return [{ line, found: 'a cell that begins without a blank line before it' }];
  });
}

function cellFaults({ column, text, line }: Cell): Fault[] {
  const { columnId, blank, starts, cell } = column;
  if (text === '') return blank === 'never' ? [{ line, found: `no text for column ${columnId}` }] : [];
  const { beginsLowerCase, saysNothing } = phraseOf(text);
  const odd = starts ? !starts.test(text) && !saysNothing : beginsLowerCase && !saysNothing;
  if (odd) return [{ line, found: `“${quoted(text)}” as the beginning of a text of column ${columnId}` }];
  return cell && !cell.test(text) ? [{ line, found: `“${quoted(text)}” in column ${columnId}` }] : [];
}

const quoted = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** A bracket that one cell opens is not closed by another. */
function bracketFaults(cells: readonly Cell[]): Fault[] {
  const open = cells.find(({ text }) => openBrackets(text) > 0);
  const closed = cells.find(({ text }) => openBrackets(text) < 0);
  return open && closed
    ? [{ line: closed.line, found: 'a bracket opened in one cell and closed in another' }]
    : [];
}
