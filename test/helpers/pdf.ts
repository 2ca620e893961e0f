/** A page to be written: its size in points, and the content stream in PDF's own operators. */
export interface PageSpec {
  width?: number;
  height?: number;
  rotate?: number;
  content: string;
  /** Further entries of the page dictionary. */
  extra?: string;
}

export interface PdfSpec {
  pages: PageSpec[];
  /** Further objects, numbered from 100 on; `catalog` adds entries to the catalog. */
  objects?: Record<number, string>;
  catalog?: string;
  info?: string;
  /** Dictionaries of /F1, and of /F2 for bold text; Helvetica when left out. */
  fonts?: readonly [string, string];
}

/** Writes a small PDF. */
export function writePdf(spec: PdfSpec): Uint8Array {
  const objects = new Map<number, string>();
  const pageIds = spec.pages.map((_, i) => 10 + 2 * i);
  objects.set(1, `<< /Type /Catalog /Pages 2 0 R ${spec.catalog ?? ''} >>`);
  objects.set(
    2,
    `<< /Type /Pages /Count ${pageIds.length} /Kids [${pageIds.map((id) => `${id} 0 R`).join(' ')}] >>`,
  );
  const [regular, bold] = spec.fonts ?? [font('Helvetica'), font('Helvetica-Bold')];
  objects.set(3, regular);
  objects.set(4, bold);
  objects.set(5, `<< ${spec.info ?? ''} >>`);
  spec.pages.forEach((page, i) => {
    const id = pageIds[i]!;
    const box = `[0 0 ${page.width ?? 595} ${page.height ?? 842}]`;
    const resources = '<< /Font << /F1 3 0 R /F2 4 0 R >> >>';
    objects.set(
      id,
      `<< /Type /Page /Parent 2 0 R /MediaBox ${box} /Rotate ${page.rotate ?? 0} /Resources ${resources} /Contents ${id + 1} 0 R ${page.extra ?? ''} >>`,
    );
    objects.set(id + 1, `<< /Length ${page.content.length} >>\nstream\n${page.content}\nendstream`);
  });
  for (const [id, body] of Object.entries(spec.objects ?? {})) objects.set(Number(id), body);
  return assemble(objects);
}

function font(name: string): string {
  return `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
}

function assemble(objects: ReadonlyMap<number, string>): Uint8Array {
  let text = '%PDF-1.7\n';
  const offsets = new Map<number, number>();
  for (const [id, body] of [...objects].sort(([a], [b]) => a - b)) {
    offsets.set(id, text.length);
    text += `${id} 0 obj\n${body}\nendobj\n`;
  }
  const size = Math.max(...objects.keys()) + 1;
  const start = text.length;
  text += `xref\n0 ${size}\n0000000000 65535 f \n`;
  for (let id = 1; id < size; id++) {
    const offset = offsets.get(id);
    text += offset === undefined ? '0000000000 00000 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`;
  }
  text += `trailer\n<< /Size ${size} /Root 1 0 R /Info 5 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(text, (c) => c.charCodeAt(0));
}

export interface TextStyle {
  size?: number;
  bold?: boolean;
  /** Text matrix without its place: [a b c d]. */
  matrix?: [number, number, number, number];
  /** Operators before the text is shown (Tc, Tr and so on). */
  before?: string;
}

/** Text at x, y from the top left of a page `height` points high. */
export function text(x: number, y: number, string: string, style: TextStyle = {}, height = 842): string {
  const { size = 10, bold = false, matrix = [1, 0, 0, 1], before = '' } = style;
  const escaped = string.replace(/[\\()]/g, '\\$&');
  return `BT /F${bold ? 2 : 1} ${size} Tf ${matrix.join(' ')} ${x} ${height - y} Tm ${before} (${escaped}) Tj ET\n`;
}

/** A stroked line between two points from the top left. */
export function line(x0: number, y0: number, x1: number, y1: number, height = 842): string {
  return `0.5 w ${x0} ${height - y0} m ${x1} ${height - y1} l S\n`;
}

/** A filled box; color as PDF wants it, three numbers from 0 to 1. */
export function fill(x0: number, y0: number, x1: number, y1: number, color: string, height = 842): string {
  return `q ${color} rg ${x0} ${height - y1} ${x1 - x0} ${y1 - y0} re f Q\n`;
}
