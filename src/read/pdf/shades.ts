import type { Bbox, Ruling, Shade } from '../../model/pdf.ts';

/** How far beyond an edge the colour on the other side is looked at, points. */
const beyond = 1;
/** Pieces of an edge shorter than this, in points, are where boxes do not quite meet. */
const leastEdge = 3;
/** A page with more shades is a map or a picture drawn in boxes; their edges part no text. */
const mostShades = 3000;

type Interval = [start: number, end: number];

/**
 * The edges of shaded areas, where the colour changes: no edge is seen between two areas of one colour, nor
 * inside one.
 */
export function visibleEdges(shades: readonly Shade[]): Ruling[] {
  if (shades.length > mostShades) return [];
  const byColor = Map.groupBy(shades, (shade) => shade.color);
  return shades.flatMap((shade) => {
    const others = byColor
      .get(shade.color)!
      .filter((other) => other !== shade)
      .map((other) => other.bbox);
    return edgesOf(shade.bbox, others);
  });
}

function edgesOf({ x0, top, x1, bottom }: Bbox, others: readonly Bbox[]): Ruling[] {
  const level = (position: number, outside: number): Ruling[] => {
    const hidden = others
      .filter((o) => o.top < outside && o.bottom > outside)
      .map((o): Interval => [o.x0, o.x1]);
    return without([x0, x1], hidden).map(([start, end]) => edge('horizontal', position, start, end));
  };
  const upright = (position: number, outside: number): Ruling[] => {
    const hidden = others
      .filter((o) => o.x0 < outside && o.x1 > outside)
      .map((o): Interval => [o.top, o.bottom]);
    return without([top, bottom], hidden).map(([start, end]) => edge('vertical', position, start, end));
  };
  return [
    ...level(top, top - beyond),
    ...level(bottom, bottom + beyond),
    ...upright(x0, x0 - beyond),
    ...upright(x1, x1 + beyond),
  ];
}

function edge(orientation: Ruling['orientation'], position: number, start: number, end: number): Ruling {
  return { orientation, position, start, end, width: 0, source: 'shade' };
}

/** What is left of an interval when others are cut out of it. */
function without(whole: Interval, cuts: readonly Interval[]): Interval[] {
  let left: Interval[] = [whole];
  for (const [from, to] of cuts) {
    left = left.flatMap(([start, end]): Interval[] => {
      if (to <= start || from >= end) return [[start, end]];
      const pieces: Interval[] = [
        [start, from],
        [to, end],
      ];
      return pieces.filter(([a, b]) => b - a > leastEdge);
    });
  }
  return left;
}
