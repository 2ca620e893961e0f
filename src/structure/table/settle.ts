import type { Word } from '../../model/pdf.ts';
import { type Chunk, toChunk } from './chunks.ts';
import type { Column } from './columns.ts';
import type { ChunkLine } from './stream.ts';

/** Gap that parts two phrases where a blank between columns runs anyway, ems; an ordinary blank is narrower. */
export const gapAtColumn = 0.42;

const middleOf = (chunk: Chunk) => (chunk.bbox.x0 + chunk.bbox.x1) / 2;

/** Phrases of lines whose middle is in a column. */
function chunksIn(column: Column, lines: readonly ChunkLine[]): Chunk[] {
  return lines
    .flatMap((line) => line.chunks)
    .filter((chunk) => middleOf(chunk) >= column.x0 && middleOf(chunk) <= column.x1);
}

/**
 * Columns that are no columns of their own go to a neighbour: those with nothing in the body, and those that
 * never hold an entry on the same line as the neighbour (one of the two set to the left, the other to the right).
 * @param head how many lines at the top name columns
 */
export function settleColumns(
  columns: readonly Column[],
  lines: readonly ChunkLine[],
  head: number,
): Column[] {
  const result = columns.map((column) => ({ ...column }));
  for (let i = result.length - 1; i >= 0 && result.length > 2; i--) {
    const host = hostOf(result, i, lines, head);
    if (!host) continue;
    host.x0 = Math.min(host.x0, result[i]!.x0);
    host.x1 = Math.max(host.x1, result[i]!.x1);
    result.splice(i, 1);
  }
  return result;
}

function hostOf(
  columns: readonly Column[],
  i: number,
  lines: readonly ChunkLine[],
  head: number,
): Column | undefined {
  const column = columns[i]!;
  const [left, right] = [columns[i - 1], columns[i + 1]];
  const body = lines.slice(head);
  const isNamed = (other: Column) => chunksIn(other, lines.slice(0, head)).length > 0;
  if (chunksIn(column, body).length === 0) {
    const takes = [left, right].filter((other) => other !== undefined);
    const gap = (other: Column) => Math.max(column.x0 - other.x1, other.x0 - column.x1);
    return takes.sort((a, b) => Number(isNamed(a)) - Number(isNamed(b)) || gap(a) - gap(b))[0];
  }
  if (!left || (isNamed(left) && isNamed(column))) return undefined;
  return takeTurns(left, column, body) ? left : undefined;
}

/** Whether two columns have entries, several each, but never on one line. */
function takeTurns(a: Column, b: Column, lines: readonly ChunkLine[]): boolean {
  const counts = lines.map(
    (line) => [chunksIn(a, [line]).length > 0, chunksIn(b, [line]).length > 0] as const,
  );
  const both = counts.filter(([inA, inB]) => inA && inB).length;
  const some = counts.filter(([inA, inB]) => inA || inB).length;
  const [inA, inB] = [counts.filter((c) => c[0]).length, counts.filter((c) => c[1]).length];
  return both === 0 && inA > 1 && inB > 1 && some > 0.8 * lines.length;
}

/** A phrase that runs over the blank between two columns with a wide gap right there is two phrases. */
export function cutAtColumns(line: ChunkLine, columns: readonly Column[]): ChunkLine {
  const blanks = columns.slice(1).map((column, i) => ({ x0: columns[i]!.x1, x1: column.x0 }));
  const chunks = line.chunks.flatMap((chunk) => {
    const groups: Word[][] = [];
    for (const word of chunk.words) {
      const before = groups.at(-1)?.at(-1);
      if (before && !isCut(before, word, blanks)) groups.at(-1)!.push(word);
      else groups.push([word]);
    }
    return groups.length > 1 ? groups.map(toChunk) : [chunk];
  });
  return { ...line, chunks };
}

function isCut(a: Word, b: Word, blanks: readonly Column[]): boolean {
  const [from, to] = [a.bbox.x1, b.bbox.x0];
  if (to - from < gapAtColumn * Math.max(a.size, b.size) || b.script !== 'normal') return false;
  return blanks.some((blank) => Math.min(to, blank.x1) - Math.max(from, blank.x0) > 0);
}
