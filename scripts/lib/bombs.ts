import { deflated } from './deflated.ts';

/** A small file that asks for much. `make` takes how many bytes it shall inflate to, or how many things it holds. */
export interface Bomb {
  name: string;
  make(size: number): Buffer;
}

type Body = string | { dictionary: string; data: Buffer };

/** Streams of one part of a file that inflate to any size. */
export const inflatingBombs: readonly Bomb[] = [
  { name: 'text', make: (size) => onPage(stream('BT /F1 9 Tf 50 700 Td (abc) Tj ET\n', size)) },
  { name: 'lines', make: (size) => onPage(stream('0 0 m 9 9 l S\n', size)) },
  { name: 'blanks', make: (size) => onPage(stream(' '.repeat(1000), size)) },
  { name: 'open-dictionaries', make: (size) => onPage(stream('<<', size)) },
  { name: 'one-long-string', make: (size) => onPage(stream('(', size)) },
  { name: 'saved-states', make: (size) => onPage(stream('q ', size)) },
  { name: 'many-numbers', make: (size) => onPage(stream('1 ', size)) },
  { name: 'inline-images', make: (size) => onPage(stream('BI /W 9 /H 9 ID xxx EI\n', size)) },
  { name: 'deflated-twice', make: (size) => onPage(twice('0 0 m 9 9 l S\n', size)) },
  { name: 'image', make: image },
  { name: 'object-stream', make: objectStream },
  { name: 'xref-stream', make: xrefStream },
  { name: 'character-map', make: characterMap },
  { name: 'font-file', make: fontFile },
  { name: 'metadata', make: (size) => onPage('', '/Metadata 20 0 R', { 20: metadata(size) }) },
];

/** Files whose parts point at each other without end, or declare more than is there. */
export const windingBombs: readonly Bomb[] = [
  { name: 'forms-in-forms', make: formsInForms },
  { name: 'form-in-itself', make: formInItself },
  { name: 'deep-page-tree', make: deepPageTree },
  {
    name: 'page-tree-in-a-ring',
    make: () => pdf({ 1: catalog(), 2: '<< /Type /Pages /Count 9 /Kids [2 0 R] >>' }),
  },
  { name: 'pages-declared', make: (count) => onPage(text, '', {}, `/Count ${count}`) },
  { name: 'pages-repeated', make: pagesRepeated },
  { name: 'pages-multiplied', make: pagesMultiplied },
  { name: 'huge-xref', make: hugeXref },
  { name: 'deep-array', make: (depth) => onPage(text, `/Names ${'['.repeat(depth)}${']'.repeat(depth)}`) },
  { name: 'tags-in-a-ring', make: tagsInARing },
  {
    name: 'labels-in-a-ring',
    make: () => onPage(text, '/PageLabels 20 0 R', { 20: '<< /Kids [20 0 R 20 0 R] >>' }),
  },
  { name: 'previous-xref-in-a-ring', make: previousXrefInARing },
  {
    name: 'length-in-a-ring',
    make: () => onPage('', '', { 6: '<< /Length 6 0 R >>\nstream\nBT ET\nendstream' }),
  },
  { name: 'huge-page', make: () => onPage('1e30 0 0 1e30 0 0 cm 0 0 m 1e30 1e30 l S') },
  { name: 'shading-mesh', make: shadingMesh },
  { name: 'pattern-in-itself', make: patternInItself },
  { name: 'glyph-in-itself', make: glyphInItself },
  { name: 'layers-in-a-ring', make: layersInARing },
  { name: 'widths-declared', make: widthsDeclared },
];

const text = 'BT /F1 9 Tf 50 700 Td (some text) Tj ET\n';

function stream(unit: string, size: number, extra = ''): Body {
  return { dictionary: `/Filter /FlateDecode ${extra}`, data: deflated(unit, size) };
}

