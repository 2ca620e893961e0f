import type { Damage, PdfMetadata, PdfPage } from './model/pdf.ts';
import type { FoundTable, TableDecision } from './model/table.ts';
import { damageOn, openPdf, type ReadPdfOptions } from './read/pdf/index.ts';
import {
  type FindTablesOptions,
  findTables,
  JoinedTables,
  type Joint,
  PageJoiner,
  pageEdges,
} from './structure/table/index.ts';

export interface ReadTablesOptions extends ReadPdfOptions, FindTablesOptions {
  /** Whether tables that go on over pages become one. Default: true. */
  joinPages?: boolean;
  /** Called for each page once its tables are known, before the page is let go. */
  onPage?: (page: PdfPage, tables: readonly FoundTable[], decisions: readonly TableDecision[]) => void;
}

/** What is said of a file besides its tables. */
export interface TablesSummary {
  metadata: PdfMetadata;
  /** What could not be read, or may be wrong: empty for a sound file. */
  damage: Damage[];
  /** How many pages were read, and on how many there is no text (scans). */
  pages: number;
  pagesWithoutText: number;
}

export interface ReadTablesResult extends TablesSummary {
  tables: FoundTable[];
}

/** The tables of one page, and how each goes on from the one before it. */
export interface PageTables {
  page: PdfPage;
  tables: FoundTable[];
  joints: (Joint | undefined)[];
  decisions: TableDecision[];
}

/**
 * All tables of a PDF, in the order of its pages.
 * @param bytes the file's bytes
 * @throws {PdfError} when the file cannot be read
 */
export async function readTables(
  bytes: Uint8Array,
  options: ReadTablesOptions = {},
): Promise<ReadTablesResult> {
  const joined = new JoinedTables();
  const summary = await readTablesByPage(bytes, options, ({ page, tables, joints, decisions }) => {
    joined.addAll(tables, joints);
    options.onPage?.(page, tables, decisions);
  });
  return { tables: joined.tables, ...summary };
}

/** The same page by page. Pages and their tables are let go one by one: memory does not grow with them. */
export async function readTablesByPage(
  bytes: Uint8Array,
  options: Omit<ReadTablesOptions, 'onPage'>,
  onPage: (page: PageTables) => void,
): Promise<TablesSummary> {
  const source = await openPdf(bytes, options);
  const joiner = new PageJoiner();
  const damage = [...source.damage];
  let last: FoundTable | undefined;
  let pages = 0;
  let pagesWithoutText = 0;
  try {
    for await (const page of source.pages()) {
      const before = last?.method === 'stream' && last.pages[0] === page.number - 1 ? { before: last } : {};
      const { tables, decisions } = findTables(page, { ...options, ...before });
      const joints = (options.joinPages ?? true) ? joiner.add(tables, pageEdges(page, tables)) : [];
      last = tables.at(-1) ?? last;
      damage.push(...damageOn(page));
      pages += 1;
      if (page.words.length === 0) pagesWithoutText += 1;
      onPage({ page, tables, joints, decisions });
    }
  } finally {
    await source.close();
  }
  return { metadata: source.metadata, damage, pages, pagesWithoutText };
}
