import { union } from '../../model/bbox.ts';
import type { Ruling } from '../../model/pdf.ts';
import { bandedRows } from './bands.ts';
import type { DraftCell, DraftTable } from './build.ts';
import type { Chunk } from './chunks.ts';
import { type Column, findColumns } from './columns.ts';
import { headerCells, headerLines, placeLine } from './header.ts';
import { fullRule, type PlacedLine } from './headings.ts';
import { columnFacts, type TextRow } from './rows.ts';
import type { Switches } from './rules.ts';
import { cutAtColumns, settleColumns } from './settle.ts';

/** A printed line cut into phrases. */
export interface ChunkLine {
  baseline: number;
  size: number;
  chunks: Chunk[];
}

/** Lines of a table, in order, and the rulings among them → its cells. */
export function draftFromLines(
  lines: readonly ChunkLine[],
  rulings: readonly Ruling[],
  off: Switches,
): DraftTable | undefined {
  const columns = findColumns(
    lines.map((line) => line.chunks),
    { joinSigns: !off.has('currency') },
  );
  if (columns.length < 2) return undefined;
  const rules = fullRules(rulings, columns);
  const first = headerLines(
    lines.map((line) => placeLine(line, columns)),
    columns.length,
    rules,
  );
  return draftInColumns(lines, settleColumns(columns, lines, first), rulings, off);
}

function draftInColumns(
  lines: readonly ChunkLine[],
  columns: readonly Column[],
  rulings: readonly Ruling[],
  off: Switches,
): DraftTable {
  const placed = lines.map((line) => placeLine(cutAtColumns(line, columns), columns));
  const rules = fullRules(rulings, columns);
  const head = off.has('headerLevels') ? 0 : headerLines(placed, columns.length, rules);
  const header = headerCells(placed.slice(0, head), placed.slice(head), columns, rulings, off);
  const body = bodyCells(placed.slice(head), columns, rules, header.rows, off);
  const cells = [...header.cells, ...body.cells];
  return {
    method: 'stream',
    bbox: union(cells.map((cell) => cell.bbox)),
    rows: header.rows + body.rows,
    columns: columns.length,
    cells,
    headerRows: header.rows,
    confidence: 0.8,
    notes: [],
  };
}

/** How sure it is that an entry belongs to its column: the wider the blanks beside the column, the surer. */
function confidenceIn(columns: readonly Column[], column: number, size: number): number {
  const { x0, x1 } = columns[column]!;
  const left = x0 - (columns[column - 1]?.x1 ?? -Infinity);
  const right = (columns[column + 1]?.x0 ?? Infinity) - x1;
  const blank = Math.max(0, Math.min(left, right, size)) / size;
  return Math.round((0.6 + 0.35 * blank) * 100) / 100;
}

/** Heights of rulings across the whole table. */
function fullRules(rulings: readonly Ruling[], columns: readonly Column[]): number[] {
  const x0 = columns[0]!.x0;
  const x1 = columns.at(-1)!.x1;
  const covered = (r: Ruling) => Math.min(r.end, x1) - Math.max(r.start, x0);
  const level = rulings.filter((r) => r.orientation === 'horizontal');
  return level
    .filter((r) => {
      const together = level.filter((other) => Math.abs(other.position - r.position) < 1.5);
      return together.reduce((sum, other) => sum + Math.max(0, covered(other)), 0) >= fullRule * (x1 - x0);
    })
    .map((r) => r.position);
}

function bodyCells(
  placed: readonly PlacedLine[],
  columns: readonly Column[],
  separators: readonly number[],
  firstRow: number,
  off: Switches,
): { cells: DraftCell[]; rows: number } {
  const rows = placed.map((line): TextRow => {
    const chunks: (Chunk | undefined)[] = Array(columns.length).fill(undefined);
    for (const { chunk, from } of line.chunks) chunks[from] = chunk;
    return { baseline: line.baseline, size: line.size, chunks };
  });
  const spans = new Map(
    placed.flatMap((line) => line.chunks.map((c) => [c.chunk, c.to - c.from + 1] as const)),
  );
  const single = rows.map((row) => ({
    ...row,
    chunks: row.chunks.map((chunk) => (chunk && spans.get(chunk) === 1 ? chunk : undefined)),
  }));
  const facts = columnFacts(
    single,
    columns.map(() => undefined),
  );
  const logical = bandedRows(rows, facts, separators, off);
  const cells = logical.rows.flatMap((group, i) =>
    columns.flatMap((_, column): DraftCell[] => {
      const chunks = group.flatMap((row) => row.chunks[column] ?? []);
      if (chunks.length === 0) return [];
      return [
        {
          row: firstRow + i,
          column,
          rowSpan: 1,
          columnSpan: Math.max(...chunks.map((chunk) => spans.get(chunk) ?? 1)),
          bbox: union(chunks.map((chunk) => chunk.bbox)),
          words: chunks.flatMap((chunk) => chunk.words),
          confidence: confidenceIn(columns, column, chunks[0]!.size),
        },
      ];
    }),
  );
  return { cells: raiseCentredNames(cells, logical.rows.length, firstRow), rows: logical.rows.length };
}

/**
 * Where every name in the first column stands in the middle of a group of blanks, and all groups are alike, the name
 * spans its group: it goes to the group's first row.
 */
function raiseCentredNames(cells: readonly DraftCell[], rows: number, firstRow: number): DraftCell[] {
  const names = cells.filter((cell) => cell.column === 0).map((cell) => cell.row - firstRow);
  const size = rows / names.length;
  const isOdd = Number.isInteger(size) && size > 2 && size % 2 === 1;
  if (names.length < 2 || !isOdd || names.some((row, i) => row !== i * size + (size - 1) / 2))
    return [...cells];
  return cells.map((cell) =>
    cell.column === 0 ? { ...cell, row: cell.row - (size - 1) / 2, rowSpan: size } : cell,
  );
}
