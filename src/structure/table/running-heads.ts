import type { ChunkLine } from './stream.ts';

/** The number of a page: its first pages' numbers in Roman figures, too. */
const pageNumber = /^(?:\d{1,3}|1\d{3}|[ivxlc]{1,7})$/i;
/** The text of a page keeps this distance, letter heights, from a line above or below with the page's number. */
const leastDistance = 1.7;
/** Such a line holds the number, and the names of the report and of its part at most. */
const mostPhrases = 3;

/** Lines of a page without the first, or the last, when it is the line with the page's number. */
export function withoutRunningHeads(lines: readonly ChunkLine[]): ChunkLine[] {
  const [first, second] = lines;
  const [beforeLast, last] = lines.slice(-2);
  return lines.filter(
    (line) => !(line === first && isHead(line, second)) && !(line === last && isHead(line, beforeLast)),
  );
}

function isHead(line: ChunkLine, next: ChunkLine | undefined): boolean {
  const { chunks } = line;
  if (!next || chunks.length < 2 || chunks.length > mostPhrases) return false;
  if (Math.abs(line.baseline - next.baseline) < leastDistance * Math.max(line.size, next.size)) return false;
  const numbers = chunks.filter((chunk) => pageNumber.test(chunk.text));
  const isAtEnd = numbers[0] === chunks[0] || numbers[0] === chunks.at(-1);
  return numbers.length === 1 && isAtEnd && chunks.every((c) => c === numbers[0] || /\p{L}{3}/u.test(c.text));
}
