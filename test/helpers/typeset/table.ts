import { type Paper, piecesOf, type Style } from './paper.ts';
import type { Label, TableBlock } from './setting.ts';

/** Room between a cell's text and its edges. */
const PADDING = { x: 4, y: 2 };
/** Room between rows that nothing else parts, in sizes. */
const BETWEEN = 0.8;
const SHADES = { head: '0.75 0.8 0.85', odd: '0.9 0.93 0.96' };
/** A row at the end of a page has so many lines there at least, if it has as many. */
const FEWEST_LINES = 2;
/** Sizes to try, in sizes of the text, until the longest words fit in the columns. */
const SIZES = [1, 0.9, 0.8, 0.7, 0.6, 0.5];
/** No cell asks for more room than this, in sizes: longer ones are wrapped. */
const WIDEST = 40;

interface Cell {
  x0: number;
  x1: number;
  lines: string[];
}

/** A row, or a piece of one, ready to be printed. */
interface Band extends Style {
  cells: Cell[];
  height: number;
  isTurned?: boolean;
}

interface Columns {
  size: number;
  /** From the left edge of the first to the right edge of the last. */
  edges: number[];
}

export function printTable(table: TableBlock, paper: Paper): void {
  const isTurned = table.isTicked && paper.setting.turnsLabels;
  const columns = columnsOf(table, paper, isTurned);
  const rows = table.rows.map((cells) =>
    bandOf(
      cells.map((lines) => ({ lines, span: 1 })),
      columns,
      paper,
    ),
  );
  const head = table.head.map((labels) => headBand(labels, columns, paper, isTurned));
  const headHeight = head.reduce((sum, { height }) => sum + height, 0);
  printCaption(table.caption, headHeight + (rows[0]?.height ?? 0), paper);
  printHead(head, paper);
  rows.forEach((row, i) => {
    let rest: Band | null = row;
    while (rest) {
      const lines = linesThatFit(rest, headHeight, paper);
      const [piece, after]: [Band | null, Band | null] = split(rest, lines, paper);
      if (piece) printRow(piece, { isEnd: !after, isLast: i === rows.length - 1, isOdd: i % 2 === 1 }, paper);
      rest = after;
      if (!rest) continue;
      paper.turn();
      printHead(paper.setting.repeatsHeader ? head : [], paper);
    }
  });
  paper.y += paper.leadingOf(paper.setting);
}

/** A caption stands on the same page as the header and the first row, or what fits of them. */
function printCaption(caption: string, below: number, paper: Paper): void {
  const style = { size: paper.setting.size, bold: true };
  const lines = caption ? paper.wrap(caption, paper.right - paper.left, style) : [];
  paper.y += 2 * style.size;
  paper.need(lines.length * paper.leadingOf(style) + Math.min(below, (paper.bottom - paper.top) / 3));
  for (const words of lines) {
    paper.print(paper.left, paper.y, words, style);
    paper.y += paper.leadingOf(style);
  }
  paper.y += style.size / 2;
}

function printHead(head: readonly Band[], paper: Paper): void {
  const { table } = paper.setting;
  if (table === 'zebra')
    paper.shade(paper.y, paper.y + head.reduce((sum, { height }) => sum + height, 0), SHADES.head);
  if (table === 'grid' || (isRuled(paper) && head.length > 0)) level(paper);
  for (const band of head) {
    printBand(band, paper);
    if (table === 'grid') level(paper);
  }
  if (isRuled(paper) && head.length > 0) level(paper);
}

const isRuled = ({ setting: { table } }: Paper) => table === 'rows' || table === 'booktabs';
const level = (paper: Paper) => paper.rule(paper.left, paper.y, paper.right, paper.y);

interface Place {
  /** Is it the end of its row, and that the last of the table? */
  isEnd: boolean;
  isLast: boolean;
  isOdd: boolean;
}

function printRow(row: Band, { isEnd, isLast, isOdd }: Place, paper: Paper): void {
  const { table } = paper.setting;
  if (table === 'zebra' && isOdd) paper.shade(paper.y, paper.y + row.height, SHADES.odd);
  printBand(row, paper);
  const isBetween = table === 'booktabs' ? isLast : table === 'rows';
  if (table === 'grid' || (isEnd && isBetween)) level(paper);
  if (isEnd && (table === 'none' || table === 'booktabs')) paper.y += BETWEEN * row.size;
}

