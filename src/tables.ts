import type { PdfMetadata } from './model/pdf.ts';
import type { FoundTable } from './model/table.ts';
import { openPdf, type ReadPdfOptions } from './read/pdf/index.ts';
import { type FindTablesOptions, findTables } from './structure/table/index.ts';

export interface ReadTablesOptions extends ReadPdfOptions, FindTablesOptions {}

export interface ReadTablesResult {
  metadata: PdfMetadata;
  tables: FoundTable[];
  /** Pages read. */
  pages: number;
}

/**
 * All tables of a PDF, in the order of its pages.
 * @param bytes the file's bytes
 * @throws {PdfError} when the file cannot be read
 */
export async function readTables(bytes: Uint8Array, options: ReadTablesOptions = {}): Promise<ReadTablesResult> {
  const source = await openPdf(bytes, options);
  try {
    const tables: FoundTable[] = [];
    let pages = 0;
    for await (const page of source.pages()) {
      tables.push(...findTables(page, options));
      pages += 1;
    }
    return { metadata: source.metadata, tables, pages };
  } finally {
    await source.close();
  }
}
