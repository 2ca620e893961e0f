import type { Rotation } from '../../model/pdf.ts';
import type { Glyph } from './glyphs.ts';
import type { Matrix } from './matrix.ts';

/** Share of a page's letters that must run the same way for the page to be turned so that they are upright. */
const mostLetters = 0.8;

export interface Turn {
  degrees: Rotation;
  matrix: Matrix;
  /** Width and height change places. */
  quarter: boolean;
}

/** How to turn a page whose text runs up, down or upside down; undefined when it is upright already. */
export function uprightTurn(glyphs: readonly Glyph[], width: number, height: number): Turn | undefined {
  const counts: Record<Rotation, number> = { 0: 0, 90: 0, 180: 0, 270: 0 };
  for (const { blank, rotation } of glyphs) if (!blank) counts[rotation] += 1;
  const letters = counts[0] + counts[90] + counts[180] + counts[270];
  const main = ([90, 180, 270] as const).find((rotation) => counts[rotation] > mostLetters * letters);
  return main && turnBack(main, width, height);
}

function turnBack(rotation: 90 | 180 | 270, width: number, height: number): Turn {
  if (rotation === 90) return { degrees: 270, matrix: [0, -1, 1, 0, 0, width], quarter: true };
  if (rotation === 270) return { degrees: 90, matrix: [0, 1, -1, 0, height, 0], quarter: true };
  return { degrees: 180, matrix: [-1, 0, 0, -1, width, height], quarter: false };
}
