import { UserFault } from '../model/issue.ts';
import type { PdfPage } from '../model/pdf.ts';
import { openPdf, PdfError } from './pdf/index.ts';

/** All pages of a PDF. Throws UserFault when it cannot be read, or is a scan without text. */
export async function readPages(bytes: Uint8Array, file: string): Promise<PdfPage[]> {
  const pages: PdfPage[] = [];
  try {
    const source = await openPdf(bytes);
    try {
      for await (const page of source.pages()) pages.push(page);
    } finally {
      await source.close();
    }
  } catch (error) {
    if (error instanceof PdfError) throw new UserFault(`${file} cannot be read: ${error.message}.`);
    throw error;
  }
  if (pages.every(({ words }) => words.length === 0)) {
    throw new UserFault(`${file} has no text: it is a scan. Run OCR on it first (for example ocrmypdf).`);
  }
  return pages;
}
