import { overlap } from '../../model/bbox.ts';
import type { Bbox, Ruling, Shade, Word } from '../../model/pdf.ts';
import type { Paint } from './paths.ts';
import { visibleEdges } from './shades.ts';

/** A filled box thinner than this, in points, is a line; text does not fit into it. */
const thinnest = 3.2;
/** A ruling is at least this many times longer than it is thick. */
const slender = 1.8;
/** Shades smaller than this either way, in points, are marks (bullets, legend boxes), not cells. */
const leastShade = 5;

/** Rulings and shades among everything painted on a page. */
export function rulingsOf(paints: readonly Paint[], page: Bbox): { rulings: Ruling[]; shades: Shade[] } {
  const rulings: Ruling[] = [];
  const shades: Shade[] = [];
  for (const paint of paints) {
    const { bbox } = paint;
    if (overlap(bbox.x0, bbox.x1, page.x0, page.x1) < 0) continue;
    if (overlap(bbox.top, bbox.bottom, page.top, page.bottom) < 0) continue;
    const line = asRuling(paint);
    if (line) {
      if (!isWhite(paint.color) || shades.some((shade) => crosses(shade.bbox, bbox))) rulings.push(line);
    } else if (paint.kind === 'fill' && isShade(paint, page)) {
      if (isWhite(paint.color)) continue;
      shades.push({ bbox, color: paint.color ?? 'pattern' });
    }
  }
  return { rulings: [...rulings, ...visibleEdges(shades)], shades };
}

function asRuling({ kind, bbox, width }: Paint): Ruling | undefined {
  const wide = bbox.x1 - bbox.x0;
  const high = bbox.bottom - bbox.top;
  const thick = Math.min(wide, high);
  const long = Math.max(wide, high);
  if (thick > thinnest || long < slender * Math.max(thick, width) || long < 0.5) return undefined;
  // A stroke as thick as a cell is a shade drawn with a fat pen.
  if (kind === 'stroke' && width > 2 * thinnest) return undefined;
  const thickness = kind === 'stroke' ? width : thick;
  return wide >= high
    ? {
        orientation: 'horizontal',
        position: (bbox.top + bbox.bottom) / 2,
        start: bbox.x0,
        end: bbox.x1,
        width: thickness,
        source: kind,
      }
    : {
        orientation: 'vertical',
        position: (bbox.x0 + bbox.x1) / 2,
        start: bbox.top,
        end: bbox.bottom,
        width: thickness,
        source: kind,
      };
}

function isShade({ bbox }: Paint, page: Bbox): boolean {
  const wide = bbox.x1 - bbox.x0;
  const high = bbox.bottom - bbox.top;
  const wholePage = wide > 0.95 * (page.x1 - page.x0) && high > 0.95 * (page.bottom - page.top);
  return wide >= leastShade && high >= leastShade && !wholePage;
}

/** White is paper, unless it parts two shades. */
function isWhite(color: string | undefined): boolean {
  return color !== undefined && /^#f[c-f]f[c-f]f[c-f]$/i.test(color);
}

function crosses(shade: Bbox, line: Bbox): boolean {
  return (
    overlap(shade.x0, shade.x1, line.x0, line.x1) >= -0.5 &&
    overlap(shade.top, shade.bottom, line.top, line.bottom) >= -0.5
  );
}

/** Rows of underscores, dashes or box drawing characters are rulings typed as text: they leave the words. */
export function typedRulings(words: readonly Word[]): { words: Word[]; rulings: Ruling[] } {
  const isTyped = (word: Word) => word.rotation === 0 && /^[_\u2014\u2500-\u257f=-]{6,}$/.test(word.text);
  const rulings = words.filter(isTyped).map(
    ({ bbox, baseline, text, size }): Ruling => ({
      orientation: 'horizontal',
      position: text.startsWith('_') ? baseline + size * 0.1 : baseline - size * 0.3,
      start: bbox.x0,
      end: bbox.x1,
      width: 0.5,
      source: 'text',
    }),
  );
  return { words: rulings.length ? words.filter((word) => !isTyped(word)) : [...words], rulings };
}