function twice(unit: string, size: number): Body {
  const data = deflated(deflated(unit, size), 1);
  return { dictionary: '/Filter [/FlateDecode /FlateDecode]', data };
}

function catalog(extra = ''): string {
  return `<< /Type /Catalog /Pages 2 0 R ${extra} >>`;
}

function pages(count = '/Count 1', kids = '3 0 R'): string {
  return `<< /Type /Pages ${count} /Kids [${kids}] >>`;
}

const pageBody = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources 4 0 R /Contents 6 0 R >>';
const resources = '/Font << /F1 5 0 R >>';
const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';

/** One page with this content; `objects` are added or put in the place of those that every file has. */
function onPage(content: Body, extra = '', objects: Record<number, Body> = {}, count = '/Count 1'): Buffer {
  return pdf({
    1: catalog(extra),
    2: pages(count),
    3: pageBody,
    4: `<< ${resources} >>`,
    5: font,
    6: typeof content === 'string' ? { dictionary: '', data: Buffer.from(content) } : content,
    ...objects,
  });
}

function bodyBytes(body: Body): Buffer {
  if (typeof body === 'string') return Buffer.from(body, 'latin1');
  const head = `<< ${body.dictionary} /Length ${body.data.length} >>\nstream\n`;
  return Buffer.concat([Buffer.from(head), body.data, Buffer.from('\nendstream')]);
}

function pdf(objects: Record<number, Body>, trailer = ''): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets = new Map<number, number>();
  let at = parts[0]!.length;
  for (const [id, body] of Object.entries(objects)) {
    const part = Buffer.concat([Buffer.from(`${id} 0 obj\n`), bodyBytes(body), Buffer.from('\nendobj\n')]);
    offsets.set(Number(id), at);
    parts.push(part);
    at += part.length;
  }
  const size = [...offsets.keys()].reduce((most, id) => Math.max(most, id), 0) + 1;
  const rows = Array.from({ length: size }, (_, id) =>
    offsets.has(id) ? `${String(offsets.get(id)).padStart(10, '0')} 00000 n \n` : '0000000000 65535 f \n',
  );
  parts.push(
    Buffer.from(`xref\n0 ${size}\n${rows.join('')}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\n`),
  );
  parts.push(Buffer.from(`startxref\n${at}\n%%EOF\n`));
  return Buffer.concat(parts);
}

function image(size: number): Buffer {
  const side = Math.ceil(Math.sqrt(size / 3));
  const facts = `/Type /XObject /Subtype /Image /Width ${side} /Height ${side} /ColorSpace /DeviceRGB /BitsPerComponent 8`;
  return onPage(`${text}q 99 0 0 99 9 9 cm /I Do Q`, '', {
    4: `<< ${resources} /XObject << /I 20 0 R >> >>`,
    20: stream('\0', size, facts),
  });
}

/** The page's resources are said to be in a stream of objects that inflates. */
function objectStream(size: number): Buffer {
  const inside = stream('4 0 ', size, '/Type /ObjStm /N 1000000 /First 4');
  const content = { dictionary: '', data: Buffer.from(text) };
  return withXrefStream({ 1: catalog(), 2: pages(), 3: pageBody, 6: content, 20: inside }, 4, 20);
}

/** All objects stand in the file but `inside`, which is said to stand in the object stream `holder`. */
function withXrefStream(objects: Record<number, Body>, inside: number, holder: number): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const rows = new Map<number, [number, number, number]>([[inside, [2, holder, 0]]]);
  let at = parts[0]!.length;
  for (const [id, body] of Object.entries(objects)) {
    rows.set(Number(id), [1, at, 0]);
    const part = Buffer.concat([Buffer.from(`${id} 0 obj\n`), bodyBytes(body), Buffer.from('\nendobj\n')]);
    parts.push(part);
    at += part.length;
  }
  const size = 30;
  const table = Buffer.alloc(size * 6);
  for (const [id, [type, place, index]] of rows) {
    table.writeUInt8(type, id * 6);
    table.writeUInt32BE(place, id * 6 + 1);
    table.writeUInt8(index, id * 6 + 5);
  }
  const facts = `/Type /XRef /Size ${size} /Root 1 0 R /W [1 4 1]`;
  parts.push(Buffer.from('29 0 obj\n'), bodyBytes({ dictionary: facts, data: table }));
  parts.push(Buffer.from(`\nendobj\nstartxref\n${at}\n%%EOF\n`));
  return Buffer.concat(parts);
}

