import { overlap } from '../../model/bbox.ts';
import type { Ruling } from '../../model/pdf.ts';
import type { Chunk } from './chunks.ts';
import type { Column } from './columns.ts';

/** A line of phrases with the columns each of them stands over. */
export interface PlacedLine {
  baseline: number;
  size: number;
  chunks: { chunk: Chunk; from: number; to: number }[];
}

/** First and last of the columns a heading spans. */
export interface Span {
  from: number;
  to: number;
}

/** A full ruling covers this share of a table's width. */
export const fullRule = 0.85;
/** The ruling drawn right under a phrase that does not run across the whole table. */
export function ruleUnder(
  chunk: Chunk,
  line: PlacedLine,
  columns: readonly Column[],
  rulings: readonly Ruling[],
): Ruling | undefined {
  const width = columns.at(-1)!.x1 - columns[0]!.x0;
  const middle = (chunk.bbox.x0 + chunk.bbox.x1) / 2;
  const isAlone = (r: Ruling) =>
    line.chunks.filter(({ chunk: other }) => other.bbox.x0 < r.end && other.bbox.x1 > r.start).length === 1;
  return rulings
    .filter((r) => r.orientation === 'horizontal' && r.end - r.start < fullRule * width && isAlone(r))
    .filter((r) => r.start - 2 <= middle && r.end + 2 >= middle)
    .filter((r) => r.position > line.baseline - 1 && r.position < line.baseline + 1.6 * chunk.size)
    .sort((a, b) => a.position - b.position)[0];
}

/** A ruling that leaves out part of the table, with several phrases of the line over it: they are headings. */
export function sharedRule(
  line: PlacedLine,
  columns: readonly Column[],
  rulings: readonly Ruling[],
): Ruling | undefined {
  const width = columns.at(-1)!.x1 - columns[0]!.x0;
  return rulings.find((r) => {
    if (r.orientation !== 'horizontal' || r.end - r.start >= fullRule * width) return false;
    if (r.position < line.baseline - 1 || r.position > line.baseline + 1.6 * line.size) return false;
    return (
      line.chunks.filter(({ chunk }) => chunk.bbox.x0 > r.start - 2 && chunk.bbox.x1 < r.end + 2).length > 1
    );
  });
}

/** Columns of the ruling drawn right under a phrase, if there is one; else those it is spread over. */
export function spanOf(
  chunk: Chunk,
  own: Span,
  spread: Span,
  line: PlacedLine,
  columns: readonly Column[],
  rulings: readonly Ruling[],
): Span {
  const under = ruleUnder(chunk, line, columns, rulings);
  if (!under) return spread;
  const hit = columns.flatMap((column, i) => {
    const shared = overlap(column.x0, column.x1, under.start, under.end);
    return shared > 0.5 * (column.x1 - column.x0) ? [i] : [];
  });
  if (hit.length < 2) return own;
  return { from: Math.min(own.from, hit[0]!), to: Math.max(own.to, hit.at(-1)!) };
}
