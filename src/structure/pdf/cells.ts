import type { TableCell, TableRow, Text } from '../../model/document.ts';
import type { TablePlan } from '../../model/plan.ts';
import { carriesOn } from '../flow.ts';
import { edgesOfWords, isBroken, type KnownEdges } from './broken.ts';
import type { Part } from './parts.ts';
import type { Piece, PrintedRow } from './rows.ts';
import { cutRunOn, type Spelling } from './run-on.ts';
import { type Strip, stripsOf } from './strip.ts';
import type { PageText } from './text.ts';

/** A row as strips: its name's and, by column of the plan, its cells'. */
export interface WrittenRow {
  row: PrintedRow;
  name: Strip[];
  cells: WrittenCell[];
}

/** What the report's own words tell about where its lines end. */
export interface WordLists {
  /** Words that stand within lines. */
  known: ReadonlySet<string>;
  spelling: Spelling;
}

interface WrittenCell {
  strips: Strip[];
  confidence: number;
}

/** A blank between words, in letter heights. */
const BLANK = 0.25;
/** Lines of one column end this close to its edge when they are full, points. */
const RAGGED = 1;
const SOFT = '\u00ad';

/**
 * All rows of a table as strips; each line of a cell knows whether it was ended on purpose. A line that broke off within
 * a word gets the soft hyphen that its page leaves out.
 */
export function writtenRows(
  rows: readonly PrintedRow[],
  plan: TablePlan,
  { known, spelling }: WordLists,
): WrittenRow[] {
  const names = plan.rows ? 1 : 0;
  const written = rows.map((row): WrittenRow => {
    const name = names ? stripsIn(row.pieces, 0) : [];
    const cells = plan.columns.map((_, c) => ({
      strips: stripsIn(row.pieces, c + names),
      confidence: confidenceIn(row.pieces, c + names),
    }));
    return { row, name, cells };
  });
  return markEnds(written, edgesOfWords(known)).map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({
      ...cell,
      strips: cutRunOn(cell.strips, spelling),
    })),
  }));
}

const stripsIn = (pieces: readonly Piece[], column: number): Strip[] =>
  pieces.flatMap(({ part, bands }) =>
    stripsOf(
      bands.flatMap(({ cells }) => cells[column]?.words ?? []),
      part.page,
    ),
  );

const confidenceIn = (pieces: readonly Piece[], column: number): number => {
  const all = pieces.flatMap(({ bands }) => bands.map(({ cells }) => cells[column]?.confidence ?? 1));
  return Math.round(Math.min(1, ...all) * 100) / 100;
};

function markEnds(rows: readonly WrittenRow[], words: KnownEdges): WrittenRow[] {
  const widths = rows[0]?.cells.map((_, c) => Math.max(0, ...rows.flatMap((row) => widthsOf(row, c)))) ?? [];
  return rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, c) => ({
      ...cell,
      strips: cell.strips.map((strip, i) => {
        const next = cell.strips[i + 1];
        const width = widths[c] ?? 0;
        if (isBroken(strip, next, { width, ...words }))
          return { ...strip, text: `${strip.text}${SOFT}`, ended: false };
        return { ...strip, ended: isEnded(strip, next, width) };
      }),
    })),
  }));
}

const widthOf = ({ bbox }: Pick<Strip, 'bbox'>) => bbox.x1 - bbox.x0;
const widthsOf = ({ cells }: WrittenRow, column: number) => cells[column]?.strips.map(widthOf) ?? [];

/** The next line's first word would have fitted behind this one's last, and the text could end there. */
function isEnded(strip: Strip, next: Strip | undefined, width: number): boolean {
  const [word] = next?.words ?? [];
  if (!word) return true;
  if (strip.text.endsWith(SOFT) || carriesOn(strip.text)) return false;
  return widthOf(strip) + BLANK * strip.size + widthOf(word) < width - RAGGED;
}

/** Strips of a row that stand on the page of a part, name first, in the order they are written. */
export const stripsOn = ({ name, cells }: WrittenRow, { page }: Part): Strip[] =>
  [name, ...cells.map(({ strips }) => strips)].flat().filter((strip) => strip.page === page);

/** The row as a node of the tree. */
export function rowNode({ row, name, cells }: WrittenRow, plan: TablePlan, text: PageText): TableRow {
  const method = row.pieces[0]?.part.method ?? 'lattice';
  const leaves = (strips: readonly Strip[]): Text[] => strips.map((strip) => text.leaf(strip));
  const children = plan.columns.map(({ columnId }, c): TableCell => {
    const { strips = [], confidence = 1 } = cells[c] ?? {};
    return { type: 'tableCell', columnId, method, confidence, children: leaves(strips) };
  });
  const group = row.group ? { group: text.leaf(row.group) } : {};
  return { type: 'tableRow', rowId: row.rowId, name: leaves(name), ...group, children };
}