function xrefStream(size: number): Buffer {
  const entries = Math.floor(size / 6);
  const facts = `/Type /XRef /Size ${entries} /Root 1 0 R /W [1 4 1]`;
  const body = bodyBytes(stream('\x01\0\0\0\x09\0', size, facts));
  return Buffer.concat([
    Buffer.from('%PDF-1.7\n1 0 obj\n'),
    body,
    Buffer.from('\nendobj\nstartxref\n9\n%%EOF\n'),
  ]);
}

function characterMap(size: number): Buffer {
  const unit = '100 beginbfrange <00> <ff> <0000> endbfrange\n';
  return onPage(text, '', {
    5: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 20 0 R >>',
    20: stream(unit, size),
  });
}

function fontFile(size: number): Buffer {
  return onPage(text, '', {
    5: '<< /Type /Font /Subtype /TrueType /BaseFont /Abc /FirstChar 0 /LastChar 0 /Widths [500] /FontDescriptor 20 0 R >>',
    20: '<< /Type /FontDescriptor /FontName /Abc /Flags 4 /FontFile2 21 0 R >>',
    21: stream('\0\x01\0\0', size, `/Length1 ${size}`),
  });
}

function metadata(size: number): Body {
  return stream('<a><b/></a>\n', size, '/Type /Metadata /Subtype /XML');
}

/** Each form draws the next ten times: ten to the power of nine at the end. */
function formsInForms(): Buffer {
  const levels = 9;
  const objects: Record<number, Body> = { 4: `<< ${resources} /XObject << /X 20 0 R >> >>` };
  for (let level = 0; level < levels; level++) {
    const inner = `/Resources << ${resources} /XObject << /X ${21 + level} 0 R >> >>`;
    objects[20 + level] = form('/X Do '.repeat(10), inner);
  }
  objects[20 + levels] = form(text, `/Resources << ${resources} >>`);
  return onPage('/X Do', '', objects);
}

function form(content: string, extra: string): Body {
  const dictionary = `/Type /XObject /Subtype /Form /BBox [0 0 595 842] ${extra}`;
  return { dictionary, data: Buffer.from(content) };
}

function formInItself(): Buffer {
  const own = `<< ${resources} /XObject << /X 20 0 R >> >>`;
  return onPage('/X Do', '', { 4: own, 20: form('/X Do /X Do', `/Resources ${own}`) });
}

function deepPageTree(depth: number): Buffer {
  const objects: Record<number, Body> = { 2: pages('/Count 1', '10 0 R') };
  for (let i = 0; i < depth; i++) {
    const kid = i === depth - 1 ? '3 0 R' : `${11 + i} 0 R`;
    objects[10 + i] = `<< /Type /Pages /Parent ${i ? 9 + i : 2} 0 R /Count 1 /Kids [${kid}] >>`;
  }
  return onPage(text, '', objects);
}

function pagesRepeated(count: number): Buffer {
  return onPage(text, '', { 2: pages(`/Count ${count}`, '3 0 R '.repeat(count)) });
}

/** Each node of the page tree has the next as its child ten times. */
function pagesMultiplied(): Buffer {
  const levels = 8;
  const objects: Record<number, Body> = { 2: pages(`/Count ${10 ** levels}`, '20 0 R '.repeat(10)) };
  for (let level = 1; level < levels; level++) {
    const kid = level === levels - 1 ? 3 : 20 + level;
    objects[19 + level] = pages(`/Count ${10 ** (levels - level)}`, `${kid} 0 R `.repeat(10));
  }
  return onPage(text, '', objects);
}