function printBand(band: Band, paper: Paper): void {
  const bottom = paper.y + band.height;
  for (const { x0, x1, lines } of band.cells) {
    if (band.isTurned)
      paper.printUpward(x0 + PADDING.x + band.size, bottom - PADDING.y, lines.join(' '), band);
    else {
      lines.forEach((words, i) => {
        paper.print(x0 + PADDING.x, paper.y + PADDING.y + i * paper.leadingOf(band), words, band);
      });
    }
    if (paper.setting.table === 'grid') {
      for (const x of [x0, x1]) paper.rule(x, paper.y, x, bottom);
    }
  }
  paper.y = bottom;
}

function headBand(labels: readonly Label[], columns: Columns, paper: Paper, isTurned: boolean): Band {
  const cells = labels.map(({ text, span }) => ({ lines: [text], span }));
  const band = bandOf(cells, columns, paper, true);
  if (!isTurned) return band;
  const widths = labels.map(({ text }) => paper.widthOf(text, band));
  const turned = band.cells.map((cell, i) => ({ ...cell, lines: [labels[i]?.text ?? ''] }));
  return { ...band, cells: turned, height: Math.max(...widths) + 2 * PADDING.y, isTurned };
}

function bandOf(
  cells: readonly { lines: string[]; span: number }[],
  { edges, size }: Columns,
  paper: Paper,
  bold = false,
): Band {
  let column = 0;
  const cut = cells.map(({ lines, span }): Cell => {
    const [x0 = 0, x1 = 0] = [edges[column], edges[column + span]];
    column += span;
    const width = x1 - x0 - 2 * PADDING.x;
    return { x0, x1, lines: lines.flatMap((line) => paper.wrap(line, width, { size, bold })) };
  });
  return { size, bold, cells: cut, height: heightOf(cut, { size }, paper) };
}

const lineCount = (cells: readonly Cell[]) => Math.max(1, ...cells.map(({ lines }) => lines.length));

const heightOf = (cells: readonly Cell[], style: Pick<Style, 'size'>, paper: Paper) =>
  lineCount(cells) * paper.leadingOf(style) + 2 * PADDING.y;

/** How many lines of a row are printed on this page: all, none, or what fits. */
function linesThatFit(row: Band, headHeight: number, paper: Paper): number {
  const { breaksRows, repeatsHeader } = paper.setting;
  const count = lineCount(row.cells);
  const fitting = Math.floor((paper.bottom - paper.y - 2 * PADDING.y) / paper.leadingOf(row));
  if (fitting >= count) return count;
  const room = paper.bottom - paper.top - (repeatsHeader ? headHeight : 0);
  if (!breaksRows && row.height <= room) return 0;
  return fitting >= FEWEST_LINES ? fitting : 0;
}

function split(row: Band, lines: number, paper: Paper): [Band | null, Band | null] {
  const piece = (start: number, end?: number): Band => {
    const cells = row.cells.map((cell) => ({ ...cell, lines: cell.lines.slice(start, end) }));
    return { ...row, cells, height: heightOf(cells, row, paper) };
  };
  return [lines > 0 ? piece(0, lines) : null, lines < lineCount(row.cells) ? piece(lines) : null];
}

/** Each column is as wide as its longest word, and takes its part of the room left by what its cells would take. */
function columnsOf({ head, rows }: TableBlock, paper: Paper, isTurned: boolean): Columns {
  const room = paper.right - paper.left;
  const labels = isTurned ? [] : (head.at(-1) ?? []).map(({ text }) => [text]);
  const count = rows[0]?.length ?? 0;
  const widest = (c: number, style: Style, pieces: (line: string) => string[]) =>
    Math.max(
      style.size,
      ...[...rows, labels]
        .flatMap((row) => row[c] ?? [])
        .flatMap((line) => pieces(line).map((one) => paper.widthOf(one.trimEnd(), style))),
    ) +
    2 * PADDING.x;
  const indexes = Array.from({ length: count }, (_, c) => c);
  for (const share of SIZES) {
    const style = { size: share * paper.setting.size, bold: true };
    const least = indexes.map((c) => widest(c, style, piecesOf));
    const left = room - least.reduce((sum, one) => sum + one, 0);
    if (left < 0) continue;
    const more = indexes.map(
      (c) =>
        Math.min(
          widest(c, style, (line) => [line]),
          WIDEST * style.size,
        ) - (least[c] ?? 0),
    );
    const all = more.reduce((sum, one) => sum + Math.max(0, one), 0);
    const widths = indexes.map(
      (c) => (least[c] ?? 0) + (all > 0 ? (left * Math.max(0, more[c] ?? 0)) / all : left / count),
    );
    const edges = [paper.left];
    for (const width of widths) edges.push((edges.at(-1) ?? 0) + width);
    return { size: style.size, edges };
  }
  throw new Error('The words of a table are wider than the page.');
}
