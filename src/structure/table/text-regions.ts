import { median, overlap } from '../../model/bbox.ts';
import type { Bbox, Ruling } from '../../model/pdf.ts';
import type { FoundTable } from '../../model/table.ts';
import { type Chunk, isFigure } from './chunks.ts';
import type { Column } from './columns.ts';
import { bullet } from './judge-stream.ts';
import { framesOf, type Level } from './regions.ts';
import type { ChunkLine } from './stream.ts';

/** Left edges of one column's lines differ by less than this, ems. */
const sameEdge = 0.5;
/** An edge shared by so many phrases that are not the first on their line, at least, begins a column. */
const leastEdges = 3;
/** Share of a block's lines that may write across the blank before a column (headings over the columns). */
const crossingShare = 0.04;
/** A blank between columns is so wide, letter heights. */
const blankWidth = 0.8;
/** Lines of one row follow one another at the usual distance; rows are at least this many times further apart. */
export const rowGap = 1.18;
/** A header set apart by its style has at most so many lines. */
const headerLines = 4;
/** A frame that begins or ends this near to the side of a block of lines, points, ... */
const sideGap = 9;
/** ... and covers no more than this share of its width, frames a part of it. */
const framedShare = 0.8;
/** So many lines stand in a frame at least; rulings around fewer underline a heading. */
const leastFramed = 3;
/** A step so many letter heights down ends the table. */
const widestStep = 5;

/** Lines that stand in columns, cut into bands where the blank is wider in all columns at once. */
export interface TextRegion {
  columns: Column[];
  bands: ChunkLine[][];
  /** The table goes on from the page before: its header stands here again, its columns are known. */
  isContinued?: true;
}

/**
 * Regions of wrapped text in columns, without or with rulings. A column is an edge at which many phrases begin
 * and over which none runs; a row is what stands between two blanks that go through all columns.
 */
export function textRegions(
  lines: readonly ChunkLine[],
  rulings: readonly Ruling[],
  turned: readonly Bbox[],
  before?: FoundTable,
): TextRegion[] {
  const goesOn = before ? continued(lines, rulings, before) : undefined;
  if (goesOn) return [goesOn];
  const frames = framesOf(rulings);
  return blocksOf(lines).flatMap((block): TextRegion[] => {
    const columns = columnsOf(block, turned);
    if (columns.length < 2 || frames.some((frame) => framesPart(frame, block, columns))) return [];
    const bands = bandsOf(block, rulings, columns);
    return bands.length > (columns.length > 2 ? 1 : 2) ? [{ columns, bands }] : [];
  });
}

/** Rulings above and below the left part of some lines, or the right part: other text stands beside a table there. */
function framesPart(
  frame: readonly Level[],
  block: readonly ChunkLine[],
  columns: readonly Column[],
): boolean {
  const { x0, x1 } = frame[0]!;
  const [left, right] = [columns[0]!.x0, columns.at(-1)!.x1];
  const [top, bottom] = [frame[0]!.position, frame.at(-1)!.position];
  const within = block.filter(({ baseline }) => baseline > top && baseline < bottom);
  const isAtSide = x0 < left + sideGap !== x1 > right - sideGap;
  return isAtSide && x1 - x0 < framedShare * (right - left) && within.length >= leastFramed;
}

/** A page that begins with the header of the text table on the page before goes on with it, in the same columns. */
function continued(
  lines: readonly ChunkLine[],
  rulings: readonly Ruling[],
  before: FoundTable,
): TextRegion | undefined {
  if (!before.notes.some((note) => note.rule === 'textTables')) return undefined;
  const names = before.rows[0]!.filter((name) => name !== '');
  const from = lines.findIndex(
    ({ chunks }) =>
      chunks.length === names.length && chunks.every((chunk, i) => names[i]!.startsWith(chunk.text)),
  );
  if (from < 0 || names.length < 2) return undefined;
  const starts = before.rows[0]!.map((_, column) =>
    Math.min(...before.cells.filter((c) => c.column === column && c.columnSpan === 1).map((c) => c.bbox.x0)),
  );
  const columns = starts.map((x0, i) => ({ x0, x1: (starts[i + 1] ?? Infinity) - 0.5 }));
  const block = trimmed(lines.slice(from));
  const isKept = block.every((line) =>
    line.chunks.every((chunk) => !starts.slice(1).some((x) => crosses(chunk, x))),
  );
  if (!isKept || starts.some((x, i) => !Number.isFinite(x) || x < (starts[i - 1] ?? 0))) return undefined;
  return { columns, bands: bandsOf(block, rulings, columns), isContinued: true };
}