function hugeXref(): Buffer {
  const file = onPage(text).toString('latin1');
  return Buffer.from(
    file.replace(/xref\n0 \d+/, 'xref\n0 2147483647').replace(/\/Size \d+/, '/Size 2147483647'),
    'latin1',
  );
}

function tagsInARing(): Buffer {
  return onPage(`/P << /MCID 0 >> BDC ${text} EMC`, '/MarkInfo << /Marked true >> /StructTreeRoot 20 0 R', {
    3: pageBody.replace('/Type /Page ', '/Type /Page /StructParents 0 '),
    20: '<< /Type /StructTreeRoot /K [21 0 R] /ParentTree << /Nums [0 [21 0 R]] >> >>',
    21: '<< /Type /StructElem /S /P /P 22 0 R /Pg 3 0 R /K [0 22 0 R] >>',
    22: '<< /Type /StructElem /S /P /P 21 0 R /Pg 3 0 R /K [21 0 R 22 0 R] >>',
  });
}

function shadingMesh(size: number): Buffer {
  const facts =
    '/ShadingType 4 /ColorSpace /DeviceRGB /BitsPerCoordinate 8 /BitsPerComponent 8 /BitsPerFlag 8 /Decode [0 9 0 9 0 1 0 1 0 1]';
  return onPage(`${text}/S sh`, '', {
    4: `<< ${resources} /Shading << /S 20 0 R >> >>`,
    20: stream('\0\x01\x01\x01\x01\x01', size, facts),
  });
}

function patternInItself(): Buffer {
  const own = `<< ${resources} /Pattern << /P 20 0 R >> >>`;
  const facts = `/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 9 9] /XStep 9 /YStep 9 /Resources ${own}`;
  const content = '/Pattern cs /P scn 0 0 99 99 re f ';
  return onPage(text + content, '', { 4: own, 20: { dictionary: facts, data: Buffer.from(content) } });
}

/** A letter of a font that is drawn with letters of that font. */
function glyphInItself(): Buffer {
  const facts = '/FontBBox [0 0 9 9] /FontMatrix [0.1 0 0 0.1 0 0] /FirstChar 115 /LastChar 115 /Widths [9]';
  const names = '/CharProcs << /s 20 0 R >> /Encoding << /Differences [115 /s] >>';
  return onPage(text, '', {
    5: `<< /Type /Font /Subtype /Type3 ${facts} ${names} /Resources << ${resources} >> >>`,
    20: { dictionary: '', data: Buffer.from('9 0 d0 BT /F1 9 Tf (sss) Tj ET') },
  });
}

/** A layer that is shown when one of itself is. */
function layersInARing(): Buffer {
  return onPage(`/OC /M BDC ${text} EMC`, '', {
    4: `<< ${resources} /Properties << /M 20 0 R >> >>`,
    20: '<< /Type /OCMD /VE [/And 21 0 R] >>',
    21: '[/Or 21 0 R 21 0 R]',
  });
}

/** One width for more letters than there can be. */
function widthsDeclared(count: number): Buffer {
  const system = '/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>';
  const descendant = `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Abc ${system} /W [0 ${count * 20_000} 500] >>`;
  return onPage(text, '', {
    5: `<< /Type /Font /Subtype /Type0 /BaseFont /Abc /Encoding /Identity-H /DescendantFonts [${descendant}] >>`,
  });
}

function previousXrefInARing(): Buffer {
  const file = onPage(text).toString('latin1');
  const prev = ` /Prev ${/startxref\n(\d+)/.exec(file)![1]} >>`;
  return Buffer.from(file.replace(/ >>(?=\nstartxref)/, prev), 'latin1');
}
