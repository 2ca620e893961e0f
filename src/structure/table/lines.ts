import { union } from '../../model/bbox.ts';
import { isRightToLeft } from '../../model/direction.ts';
import type { Bbox, Word } from '../../model/pdf.ts';

/** Words whose baselines differ by less than this, in ems, stand on one line. */
const sameBaseline = 0.34;

/** Words on one baseline, in the order they are read. */
export interface Line {
  words: Word[];
  bbox: Bbox;
  baseline: number;
  /** Largest letter height on the line, points. */
  size: number;
}

/** Where a word starts along its own direction of reading, and where its line comes in the order of lines. */
function place(word: Word): { along: number; across: number } {
  const { bbox, baseline, rotation } = word;
  if (rotation === 0) return { along: bbox.x0, across: baseline };
  if (rotation === 90) return { along: bbox.top, across: -baseline };
  if (rotation === 180) return { along: -bbox.x1, across: -baseline };
  return { along: -bbox.bottom, across: baseline };
}

/** Words of one rotation → lines, from first to last. */
export function linesOf(words: readonly Word[]): Line[] {
  const sorted = words.map((word) => ({ word, ...place(word) })).sort((a, b) => a.across - b.across);
  const lines: { across: number; size: number; items: typeof sorted }[] = [];
  for (const item of sorted) {
    const last = lines.at(-1);
    const em = Math.max(last?.size ?? 0, item.word.size);
    if (last && item.across - last.across <= sameBaseline * em) {
      last.items.push(item);
      if (item.word.size > last.size) [last.size, last.across] = [item.word.size, item.across];
    } else {
      lines.push({ across: item.across, size: item.word.size, items: [item] });
    }
  }
  return lines.map(({ items, size }) => {
    const inOrder = items.sort((a, b) => a.along - b.along).map((item) => item.word);
    const main = inOrder.find((word) => word.size === size) ?? inOrder[0]!;
    return { words: inOrder, bbox: union(inOrder.map((w) => w.bbox)), baseline: main.baseline, size };
  });
}

/** The text of words that stand side by side, in order: glued words without a blank. */
export function joinWords(words: readonly Word[]): string {
  if (words.some((word) => isRightToLeft(word.text))) return joinRightToLeft(words);
  let text = '';
  for (const [i, word] of words.entries()) {
    const touching = i > 0 && gapBetween(words[i - 1]!, word) < 0.12 * word.size;
    text += i > 0 && !(word.glued && touching) && !touching ? ` ${word.text}` : word.text;
  }
  return text;
}

/** Words of a line written from right to left; runs of other words between them keep their order. */
function joinRightToLeft(words: readonly Word[]): string {
  const runs: Word[][] = [];
  for (const word of words) {
    const last = runs.at(-1);
    const isOther = !isRightToLeft(word.text);
    if (last && isOther && !isRightToLeft(last[0]!.text)) last.push(word);
    else runs.push([word]);
  }
  return runs
    .reverse()
    .map((run) => run.map((word) => word.text).join(' '))
    .join(' ');
}

function gapBetween(a: Word, b: Word): number {
  if (a.rotation === 90) return b.bbox.top - a.bbox.bottom;
  if (a.rotation === 270) return a.bbox.top - b.bbox.bottom;
  if (a.rotation === 180) return a.bbox.x0 - b.bbox.x1;
  return b.bbox.x0 - a.bbox.x1;
}

/** Text of all words in a cell, line by line; text of other directions follows upright text. */
export function textLines(words: readonly Word[]): string[] {
  return ([0, 90, 270, 180] as const).flatMap((rotation) =>
    linesOf(words.filter((word) => word.rotation === rotation)).map((line) => joinWords(line.words)),
  );
}

/** Typesetters that divide words print U+2010 where they do; keyboards have no such key. */
const divided = /(?<=\p{L})\u2010$/u;
/** Words are divided before small letters only: else the hyphen is the word's own, as in `Home-⏎Start` and `2016-⏎2017`. */
const ownHyphen = /[\p{L}\p{N}][-\u2010]$/u;

/** Lines to one text: joined by blanks, words that a line end divided made whole. */
export function joinLines(lines: readonly string[]): string {
  return lines.reduce((text, line) => {
    if (text.endsWith('\u00ad') || (divided.test(text) && /^\p{Ll}/u.test(line)))
      return text.slice(0, -1) + line;
    if (ownHyphen.test(text) && /^[\p{Lu}\p{N}]/u.test(line)) return text + line;
    return text ? `${text} ${line}` : line;
  }, '');
}
