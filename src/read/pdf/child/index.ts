import type { Damage, PdfMetadata, PdfPage } from '../../../model/pdf.ts';
import { damageOn, withoutText } from '../damage.ts';
import { PdfError } from '../errors.ts';
import type { ReadPdfOptions } from '../index.ts';
import type { PdfInput } from './input.ts';
import { type ChildOptions, runChild } from './run.ts';

export { inParallel } from './in-parallel.ts';
export type { PdfInput } from './input.ts';
export { defaultLimits, type ReadLimits } from './limits.ts';
export { type ChildCall, type ChildOptions, type ReadUsage, runChild } from './run.ts';
export { serve, type Work } from './serve.ts';
export { settle } from './settle.ts';

export interface ReadPdfInChildOptions extends ReadPdfOptions, ChildOptions {}

export interface ReadPdfResult {
  metadata: PdfMetadata;
  pages: PdfPage[];
  /** What could not be read, or may be wrong: empty for a sound file. */
  damage: Damage[];
}

/**
 * Reads a PDF from anywhere: in a child process with a limit on time and memory, which may open no other file.
 * @param input path or bytes of the file
 * @returns all pages asked for; never some of them
 * @throws {PdfError} one clear error for whatever is wrong, scans without text included
 */
export async function readPdfInChild(
  input: PdfInput,
  options: ReadPdfInChildOptions = {},
): Promise<ReadPdfResult> {
  const { limits, onUsage, ...request } = options;
  const pages: PdfPage[] = [];
  const result = (await runChild({
    entry: new URL('./read-pdf.entry.ts', import.meta.url),
    input,
    request,
    ...(limits ? { limits } : {}),
    ...(onUsage ? { onUsage } : {}),
    onPage: (page) => pages.push(page as PdfPage),
  })) as { metadata: PdfMetadata; damage: Damage[]; pages: number };
  if (result?.pages !== pages.length) throw new PdfError('reader-failed', 'pages are missing');
  const damage = [...result.damage, ...pages.flatMap(damageOn)];
  if (pages.length && pages.every((page) => page.words.length === 0)) throw withoutText(damage);
  return { metadata: result.metadata, pages, damage };
}
