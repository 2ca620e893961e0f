import { overlap } from '../../model/bbox.ts';
import type { Ruling } from '../../model/pdf.ts';
import { isFigure } from './chunks.ts';
import { type Column, columnsUnder, findColumns } from './columns.ts';
import { fullRule } from './headings.ts';
import { usualLeading } from './rows.ts';
import type { ChunkLine } from './stream.ts';
import { titleWord } from './titles.ts';
import { isSentence } from './trim.ts';

/** Lines of a header follow one another within this many letter heights, or usual distances of the table's lines. */
const nextLine = { ems: 1.7, lines: 1.15 };
/** Headings may be set larger than the lines below them, but not much. */
const largerHeading = 1.5;
/** A heading may reach this far over the sides of the table, letter heights. */
const widerHeading = 2;

/**
 * The lines above a block of lines that belong to its header, from top to bottom: headings over its columns and the
 * upper lines of their names. They leave out the first column, where titles and prose begin.
 * @param above all lines above the block, from top to bottom
 */
export function headerAbove(
  block: readonly ChunkLine[],
  above: readonly ChunkLine[],
  rulings: readonly Ruling[],
): ChunkLine[] {
  const columns = findColumns(
    block.map((line) => line.chunks),
    { joinSigns: true },
  );
  if (columns.length < 3) return [];
  const found: ChunkLine[] = [];
  // The name of the first column may stand lower than headings over the others.
  const names: ChunkLine[] = [];
  let last = block[0]!;
  let isNamed = !last.chunks.some((chunk) => isFigure(chunk.text));
  for (const line of [...above].reverse()) {
    const farthest = Math.max(nextLine.ems * last.size, nextLine.lines * usualLeading(block));
    if (last.baseline - line.baseline > farthest || titleWord.test(line.chunks[0]!.text)) break;
    if (line.size > largerHeading * last.size || isSentence(line)) break;
    if (isNamed && isRuledBetween(line, last, columns, rulings)) break;
    const isName = line.chunks.length === 1 && columnsUnder(line.chunks[0]!, columns).to === 0;
    if (!isInside(line, columns) || (!isName && !isHeading(line, columns))) break;
    names.push(line);
    if (!isName) found.push(...names.splice(0));
    last = line;
    isNamed = true;
  }
  return found.reverse();
}

function isRuledBetween(
  upper: ChunkLine,
  lower: ChunkLine,
  columns: readonly Column[],
  rulings: readonly Ruling[],
): boolean {
  const [x0, x1] = [columns[0]!.x0, columns.at(-1)!.x1];
  return rulings.some(
    (r) =>
      r.orientation === 'horizontal' &&
      r.position > upper.baseline - 1 &&
      r.position < lower.baseline - 0.3 * lower.size &&
      overlap(r.start, r.end, x0, x1) >= fullRule * (x1 - x0),
  );
}

function isInside({ chunks, size }: ChunkLine, columns: readonly Column[]): boolean {
  const [x0, x1] = [columns[0]!.x0 - widerHeading * size, columns.at(-1)!.x1 + widerHeading * size];
  return chunks.every(({ bbox }) => bbox.x0 > x0 && bbox.x1 < x1);
}

/** Whether no phrase of a line runs from the first column over others, and a lone one is not the table's title. */
function isHeading({ chunks }: ChunkLine, columns: readonly Column[]): boolean {
  const spans = chunks.map((chunk) => columnsUnder(chunk, columns));
  if (spans.some(({ from, to }) => from === 0 && to > 0)) return false;
  if (chunks.length > 1) return true;
  const middle = (chunks[0]!.bbox.x0 + chunks[0]!.bbox.x1) / 2;
  const offMiddle = (first: Column) => Math.abs((first.x0 + columns.at(-1)!.x1) / 2 - middle);
  return spans[0]!.from === spans[0]!.to || offMiddle(columns[1]!) < offMiddle(columns[0]!);
}
