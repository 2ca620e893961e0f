import { isFigure } from './chunks.ts';
import { type Column, columnsUnder, findColumns } from './columns.ts';
import { looksAlike } from './regions.ts';
import type { ChunkLine } from './stream.ts';
import { noteWord, titleWord } from './titles.ts';

/** A phrase over this share of the columns, from the first on, says something about the table, not in it. */
const acrossShare = 0.5;
/** A phrase of so many words is no name of a column. */
const sentence = 9;

/**
 * Takes lines off the top and bottom of a block that run across its columns: titles and notes. Within a frame of
 * rulings only lines that say they are a title or note are taken off, and lines that go on from a title.
 */
export function trimCaptions(lines: readonly ChunkLine[], isFramed: boolean): ChunkLine[] {
  const columns = findColumns(
    lines.map((line) => line.chunks),
    { joinSigns: true },
  );
  if (columns.length < 2) return [...lines];
  let from = 0;
  while (lines.length - from > 2 && isTitleLine(lines[from]!, columns, from > 0, isFramed)) {
    const line = lines[from]!;
    const headsRows = lines.some((other) => looksAlike(line, other)) && !titleWord.test(line.chunks[0]!.text);
    if (headsRows && from === 0) break;
    from += 1;
  }
  let to = lines.length;
  while (to - from > 2 && isNoteLine(lines[to - 1]!, columns, isFramed)) to -= 1;
  return lines.slice(from, to);
}

/** Whether a phrase of so many words as to be no name, but a line of a title or note, stands on a line. */
export const isSentence = ({ chunks }: ChunkLine) =>
  chunks.some(({ text }) => text.split(' ').length >= sentence);

/** Share of the columns a phrase stands over, 0 when it does not begin at the first. */
function reach(line: ChunkLine, columns: readonly Column[]): number {
  const { from, to } = columnsUnder(line.chunks[0]!, columns);
  return from === 0 && to > 0 ? (to + 1) / columns.length : 0;
}

function isTitleLine(
  line: ChunkLine,
  columns: readonly Column[],
  isBelowTitle: boolean,
  isFramed: boolean,
): boolean {
  const [first] = line.chunks;
  if (titleWord.test(first!.text) && line.chunks.length < 3) return true;
  const isLone = line.chunks.length === 1;
  const goesOn = reach(line, columns) > 0 || /^\p{Ll}/u.test(first!.text);
  if (isFramed) return isBelowTitle && isLone && goesOn;
  if (isSentence(line)) return true;
  if (isLone && reach(line, columns) >= acrossShare) return true;
  const { from, to } = columnsUnder(first!, columns);
  return isBelowTitle && isLone && from <= 1 && to > from;
}

function isNoteLine(line: ChunkLine, columns: readonly Column[], isFramed: boolean): boolean {
  const [first, ...others] = line.chunks;
  if (others.some((chunk) => isFigure(chunk.text))) return false;
  if (others.length < 2 && noteWord.test(first!.text)) return true;
  if (isFramed) return false;
  if (isSentence(line)) return true;
  return others.length === 0 && reach(line, columns) >= acrossShare;
}
