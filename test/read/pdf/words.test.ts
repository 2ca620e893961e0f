import { describe, expect, it } from 'vitest';
import type { PdfPage } from '../../../src/model/pdf.ts';
import type { Glyph } from '../../../src/read/pdf/glyphs.ts';
import { openPdf } from '../../../src/read/pdf/index.ts';
import { wordsOf } from '../../../src/read/pdf/words.ts';
import { type PageSpec, text, writePdf } from '../../helpers/pdf.ts';

async function readOne(page: PageSpec): Promise<PdfPage> {
  const source = await openPdf(writePdf({ pages: [page] }));
  const pages: PdfPage[] = [];
  for await (const one of source.pages()) pages.push(one);
  await source.close();
  return pages[0]!;
}

const glyph: Glyph = {
  text: '',
  start: 0,
  end: 0,
  baseline: 100,
  size: 10,
  rotation: 0,
  font: 'Test',
  bold: false,
  italic: false,
  blank: false,
  tracking: 0,
  color: undefined,
  mcid: undefined,
  clip: undefined,
  invisible: false,
  slanted: undefined,
};

const texts = (page: PdfPage) => page.words.map((word) => word.text);

describe('words of a PDF page', () => {
  it('stand where they are seen, in points from the top left', async () => {
    const page = await readOne({ content: text(72, 100, 'Hello world') });
    expect(texts(page)).toEqual(['Hello', 'world']);
    const [hello] = page.words;
    expect(hello!.bbox.x0).toBeCloseTo(72, 1);
    expect(hello!.baseline).toBeCloseTo(100, 1);
    expect(hello!.bbox.x1 - hello!.bbox.x0).toBeCloseTo(22.8, 0);
    expect(hello).toMatchObject({ size: 10, font: 'Helvetica', bold: false, rotation: 0 });
  });

  it('have a hyphen where a soft one is seen within them', () => {
    const drawn = (text: string, widthOf: (char: string) => number) => {
      let end = 0;
      const glyphs = [...text].map((char): Glyph => {
        const start = end;
        end += widthOf(char);
        return { ...glyph, text: char, start, end, blank: char === ' ' };
      });
      return wordsOf(glyphs).map((one) => one.text);
    };
    expect(drawn('cost\u00adbenefit divi\u00ad', () => 5)).toEqual(['cost-benefit', 'divi\u00ad']);
    expect(drawn('divi\u00added', (char) => (char === '\u00ad' ? 0 : 5))).toEqual(['divi\u00added']);
  });

  it('may be of any length', async () => {
    const [word] = (await readOne({ content: text(72, 100, 'x'.repeat(200_000)) })).words;
    expect(word!.text).toHaveLength(200_000);
  });

  it.each([
    [90, [0, 1, -1, 0]],
    [180, [-1, 0, 0, -1]],
    [270, [0, -1, 1, 0]],
  ] as const)('are upright on a page turned by %i degrees', async (rotate, matrix) => {
    const content = text(200, 300, 'Turned', { matrix: [...matrix] }, 600);
    const page = await readOne({ rotate, width: 400, height: 600, content });
    expect([page.width, page.height]).toEqual(rotate === 180 ? [400, 600] : [600, 400]);
    expect(page.words).toMatchObject([{ text: 'Turned', rotation: 0 }]);
    expect(page.words[0]!.baseline).toBeCloseTo(page.height / 2, 0);
    expect(page.words[0]!.bbox.x0).toBeCloseTo(page.width / 2, 0);
  });

  it('are upright when all text of a page is turned, and the page with them', async () => {
    const content = text(200, 300, 'Landscape', { matrix: [0, 1, -1, 0] }, 600);
    const page = await readOne({ width: 400, height: 600, content });
    expect([page.width, page.height, page.rotation]).toEqual([600, 400, 90]);
    expect(page.words).toMatchObject([{ text: 'Landscape', rotation: 0 }]);
    expect(page.notes.map((note) => note.code)).toEqual(['turned']);
  });

  it('say by how much the text is turned when most of a page is not', async () => {
    const upright = Array.from({ length: 5 }, (_, i) => text(72, 100 + 12 * i, 'plain text here')).join('');
    const page = await readOne({ content: upright + text(300, 300, 'Up', { matrix: [0, 1, -1, 0] }) });
    const up = page.words.find((word) => word.text === 'Up')!;
    expect(up.rotation).toBe(270);
    expect(up.bbox.bottom).toBeCloseTo(300, 0);
    expect(up.bbox.bottom - up.bbox.top).toBeGreaterThan(up.bbox.x1 - up.bbox.x0);
  });

  it('are joined when the file draws them in pieces', async () => {
    const content = 'BT /F1 10 Tf 72 700 Td [(Sp) 20 (lit) -15 ( te) (xt)] TJ ET\n';
    expect(texts(await readOne({ content }))).toEqual(['Split', 'text']);
  });

  it('are parted by a gap without a drawn blank', async () => {
    const content = 'BT /F1 10 Tf 72 700 Td [(one) -300 (two)] TJ ET\n';
    expect(texts(await readOne({ content }))).toEqual(['one', 'two']);
  });

  it('stay whole when letter-spaced', async () => {
    const page = await readOne({ content: text(72, 100, 'SPACED OUT', { before: '3 Tc' }) });
    expect(texts(page)).toEqual(['SPACED', 'OUT']);
  });

  it('are read once when printed twice to look bold', async () => {
    const page = await readOne({ content: text(72, 100, 'Fake') + text(72.3, 100, 'Fake') });
    expect(texts(page)).toEqual(['Fake']);
    expect(page.words[0]!.bold).toBe(true);
    expect(page.notes.map((note) => note.code)).toContain('duplicate-text');
  });

  it('leave out what is invisible or off the page, and say so', async () => {
    const content =
      text(72, 100, 'seen') +
      text(72, 120, 'hidden', { before: '3 Tr' }) +
      text(-400, 100, 'away', { before: '0 Tr' });
    const page = await readOne({ content });
    expect(texts(page)).toEqual(['seen']);
    expect(page.notes.map((note) => note.code).sort()).toEqual(['hidden-text', 'off-page-text']);
  });

  it('keep invisible text when it is all there is, as behind a scan', async () => {
    const page = await readOne({ content: text(72, 100, 'scanned', { before: '3 Tr' }) });
    expect(texts(page)).toEqual(['scanned']);
  });

  it('mark superscripts and put them on their neighbour’s line', async () => {
    const content = 'BT /F1 10 Tf 72 700 Td (note) Tj /F1 6 Tf 4 Ts (1) Tj ET\n';
    const [note, mark] = (await readOne({ content })).words;
    expect(mark).toMatchObject({ text: '1', script: 'super', glued: true });
    expect(mark!.baseline).toBe(note!.baseline);
  });

  it('end where a clip cuts them off', async () => {
    const content = `q 72 690 30 20 re W n ${text(72, 142, 'Overflowing')} Q`;
    expect(texts(await readOne({ content }))).toEqual(['Overfl']);
  });

  it('know which words were drawn in one go', async () => {
    const page = await readOne({ content: text(72, 100, 'one cell') + text(115, 100, 'next') });
    const [one, cell, next] = page.words;
    expect(one!.run).toBe(cell!.run);
    expect(next!.run).not.toBe(cell!.run);
  });
});
