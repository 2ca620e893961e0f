import type { PdfMetadata, PdfPage } from '../../model/pdf.ts';
import { type OpenOptions, openDocument, readMetadata } from './document.ts';
import { fromPdfJs, PdfError } from './errors.ts';
import { readPage } from './page.ts';

export { asPdfError, PdfError, type PdfErrorCode } from './errors.ts';

/** Fonts and other shared objects are dropped after so many pages, so that memory stays flat over long files. */
const pagesBetweenCleanups = 25;

export interface ReadPdfOptions extends OpenOptions {
  /** Pages to read, from 1, in this order; all when absent. */
  pages?: readonly number[];
  /** Whether links are read; default: false. It costs pdf.js a second look at the text under each link. */
  links?: boolean;
}

/** An open PDF. Pages are read one by one and released as they are done; call `close` at the end. */
export interface PdfSource {
  metadata: PdfMetadata;
  pages(): AsyncGenerator<PdfPage>;
  close(): Promise<void>;
}

/**
 * Opens a PDF from its bytes.
 * @throws {PdfError} when the bytes are no PDF, are damaged beyond repair or need a password, or a page asked
 * for does not exist.
 */
export async function openPdf(bytes: Uint8Array, options: ReadPdfOptions = {}): Promise<PdfSource> {
  const document = await openDocument(bytes, options);
  const metadata = await readMetadata(document);
  const [labels, layers] = await Promise.all([
    document.getPageLabels().catch(() => null),
    fromPdfJs(document.getOptionalContentConfig()),
  ]);
  // A file may declare any number of pages: they are counted up, not listed.
  const numbers = options.pages ?? upTo(document.numPages);
  const missing = options.pages?.find((n) => !Number.isInteger(n) || n < 1 || n > document.numPages);
  if (missing !== undefined) {
    await document.loadingTask.destroy();
    throw new PdfError('no-such-page', `page ${missing} of ${document.numPages}`);
  }
  async function* pages(): AsyncGenerator<PdfPage> {
    let done = 0;
    for (const number of numbers) {
      const source = await fromPdfJs(document.getPage(number), number);
      const label = labels?.[number - 1];
      yield await readPage(source, {
        ...(label ? { label } : {}),
        isVisible: (group) => layers.isVisible(group),
        links: options.links ?? false,
        tagged: metadata.tagged,
      });
      source.cleanup();
      done += 1;
      if (done % pagesBetweenCleanups === 0) await document.cleanup();
    }
  }
  return { metadata, pages, close: () => document.loadingTask.destroy() };
}

function* upTo(last: number): Generator<number> {
  for (let number = 1; number <= last; number++) yield number;
}
