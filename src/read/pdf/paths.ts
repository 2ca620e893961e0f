import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Bbox } from '../../model/pdf.ts';
import type { Matrix } from './matrix.ts';
import { clipTo, type State } from './state.ts';

/** An axis-parallel piece of what a page paints: a stroked segment, a filled box, or the place of an image. */
export interface Paint {
  kind: 'stroke' | 'fill' | 'image';
  bbox: Bbox;
  /** Line width of a stroke, points. */
  width: number;
  color: string | undefined;
}

/** Numbers pdf.js writes in front of each piece of a path. */
const piece = { moveTo: 0, lineTo: 1, curveTo: 2, quadraticCurveTo: 3, closePath: 4 };

/** Segments leaning by less than this many points over their length are drawn straight. */
const straightTolerance = 0.7;

/** What a painting operator does with a path; undefined: nothing that is seen. */
export function paintOf(op: number): 'stroke' | 'fill' | 'both' | undefined {
  switch (op) {
    case OPS.stroke:
    case OPS.closeStroke:
      return 'stroke';
    case OPS.fill:
    case OPS.eoFill:
      return 'fill';
    case OPS.fillStroke:
    case OPS.eoFillStroke:
    case OPS.closeFillStroke:
    case OPS.closeEOFillStroke:
      return 'both';
    default:
      return undefined;
  }
}

/** Adds the axis-parallel segments (stroked) and boxes (filled) of a path, mapped to the page and clipped. */
export function paintedPath(
  numbers: ArrayLike<number>,
  paint: 'stroke' | 'fill' | 'both',
  state: State,
  out: Paint[],
): void {
  for (const { points, curved } of subpaths(numbers, state.ctm)) {
    if (paint !== 'stroke' && !curved) pushBox(points, state, out);
    if (paint !== 'fill') pushSegments(points, state, out);
  }
}

interface Subpath {
  /** x, y, x, y … on the page; NaN where a curve interrupts. */
  points: number[];
  curved: boolean;
}

function* subpaths(numbers: ArrayLike<number>, m: Matrix): Generator<Subpath> {
  let points: number[] = [];
  let curved = false;
  const push = (i: number) => {
    const x = numbers[i]!;
    const y = numbers[i + 1]!;
    points.push(m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]);
  };
  for (let i = 0; i < numbers.length; ) {
    const kind = numbers[i];
    if (kind === piece.moveTo) {
      if (points.length > 2) yield { points, curved };
      points = [];
      curved = false;
      push(i + 1);
      i += 3;
    } else if (kind === piece.lineTo) {
      push(i + 1);
      i += 3;
    } else if (kind === piece.curveTo || kind === piece.quadraticCurveTo) {
      curved = true;
      points.push(Number.NaN, Number.NaN);
      push(i + (kind === piece.curveTo ? 5 : 3));
      i += kind === piece.curveTo ? 7 : 5;
    } else {
      if (points.length > 4) points.push(points[0]!, points[1]!);
      i += 1;
    }
  }
  if (points.length > 2) yield { points, curved };
}

/** A filled path with only upright and level sides counts as its box: rectangles and thin filled rules. */
function pushBox(points: number[], state: State, out: Paint[]): void {
  if (points.length > 14) return;
  for (let i = 2; i < points.length; i += 2) {
    const leansX = Math.abs(points[i]! - points[i - 2]!);
    const leansY = Math.abs(points[i + 1]! - points[i - 1]!);
    if (Math.min(leansX, leansY) > straightTolerance) return;
  }
  const xs = points.filter((_, i) => i % 2 === 0);
  const ys = points.filter((_, i) => i % 2 === 1);
  const bbox = { x0: Math.min(...xs), top: Math.min(...ys), x1: Math.max(...xs), bottom: Math.max(...ys) };
  push({ kind: 'fill', bbox, width: 0, color: state.fill }, state, out);
}

function pushSegments(points: number[], state: State, out: Paint[]): void {
  const scale = Math.sqrt(Math.abs(state.ctm[0] * state.ctm[3] - state.ctm[1] * state.ctm[2]));
  for (let i = 2; i < points.length; i += 2) {
    const [xa, ya, xb, yb] = [points[i - 2]!, points[i - 1]!, points[i]!, points[i + 1]!];
    const leans = Math.min(Math.abs(xa - xb), Math.abs(ya - yb));
    // Written so that NaN, where a curve was, is passed over too.
    if (!(leans <= straightTolerance)) continue;
    const bbox = {
      x0: Math.min(xa, xb),
      top: Math.min(ya, yb),
      x1: Math.max(xa, xb),
      bottom: Math.max(ya, yb),
    };
    push({ kind: 'stroke', bbox, width: state.lineWidth * scale, color: state.stroke }, state, out);
  }
}

function push(paint: Paint, state: State, out: Paint[]): void {
  const bbox = state.clip ? clipTo(state.clip, paint.bbox) : paint.bbox;
  if (bbox.x1 < bbox.x0 || bbox.bottom < bbox.top) return;
  out.push({ ...paint, bbox });
}