/** Runs of lines that nothing crosses at the commonest inner edge. */
function blocksOf(lines: readonly ChunkLine[]): ChunkLine[][] {
  const edge = innerEdges(lines)[0];
  if (edge === undefined) return [];
  const blocks: ChunkLine[][] = [];
  let block: ChunkLine[] = [];
  for (const line of lines) {
    const last = block.at(-1);
    const isFar = last && line.baseline - last.baseline > widestStep * Math.max(line.size, last.size);
    if (block.length && (isFar || line.chunks.some((chunk) => crosses(chunk, edge)))) {
      blocks.push(block);
      block = [];
    }
    if (!line.chunks.some((chunk) => crosses(chunk, edge))) block.push(line);
  }
  blocks.push(block);
  return blocks.map(trimmed).filter((own) => own.filter((line) => line.chunks.length > 1).length > 2);
}

/** A block begins with a line that stands in several columns, and ends before a lone figure: the page's number. */
function trimmed(block: ChunkLine[]): ChunkLine[] {
  const first = block.findIndex((line) => line.chunks.length > 1);
  if (first < 0) return [];
  const last = block.findLastIndex((line) => line.chunks.length > 1 || !isFigure(line.chunks[0]!.text));
  return block.slice(first, last + 1);
}

/** Edges inside the lines at which many phrases begin, commonest first. */
function innerEdges(lines: readonly ChunkLine[]): number[] {
  const size = median(lines.map((line) => line.size));
  const starts = lines
    .flatMap((line) => line.chunks.slice(1).map((chunk) => chunk.bbox.x0))
    .sort((a, b) => a - b);
  const groups: number[][] = [];
  for (const x of starts) {
    const last = groups.at(-1);
    if (last && x - last[0]! <= sameEdge * size) last.push(x);
    else groups.push([x]);
  }
  return groups
    .filter((group) => group.length >= leastEdges)
    .sort((a, b) => b.length - a.length)
    .map((group) => group[0]!);
}

const crosses = (chunk: Chunk, x: number) =>
  chunk.bbox.x0 < x - 0.4 * chunk.size && chunk.bbox.x1 > x + 0.1 * chunk.size;

function columnsOf(block: readonly ChunkLine[], turned: readonly Bbox[]): Column[] {
  const most = crossingShare * block.length;
  const edges = innerEdges(block)
    .filter((x) => block.filter((line) => line.chunks.some((chunk) => crosses(chunk, x))).length <= most)
    .sort((a, b) => a - b);
  const chunks = block.flatMap((line) => line.chunks);
  const left = Math.min(...chunks.map((chunk) => chunk.bbox.x0));
  const right = Math.max(...chunks.map((chunk) => chunk.bbox.x1));
  const size = block[0]?.size ?? 10;
  const known = edges.filter((x) => x > left + 2 * size);
  const ends = blankEnds(block, most).filter((x) => !known.some((edge) => Math.abs(edge - x) < size));
  const own = [left, ...known, ...ends].sort((a, b) => a - b);
  const starts = [...own, ...turnedEdges(block, own, turned)].sort((a, b) => a - b);
  const columns = starts.map((x0, i) => ({ x0, x1: (starts[i + 1] ?? right + 1) - 0.5 }));
  return withoutIndents(columns, block);
}

/** Where blanks end that run down through the lines, all but a few: columns set to the right or in the middle begin there. */
function blankEnds(block: readonly ChunkLine[], most: number): number[] {
  const events = block
    .flatMap((line) => line.chunks)
    .flatMap(({ bbox, size }) => [
      { x: bbox.x0, step: 1 },
      { x: bbox.x1 + blankWidth * size, step: -1 },
    ])
    .sort((a, b) => a.x - b.x || a.step - b.step);
  let depth = 0;
  return events.flatMap(({ x, step }) => {
    depth += step;
    return step > 0 && depth - 1 <= most ? [x] : [];
  });
}

