import type { PdfPage } from './model/pdf.ts';
import type { TableDecision } from './model/table.ts';
import { type ChildOptions, type PdfInput, runChild } from './read/pdf/child/index.ts';
import { withoutText } from './read/pdf/damage.ts';
import { PdfError } from './read/pdf/errors.ts';
import { JoinedTables } from './structure/table/join-pages.ts';
import type { PageTables, ReadTablesOptions, ReadTablesResult, TablesSummary } from './tables.ts';

export interface ReadTablesInChildOptions extends ReadTablesOptions, ChildOptions {}

/** What is asked of the child. */
export interface TablesRequest {
  options: Omit<ReadTablesOptions, 'onPage' | 'off'> & { off?: string[] };
  /** Whether pages are handed on, not only counted. */
  pages: boolean;
}

/** What the child hands on of a page. The tables are put together on this side: there may be no end of them. */
export interface TablesOfPage extends Pick<PageTables, 'tables' | 'joints'> {
  /** When pages are asked for. */
  page?: PdfPage;
  decisions?: TableDecision[];
}

/**
 * All tables of a PDF from anywhere: as `readTables`, in a child process with a limit on time and memory, which may
 * open no other file.
 * @param input path or bytes of the file
 * @returns the tables of all pages asked for. `onPage` is called before it is known whether all pages can be read.
 * @throws {PdfError} one clear error for whatever is wrong, scans without text included
 */
export async function readTablesInChild(
  input: PdfInput,
  options: ReadTablesInChildOptions = {},
): Promise<ReadTablesResult> {
  const { limits, onUsage, onPage, off, ...rest } = options;
  const request: TablesRequest = {
    options: { ...rest, ...(off ? { off: [...off] } : {}) },
    pages: onPage !== undefined,
  };
  const joined = new JoinedTables();
  let pagesDone = 0;
  const summary = (await runChild({
    entry: new URL('./tables.entry.ts', import.meta.url),
    input,
    request,
    ...(limits ? { limits } : {}),
    ...(onUsage ? { onUsage } : {}),
    onPage: (handed) => {
      const { page, tables, joints, decisions } = handed as TablesOfPage;
      joined.addAll(tables, joints);
      pagesDone += 1;
      if (page && decisions) onPage?.(page, tables, decisions);
    },
  })) as TablesSummary;
  if (summary?.pages !== pagesDone) throw new PdfError('reader-failed', 'pages are missing');
  const { pages, pagesWithoutText, damage } = summary;
  if (pages > 0 && pagesWithoutText === pages) throw withoutText(damage);
  return { tables: joined.tables, ...summary };
}
