import type { Bbox, Rotation } from '../../model/pdf.ts';
import { boxUnder, compose, type Matrix } from './matrix.ts';
import type { State } from './state.ts';

/** One glyph as it stands on the page. `start` and `end` are along the line of reading, `baseline` across it. */
export interface Glyph {
  text: string;
  start: number;
  end: number;
  baseline: number;
  size: number;
  rotation: Rotation;
  font: string;
  bold: boolean;
  italic: boolean;
  blank: boolean;
  /** Extra space the file puts after every letter, points: letter-spaced text. */
  tracking: number;
  color: string | undefined;
  mcid: number | undefined;
  /** The area outside of which the glyph would not be seen: a cell clips its own text, not its neighbour's. */
  clip: Bbox | undefined;
  invisible: boolean;
  /** Box of a glyph that stands at an angle. */
  slanted: Bbox | undefined;
}

/** A glyph in the operator list of pdf.js. */
export interface OperatorGlyph {
  unicode: string;
  width: number;
  isSpace: boolean;
  vmetric?: number[] | null;
}

/** Text leaning by more than this (sine of the angle) stands at an angle; less is a crooked scan. */
const slant = 0.1;

/** Text rendering modes that paint nothing: 3 (invisible) and 7 (clip only). */
const paintsNothing = (mode: number) => mode === 3 || mode === 7;

/**
 * Places the glyphs of one text-showing operator on the page and moves the text matrix past them.
 * Numbers between glyphs move the pen back by thousandths of the font size (ISO 32000-1, 9.4.3 and 9.4.4).
 */
export function showGlyphs(
  items: readonly (OperatorGlyph | number)[],
  state: State,
  mcid: number | undefined,
  out: Glyph[],
): void {
  const font = state.font;
  if (!font || !state.size) return;
  const { size, horizontalScale: scale } = state;
  const text = compose([size * scale, 0, 0, size, 0, state.rise], compose(state.textMatrix, state.ctm));
  const [a, b, c, d, e, f] = text;
  const em = Math.hypot(c, d) * font.em;
  const rotation = rotationOf(a, b);
  const perUnit = Math.hypot(a, b);
  const isSlanted = Math.min(Math.abs(a), Math.abs(b)) > slant * perUnit;
  const invisible = paintsNothing(state.mode);
  const tracking = (state.charSpacing / size) * perUnit;
  let pen = 0;
  for (const item of items) {
    if (typeof item === 'number') {
      pen -= item / 1000;
      continue;
    }
    const wide = font.vertical ? 1 : item.width * font.unit;
    const x = e + a * pen;
    const y = f + b * pen;
    const along = isSlanted ? (x * a + y * b) / perUnit : alongLine(x, y, rotation);
    const advance = wide + (state.charSpacing + (item.isSpace ? state.wordSpacing : 0)) / size;
    if (isClipped(x, y, wide, text, state)) {
      pen += advance;
      continue;
    }
    const blank = item.unicode.trim() === '' && !item.unicode.includes('\u00ad');
    out.push({
      text: item.unicode,
      start: along,
      end: along + wide * perUnit,
      baseline: isSlanted ? (y * a - x * b) / perUnit : rotation === 90 || rotation === 270 ? x : y,
      size: em,
      rotation,
      font: font.name,
      bold: font.bold,
      italic: font.italic,
      blank,
      tracking,
      color: state.fill,
      mcid,
      clip: state.clip,
      invisible,
      slanted: isSlanted ? boxUnder([a, b, c, d, x, y], 0, 0, wide, 0.7) : undefined,
    });
    pen += advance;
  }
  const moved = pen * size * scale;
  state.textMatrix = compose([1, 0, 0, 1, moved, 0], state.textMatrix);
}

/** Direction of the pen, in page coordinates with y downwards, as degrees clockwise. */
function rotationOf(a: number, b: number): Rotation {
  if (Math.abs(a) >= Math.abs(b)) return a >= 0 ? 0 : 180;
  return b > 0 ? 90 : 270;
}

/** Position along the line of reading; grows in the direction of reading. */
function alongLine(x: number, y: number, rotation: Rotation): number {
  if (rotation === 0) return x;
  if (rotation === 180) return -x;
  return rotation === 90 ? y : -y;
}

/** A glyph is seen when the middle of its body is not cut off by the clip, neither left nor right. */
function isClipped(x: number, y: number, wide: number, [a, b, c, d]: Matrix, state: State): boolean {
  if (!state.clip) return false;
  const at = (share: number) =>
    outsideClip(x + a * wide * share + c * 0.3, y + b * wide * share + d * 0.3, state);
  return at(0.2) || at(0.8);
}

function outsideClip(x: number, y: number, state: State): boolean {
  const clip = state.clip;
  return clip !== undefined && (x < clip.x0 || x > clip.x1 || y < clip.top || y > clip.bottom);
}
