import { CHECKSUMS, checksumsOf } from '../../src/publish/checksums.ts';
import { type PublishedFile, textFile } from '../../src/publish/index.ts';

/** A release of three small files, for tests that are about the disk. */
export function smallRelease(text: string): PublishedFile[] {
  const files = [textFile('json/a.json', text), textFile('csv/a.csv', text), textFile('CODEBOOK.md', text)];
  return [...files, textFile(CHECKSUMS, checksumsOf(files))];
}
