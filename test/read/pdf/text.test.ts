import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openPdf } from '../../../src/read/pdf/index.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const folder = join(root, 'test', 'fixtures', 'tables');
const stems = readdirSync(folder)
  .filter((name) => name.endsWith('.pdf'))
  .map((name) => name.slice(0, -4));

/** Every word of a file on a line of its own: page, box, text. Words move a little when fonts are measured anew. */
async function textOf(stem: string): Promise<string> {
  const source = await openPdf(new Uint8Array(readFileSync(join(folder, `${stem}.pdf`))));
  const lines: string[] = [];
  for await (const { number, words } of source.pages()) {
    for (const { bbox, text } of words) {
      const box = [bbox.x0, bbox.top, bbox.x1, bbox.bottom].map((n) => n.toFixed(1)).join(' ');
      lines.push(`${number} ${box} ${text}`);
    }
  }
  await source.close();
  return `${lines.join('\n')}\n`;
}

describe('the text of the fixtures', () => {
  // After an upgrade of pdf.js: look at what differs, then `npx vitest run test/read/pdf/text.test.ts -u`.
  it.each(stems)('is as it was: %s', async (stem) => {
    await expect(await textOf(stem)).toMatchFileSnapshot(
      join(root, 'test', 'fixtures', 'text', `${stem}.txt`),
    );
  });

  it('is read by the version of pdf.js that package.json names, and the result says so', async () => {
    const wanted = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).dependencies['pdfjs-dist'];
    const source = await openPdf(new Uint8Array(readFileSync(join(folder, `${stems[0]}.pdf`))));
    await source.close();
    expect(source.metadata.reader).toBe(`pdfjs-dist ${wanted}`);
  });
});
