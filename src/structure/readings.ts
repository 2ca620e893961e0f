/** A stretch of one line that belongs to one cell. */
export interface Piece {
  line: number;
  start: number;
  end: number;
  column: number;
  /** Index of the row, where the segmentation finds the rows too. */
  row: number;
}

/** The pieces of a reading, last first; readings that began alike share their beginning. */
export interface Chain {
  piece: Piece;
  before: Chain | null;
  length: number;
  /** Where the piece begins a row that the segmentation found. */
  rowStart?: RowStart;
}

export interface RowStart {
  /** Cost of all rows before this one. */
  cost: number;
  /** Other readings of the rows before, each with what it costs more. */
  rivals: readonly Rival[];
}

export interface Rival {
  extra: number;
  pieces: Chain | null;
}

/** A row as read. */
export interface RowReading {
  pieces: Piece[];
  cost: number;
  /** For each column: what the best other reading that changes the cell costs more; Infinity without one. */
  margins: number[];
}

export const chain = (piece: Piece, before: Chain | null): Chain => ({
  piece,
  before,
  length: (before?.length ?? 0) + 1,
});

/** A reading that costs this much more puts no cell in doubt. */
const NO_RIVAL = 6;

/** The rows of the best of `readings` (best first, each the pieces of all rows), judged by the others. */
export function rowsOf(
  readings: readonly { cost: number; pieces: Chain | null }[],
  columns: number,
): RowReading[] {
  const [best, ...others] = readings;
  if (!best) return [];
  const rows: RowReading[] = [];
  let cost = best.cost;
  for (let link = best.pieces; link; link = link.before) {
    const { piece, rowStart } = link;
    rows[piece.row] ??= { pieces: [], cost: 0, margins: new Array(columns).fill(Number.POSITIVE_INFINITY) };
    const row = rows[piece.row] as RowReading;
    row.pieces.push(piece);
    const begins = rowStart?.cost ?? (link.before ? null : 0);
    if (begins === null) continue;
    row.cost = cost - begins;
    cost = begins;
  }
  for (const row of rows) row.pieces.reverse();
  for (const other of others)
    doubt(rows, best.pieces, { extra: other.cost - best.cost, pieces: other.pieces });
  for (let link = best.pieces; link; link = link.before) {
    for (const rival of link.rowStart?.rivals ?? []) doubt(rows, link.before, rival);
  }
  return rows;
}

/** Lowers the margins of the cells that a rival reads otherwise. */
function doubt(rows: readonly RowReading[], chosen: Chain | null, { extra, pieces }: Rival): void {
  if (extra > NO_RIVAL) return;
  const [mine, theirs] = unshared(chosen, pieces);
  const place = ({ line, start, end, column }: Piece) => `${column} ${line} ${start} ${end}`;
  const known = new Set([...mine].map(place));
  const rivals = new Set(theirs.map(place));
  for (const piece of mine) if (!rivals.has(place(piece))) lower(rows[piece.row], piece.column, extra);
  for (const piece of theirs) {
    const row = mine.find(({ line }) => line === piece.line)?.row;
    if (row !== undefined && !known.has(place(piece))) lower(rows[row], piece.column, extra);
  }
}

function lower(row: RowReading | undefined, column: number, margin: number): void {
  if (row) row.margins[column] = Math.min(row.margins[column] ?? margin, margin);
}

/** The pieces of each of two readings up to where they began to differ. */
function unshared(a: Chain | null, b: Chain | null): [Piece[], Piece[]] {
  const [mine, theirs]: [Piece[], Piece[]] = [[], []];
  while (a !== b) {
    if (a && a.length >= (b?.length ?? 0)) {
      mine.push(a.piece);
      a = a.before;
    } else if (b) {
      theirs.push(b.piece);
      b = b.before;
    }
  }
  return [mine, theirs];
}
