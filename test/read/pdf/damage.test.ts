import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { damageLine, damageOn, openPdf } from '../../../src/read/pdf/index.ts';
import { text, writePdf } from '../../helpers/pdf.ts';

/** The words of all pages, and what is said of damage. */
async function read(bytes: Uint8Array): Promise<{ words: string[][]; damage: string[] }> {
  const source = await openPdf(bytes);
  const words: string[][] = [];
  const damage = [...source.damage];
  for await (const page of source.pages()) {
    words.push(page.words.map((word) => word.text));
    damage.push(...damageOn(page));
  }
  await source.close();
  return { words, damage: damage.map(damageLine) };
}

const lines = Array.from({ length: 60 }, (_, i) => text(60, 60 + 12 * i, `line${i} ${i * 7919}`)).join('');
const words = Array.from({ length: 60 }, (_, i) => [`line${i}`, `${i * 7919}`]).flat();

/** A page with this content, compressed; `harm` alters the compressed bytes. */
function compressed(content: string, harm: (data: Buffer) => Buffer = (data) => data): Uint8Array {
  const data = harm(deflateSync(content));
  const stream = `<< /Length ${data.length} /Filter /FlateDecode >>\nstream\n${data.toString('latin1')}\nendstream`;
  return writePdf({ pages: [{ content: '' }, { content: text(60, 60, 'end') }], objects: { 11: stream } });
}

function withBitFlipped(data: Buffer, at: number): Buffer {
  const copy = Buffer.from(data);
  copy[at]! ^= 4;
  return copy;
}

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const bytesOf = (file: string) => new Uint8Array(Buffer.from(file, 'latin1'));

describe('a sound file', () => {
  const folder = join(import.meta.dirname, '..', '..', 'fixtures', 'tables');
  const fixtures = readdirSync(folder).filter((name) => name.endsWith('.pdf'));
  it.each(fixtures)('is not said to be damaged: %s', async (name) => {
    expect((await read(new Uint8Array(readFileSync(join(folder, name))))).damage).toEqual([]);
  });

  it('is read whole when its pages are compressed', async () => {
    expect(await read(compressed(lines))).toEqual({ words: [words, ['end']], damage: [] });
  });
});

describe('a damaged file is read as far as it goes, and says so', () => {
  it('when the content of a page ends in the midst of its compressed data', async () => {
    const { words: found, damage } = await read(
      compressed(lines, (data) => data.subarray(0, data.length / 2)),
    );
    expect(found[0]!.length).toBeGreaterThan(0);
    expect(found[0]!.length).toBeLessThan(words.length);
    expect(found[1]).toEqual(['end']);
    expect(damage).toContain('page 1: a compressed part is damaged: what follows in it is missing');
  });

  it('wherever a bit of the compressed data flipped', async () => {
    const { length } = deflateSync(lines);
    for (let at = 2; at < length; at += 61) {
      const { damage } = await read(compressed(lines, (data) => withBitFlipped(data, at)));
      expect(damage).not.toEqual([]);
    }
  });

  it('when the content of a page is cut and makes no sense', async () => {
    const { damage } = await read(writePdf({ pages: [{ content: `${lines}BT /F1 9 Tf (never ending` }] }));
    expect(damage).toContain('page 1: some of the content makes no sense and was passed over');
  });

  it('when something drawn on a page is not what it should be', async () => {
    const extra = '/Resources << /Font << /F1 3 0 R >> /XObject << /X 3 0 R >> >>';
    const { damage } = await read(writePdf({ pages: [{ content: `/X Do ${lines}`, extra }] }));
    expect(damage).toEqual(['page 1: a part could not be read and is missing']);
  });

  it('when something is placed by what is no number', async () => {
    const content = `${text(60, 60, 'here')}BT /F1 9 Tf 1 0 0 1 /a (b) Tm (nowhere) Tj ET`;
    const { words: found, damage } = await read(writePdf({ pages: [{ content }] }));
    expect(found).toEqual([['here']]);
    expect(damage).toEqual(['page 1: words are missing that stand nowhere']);
  });

  it('when the file does not say where its parts are', async () => {
    const file = latin1(writePdf({ pages: [{ content: lines }] }));
    const { words: found, damage } = await read(bytesOf(file.replace(/startxref\n\d+/, 'startxref\n7')));
    expect(found).toEqual([words]);
    expect(damage).toEqual(['the file is damaged: its parts were gathered from what is left of it']);
  });
});

describe('a file whose content is not on its pages says so', () => {
  const wait = { content: text(60, 60, 'wait') };
  const objects = { 100: '<< /Length 3 >>\nstream\n<a>\nendstream' };

  it('when it is a form that only a program draws', async () => {
    const form = writePdf({ pages: [wait], catalog: '/AcroForm << /Fields [] /XFA 100 0 R >>', objects });
    expect(await read(form)).toEqual({ words: [['wait']], damage: [expect.stringContaining('XFA')] });
  });

  it('when it is a cover around other files', async () => {
    const { damage } = await read(writePdf({ pages: [wait], catalog: '/Collection << /View /D >>' }));
    expect(damage).toEqual(['the file is a portfolio: the files in it were not read']);
  });
});

describe('a file is not read', () => {
  it('when it ends before its end', async () => {
    const file = latin1(writePdf({ pages: [{ content: lines }] }));
    await expect(read(bytesOf(file.slice(0, file.indexOf('xref'))))).rejects.toMatchObject({
      code: 'damaged',
    });
  });

  it('when the content of a page is not where the file says', async () => {
    const file = latin1(writePdf({ pages: [{ content: lines }, { content: lines }] }));
    const lost = bytesOf(file.replace('13 0 obj', '13 0 xxx'));
    await expect(read(lost)).rejects.toMatchObject({ code: 'damaged', detail: /^page 2: / });
  });
});
