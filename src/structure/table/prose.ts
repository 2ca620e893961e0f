import { overlap, union } from '../../model/bbox.ts';
import type { Bbox, Ruling } from '../../model/pdf.ts';
import { type Chunk, toChunk } from './chunks.ts';

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
/** Share of a paragraph's lines, but the first, that begin inside a sentence; names of rows begin their own. */
const linesInside = 0.4;
/** Lines of so many words on average are no names, however they begin. */
const longLines = 8;
/** A single line with so many words is a sentence. */
const sentenceWords = 14;

/** Phrases one below the other that may be a paragraph. */
export interface Block {
  chunks: Chunk[];
  bbox: Bbox;
}

/** Phrases closer than this, ems, may be one stretched line of justified prose. */
const stretchedBlank = 2.2;
/** Share of the wide blanks in a block that must lie over one another for them to part columns. */
const alignedBlanks = 0.45;

/** Blocks of prose among the phrases of a page, given line by line. */
export function findProse(lines: readonly (readonly Chunk[])[], rulings: readonly Ruling[]): Block[] {
  const level = rulings.filter((r) => r.orientation === 'horizontal');
  const prose = chainsOf(lines, level).flatMap(proseIn);
  const parts = new Map<Chunk, readonly Chunk[]>();
  const stretched = chainsOf(
    lines.map((line) => joinStretched(line, parts)),
    level,
  )
    .flatMap(proseIn)
    .filter((block) => !hasColumns(block.chunks.map((chunk) => parts.get(chunk) ?? [chunk])));
  const known = new Set(prose.flatMap((block) => block.chunks));
  const whole = stretched
    .filter(({ chunks }) => !chunks.every((chunk) => known.has(chunk)))
    .map(({ chunks, bbox }) => ({
      chunks: chunks.flatMap((c) => parts.get(c) ?? [c]),
      bbox,
    }));
  return [...prose, ...whole];
}

/** Phrases of a line with the narrower gaps between them closed; `parts` keeps what each was made of. */
function joinStretched(line: readonly Chunk[], parts: Map<Chunk, readonly Chunk[]>): Chunk[] {
  const groups: Chunk[][] = [];
  for (const chunk of line) {
    const last = groups.at(-1)?.at(-1);
    if (last && chunk.bbox.x0 - last.bbox.x1 < stretchedBlank * chunk.size) groups.at(-1)!.push(chunk);
    else groups.push([chunk]);
  }
  return groups.map((group) => {
    if (group.length === 1) return group[0]!;
    const joined = toChunk(group.flatMap((chunk) => chunk.words));
    parts.set(joined, group);
    return joined;
  });
}

/** Blanks of prose fall anywhere; blanks between columns lie over one another. */
function hasColumns(lines: readonly (readonly Chunk[])[]): boolean {
  const blanks = lines.map((line) =>
    line.slice(1).map((chunk, i) => ({ x0: line[i]!.bbox.x1, x1: chunk.bbox.x0 })),
  );
  const count = blanks.flat().length;
  const aligned = blanks.flatMap((own, i) =>
    own.filter((blank) =>
      [...(blanks[i - 1] ?? []), ...(blanks[i + 1] ?? [])].some(
        (o) => overlap(blank.x0, blank.x1, o.x0, o.x1) > 0,
      ),
    ),
  ).length;
  return count > 1 && aligned >= alignedBlanks * count;
}

/** Follows each phrase to the one below it that continues its paragraph. */
function chainsOf(lines: readonly (readonly Chunk[])[], level: readonly Ruling[]): Block[] {
  const open: Chunk[][] = [];
  const closed: Chunk[][] = [];
  for (const line of lines) {
    for (const chunk of line) {
      const i = bestChain(open, chunk, level);
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

function bestChain(open: readonly Chunk[][], chunk: Chunk, level: readonly Ruling[]): number {
  let best = -1;
  let most = 0;
  for (const [i, chain] of open.entries()) {
    const last = chain.at(-1)!;
    const step = chunk.baseline - last.baseline;
    if (step < 0.5 * chunk.size || step > paragraphLeading * last.size) continue;
    if (Math.abs(last.size - chunk.size) > 0.12 * last.size) continue;
    if (Math.abs(last.bbox.x0 - chunk.bbox.x0) > indent * chunk.size) continue;
    if (level.some((r) => isBetween(r, last, chunk))) continue;
    const shared = overlap(last.bbox.x0, last.bbox.x1, chunk.bbox.x0, chunk.bbox.x1);
    if (shared > most) [best, most] = [i, shared];
  }
  return best;
}

/** A ruling between two lines ends the paragraph. */
function isBetween(ruling: Ruling, above: Chunk, below: Chunk): boolean {
  const { position, start, end } = ruling;
  const isOver = overlap(start, end, below.bbox.x0, below.bbox.x1) > 0.5 * (below.bbox.x1 - below.bbox.x0);
  return (
    isOver && position > above.baseline + 0.1 * above.size && position < below.baseline - 0.5 * below.size
  );
}

const wordsIn = (chunk: Chunk) =>
  chunk.text.split(' ').filter((word) => /\p{L}{2}|\p{L}\.?$/u.test(word)).length;

/** Lines that begin in the middle of a sentence: with a small letter, or one of a script that has no capitals. */
export const startsInside = (chunk: Chunk) => /^[("'“‘]?(?:\p{Ll}|\p{Lo})/u.test(chunk.text);

/** A chain is prose as a whole, or it is something else with sentences in it: these, and the lines that end them. */
function proseIn(block: Block): Block[] {
  if (isProse(block)) return [block];
  const sentences = block.chunks.filter((chunk, i) => {
    const before = block.chunks[i - 1];
    const isSentence = wordsIn(chunk) >= sentenceWords;
    return isSentence || (before && wordsIn(before) >= sentenceWords && startsInside(chunk));
  });
  return sentences.length ? [{ chunks: sentences, bbox: union(sentences.map((chunk) => chunk.bbox)) }] : [];
}

function isProse({ chunks, bbox }: Block): boolean {
  const words = chunks.map(wordsIn);
  if (chunks.length < 3) return false;
  const mean = words.reduce((sum, count) => sum + count, 0) / chunks.length;
  if (mean < wordsPerLine) return false;
  const inside = chunks.slice(1).filter(startsInside).length;
  if (mean < longLines && inside < linesInside * (chunks.length - 1)) return false;
  const width = bbox.x1 - bbox.x0;
  const inner = chunks.slice(0, -1);
  const full = inner.filter((chunk) => chunk.bbox.x1 >= bbox.x1 - raggedEdge * width).length;
  return full >= fullLines * inner.length;
}
