import type { TableCell, TableRow, Text } from '../model/document.ts';
import type { Issue } from '../model/issue.ts';
import type { Correction } from '../model/plan.ts';
import { correctionExpired, type TableContext } from './issues.ts';
import { quote } from './quote.ts';

/** A row as the rules read it, and what they had to say about it. */
export interface RowResult {
  row: TableRow;
  issues: Issue[];
}

/** A letter of a row, with the leaf it stands in and its index there. */
interface Letter {
  letter: string;
  leaf: Text;
  index: number;
}

/**
 * The row with the cells that its correction decides; the row as it is when there is none. What the rules
 * had to say is then settled, unless the text is not the one the correction was written for.
 */
export function correct(context: TableContext, result: RowResult): RowResult {
  const { row } = result;
  const correction = context.corrections.find((c) => c.table === context.plan.tableId && c.row === row.rowId);
  if (!correction) return result;
  const letters = lettersOf(row);
  const found = decide(context, letters, correction);
  if (Array.isArray(found)) return { row: { ...row, children: found }, issues: [] };
  const place = letters[0] ? { place: letters[0].leaf.position } : {};
  return { row, issues: [...result.issues, correctionExpired(context, place, correction, found.fault)] };
}

/** Corrections of the table that name rows it does not have. */
export function unusedCorrections(context: TableContext, rows: readonly TableRow[]): Issue[] {
  return context.corrections
    .filter(({ table, row }) => table === context.plan.tableId && !rows.some(({ rowId }) => rowId === row))
    .map((correction) => correctionExpired(context, {}, correction, 'no such row'));
}

function lettersOf({ children }: TableRow): Letter[] {
  const leaves = children.flatMap((cell) => cell.children);
  leaves.sort((a, b) => a.position.start.offset - b.position.start.offset);
  return leaves.flatMap((leaf) =>
    [...leaf.value.matchAll(/\S/g)].map(({ 0: letter, index }) => ({ letter, leaf, index })),
  );
}

/** The cells of the correction as pieces of the row; each letter of the row must be in one of them. */
function decide(
  { plan }: TableContext,
  letters: readonly Letter[],
  { expect, cells }: Correction,
): TableCell[] | { fault: string } {
  const printed = letters.map(({ letter }) => letter).join('');
  if (!printed.includes(expect.replace(/\s/g, ''))) return { fault: 'a row without the text' };
  const free = [...printed];
  const children = plan.columns.map(({ columnId }): TableCell | null => {
    const leaves = claim(letters, free, cells[columnId] ?? '');
    return leaves && { type: 'tableCell', columnId, method: 'correction', confidence: 1, children: leaves };
  });
  const lost = children.indexOf(null);
  if (lost >= 0)
    return {
      fault: `no ${quote(cells[plan.columns[lost]?.columnId ?? ''] ?? '', plan.columns)} left in the row`,
    };
  const rest = free.join('').replaceAll(TAKEN, '');
  return rest === ''
    ? (children as TableCell[])
    : { fault: `${quote(rest, plan.columns)} that no cell takes` };
}

/** Marks a letter that a cell took. */
const TAKEN = ' ';
/** Stands in a cell's text where other cells' text stood between its halves. */
const HALVES = ' … ';

/** Takes the text from the row's letters; null when it is not there. */
function claim(letters: readonly Letter[], free: string[], text: string): Text[] | null {
  const leaves: Text[] = [];
  for (const half of text.split(HALVES)) {
    const sought = half.replace(/\s/g, '');
    const at = free.join('').indexOf(sought);
    if (at < 0) return null;
    leaves.push(...leavesOf(letters.slice(at, at + sought.length)));
    free.fill(TAKEN, at, at + sought.length);
  }
  return leaves;
}

/** Leaves that hold just these letters and the space between them. */
function leavesOf(letters: readonly Letter[]): Text[] {
  const byLeaf = Map.groupBy(letters, ({ leaf }) => leaf);
  return [...byLeaf].map(([leaf, own]) => part(leaf, own[0]?.index ?? 0, (own.at(-1)?.index ?? 0) + 1));
}

function part({ value, position: { start } }: Text, from: number, to: number): Text {
  const at = (index: number) => ({ ...start, column: start.column + index, offset: start.offset + index });
  return { type: 'text', value: value.slice(from, to), position: { start: at(from), end: at(to) } };
}
