import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UserFault } from '../../src/model/issue.ts';
import { readPages } from '../../src/read/pages.ts';
import { readPdfInChild } from '../../src/read/pdf/child/index.ts';
import { readTables } from '../../src/tables.ts';
import { readTablesInChild } from '../../src/tables-in-child.ts';
import { protectedPdf } from '../helpers/encrypt.ts';
import { text, writePdf } from '../helpers/pdf.ts';
import { isAlive, temporaryFolder } from '../helpers/temporary.ts';

const folder = temporaryFolder();
const fixture = join(import.meta.dirname, '..', 'fixtures', 'tables', 'tagged.pdf');
const bytes = new Uint8Array(readFileSync(fixture));
const hello = text(60, 100, 'hello');
const oneStep = 20_000;

describe.concurrent('a PDF read in a child process', { timeout: oneStep }, () => {
  it('gives the same tables as in this process, from a path and from bytes', async () => {
    const here = await readTables(bytes);
    expect(await readTablesInChild(fixture)).toEqual(here);
    expect(await readTablesInChild(bytes)).toEqual(here);
    expect(bytes.byteLength).toBeGreaterThan(0);
  });

  it('gives its pages, and the reader and its version', async () => {
    const { pages, metadata } = await readPdfInChild(
      writePdf({ pages: [{ content: hello }, { content: '' }] }),
    );
    expect(pages.map((page) => page.words.map((word) => word.text))).toEqual([['hello'], []]);
    expect(metadata.reader).toMatch(/^pdfjs-dist \d+\.\d+\.\d+$/);
  });

  it('hands pages on as they are done when asked', async () => {
    const numbers: number[] = [];
    await readTablesInChild(fixture, { onPage: (page) => numbers.push(page.number) });
    expect(numbers).toEqual([1]);
  });

  it('is read with the character maps of pdf.js', async () => {
    const ordering = '/CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >>';
    const descendant = `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong ${ordering} >>`;
    const font = `<< /Type /Font /Subtype /Type0 /BaseFont /STSong /Encoding /GBK-EUC-H /DescendantFonts [${descendant}] >>`;
    const content = 'BT /F1 10 Tf 60 700 Td <C4E3BAC3> Tj ET';
    const { pages, damage } = await readPdfInChild(writePdf({ pages: [{ content }], objects: { 3: font } }));
    expect(pages[0]!.words.map((word) => word.text)).toEqual(['你好']);
    expect(damage).toEqual([]);
  });

  it('opens with its password', async () => {
    const { pages } = await readPdfInChild(protectedPdf(hello, 'secret'), { password: 'secret' });
    expect(pages[0]!.words.map((word) => word.text)).toEqual(['hello']);
  });

  it('says what it took, and leaves no process behind', async () => {
    let pid = 0;
    await readTablesInChild(fixture, {
      onUsage: (usage) => {
        pid = usage.pid;
        expect(usage.milliseconds).toBeGreaterThan(0);
      },
    });
    expect(pid).toBeGreaterThan(0);
    expect(isAlive(pid)).toBe(false);
  });
});

const twoPages = writePdf({ pages: [{ content: hello }, { content: hello }] });

describe.concurrent('a PDF that cannot be read is reported as one error', { timeout: oneStep }, () => {
  it.each([
    ['empty', new Uint8Array(0)],
    ['not-a-pdf', Buffer.from('<html></html>')],
    ['damaged', Buffer.from('%PDF-1.7\nnothing else')],
    ['password-needed', protectedPdf(hello, 'secret')],
    ['no-text', writePdf({ pages: [{ content: '' }, { content: '0 0 m 9 9 l S' }] })],
    ['no-such-file', join(folder, 'nowhere.pdf')],
    ['no-such-file', folder],
  ])('%s', async (code, input) => {
    await expect(readTablesInChild(input)).rejects.toMatchObject({ name: 'PdfError', code });
  });

  it('no-such-file, too, when it is a folder, which is said', async () => {
    await expect(readTablesInChild(folder)).rejects.toMatchObject({ detail: 'it is a folder' });
  });

  it('password-needed, too, when the password is wrong', async () => {
    const wrong = readTablesInChild(protectedPdf(hello, 'secret'), { password: 'guess' });
    await expect(wrong).rejects.toMatchObject({ code: 'password-needed', detail: 'the one given is wrong' });
  });

  it('no-such-page', async () => {
    await expect(readTablesInChild(twoPages, { pages: [3] })).rejects.toMatchObject({ code: 'no-such-page' });
  });

  it.each(['outside', 'inside'] as const)('too-large, when memory is watched from %s', async (watch) => {
    const memory = 40 * 2 ** 20;
    await expect(readTablesInChild(twoPages, { limits: { memory, watch } })).rejects.toMatchObject({
      code: 'too-large',
    });
    expect((await readTablesInChild(twoPages, { limits: { watch } })).pages).toBe(2);
  });

  it('too-large, when the file alone takes more than there may be', async () => {
    const file = join(folder, 'large.pdf');
    writeFileSync(file, Buffer.alloc(2000));
    await expect(readTablesInChild(file, { limits: { memory: 1000 } })).rejects.toMatchObject({
      code: 'too-large',
    });
  });

  it('too-slow', async () => {
    await expect(readTablesInChild(twoPages, { limits: { time: 1 } })).rejects.toMatchObject({
      code: 'too-slow',
    });
  });
});

describe('a PDF of which a part is lost', { timeout: oneStep }, () => {
  const broken = writePdf({ pages: [{ content: hello }, { content: `${hello}BT /F1 9 Tf (no end` }] });
  const lost = { page: 2, message: 'some of the content makes no sense and was passed over' };

  it('gives its tables and pages, and what was lost', async () => {
    expect(await readTablesInChild(broken)).toMatchObject({ pages: 2, damage: [lost] });
    expect(await readPdfInChild(broken)).toMatchObject({ damage: [lost] });
  });

  it('is no report to be published', async () => {
    const faulty = readPages(broken, 'raw/a/report.pdf');
    await expect(faulty).rejects.toThrow('raw/a/report.pdf was not read whole: page 2: some of the content');
    await expect(faulty).rejects.toBeInstanceOf(UserFault);
  });

  it('is called damaged, not a scan, when nothing is left', async () => {
    const nothing = readTablesInChild(writePdf({ pages: [{ content: 'BT /F1 9 Tf (no end' }] }));
    await expect(nothing).rejects.toMatchObject({ code: 'damaged' });
  });
});
