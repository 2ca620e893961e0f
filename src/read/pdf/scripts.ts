import type { Word } from '../../model/pdf.ts';

/** Letters at most this high against their neighbour's can be superscripts or subscripts. */
const scriptSize = 0.85;
/** How far a superscript or subscript moves off the baseline, in ems of its neighbour. */
const scriptShift = { least: 0.06, most: 0.75 };
/** How far it may stand from its neighbour, ems. */
const scriptGap = 0.35;

type Sized = Pick<Word, 'size' | 'baseline'>;

/** Whether one piece of text could be raised or lowered beside another, as far as size and height tell. */
export function isScript(base: Sized, raised: Sized): boolean {
  const shift = Math.abs(base.baseline - raised.baseline) / base.size;
  return raised.size <= base.size * scriptSize && shift <= scriptShift.most;
}

/**
 * Marks raised or lowered small words beside a larger one, and puts them on its baseline. The larger word is
 * usually drawn just before; some files draw all superscripts of a line after it.
 */
export function attachScripts(words: Word[]): Word[] {
  for (const [i, word] of words.entries()) {
    const before = words[i - 1];
    if (before && goesOnScript(before, word)) {
      word.script = before.script;
      word.baseline = before.baseline;
      continue;
    }
    const base = baseOf(word, words, i);
    if (!base) continue;
    const shift = (word.baseline - base.baseline) * (word.rotation === 180 || word.rotation === 90 ? -1 : 1);
    if (Math.abs(shift) < base.size * scriptShift.least) continue;
    word.script = shift < 0 ? 'super' : 'sub';
    word.baseline = base.baseline;
    word.glued = true;
  }
  return words;
}

/** A script of several pieces: a sign of one font, a figure of another. */
function goesOnScript(before: Word, word: Word): boolean {
  const isSameSize = Math.abs(before.size - word.size) < 0.1 * word.size;
  return before.script !== 'normal' && word.glued && isSameSize && before.rotation === word.rotation;
}

/** How far, in words drawn before or after, the larger neighbour of a script is looked for. */
const reach = 40;

function baseOf(word: Word, words: readonly Word[], i: number): Word | undefined {
  const before = words[i - 1];
  if (before && isBase(before, word)) return before;
  if (word.rotation !== 0 || !/^[\p{L}\d*†‡§+,()−–-]{1,4}$/u.test(word.text)) return undefined;
  const near = words.slice(Math.max(0, i - reach), i + reach);
  return near.find((other) => other !== word && isBase(other, word));
}

function isBase(base: Word, word: Word): boolean {
  if (base.rotation !== word.rotation || base.script !== 'normal' || !isScript(base, word)) return false;
  if (word.rotation !== 0) return word.glued;
  const gap = (word.bbox.x0 - base.bbox.x1) / base.size;
  return Math.abs(gap) <= scriptGap;
}
