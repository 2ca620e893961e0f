import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { getDocument, type PDFDocumentProxy, version } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PdfMetadata } from '../../model/pdf.ts';
import { fromPdfJs, PdfError } from './errors.ts';

/** Images are not looked at: anything larger than one pixel is skipped before it is decoded. */
const maxImageSize = 1;

/**
 * pdf.js hands each font to the page it draws on, or, without a page, computes the outline of every glyph.
 * Nothing is drawn here, so a page that takes fonts and does nothing with them saves a quarter of the time.
 */
const undrawn = { fonts: { add() {}, delete() {}, clear() {} } };
class UndrawnFont {
  readonly family: string;
  readonly loaded = Promise.resolve(this);
  constructor(family: string) {
    this.family = family;
  }
}

/** Opens a PDF held in memory. No network, no code from the file, no file access but pdf.js's own character maps. */
export async function openDocument(bytes: Uint8Array, password?: string): Promise<PDFDocumentProxy> {
  if (!looksLikePdf(bytes)) throw new PdfError('not-a-pdf');
  const scope = globalThis as { FontFace?: unknown };
  scope.FontFace ??= UndrawnFont;
  return fromPdfJs(
    getDocument({
      // pdf.js takes the buffer for itself, so it gets a copy.
      data: new Uint8Array(bytes),
      ...(password === undefined ? {} : { password }),
      maxImageSize,
      disableFontFace: false,
      useSystemFonts: false,
      fontExtraProperties: true,
      useWorkerFetch: false,
      isOffscreenCanvasSupported: false,
      enableXfa: false,
      stopAtErrors: false,
      cMapUrl: characterMaps(),
      cMapPacked: true,
      verbosity: 0,
      ownerDocument: undrawn as never,
    }).promise,
  );
}

/** The signature may stand anywhere in the first kilobyte (ISO 32000-1, annex H, note 13). */
function looksLikePdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 1024)).includes('%PDF-');
}

function characterMaps(): string {
  const entry = createRequire(import.meta.url).resolve('pdfjs-dist/package.json');
  return `${join(dirname(entry), 'cmaps')}/`;
}

/** Title, author, dates and the like, as the file states them. */
export async function readMetadata(document: PDFDocumentProxy): Promise<PdfMetadata> {
  const [{ info }, marks] = await Promise.all([
    document.getMetadata().catch(() => ({ info: {} })),
    document.getMarkInfo().catch(() => null),
  ]);
  const stated = info as Record<string, unknown>;
  const named = {
    title: 'Title',
    author: 'Author',
    subject: 'Subject',
    creator: 'Creator',
    producer: 'Producer',
    created: 'CreationDate',
    modified: 'ModDate',
    language: 'Language',
    pdfVersion: 'PDFFormatVersion',
  };
  const texts = Object.entries(named).flatMap(([key, name]) => {
    const value = stated[name];
    return typeof value === 'string' && value.trim() ? [[key, value.trim()]] : [];
  });
  return {
    ...Object.fromEntries(texts),
    tagged: Boolean((marks as Map<string, boolean> | null)?.get('Marked')),
    pages: document.numPages,
    reader: `pdfjs-dist ${version}`,
  };
}
