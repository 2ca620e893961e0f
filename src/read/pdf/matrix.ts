import type { Bbox } from '../../model/pdf.ts';

/** An affine map [a b c d e f] as in PDF: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** The map that applies `first`, then `second`. */
export function compose(first: Matrix, second: Matrix): Matrix {
  const [a, b, c, d, e, f] = first;
  const [A, B, C, D, E, F] = second;
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

/** The upright box around the image of the box with corners (x0, y0), (x1, y1). */
export function boxUnder(m: Matrix, x0: number, y0: number, x1: number, y1: number): Bbox {
  const xs = [x0, x0, x1, x1].map((x, i) => m[0] * x + m[2] * (i % 2 ? y1 : y0) + m[4]);
  const ys = [x0, x0, x1, x1].map((x, i) => m[1] * x + m[3] * (i % 2 ? y1 : y0) + m[5]);
  return { x0: Math.min(...xs), top: Math.min(...ys), x1: Math.max(...xs), bottom: Math.max(...ys) };
}
