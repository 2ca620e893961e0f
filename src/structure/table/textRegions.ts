import { median, overlap } from '../../model/bbox.ts';
import type { Ruling } from '../../model/pdf.ts';
import type { Chunk } from './chunks.ts';
import type { Column } from './columns.ts';
import type { ChunkLine } from './stream.ts';

/** Left edges of one column's lines differ by less than this, ems. */
const sameEdge = 0.5;
/** An edge shared by so many phrases that are not the first on their line, at least, begins a column. */
const leastEdges = 3;
/** Share of a block's lines that may write across the blank before a column (headings over the columns). */
const crossingShare = 0.04;
/** Lines of one row follow one another at the usual distance; rows are at least this many times further apart. */
const rowGap = 1.18;
/** A step so many letter heights down ends the table. */
const widestStep = 5;

/** Lines that stand in columns, cut into bands where the blank is wider in all columns at once. */
export interface TextRegion {
  columns: Column[];
  bands: ChunkLine[][];
}

/**
 * Regions of wrapped text in columns, without or with rulings. A column is an edge at which many phrases begin
 * and over which none runs; a row is what stands between two blanks that go through all columns.
 */
export function textRegions(lines: readonly ChunkLine[], rulings: readonly Ruling[]): TextRegion[] {
  return blocksOf(lines).flatMap((block): TextRegion[] => {
    const columns = columnsOf(block);
    if (columns.length < 2) return [];
    const bands = bandsOf(block, rulings, columns);
    return bands.length > 2 ? [{ columns, bands }] : [];
  });
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

/** A block begins with a line that stands in several columns, and ends before what stands in none of them. */
function trimmed(block: ChunkLine[]): ChunkLine[] {
  const first = block.findIndex((line) => line.chunks.length > 1);
  return first < 0 ? [] : block.slice(first);
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

function columnsOf(block: readonly ChunkLine[]): Column[] {
  const most = crossingShare * block.length;
  const edges = innerEdges(block)
    .filter((x) => block.filter((line) => line.chunks.some((chunk) => crosses(chunk, x))).length <= most)
    .sort((a, b) => a - b);
  const chunks = block.flatMap((line) => line.chunks);
  const left = Math.min(...chunks.map((chunk) => chunk.bbox.x0));
  const right = Math.max(...chunks.map((chunk) => chunk.bbox.x1));
  const starts = [left, ...edges.filter((x) => x > left + 2 * (block[0]?.size ?? 10))];
  const columns = starts.map((x0, i) => ({ x0, x1: (starts[i + 1] ?? right + 1) - 0.5 }));
  return withoutIndents(columns, block);
}

/** An edge inside a column's own text is an indent: what begins there has nothing of the column beside it. */
function withoutIndents(columns: readonly Column[], block: readonly ChunkLine[]): Column[] {
  const result: Column[] = [];
  for (const column of columns) {
    const before = result.at(-1);
    const beside = block.filter((line) => has(line, column) && before && has(line, before)).length;
    if (before && beside < leastEdges) before.x1 = column.x1;
    else result.push({ ...column });
  }
  return result;
}

export function has(line: ChunkLine, column: Column): boolean {
  return line.chunks.some(({ bbox }) => bbox.x0 >= column.x0 - 2 && bbox.x0 < column.x1);
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
    if (!before || isRuled || steps[i - 1]! > rowGap * usual) bands.push([line]);
    else bands.at(-1)!.push(line);
  }
  return bands;
}

/** The commonest distance of lines, letter heights: that of lines in one paragraph. */
function usualStep(steps: readonly number[]): number {
  const near = (step: number) => steps.filter((other) => Math.abs(other - step) < 0.05).length;
  const plausible = steps.filter((step) => step > 0.9 && step < 2);
  return plausible.reduce((best, step) => (near(step) > near(best) ? step : best), plausible[0] ?? 1.2);
}
