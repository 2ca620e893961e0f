import type { Ruling, Word } from '../../src/model/pdf.ts';
import { type Chunk, toChunk } from '../../src/structure/table/chunks.ts';

/** A word as the reader would give it; letters are half an em wide. */
export function word(text: string, x: number, baseline: number, over: Partial<Word> = {}): Word {
  const size = over.size ?? 10;
  return {
    text,
    bbox: {
      x0: x,
      x1: x + text.length * size * 0.5,
      top: baseline - 0.76 * size,
      bottom: baseline + 0.2 * size,
    },
    baseline,
    font: 'Test',
    size,
    bold: false,
    italic: false,
    rotation: 0,
    script: 'normal',
    glued: false,
    run: 0,
    ...over,
  };
}

/** A phrase: its words stand a quarter of an em apart. */
export function phrase(text: string, x: number, baseline: number, over: Partial<Word> = {}): Chunk {
  let at = x;
  const words = text.split(' ').map((part) => {
    const one = word(part, at, baseline, over);
    at = one.bbox.x1 + 2.5;
    return one;
  });
  return toChunk(words);
}

export function level(position: number, start: number, end: number): Ruling {
  return { orientation: 'horizontal', position, start, end, width: 0.5, source: 'stroke' };
}

export function upright(position: number, start: number, end: number): Ruling {
  return { orientation: 'vertical', position, start, end, width: 0.5, source: 'stroke' };
}
