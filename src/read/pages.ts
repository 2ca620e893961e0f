import { UserFault } from '../model/issue.ts';
import type { PdfPage } from '../model/pdf.ts';
import { readPdfInChild } from './pdf/child/index.ts';
import { damageLine } from './pdf/damage.ts';
import { PdfError } from './pdf/errors.ts';

export interface ReadPages {
  pages: PdfPage[];
  /** The library that read them and its version: another may read other words. */
  reader: string;
}

/**
 * All pages of a PDF, read in a child process that may take only so much time and memory.
 * Throws UserFault when it cannot be read, not even a part of it, or is a scan without text.
 */
export async function readPages(bytes: Uint8Array, file: string): Promise<ReadPages> {
  try {
    const { metadata, pages, damage } = await readPdfInChild(bytes);
    if (damage.length > 0)
      throw new UserFault(
        `${file} was not read whole: ${damage.map(damageLine).join('; ')}. Get the file anew; or have it repaired (qpdf, mutool clean), and look at what it then says.`,
      );
    return { pages, reader: metadata.reader };
  } catch (error) {
    if (error instanceof PdfError) throw new UserFault(`${file} cannot be read: ${error.message}`);
    throw error;
  }
}
