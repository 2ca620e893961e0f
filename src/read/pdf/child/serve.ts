import { readFileSync, readSync, writeSync } from 'node:fs';
import { PdfError } from '../errors.ts';
import { closeNetwork } from './closed.ts';
import { answerPipe, type Frame } from './frames.ts';
import { settle } from './settle.ts';
import { watchMemory } from './watch-memory.ts';

/** Does what was asked with the bytes of the file; `pageDone` hands a page on and shows that work goes on. */
export type Work = (
  bytes: Uint8Array,
  request: unknown,
  pageDone: (page?: unknown) => void,
) => Promise<unknown>;

/** The child's side: reads the request and the file, does the work, and says one result or one error. */
export async function serve(work: Work): Promise<void> {
  const request = JSON.parse(readLine(answerPipe));
  watchMemory();
  closeNetwork();
  try {
    const bytes = readFileSync(0);
    const result = await settle(() => work(bytes, request, (page) => say({ kind: 'page', page })));
    say({ kind: 'result', result });
  } catch (fault) {
    say(errorFrame(fault));
  }
  process.exit(0);
}

function errorFrame(fault: unknown): Frame {
  if (fault instanceof PdfError)
    return { kind: 'error', code: fault.code, ...(fault.detail ? { detail: fault.detail } : {}) };
  const detail = fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault);
  // A stack, a list or a text has become longer than V8 lets any be.
  return { kind: 'error', code: fault instanceof RangeError ? 'too-large' : 'reader-failed', detail };
}

/** Reads up to the first line end, and not a byte more than was sent. */
function readLine(pipe: number): string {
  const pieces: Buffer[] = [];
  for (;;) {
    const piece = Buffer.alloc(4096);
    const count = patiently(() => readSync(pipe, piece));
    pieces.push(piece.subarray(0, count));
    if (count === 0 || piece[count - 1] === lineEnd) return Buffer.concat(pieces).toString('utf8');
  }
}

const lineEnd = 10;

function say(frame: Frame): void {
  const line = `${JSON.stringify(frame)}\n`;
  for (let from = 0; from < line.length; ) {
    const to = endOfPiece(line, from);
    const bytes = Buffer.from(line.slice(from, to));
    for (let at = 0; at < bytes.length; ) at += patiently(() => writeSync(answerPipe, bytes, at));
    from = to;
  }
}

/** A long line is sent in pieces, so that it is not in memory twice; none ends between the halves of a letter. */
function endOfPiece(line: string, from: number): number {
  const to = from + pieceLength;
  const isHalf = (line.charCodeAt(to - 1) & 0xfc00) === 0xd800;
  return isHalf ? to + 1 : to;
}

const pieceLength = 2 ** 20;

/** A pipe that is full, or not filled yet, says so at once on some systems: it is asked again. */
function patiently(step: () => number): number {
  for (;;) {
    try {
      return step();
    } catch (fault) {
      if ((fault as NodeJS.ErrnoException).code !== 'EAGAIN') throw fault;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
    }
  }
}
