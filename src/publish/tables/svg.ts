import type { Bbox, PdfPage } from '../../model/pdf.ts';
import type { FoundTable, TableDecision } from '../../model/table.ts';

const colors = { tags: '#2a7f3f', lattice: '#c0392b', stream: '#2155a5' };

/**
 * A page as it was understood: its text, its rulings, the cells found, and the reason for each decision.
 * This is how a wrong table is looked into.
 */
export function debugSvg(
  page: PdfPage,
  tables: readonly FoundTable[],
  decisions: readonly TableDecision[],
): string {
  const size = `${round(page.width)} ${round(page.height)}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size}" font-family="sans-serif">`,
    `<rect width="100%" height="100%" fill="#fff"/>`,
    ...page.shades.map(({ bbox }) => box(bbox, 'fill="#eee"')),
    ...page.words.map(word),
    ...page.rulings.map(ruling),
    ...tables.flatMap(cells),
    ...decisions
      .filter((d) => !d.taken)
      .map((d) => labelled(d.bbox, d.bbox.bottom + below, '#999', `not: ${d.reason}`)),
    ...decisions
      .filter((d) => d.taken)
      .map((d) => labelled(d.bbox, d.bbox.top - above, colors[d.method], `${d.method}: ${d.reason}`)),
    ...page.notes.map((note, i) =>
      text(4, 8 + 7 * i, 6, '#b8860b', `${note.code}: ${note.message} (${note.count})`),
    ),
    '</svg>\n',
  ].join('\n');
}

function word({ text: content, bbox, baseline, rotation, size }: PdfPage['words'][number]): string {
  if (rotation === 0) return text(bbox.x0, baseline, size, '#000', content, bbox.x1 - bbox.x0);
  const [x, y] =
    rotation === 90 ? [baseline, bbox.top] : rotation === 270 ? [baseline, bbox.bottom] : [bbox.x1, baseline];
  const turned = text(x, y, size, '#000', content);
  return turned.replace('<text', `<text transform="rotate(${rotation} ${round(x)} ${round(y)})"`);
}

function ruling(r: PdfPage['rulings'][number]): string {
  const stroke = r.source === 'shade' ? '#f5b041' : '#e67e22';
  const [x1, y1, x2, y2] =
    r.orientation === 'horizontal'
      ? [r.start, r.position, r.end, r.position]
      : [r.position, r.start, r.position, r.end];
  return `<path d="M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}" stroke="${stroke}" stroke-width="0.6"/>`;
}

function cells(table: FoundTable): string[] {
  const color = colors[table.method];
  return table.cells
    .filter(({ bbox }) => Number.isFinite(bbox.x0))
    .map((cell) => {
      const shape = box(
        cell.bbox,
        `fill="${color}" fill-opacity="0.08" stroke="${color}" stroke-width="0.5"`,
      );
      const place = `row ${cell.row}, column ${cell.column}, spans ${cell.rowSpan} x ${cell.columnSpan}`;
      return shape.replace('/>', `><title>${escaped(`${place}: ${cell.text}`)}</title></rect>`);
    });
}

/** Labels stand above what was taken and below what was not: both may begin at one height. */
const above = 2;
const below = 7;

function labelled(bbox: Bbox, y: number, color: string, label: string): string {
  const outline = box(bbox, `fill="none" stroke="${color}" stroke-width="1" stroke-dasharray="4 2"`);
  return outline + text(bbox.x0, y, 6, color, label);
}

function box({ x0, top, x1, bottom }: Bbox, style: string): string {
  return `<rect x="${round(x0)}" y="${round(top)}" width="${round(x1 - x0)}" height="${round(bottom - top)}" ${style}/>`;
}

function text(x: number, y: number, size: number, fill: string, content: string, width?: number): string {
  const fit = width ? ` textLength="${round(width)}" lengthAdjust="spacingAndGlyphs"` : '';
  return `<text x="${round(x)}" y="${round(y)}" font-size="${round(size)}" fill="${fill}"${fit}>${escaped(content)}</text>`;
}

const round = (n: number) => Math.round(n * 100) / 100;
const escaped = (s: string) =>
  s.replace(/[&<>]/g, (c) => (c === '&' ? '&amp;' : c === '<' ? '&lt;' : '&gt;'));
