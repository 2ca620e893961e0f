import { overlap } from '../../model/bbox.ts';
import type { Ruling } from '../../model/pdf.ts';

/** Parallel rulings closer than this, in points, are one (double borders, both edges of a box). */
const snapTolerance = 2.6;
/** Pieces of a ruling this close, in points, are joined (dashes, one piece a cell). */
export const joinTolerance = 3.2;

/** Snaps and joins the pieces a page's rulings were drawn in. */
export function joinRulings(rulings: readonly Ruling[]): Ruling[] {
  return [...joinParallel(rulings, 'horizontal'), ...joinParallel(rulings, 'vertical')];
}

function joinParallel(rulings: readonly Ruling[], orientation: Ruling['orientation']): Ruling[] {
  const pieces = rulings
    .filter((r) => r.orientation === orientation)
    .sort((a, b) => a.position - b.position || a.start - b.start);
  const joined: Ruling[] = [];
  let from = 0;
  for (const piece of pieces) {
    while (from < joined.length && joined[from]!.position < piece.position - 2 * snapTolerance) from++;
    const near = joined.slice(from).filter((r) => isSame(r, piece));
    const host = near[0];
    if (!host) {
      joined.push({ ...piece });
      continue;
    }
    for (const other of near.slice(1)) {
      extend(host, other);
      joined.splice(joined.indexOf(other), 1);
    }
    extend(host, piece);
  }
  return joined;
}

function isSame(a: Ruling, b: Ruling): boolean {
  const near = Math.abs(a.position - b.position) <= snapTolerance;
  return near && overlap(a.start, a.end, b.start, b.end) >= -joinTolerance;
}

/** The host keeps the position of its longest piece. */
function extend(host: Ruling, piece: Ruling): void {
  if (piece.end - piece.start > host.end - host.start) host.position = piece.position;
  host.start = Math.min(host.start, piece.start);
  host.end = Math.max(host.end, piece.end);
  host.width = Math.max(host.width, piece.width);
  if (host.source === 'shade') host.source = piece.source;
}

/** Positions along one axis, snapped: values closer than `tolerance` points become their mean. */
export function snapPositions(values: readonly number[], tolerance = snapTolerance): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const groups: number[][] = [];
  for (const value of sorted) {
    const last = groups.at(-1);
    if (last && value - last.at(-1)! <= tolerance) last.push(value);
    else groups.push([value]);
  }
  return groups.map((group) => group.reduce((sum, v) => sum + v, 0) / group.length);
}