/** Names set upright above a block begin columns too, where no phrase below them shows one yet. */
function turnedEdges(
  block: readonly ChunkLine[],
  known: readonly number[],
  turned: readonly Bbox[],
): number[] {
  const first = block[0]!;
  const near = turned.filter(
    (box) => box.bottom < first.baseline && box.bottom > first.baseline - 8 * first.size,
  );
  return near
    .filter((box) => !known.some((x) => x > box.x0 - first.size && x < box.x1 + first.size))
    .map((box) => box.x0 - 0.3 * first.size)
    .filter((x) => x > known[0]!);
}

/**
 * An edge inside a column's own text is an indent: what begins there has nothing of the column beside it, or
 * bullets and numbers only.
 */
function withoutIndents(columns: readonly Column[], block: readonly ChunkLine[]): Column[] {
  const result: Column[] = [];
  for (const column of columns) {
    const before = result.at(-1);
    const beside = before ? block.filter((line) => has(line, column) && has(line, before)) : [];
    const marks = before
      ? block.flatMap((line) => line.chunks.filter((c) => isIn(c, before)).map((c) => c.text))
      : [];
    const isList = marks.length > 0 && marks.filter((text) => bullet.test(text)).length > 0.7 * marks.length;
    if (before && (beside.length === 0 || isList)) before.x1 = column.x1;
    else result.push({ ...column });
  }
  return result;
}

const isIn = ({ bbox }: Chunk, column: Column) => bbox.x0 >= column.x0 - 2 && bbox.x0 < column.x1;

export function has(line: ChunkLine, column: Column): boolean {
  return line.chunks.some((chunk) => isIn(chunk, column));
}

/** Lines between two blanks, or full rulings, that go through all columns. */
function bandsOf(
  block: readonly ChunkLine[],
  rulings: readonly Ruling[],
  columns: readonly Column[],
): ChunkLine[][] {
  const steps = block.slice(1).map((line, i) => (line.baseline - block[i]!.baseline) / line.size);
  const usual = usualStep(steps);
  const width = columns.at(-1)!.x1 - columns[0]!.x0;
  const full = rulings.filter(
    (r) =>
      r.orientation === 'horizontal' &&
      overlap(r.start, r.end, columns[0]!.x0, columns.at(-1)!.x1) > 0.8 * width,
  );
  const bands: ChunkLine[][] = [];
  for (const [i, line] of block.entries()) {
    const before = block[i - 1];
    const isRuled =
      before &&
      full.some((r) => r.position > before.baseline && r.position < line.baseline - 0.3 * line.size);
    const isBelowHeader =
      bands.length === 1 && bands[0]!.length <= headerLines && isSetApart(bands[0]!, line);
    if (!before || isRuled || isBelowHeader || steps[i - 1]! > rowGap * usual) bands.push([line]);
    else bands.at(-1)!.push(line);
  }
  return bands;
}

/** A header is set in another font or colour than what follows, all of it. */
function isSetApart(header: readonly ChunkLine[], next: ChunkLine): boolean {
  const styles = (lines: readonly ChunkLine[]) =>
    new Set(
      lines.flatMap((line) =>
        line.chunks.flatMap((c) => c.words.map((w) => `${w.font} ${w.bold} ${w.color}`)),
      ),
    );
  const [above, below] = [styles(header), styles([next])];
  return above.size === 1 && [...above].every((style) => !below.has(style));
}

/** The commonest distance of lines, letter heights: that of lines in one paragraph. */
export function usualStep(steps: readonly number[]): number {
  const near = (step: number) => steps.filter((other) => Math.abs(other - step) < 0.05).length;
  const plausible = steps.filter((step) => step > 0.9 && step < 2);
  return plausible.reduce((best, step) => (near(step) > near(best) ? step : best), plausible[0] ?? 1.2);
}

/** How many phrases of a line stand in a column. */
export function phrasesIn(line: ChunkLine, column: Column): number {
  return line.chunks.filter((chunk) => isIn(chunk, column)).length;
}
