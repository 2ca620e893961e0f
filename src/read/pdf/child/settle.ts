import { asPdfError, PdfError } from '../errors.ts';

/**
 * Waits for work of pdf.js, which on damaged files leaves some faults to nobody: it rejects a promise no one
 * holds, and the one that is waited for never settles. Then node has nothing left to do, and that is the moment
 * to give up, with the fault nobody took as the reason.
 */
export async function settle<T>(work: () => Promise<T>): Promise<T> {
  const untaken: unknown[] = [];
  const note = (cause: unknown) => untaken.push(cause);
  const { promise: idle, reject } = Promise.withResolvers<never>();
  const giveUp = () =>
    reject(untaken.length ? asPdfError(untaken[0]) : new PdfError('damaged', 'it has no end'));
  process.on('unhandledRejection', note);
  process.on('uncaughtException', note);
  process.once('beforeExit', giveUp);
  try {
    return await Promise.race([work(), idle]);
  } finally {
    process.off('unhandledRejection', note);
    process.off('uncaughtException', note);
    process.off('beforeExit', giveUp);
  }
}
