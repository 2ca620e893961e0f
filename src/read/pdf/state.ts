import type { Bbox } from '../../model/pdf.ts';
import { identity, type Matrix } from './matrix.ts';

/** What pdf.js tells about a font, as far as it is used here. */
export interface FontFacts {
  name: string;
  bold: boolean;
  italic: boolean;
  vertical: boolean;
  type3: boolean;
  /** Glyph units to text units, usually 0.001. */
  unit: number;
  /** Letter height in text units at size 1: 1, but for fonts drawn by procedures. */
  em: number;
}

/** The graphics state of PDF (ISO 32000-1, 8.4 and 9.3), as far as text and rulings need it. */
export interface State {
  ctm: Matrix;
  clip: Bbox | undefined;
  fill: string | undefined;
  stroke: string | undefined;
  lineWidth: number;
  font: FontFacts | undefined;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  horizontalScale: number;
  leading: number;
  rise: number;
  mode: number;
  textMatrix: Matrix;
  lineMatrix: Matrix;
}

export function initialState(ctm: Matrix): State {
  return {
    ctm,
    clip: undefined,
    fill: '#000000',
    stroke: '#000000',
    lineWidth: 1,
    font: undefined,
    size: 0,
    charSpacing: 0,
    wordSpacing: 0,
    horizontalScale: 1,
    leading: 0,
    rise: 0,
    mode: 0,
    textMatrix: identity,
    lineMatrix: identity,
  };
}

/** The clip that remains after clipping to `box` too. */
export function clipTo(clip: Bbox | undefined, box: Bbox): Bbox {
  if (!clip) return box;
  return {
    x0: Math.max(clip.x0, box.x0),
    top: Math.max(clip.top, box.top),
    x1: Math.min(clip.x1, box.x1),
    bottom: Math.min(clip.bottom, box.bottom),
  };
}
