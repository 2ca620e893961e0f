import { overlap, union } from '../../model/bbox.ts';
import type { Bbox } from '../../model/pdf.ts';
import type { Chunk } from './chunks.ts';

/** Lines of a paragraph follow one another within this many letter heights. */
const paragraphLeading = 1.95;
/** Left edges of a paragraph's lines differ by no more than this, ems (first lines, hanging indents). */
const indent = 3.2;
/** Prose has this many words on a line, figures not counted, on average. */
const wordsPerLine = 3.6;
/** Share of a paragraph's lines, but the last, that reach nearly to its right edge. */
const fullLines = 0.6;
/** How near, as share of the paragraph's width. */
const raggedEdge = 0.17;
/** A single line with so many words is a sentence. */
const sentenceWords = 14;

/** Phrases one below the other that may be a paragraph. */
export interface Block {
  chunks: Chunk[];
  bbox: Bbox;
}

/** Blocks of prose among the phrases of a page, given line by line. */
export function findProse(lines: readonly (readonly Chunk[])[]): Block[] {
  return chainsOf(lines).filter(isProse);
}

/** Follows each phrase to the one below it that continues its paragraph. */
function chainsOf(lines: readonly (readonly Chunk[])[]): Block[] {
  const open: Chunk[][] = [];
  const closed: Chunk[][] = [];
  for (const line of lines) {
    for (const chunk of line) {
      const i = bestChain(open, chunk);
      if (i < 0) open.push([chunk]);
      else open[i]!.push(chunk);
    }
    const baseline = Math.max(...line.map((chunk) => chunk.baseline));
    for (let i = open.length - 1; i >= 0; i--) {
      const last = open[i]!.at(-1)!;
      if (baseline - last.baseline > paragraphLeading * last.size) closed.push(...open.splice(i, 1));
    }
  }
  return [...closed, ...open].map((chunks) => ({ chunks, bbox: union(chunks.map((chunk) => chunk.bbox)) }));
}

function bestChain(open: readonly Chunk[][], chunk: Chunk): number {
  let best = -1;
  let most = 0;
  for (const [i, chain] of open.entries()) {
    const last = chain.at(-1)!;
    const step = chunk.baseline - last.baseline;
    if (step < 0.5 * chunk.size || step > paragraphLeading * last.size) continue;
    if (Math.abs(last.size - chunk.size) > 0.12 * last.size) continue;
    if (Math.abs(last.bbox.x0 - chunk.bbox.x0) > indent * chunk.size) continue;
    const shared = overlap(last.bbox.x0, last.bbox.x1, chunk.bbox.x0, chunk.bbox.x1);
    if (shared > most) [best, most] = [i, shared];
  }
  return best;
}

const wordsIn = (chunk: Chunk) => chunk.words.filter((word) => /\p{L}{2}|\p{L}\.?$/u.test(word.text)).length;

function isProse({ chunks, bbox }: Block): boolean {
  const words = chunks.map(wordsIn);
  if (words.some((count) => count >= sentenceWords)) return true;
  if (chunks.length < 3) return false;
  const mean = words.reduce((sum, count) => sum + count, 0) / chunks.length;
  if (mean < wordsPerLine) return false;
  const width = bbox.x1 - bbox.x0;
  const inner = chunks.slice(0, -1);
  const full = inner.filter((chunk) => chunk.bbox.x1 >= bbox.x1 - raggedEdge * width).length;
  return full >= fullLines * inner.length;
}
