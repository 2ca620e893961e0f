import {
  arrange,
  type Dataset,
  isWritable,
  RESOURCES,
  type Resource,
  recordId,
  rowsOf,
} from '../records/index.ts';
import { checksumWriter } from './checksums.ts';
import { codebookWriter } from './codebook.ts';
import { csvWriter } from './csv.ts';
import { dataPackageWriter } from './datapackage.ts';
import { jsonWriter } from './json.ts';
import { schemaWriter } from './schemas.ts';
import { sqliteWriter } from './sqlite/writer.ts';
import type { PublishedFile, Writer } from './writer.ts';

/** The formats of a release; those that describe other files come after them. */
export const WRITERS: readonly Writer[] = [
  jsonWriter,
  csvWriter,
  sqliteWriter,
  schemaWriter,
  codebookWriter,
  dataPackageWriter,
];

function assertWritable(dataset: Dataset): void {
  for (const resource of RESOURCES as readonly Resource[]) {
    for (const row of rowsOf(dataset, resource)) {
      const field = Object.keys(row).find((name) => !isWritable(row[name] ?? null));
      if (field === undefined) continue;
      throw new TypeError(
        `${resource.name}/${recordId(resource, row)}/${field} cannot be written in every format`,
      );
    }
  }
}

export interface DraftOptions {
  dataset: Dataset;
  version: string;
  writers?: readonly Writer[];
  /** Files made elsewhere that belong in the release, such as the reports' readable editions. */
  extraFiles?: readonly PublishedFile[];
}

/**
 * All files of a release, in memory, `SHA256SUMS` last.
 * Throws TypeError for a value that a format cannot hold (a NUL, half a surrogate pair, infinity).
 */
export function draftRelease({
  dataset,
  version,
  writers = WRITERS,
  extraFiles = [],
}: DraftOptions): PublishedFile[] {
  assertWritable(dataset);
  const arranged = arrange(dataset);
  const files = [...extraFiles];
  for (const writer of [...writers, checksumWriter]) {
    files.push(...writer.files({ version, dataset: arranged, files }));
  }
  return files;
}
