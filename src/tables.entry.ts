import { serve } from './read/pdf/child/index.ts';
import { type ReadTablesOptions, readTablesByPage } from './tables.ts';
import type { TablesOfPage, TablesRequest } from './tables-in-child.ts';

/** What runs in the child of `readTablesInChild`. */
await serve((bytes, request, pageDone) => {
  const { options, pages } = request as TablesRequest;
  const { off, ...rest } = options;
  return readTablesByPage(
    bytes,
    {
      ...rest,
      ...(off ? { off: new Set(off) as NonNullable<ReadTablesOptions['off']> } : {}),
      giveAway: true,
    },
    ({ page, tables, joints, decisions }) =>
      pageDone({ tables, joints, ...(pages ? { page, decisions } : {}) } satisfies TablesOfPage),
  );
});
