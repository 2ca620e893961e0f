import { PdfError } from '../errors.ts';
import type { Frame } from './frames.ts';

/** How a child ended. */
export interface Ending {
  /** Its last word: a result or an error. */
  said: Frame | undefined;
  /** Why it was killed, when it was. */
  killedFor?: PdfError;
  /** The end of what it printed on standard error. */
  stderr: string;
  /** As node gives them: one of the two is null. */
  code: number | null;
  signal: NodeJS.Signals | null;
}

/** What V8 prints when its heap is full, just before it aborts. */
const heapIsFull = /heap out of memory|Allocation failed|invalid (array|table) size/i;

/** The one error an ending stands for; undefined when the child gave a result and ended well. */
export function errorOf({ said, killedFor, stderr, code, signal }: Ending): PdfError | undefined {
  if (killedFor) return killedFor;
  if (said?.kind === 'error') return new PdfError(said.code, said.detail);
  if (said?.kind === 'result' && code === 0) return undefined;
  // The system kills what takes more memory than there is, and so does the child's own watch.
  if (heapIsFull.test(stderr) || signal === 'SIGKILL') return new PdfError('too-large');
  if (signal) return new PdfError('reader-failed', `it was ended by ${signal}`);
  return new PdfError('reader-failed', `it ended with code ${code} and no result`);
}
