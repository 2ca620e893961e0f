import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { PdfError } from '../errors.ts';
import type { ReadLimits } from './limits.ts';

/** A file to be read: its path, or its bytes. */
export type PdfInput = string | URL | Uint8Array;

export interface OpenInput {
  /** What becomes the child's standard input. */
  stdin: number | 'pipe';
  close(): Promise<void>;
}

/**
 * Opens a file for a child: it gets the open file, not the right to open any.
 * @throws {PdfError} when there is no such file, it is empty, or it alone is larger than the memory allowed
 */
export async function openInput(input: PdfInput, limits: ReadLimits): Promise<OpenInput> {
  if (input instanceof Uint8Array) {
    refuseBySize(input.byteLength, limits);
    return { stdin: 'pipe', close: async () => {} };
  }
  const handle = await openFile(input);
  try {
    const facts = await handle.stat();
    if (facts.isDirectory()) throw new PdfError('no-such-file', 'it is a folder');
    if (!facts.isFile()) throw new PdfError('no-such-file', 'it is not an ordinary file');
    refuseBySize(facts.size, limits);
  } catch (fault) {
    await handle.close();
    throw fault;
  }
  return { stdin: handle.fd, close: () => handle.close() };
}

async function openFile(path: string | URL): Promise<FileHandle> {
  try {
    // Without O_NONBLOCK, opening a named pipe would wait for somebody to write to it.
    return await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (fault) {
    throw new PdfError('no-such-file', (fault as NodeJS.ErrnoException).code);
  }
}

function refuseBySize(bytes: number, limits: ReadLimits): void {
  if (bytes === 0) throw new PdfError('empty');
  if (bytes > limits.memory) {
    const megabytes = (count: number) => `${Math.round(count / 2 ** 20)} MB`;
    throw new PdfError('too-large', `the file has ${megabytes(bytes)}, limit ${megabytes(limits.memory)}`);
  }
}
