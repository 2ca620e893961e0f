import type { Damage, PdfMetadata, PdfPage } from './model/pdf.ts';
import type { FoundTable, TableDecision } from './model/table.ts';
import { damageOn, openPdf, type ReadPdfOptions } from './read/pdf/index.ts';
import {
  type FindTablesOptions,
  findTables,
  joinPages,
  type PageEdges,
  pageEdges,
} from './structure/table/index.ts';

export interface ReadTablesOptions extends ReadPdfOptions, FindTablesOptions {
  /** Whether tables that go on over pages become one. Default: true. */
  joinPages?: boolean;
  /** Called for each page once its tables are known, before the page is let go. */
  onPage?: (page: PdfPage, tables: readonly FoundTable[], decisions: readonly TableDecision[]) => void;
}

export interface ReadTablesResult {
  metadata: PdfMetadata;
  tables: FoundTable[];
  /** What could not be read, or may be wrong: empty for a sound file. */
  damage: Damage[];
  /** How many pages were read, and on how many there is no text (scans). */
  pages: number;
  pagesWithoutText: number;
}

/**
 * All tables of a PDF, in the order of its pages. Pages are let go one by one: memory does not grow with them.
 * @param bytes the file's bytes
 * @throws {PdfError} when the file cannot be read
 */
export async function readTables(
  bytes: Uint8Array,
  options: ReadTablesOptions = {},
): Promise<ReadTablesResult> {
  const source = await openPdf(bytes, options);
  const tables: FoundTable[] = [];
  const damage = [...source.damage];
  const edges = new Map<number, PageEdges>();
  let pages = 0;
  let pagesWithoutText = 0;
  try {
    for await (const page of source.pages()) {
      const last = tables.at(-1);
      const goesOn = last?.method === 'stream' && last.pages[0] === page.number - 1;
      const found = findTables(page, { ...options, ...(goesOn ? { before: last } : {}) });
      tables.push(...found.tables);
      edges.set(page.number, pageEdges(page, found.tables));
      damage.push(...damageOn(page));
      pages += 1;
      if (page.words.length === 0) pagesWithoutText += 1;
      options.onPage?.(page, found.tables, found.decisions);
    }
  } finally {
    await source.close();
  }
  return {
    metadata: source.metadata,
    tables: (options.joinPages ?? true) ? joinPages(tables, edges) : tables,
    damage,
    pages,
    pagesWithoutText,
  };
}
