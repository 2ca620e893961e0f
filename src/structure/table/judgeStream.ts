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

const bullet = /^(?:[•·▪■□●○–—*❖➢✓-]|\(?[ivx\d]{1,4}[.)]|\(?[a-z][.)]|\[\d+\])$/i;

/** Why lines with blanks in them are no table; undefined when they are one. */
export function notAStreamTable(draft: DraftTable, ruled: boolean, off: Switches): string | undefined {
  const key = ruled ? 'ruled' : 'open';
  if (draft.columns < 2 || draft.rows < leastRows[key]) return 'too few rows or columns';
  const texts = draft.cells.map((cell) => joinWords(cell.words));
  const filled = draft.cells.length / (draft.rows * draft.columns);
  if (filled < leastFilled[key]) return 'most places are blank';
  if (!off.has('lists')) {
    const reason = listOrForm(draft, texts, ruled);
    if (reason) return reason;
  }
  const figures = texts.filter((text) => isFigure(text)).length / texts.length;
  if (ruled) return undefined;
  const aligned = Array.from({ length: draft.columns }, (_, column) => isAligned(draft.cells, column));
  if (aligned.filter(Boolean).length < alignedColumns * draft.columns) return 'entries do not line up';
  if (figures >= enoughFigures) return undefined;
  const words = draft.cells.reduce((sum, cell) => sum + cell.words.length, 0) / draft.cells.length;
  if (words > 6) return 'entries are sentences';
  if (draft.columns < 3) return 'two columns without figures or rulings';
  if (draft.rows < 4) return 'a few lines without figures or rulings';
  return undefined;
}

function listOrForm(draft: DraftTable, texts: readonly string[], ruled: boolean): string | undefined {
  const first = draft.cells.flatMap((cell, i) => (cell.column === 0 ? [texts[i]!] : []));
  const share = (pattern: RegExp) => first.filter((text) => pattern.test(text)).length / Math.max(1, first.length);
  if (draft.columns <= 3 && share(bullet) > 0.7) return 'a list: bullets or numbers before text';
  if (!ruled && draft.columns === 2 && share(/:$/) > 0.5) return 'a form: labels and what was filled in';
  if (!ruled && draft.columns === 2 && share(/(?:[.…]\s?){5,}$/) > 0.5) return 'a table of contents';
  return undefined;
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
    const most = Math.max(...values.map((v) => values.filter((o) => Math.abs(o - v) <= sameEdge * size).length));
    return most >= alignedEntries * values.length;
  });
}
