import { holdsCentre, union } from '../../model/bbox.ts';
import type { Bbox, PdfPage, StructNode, Word } from '../../model/pdf.ts';
import type { DraftCell, DraftTable } from './build.ts';

/** Share of the words in a tagged table's box that its tags must claim. */
const claimedShare = 0.9;
/** Share of neighbouring cells that must stand side by side, left to right, for the tags to be believed. */
const orderedShare = 0.9;

/** Tables the file itself tags as such, where the tags are sound. */
export function taggedTables(page: PdfPage): DraftTable[] {
  if (!page.structure) return [];
  const byMcid = Map.groupBy(
    page.words.filter((word) => word.mcid !== undefined),
    (word) => word.mcid!,
  );
  return tablesIn(page.structure)
    .map((node) => toDraft(node, byMcid))
    .filter((draft) => draft !== undefined)
    .filter((draft) => isSound(draft, page.words));
}

/** Table nodes, innermost first: a table around others is a layout. */
function tablesIn(node: StructNode): StructNode[] {
  const inner = node.children.flatMap(tablesIn);
  return node.role === 'Table' && inner.length === 0 ? [node] : inner;
}

function rowsIn(node: StructNode): StructNode[] {
  return node.children.flatMap((child) => (child.role === 'TR' ? [child] : rowsIn(child)));
}

const isCell = (node: StructNode) => node.role === 'TD' || node.role === 'TH';

function mcidsIn(node: StructNode): number[] {
  return [...node.mcids, ...node.children.flatMap(mcidsIn)];
}

/** The rows that have words on this page; `sourceRows` keeps their place in the whole table. */
function toDraft(table: StructNode, byMcid: ReadonlyMap<number, Word[]>): DraftTable | undefined {
  const rows = rowsIn(table);
  const placed = placeCells(rows, byMcid);
  const used = rows
    .map((_, i) => i)
    .filter((i) => placed.some((cell) => cell.row === i && cell.words.length));
  if (used.length === 0) return undefined;
  const cells = placed.flatMap((cell) => {
    const span = used.filter((row) => row >= cell.row && row < cell.row + cell.rowSpan);
    return span.length ? [{ ...cell, row: used.indexOf(span[0]!), rowSpan: span.length }] : [];
  });
  const columns = Math.max(...cells.map((cell) => cell.column + cell.columnSpan));
  const withWords = cells.filter((cell) => cell.words.length);
  for (const cell of cells) if (cell.words.length === 0) cell.bbox = boxOfBlank(cell, withWords);
  const headerRows = used.filter((row) =>
    rows[row]!.children.filter(isCell).every((cell) => cell.role === 'TH'),
  );
  return {
    method: 'tags',
    bbox: union(withWords.map((cell) => cell.bbox)),
    rows: used.length,
    columns,
    cells,
    headerRows: headerRows.length,
    confidence: 1,
    notes: [],
    sourceRows: used,
  };
}

/** A blank cell has no words to say where it is: it is as wide as its column and as high as its row. */
function boxOfBlank(blank: DraftCell, filled: readonly DraftCell[]): Bbox {
  const column = union(filled.filter((cell) => cell.column === blank.column).map((cell) => cell.bbox));
  const row = union(filled.filter((cell) => cell.row === blank.row).map((cell) => cell.bbox));
  const known = (value: number, other: number) => (Number.isFinite(value) ? value : other);
  return {
    x0: known(column.x0, row.x1),
    x1: known(column.x1, row.x1),
    top: known(row.top, column.top),
    bottom: known(row.bottom, column.top),
  };
}

/** Cells of all rows in their columns: a cell goes to the first place no cell above reaches into. */
function placeCells(rows: readonly StructNode[], byMcid: ReadonlyMap<number, Word[]>): DraftCell[] {
  const taken = new Set<string>();
  const cells: DraftCell[] = [];
  for (const [row, node] of rows.entries()) {
    let column = 0;
    for (const cell of node.children.filter(isCell)) {
      while (taken.has(`${row} ${column}`)) column += 1;
      const rowSpan = Math.min(cell.rowSpan ?? 1, rows.length - row);
      const columnSpan = cell.columnSpan ?? 1;
      for (let r = row; r < row + rowSpan; r++) {
        for (let c = column; c < column + columnSpan; c++) taken.add(`${r} ${c}`);
      }
      const words = mcidsIn(cell).flatMap((mcid) => byMcid.get(mcid) ?? []);
      const bbox = union(words.map((word) => word.bbox));
      cells.push({ row, column, rowSpan, columnSpan, bbox, words, confidence: 1 });
      column += columnSpan;
    }
  }
  return cells;
}

/** Tags are sound when they claim what stands in the table's box, and cells of a row stand left to right. */
function isSound(draft: DraftTable, words: readonly Word[]): boolean {
  if (draft.columns < 2 || draft.rows < 1) return false;
  const claimed = draft.cells.reduce((sum, cell) => sum + cell.words.length, 0);
  const inside = words.filter((word) => holdsCentre(draft.bbox, word.bbox)).length;
  if (claimed < claimedShare * inside) return false;
  const filled = draft.cells.filter((cell) => cell.words.length);
  const pairs = filled
    .slice(1)
    .flatMap((cell, i) => (cell.row === filled[i]!.row ? [[filled[i]!, cell] as const] : []));
  const ordered = pairs.filter(([a, b]) => a.bbox.x0 <= b.bbox.x0 + 1).length;
  return ordered >= orderedShare * pairs.length;
}
