import { isPdfErrorCode, type PdfErrorCode } from '../errors.ts';

/** The pipe the request goes in and the answer comes out of; standard output is left to whoever prints. */
export const answerPipe = 3;

/**
 * What a child says, one JSON value a line: pages as they are done, each with what is to be handed on, and at the
 * end one result or one error.
 */
export type Frame =
  | { kind: 'page'; page: unknown }
  | { kind: 'result'; result: unknown }
  | { kind: 'error'; code: PdfErrorCode; detail?: string };

/** One line → what it says; undefined when it is none of the three. */
export function parseFrame(line: string): Frame | undefined {
  let value: Partial<Record<string, unknown>>;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  if (value.kind === 'page') return { kind: 'page', page: value.page };
  if (value.kind === 'result' && 'result' in value) return { kind: 'result', result: value.result };
  if (value.kind !== 'error' || !isPdfErrorCode(value.code)) return undefined;
  return {
    kind: 'error',
    code: value.code,
    ...(typeof value.detail === 'string' ? { detail: value.detail } : {}),
  };
}

/** Cuts a stream of bytes into lines; a line may come in any number of pieces. */
export class Lines {
  private pieces: Buffer[] = [];
  /** Bytes taken in so far. */
  bytes = 0;

  /** The lines that are complete with this piece. */
  add(piece: Buffer): string[] {
    this.bytes += piece.length;
    const lines: string[] = [];
    let from = 0;
    for (let at = piece.indexOf(10); at >= 0; at = piece.indexOf(10, from)) {
      this.pieces.push(piece.subarray(from, at));
      lines.push(Buffer.concat(this.pieces).toString('utf8'));
      this.pieces = [];
      from = at + 1;
    }
    if (from < piece.length) this.pieces.push(piece.subarray(from));
    return lines;
  }
}
