import type { Bbox } from './pdf.ts';

/** The smallest box around all boxes; a box of infinite inverse size when there are none. */
export function union(boxes: Iterable<Bbox>): Bbox {
  const all = { x0: Infinity, top: Infinity, x1: -Infinity, bottom: -Infinity };
  for (const box of boxes) {
    all.x0 = Math.min(all.x0, box.x0);
    all.top = Math.min(all.top, box.top);
    all.x1 = Math.max(all.x1, box.x1);
    all.bottom = Math.max(all.bottom, box.bottom);
  }
  return all;
}

/** Length the intervals [a0, a1] and [b0, b1] share, points; negative: the distance between them. */
export function overlap(a0: number, a1: number, b0: number, b1: number): number {
  return Math.min(a1, b1) - Math.max(a0, b0);
}

/** Area two boxes share, square points. */
export function sharedArea(a: Bbox, b: Bbox): number {
  const width = overlap(a.x0, a.x1, b.x0, b.x1);
  const height = overlap(a.top, a.bottom, b.top, b.bottom);
  return width > 0 && height > 0 ? width * height : 0;
}

/** Area of a box, square points. */
export function area(box: Bbox): number {
  return Math.max(0, box.x1 - box.x0) * Math.max(0, box.bottom - box.top);
}

/** Whether the centre of `inner` lies in `outer`, give or take `slack` points. */
export function holdsCentre(outer: Bbox, inner: Bbox, slack = 0): boolean {
  const x = (inner.x0 + inner.x1) / 2;
  const y = (inner.top + inner.bottom) / 2;
  return (
    x >= outer.x0 - slack && x <= outer.x1 + slack && y >= outer.top - slack && y <= outer.bottom + slack
  );
}

/** Middle value; 0 for no values. */
export function median(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
