import { createHash } from 'node:crypto';
import { compareText } from '../records/index.ts';
import { type PublishedFile, textFile, type Writer } from './writer.ts';

export const CHECKSUMS = 'SHA256SUMS';

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** `<digest>  <path>`, a line a file, as `sha256sum --check` reads it. */
export const checksumsOf = (files: readonly PublishedFile[]): string =>
  files
    .toSorted((a, b) => compareText(a.path, b.path))
    .map(({ path, bytes }) => `${sha256(bytes)}  ${path}\n`)
    .join('');

/** The digests in a `SHA256SUMS`, by path. */
export function readChecksums(text: string): Map<string, string> {
  const lines = text.split('\n').filter((line) => line !== '');
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
}

/** Over all files before it: the last writer. */
export const checksumWriter: Writer = {
  name: 'checksums',
  files: ({ files }) => [textFile(CHECKSUMS, checksumsOf(files))],
};
