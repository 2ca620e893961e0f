import { openPdf, type ReadPdfOptions } from '../index.ts';
import { serve } from './serve.ts';

/** What runs in the child of `readPdfInChild`. */
await serve(async (bytes, request, pageDone) => {
  const source = await openPdf(bytes, { ...(request as ReadPdfOptions), giveAway: true });
  let pages = 0;
  for await (const page of source.pages()) {
    pageDone(page);
    pages += 1;
  }
  return { metadata: source.metadata, damage: source.damage, pages };
});
