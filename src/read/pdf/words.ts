import { union } from '../../model/bbox.ts';
import { visualToLogical } from '../../model/direction.ts';
import type { Bbox, Word } from '../../model/pdf.ts';
import type { Glyph } from './glyphs.ts';
import { attachScripts, isScript } from './scripts.ts';

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
 * size, tag or clip, and where the pen is put down elsewhere. A run goes on over a single drawn blank, nothing wider.
 */
export function wordsOf(glyphs: readonly Glyph[]): Word[] {
  const drafts = draftsOf(glyphs);
  return attachScripts(drafts.map(toWord).filter((word) => word.text !== ''));
}

function draftsOf(glyphs: readonly Glyph[]): Draft[] {
  const drafts: Draft[] = [];
  let current: Draft | undefined;
  let last: Glyph | undefined;
  let letter: Glyph | undefined;
  let run = 0;
  let blanks = 0;
  for (const glyph of glyphs) {
    const step = last ? stepBetween(last, glyph) : 'jump';
    if (glyph.blank) blanks += 1;
    if (step !== 'next' || glyph.blank) current = undefined;
    if (!glyph.blank) {
      const isFar = blanks > 1 || (letter && letter !== last && stepBetween(letter, glyph) === 'jump');
      if (step !== 'next' || isFar) run += 1;
      letter = glyph;
      blanks = 0;
      if (!current || (last && !sameStyle(last, glyph))) {
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

/** Sizes closer than this are one size, points. */
const sameSize = 0.05;

function sameStyle(a: Glyph, b: Glyph): boolean {
  return a.font === b.font && a.mcid === b.mcid && Math.abs(a.size - b.size) < sameSize;
}

/** How the pen came from one glyph to the next: straight on, over a gap, or lifted and put down elsewhere. */
function stepBetween(a: Glyph, b: Glyph): 'next' | 'gap' | 'jump' {
  if (a.rotation !== b.rotation || Boolean(a.slanted) !== Boolean(b.slanted) || !sameClip(a.clip, b.clip))
    return 'jump';
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

function toWord({ glyphs, run, glued }: Draft): Word {
  const first = glyphs[0]!;
  const { rotation, baseline, size } = first;
  const start = glyphs.reduce((least, g) => Math.min(least, g.start), first.start);
  const end = glyphs.reduce((most, g) => Math.max(most, g.end), first.end);
  const text = composed(visualToLogical(glyphs.map(asSeen)));
  const word: Word = {
    text: spellOut(text),
    bbox: first.slanted ? union(glyphs.map((g) => g.slanted!)) : boxOf(rotation, start, end, baseline, size),
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
  if (first.slanted) word.slanted = true;
  if (first.mcid !== undefined) word.mcid = first.mcid;
  if (first.color !== undefined) word.color = first.color;
  return word;
}

/** A soft hyphen shows where a word is divided only: one that shows within a word is the hyphen some fonts have in its place. */
const asSeen = ({ text, start, end }: Glyph, i: number, { length }: readonly Glyph[]) =>
  text === '\u00ad' && i < length - 1 && end > start ? '-' : text;

/** Letters and the marks drawn upon them as one character; other characters stay what the file says they are. */
const composed = (text: string) => (/\p{M}/u.test(text) ? text.normalize('NFC') : text);

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
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  const plain = text.replace(/[\u0132\u0133\ufb00-\ufb06\ufb13-\ufb17]/g, (ligature) =>
    ligature.normalize('NFKC'),
  );
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed here.
  return plain.replace(/[\u0000-\u001f\u007f\u200b\ufeff]/g, '');
}
