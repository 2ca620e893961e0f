import type { Bbox, Word } from '../../model/pdf.ts';
import { visualToLogical } from './bidi.ts';
import type { Glyph } from './glyphs.ts';

/** Gap that parts two words although no blank was drawn, in ems: kerning stays below, blanks are 0.2 and more. */
const blankGap = 0.17;
/** Gap beyond which the pen was put down anew, in ems: stretched blanks of justified prose stay below. */
const penJump = 0.9;
/** Letter spacing up to this, in ems, spaces a word out; beyond, the file moves the pen to the next column. */
const widestTracking = 0.5;
/** How far a glyph may step back over the one before (kerning, accents), in ems. */
const stepBack = 0.35;
/** Baselines closer than this, in ems, are one line. */
const sameLine = 0.12;
/** Letters at most this high against their neighbour's can be superscripts or subscripts. */
const scriptSize = 0.85;
/** How far a superscript or subscript moves off the baseline, in ems of its neighbour. */
const scriptShift = { least: 0.06, most: 0.75 };
/** Height of letters above and below the baseline, in ems; the boxes fonts state differ too much to compare. */
const ascent = 0.76;
const descent = 0.2;

/** A word under construction: its glyphs and the line it stands on. */
interface Draft {
  glyphs: Glyph[];
  run: number;
  glued: boolean;
}

/**
 * Joins glyphs, in the order they were drawn, to words. A word ends at a blank, at a gap, at a change of font,
 * size or clip, and where the pen is put down elsewhere. A run goes on over blanks that were drawn, no others.
 */
export function wordsOf(glyphs: readonly Glyph[]): Word[] {
  const drafts = draftsOf(glyphs);
  const words = drafts.map(toWord);
  return attachScripts(words);
}

function draftsOf(glyphs: readonly Glyph[]): Draft[] {
  const drafts: Draft[] = [];
  let current: Draft | undefined;
  let last: Glyph | undefined;
  let letter: Glyph | undefined;
  let run = 0;
  for (const glyph of glyphs) {
    const step = last ? stepBetween(last, glyph) : 'jump';
    if (step !== 'next' || glyph.blank) current = undefined;
    if (!glyph.blank) {
      if (step !== 'next' || (letter && stepBetween(letter, glyph) === 'jump')) run += 1;
      letter = glyph;
      const changed = current && last && styleOf(last) !== styleOf(glyph);
      if (!current || changed) {
        const glued = step === 'next' && last !== undefined && !last.blank;
        current = { glyphs: [], run, glued };
        drafts.push(current);
      }
      current.glyphs.push(glyph);
    }
    last = glyph;
  }
  return drafts;
}

const styleOf = (g: Glyph) => `${g.font} ${g.size.toFixed(1)}`;

/** How the pen came from one glyph to the next: straight on, over a gap, or lifted and put down elsewhere. */
function stepBetween(a: Glyph, b: Glyph): 'next' | 'gap' | 'jump' {
  if (a.rotation !== b.rotation || !sameClip(a.clip, b.clip)) return 'jump';
  const em = Math.max(a.size, b.size);
  const tracking = a.tracking > 0 && a.tracking <= widestTracking * em ? a.tracking : 0;
  const gap = (b.start - a.end - tracking) / em;
  const shift = Math.abs(a.baseline - b.baseline) / em;
  if (shift > sameLine && !isScript(a, b) && !isScript(b, a)) return 'jump';
  if (gap < -stepBack || gap > penJump) return 'jump';
  return gap > blankGap ? 'gap' : 'next';
}

function sameClip(a: Bbox | undefined, b: Bbox | undefined): boolean {
  if (a === b || !a || !b) return a === b;
  return a.x0 === b.x0 && a.x1 === b.x1 && a.top === b.top && a.bottom === b.bottom;
}

function isScript(base: Pick<Word, 'size' | 'baseline'>, raised: Pick<Word, 'size' | 'baseline'>): boolean {
  const shift = Math.abs(base.baseline - raised.baseline) / base.size;
  return raised.size <= base.size * scriptSize && shift <= scriptShift.most;
}

function toWord({ glyphs, run, glued }: Draft): Word {
  const first = glyphs[0]!;
  const { rotation, baseline, size } = first;
  const start = Math.min(...glyphs.map((g) => g.start));
  const end = Math.max(...glyphs.map((g) => g.end));
  const text = visualToLogical(glyphs.map((g) => g.text)).normalize('NFC');
  const word: Word = {
    text: spellOut(text),
    bbox: boxOf(rotation, start, end, baseline, size),
    baseline,
    font: first.font,
    size,
    bold: first.bold,
    italic: first.italic,
    rotation,
    script: 'normal',
    glued,
    run,
  };
  if (first.mcid !== undefined) word.mcid = first.mcid;
  if (first.color !== undefined) word.color = first.color;
  return word;
}

function boxOf(rotation: Word['rotation'], start: number, end: number, baseline: number, size: number) {
  const up = size * ascent;
  const down = size * descent;
  switch (rotation) {
    case 0:
      return { x0: start, x1: end, top: baseline - up, bottom: baseline + down };
    case 180:
      return { x0: -end, x1: -start, top: baseline - down, bottom: baseline + up };
    case 90:
      return { x0: baseline - down, x1: baseline + up, top: start, bottom: end };
    case 270:
      return { x0: baseline - up, x1: baseline + down, top: -end, bottom: -start };
  }
}

/** Ligatures become letters; characters for private use and controls, which say nothing, are left out. */
function spellOut(text: string): string {
  const plain = text.replace(/[\ufb00-\ufb06\ufb13-\ufb17]/g, (ligature) => ligature.normalize('NFKC'));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed here.
  return plain.replace(/[\u0000-\u001f\u007f\u200b\ufeff]/g, '');
}

/** Marks raised or lowered small words beside a larger one, and puts them on its baseline. */
function attachScripts(words: Word[]): Word[] {
  const kept = words.filter((word) => word.text !== '');
  for (let i = 1; i < kept.length; i++) {
    const word = kept[i]!;
    const base = kept[i - 1]!;
    if (base.rotation !== word.rotation || base.script !== 'normal' || !word.glued) continue;
    const shift = (word.baseline - base.baseline) * (word.rotation === 180 || word.rotation === 90 ? -1 : 1);
    if (!isScript(base, word) || Math.abs(shift) < base.size * scriptShift.least) continue;
    word.script = shift < 0 ? 'super' : 'sub';
    word.baseline = base.baseline;
  }
  return kept;
}
