import type { Damage, PdfMetadata, PdfPage } from '../../model/pdf.ts';
import { failedChecksums } from './checksums.ts';
import { contentElsewhere, type OpenOptions, openDocument, readMetadata } from './document.ts';
import { fromPdfJs, PdfError } from './errors.ts';
import { hearing } from './hearing.ts';
import { readPage } from './page.ts';

export { damageLine, damageOn, withoutText } from './damage.ts';
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
  /** Damage met when the file was opened; what is met on a page is among its notes. */
  damage: Damage[];
  pages(): AsyncGenerator<PdfPage>;
  close(): Promise<void>;
}

/**
 * Opens a PDF from its bytes.
 * @throws {PdfError} when the bytes are no PDF, are damaged beyond repair or need a password, or a page asked
 * for does not exist.
 */
export async function openPdf(bytes: Uint8Array, options: ReadPdfOptions = {}): Promise<PdfSource> {
  const failed = failedChecksums(bytes);
  const { value: opened, lost } = await hearing(() => openAll(bytes, options));
  const { document, handover, close, metadata, labels, layers } = opened;
  // A file may declare any number of pages: they are counted up, not listed.
  const numbers = options.pages ?? upTo(document.numPages);
  const missing = options.pages?.find((n) => !Number.isInteger(n) || n < 1 || n > document.numPages);
  if (missing !== undefined) {
    await close();
    throw new PdfError('no-such-page', `page ${missing} of ${document.numPages}`);
  }
  async function readOne(number: number): Promise<PdfPage> {
    const source = await fromPdfJs(document.getPage(number), number);
    const label = labels?.[number - 1];
    const page = await readPage(source, {
      ...(label ? { label } : {}),
      isVisible: (group) => layers.isVisible(group),
      links: options.links ?? false,
      tagged: metadata.tagged,
      handover,
    });
    source.cleanup();
    return page;
  }
  async function* pages(): AsyncGenerator<PdfPage> {
    let done = 0;
    for (const number of numbers) {
      const { value: page, lost } = await hearing(() => readOne(number));
      for (const message of lost) page.notes.push({ code: 'damaged', message, count: 1 });
      yield page;
      done += 1;
      if (done % pagesBetweenCleanups === 0) await document.cleanup();
    }
  }
  const messages = [...lost, ...(failed ? [failedMessage(failed)] : []), ...opened.elsewhere];
  const damage = messages.map((message) => ({ message }));
  return { metadata, damage, pages, close };
}

async function openAll(bytes: Uint8Array, options: ReadPdfOptions) {
  const opened = await openDocument(bytes, options);
  const { document, close } = opened;
  try {
    const [metadata, elsewhere, labels, layers] = await Promise.all([
      readMetadata(document),
      contentElsewhere(document),
      document.getPageLabels().catch(() => null),
      fromPdfJs(document.getOptionalContentConfig()),
    ]);
    return { ...opened, metadata, elsewhere, labels, layers };
  } catch (fault) {
    await close();
    throw fault;
  }
}

function failedMessage(count: number): string {
  return `${count === 1 ? '1 compressed part does' : `${count} compressed parts do`} not hold what was written: text may be wrong or missing`;
}

function* upTo(last: number): Generator<number> {
  for (let number = 1; number <= last; number++) yield number;
}
