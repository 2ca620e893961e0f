import { overlap } from '../../model/bbox.ts';
import { type Column, columnsUnder, findColumns } from './columns.ts';
import { isSectionHeading, linesWithin, type Region } from './regions.ts';
import { touchingLines, usualLeading } from './rows.ts';
import { cutAtColumns } from './settle.ts';
import type { ChunkLine } from './stream.ts';
import { isSentence } from './trim.ts';

/** Lines of one table follow one another within this many letter heights. */
const nextLine = 2;
/** ... or within this many times the usual distance of its lines. */
const widerStep = 1.4;
/** A name may reach this far over the side of the figures below it, letter heights. */
const widerName = 2;
/** So many lines that fill few columns may stand before one that fills most. */
const loneLines = 2;
/** Lines of one name in a header follow one another within this many letter heights. */
const headerStep = 1.5;
/** Share of a table's columns that a line must fill to belong to it. */
const filledShare = 0.5;

/**
 * Adds the lines directly below and above a region that keep to its columns: the last rows where no ruling
 * closes the table, and a header above its first ruling.
 */
export function growRegion(region: Region, lines: readonly ChunkLine[]): Region {
  const columns = findColumns(
    region.lines.map((line) => line.chunks),
    { joinSigns: true },
  );
  if (columns.length < 2) return region;
  const across = {
    x0: Math.min(columns[0]!.x0, region.extent?.x0 ?? Infinity),
    x1: Math.max(columns.at(-1)!.x1, region.extent?.x1 ?? -Infinity),
  };
  const pitch = usualLeading(region.lines);
  const first = region.lines[0]!;
  const last = region.lines.at(-1)!;
  const below = linesWithin(lines, { ...across, top: last.baseline + 0.3 * last.size, bottom: Infinity });
  const above = linesWithin(lines, { ...across, top: -Infinity, bottom: first.baseline - first.size });
  const table = { base: region.lines, columns, across };
  const grown = [
    ...kept(above.reverse(), first, pitch, table, true).reverse(),
    ...region.lines,
    ...kept(below, last, pitch, table, false),
  ];
  return { ...region, lines: grown };
}

/** A table that grows. */
interface Growing {
  base: readonly ChunkLine[];
  columns: readonly Column[];
  /** How far it goes, its rulings included. */
  across: Column;
}

/** Lines, going away from the region, as long as they keep to its columns; columns widen with them. */
function kept(
  lines: readonly ChunkLine[],
  edge: ChunkLine,
  pitch: number,
  { base, columns, across }: Growing,
  upwards: boolean,
): ChunkLine[] {
  const result: ChunkLine[] = [];
  // Upper lines of wrapped cells, and headings of groups of rows: kept if a full line follows.
  const pending: ChunkLine[] = [];
  let last = edge;
  let current = columns;
  for (const [i, whole] of lines.entries()) {
    const line = cutAtColumns(whole, current);
    if (upwards ? isSentence(whole) : isSectionHeading(whole, last)) break;
    if (Math.abs(line.baseline - last.baseline) > Math.max(nextLine * line.size, widerStep * pitch)) break;
    const wider = upwards ? current : columnsOf([...base, ...result, line]);
    const isKept = wider.length >= columns.length && standsIn(line, wider, across);
    const isFull = line.chunks.length > 1 && line.chunks.length >= filledShare * columns.length;
    // The upper lines of a header may name some columns only.
    const isWrapped =
      upwards && result.length > 0 && (line.chunks.length > 1 || goesOnIn(line, [...result, ...pending]));
    if (!isKept) break;
    if (isFull || isWrapped) result.push(...pending.splice(0), line);
    else if (
      pending.length < loneLines &&
      (mayWait(line, wider, upwards, result.length === 0) || isRaised(line, lines[i + 1]))
    )
      pending.push(line);
    else break;
    last = line;
    current = wider;
  }
  return result;
}

const columnsOf = (lines: readonly ChunkLine[]) =>
  findColumns(
    lines.map((line) => line.chunks),
    { joinSigns: true },
  );

/** Whether each phrase of a line stands right above a phrase of the header, in its column. */
const goesOnIn = (line: ChunkLine, header: readonly ChunkLine[]) =>
  line.chunks.every(({ bbox, baseline, size }) =>
    header.some((lower) =>
      lower.chunks.some(
        (c) =>
          c.baseline - baseline < headerStep * size && overlap(c.bbox.x0, c.bbox.x1, bbox.x0, bbox.x1) > 0,
      ),
    ),
  );

/** A line whose letters touch the next one's is part of it: a raised sign. */
const isRaised = (line: ChunkLine, next: ChunkLine | undefined) =>
  next !== undefined && Math.abs(next.baseline - line.baseline) < touchingLines * next.size;

/** Upwards: a wrapped line of the first row. Downwards: a lone phrase in the first column, heading the rows below. */
function mayWait(line: ChunkLine, columns: readonly Column[], upwards: boolean, isFirst: boolean): boolean {
  if (upwards) return isFirst;
  const [phrase] = line.chunks;
  const isAtLeft = phrase!.bbox.x0 < columns[0]!.x0 + widerName * phrase!.size;
  return line.chunks.length === 1 && isAtLeft && columnsUnder(phrase!, columns).to === 0;
}

/** Whether each phrase of a line stands in a column of its own. */
function standsIn(line: ChunkLine, columns: readonly Column[], across: Column): boolean {
  const places = line.chunks.map((chunk) => columnsUnder(chunk, columns));
  const inside = line.chunks.every(
    ({ bbox, size }) => bbox.x0 > across.x0 - widerName * size && bbox.x1 < across.x1 + widerName * size,
  );
  return inside && places.every(({ from, to }, i) => from === to && (i === 0 || from > places[i - 1]!.to));
}
