import { serve } from './read/pdf/child/index.ts';
import { type ReadTablesOptions, readTables } from './tables.ts';
import type { TablesRequest } from './tables-in-child.ts';

/** What runs in the child of `readTablesInChild`. */
await serve((bytes, request, pageDone) => {
  const { options, pages } = request as TablesRequest;
  const { off, ...rest } = options;
  return readTables(bytes, {
    ...rest,
    ...(off ? { off: new Set(off) as NonNullable<ReadTablesOptions['off']> } : {}),
    giveAway: true,
    onPage: (page, tables, decisions) => pageDone(pages ? { page, tables, decisions } : undefined),
  });
});
