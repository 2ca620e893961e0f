import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { getDocument, type PDFDocumentProxy, version } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PdfMetadata } from '../../model/pdf.ts';
import { fromPdfJs, PdfError } from './errors.ts';
import { Handover, workerAt } from './handover.ts';
import { talkative } from './hearing.ts';
import './inflate.ts';

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

export interface OpenOptions {
  password?: string;
  /** Whether the bytes may be given away to pdf.js, which empties them; else it gets a copy. Default: false. */
  giveAway?: boolean;
}

export interface OpenDocument {
  document: PDFDocumentProxy;
  /** Between the document and the half of pdf.js that reads it. */
  handover: Handover;
  close(): Promise<void>;
}

/** Opens a PDF held in memory. No network, no code from the file, no file access but pdf.js's own character maps. */
export async function openDocument(bytes: Uint8Array, options: OpenOptions = {}): Promise<OpenDocument> {
  if (bytes.byteLength === 0) throw new PdfError('empty');
  if (!looksLikePdf(bytes)) throw new PdfError('not-a-pdf');
  const scope = globalThis as { FontFace?: unknown };
  scope.FontFace ??= UndrawnFont;
  const handover = new Handover();
  const worker = workerAt(handover);
  const task = getDocument({
    worker,
    // pdf.js takes the whole buffer for itself; a Buffer may share its own with others.
    data: options.giveAway ? ownedBytes(bytes) : new Uint8Array(bytes),
    ...(options.password === undefined ? {} : { password: options.password }),
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
    verbosity: talkative,
    ownerDocument: undrawn as never,
  });
  const close = async () => {
    await task.destroy();
    worker.destroy();
  };
  try {
    return { document: await fromPdfJs(task.promise), handover, close };
  } catch (fault) {
    await close();
    throw fault;
  }
}

function ownedBytes(bytes: Uint8Array): Uint8Array {
  return bytes.byteLength === bytes.buffer.byteLength ? new Uint8Array(bytes.buffer) : new Uint8Array(bytes);
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

/** What a file holds elsewhere than on its pages, which then show a cover or a request to wait. */
export async function contentElsewhere(document: PDFDocumentProxy): Promise<string[]> {
  const { info } = await document.getMetadata().catch(() => ({ info: {} }));
  const { IsXFAPresent, IsAcroFormPresent, IsCollectionPresent } = info as Record<string, unknown>;
  return [
    ...(IsXFAPresent && !IsAcroFormPresent
      ? ['the file is a form that only a program draws (XFA): it is not on the pages']
      : []),
    ...(IsCollectionPresent ? ['the file is a portfolio: the files in it were not read'] : []),
  ];
}
