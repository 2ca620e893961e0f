import { describe, expect, it } from 'vitest';
import type { PdfPage } from '../../../src/model/pdf.ts';
import { openPdf, PdfError } from '../../../src/read/pdf/index.ts';
import { fill, line, type PdfSpec, text, writePdf } from '../../helpers/pdf.ts';

async function read(spec: PdfSpec) {
  const source = await openPdf(writePdf(spec), { links: true });
  const pages: PdfPage[] = [];
  for await (const one of source.pages()) pages.push(one);
  await source.close();
  return { metadata: source.metadata, pages };
}

describe('rulings of a PDF page', () => {
  it('are strokes, thin filled boxes and the edges of shades', async () => {
    const content =
      line(50, 100, 250, 100) + fill(50, 200, 250, 200.8, '0 0 0') + fill(50, 300, 250, 330, '0.8 0.9 1');
    const [page] = (await read({ pages: [{ content }] })).pages;
    const at = (source: string) => page!.rulings.filter((r) => r.source === source);
    expect(at('stroke')).toMatchObject([{ orientation: 'horizontal', position: 100, start: 50, end: 250 }]);
    expect(at('fill')[0]!.position).toBeCloseTo(200.4, 1);
    expect(at('shade')).toHaveLength(4);
    expect(page!.shades).toHaveLength(1);
  });

  it('leave out edges between shades of one colour', async () => {
    const content = fill(50, 300, 150, 330, '0.8 0.9 1') + fill(150, 300, 250, 330, '0.8 0.9 1');
    const [page] = (await read({ pages: [{ content }] })).pages;
    const upright = page!.rulings.filter((r) => r.orientation === 'vertical').map((r) => r.position);
    expect(upright.sort((a, b) => a - b)).toEqual([50, 250]);
  });

  it('leave out white on white, but not white between shades', async () => {
    const content =
      fill(50, 100, 250, 100.8, '1 1 1') +
      fill(50, 300, 250, 330, '0 0 1') +
      fill(150, 300, 150.8, 330, '1 1 1');
    const [page] = (await read({ pages: [{ content }] })).pages;
    expect(page!.rulings.filter((r) => r.source === 'fill')).toMatchObject([{ orientation: 'vertical' }]);
  });

  it('may be typed with underscores', async () => {
    const [page] = (await read({ pages: [{ content: text(50, 100, '__________________') }] })).pages;
    expect(page!.words).toEqual([]);
    expect(page!.rulings).toMatchObject([{ orientation: 'horizontal', source: 'text' }]);
  });
});

describe('a PDF', () => {
  it('gives its metadata, page labels and links', async () => {
    const { metadata, pages } = await read({
      info: '/Title (A report) /Author (Someone)',
      catalog: '/PageLabels << /Nums [0 << /S /r >> 1 << /S /D >>] >>',
      pages: [
        {
          content: text(72, 100, 'one'),
          extra:
            '/Annots [<< /Type /Annot /Subtype /Link /Rect [72 740 92 750] /A << /S /URI /URI (https://example.org/) >> >>]',
        },
        { content: text(72, 100, 'two') },
      ],
    });
    expect(metadata).toMatchObject({ title: 'A report', author: 'Someone', pages: 2, tagged: false });
    expect(pages.map((page) => page.label)).toEqual(['i', '1']);
    expect(pages[0]!.links).toMatchObject([{ url: 'https://example.org/', bbox: { x0: 72, top: 92 } }]);
  });

  it.each([
    ['turned by no quarter', '/Rotate 45', [595, 842]],
    ['turned often', '/Rotate 3600', [595, 842]],
    ['with its corners the other way round', '/MediaBox [595 842 0 0]', [595, 842]],
    ['without extent', '/MediaBox [0 0 0 0]', [612, 792]],
    ['of no numbers', '/MediaBox [0 0 /a (b)]', [612, 792]],
    ['of two numbers', '/MediaBox [0 0]', [612, 792]],
    ['cut to what is outside of it', '/CropBox [1000 1000 1200 1200]', [595, 842]],
    ['in a negative unit', '/UserUnit -3', [595, 842]],
    ['in a unit of ten points', '/UserUnit 10', [5950, 8420]],
  ])('is read %s', async (_, extra, [width, height]) => {
    const [page] = (await read({ pages: [{ content: text(72, 100, 'odd'), extra }] })).pages;
    expect(page).toMatchObject({ width, height, words: [{ text: 'odd' }] });
  });

  it('runs nothing the file would have run', async () => {
    const script = '<< /S /JavaScript /JS (globalThis.ran = true) >>';
    const { pages } = await read({
      pages: [{ content: text(72, 100, 'calm'), extra: `/AA << /O ${script} >>` }],
      catalog: `/OpenAction ${script} /Names << /JavaScript << /Names [(a) ${script}] >> >>`,
    });
    expect(pages[0]!.words.map((word) => word.text)).toEqual(['calm']);
    expect(globalThis).not.toHaveProperty('ran');
  });

  it('says when a page has no text', async () => {
    const [page] = (await read({ pages: [{ content: '' }] })).pages;
    expect(page!.notes.map((note) => note.code)).toEqual(['no-text']);
  });

  it('is refused with a reason when it is none, or lacks the page', async () => {
    const bytes = new TextEncoder().encode('hello');
    await expect(openPdf(bytes)).rejects.toMatchObject({ name: 'PdfError', code: 'not-a-pdf' });
    const good = writePdf({ pages: [{ content: '' }] });
    await expect(openPdf(good, { pages: [2] })).rejects.toMatchObject({ code: 'no-such-page' });
    await expect(openPdf(new TextEncoder().encode('%PDF-1.4 nothing'))).rejects.toBeInstanceOf(PdfError);
  });

  it('is read again after its bytes were used', async () => {
    const bytes = writePdf({ pages: [{ content: text(72, 100, 'twice') }] });
    for (let i = 0; i < 2; i++) await (await openPdf(bytes)).close();
    expect(bytes.length).toBeGreaterThan(0);
  });
});

describe('letters drawn by procedures', () => {
  const glyph = '8 0 0 0 6 7 d1 0 0 6 7 re f';
  const sizeOf = async (size: number, unit: number, box: string) => {
    const font =
      `<< /Type /Font /Subtype /Type3 /FontMatrix [${unit} 0 0 ${unit} 0 0] /FontBBox [${box}] /FirstChar 97 ` +
      '/LastChar 97 /Widths [500] /CharProcs << /a 100 0 R >> /Encoding << /Differences [97 /a] >> >>';
    const procedure = `<< /Length ${glyph.length} >>\nstream\n${glyph}\nendstream`;
    const spec = { pages: [{ content: text(50, 100, 'a', { size }) }], objects: { 3: font, 100: procedure } };
    return (await read(spec)).pages[0]!.words[0]!.size;
  };

  it('are as high as the font is large, however few of them make the box', async () => {
    expect(await sizeOf(10, 0.001, '0 0 500 690')).toBeCloseTo(10);
    expect(await sizeOf(10, 0.001, '0 -220 900 980')).toBeCloseTo(10);
  });

  it('are measured by their box, where the unit is another', async () => {
    expect(await sizeOf(1, 1, '0 -2 8 10')).toBeCloseTo(10);
  });
});
