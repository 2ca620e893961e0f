import type { PdfPage } from './model/pdf.ts';
import type { FoundTable, TableDecision } from './model/table.ts';
import { type ChildOptions, type PdfInput, runChild } from './read/pdf/child/index.ts';
import { withoutText } from './read/pdf/damage.ts';
import { PdfError } from './read/pdf/errors.ts';
import type { ReadTablesOptions, ReadTablesResult } from './tables.ts';

export interface ReadTablesInChildOptions extends ReadTablesOptions, ChildOptions {}

/** What is asked of the child. */
export interface TablesRequest {
  options: Omit<ReadTablesOptions, 'onPage' | 'off'> & { off?: string[] };
  /** Whether pages are handed on, not only counted. */
  pages: boolean;
}

/** A page as the child hands it on. */
export interface TablesOfPage {
  page: PdfPage;
  tables: FoundTable[];
  decisions: TableDecision[];
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
  const result = (await runChild({
    entry: new URL('./tables.entry.ts', import.meta.url),
    input,
    request,
    ...(limits ? { limits } : {}),
    ...(onUsage ? { onUsage } : {}),
    onPage: (handed) => {
      const { page, tables, decisions } = (handed ?? {}) as TablesOfPage;
      if (page) onPage?.(page, tables, decisions);
    },
  })) as ReadTablesResult;
  if (!Array.isArray(result?.tables) || !Array.isArray(result.damage) || !result.metadata)
    throw new PdfError('reader-failed', 'no tables in it');
  if (result.pages > 0 && result.pagesWithoutText === result.pages) throw withoutText(result.damage);
  return result;
}
