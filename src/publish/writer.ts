import type { Dataset } from '../records/index.ts';

/** A file of a release: its path within the release, with `/`, and its bytes. */
export interface PublishedFile {
  path: string;
  bytes: Uint8Array;
}

/** What a writer writes from. */
export interface Draft {
  version: string;
  /** Validated and arranged: rows and fields stand in the order of publication. */
  dataset: Dataset;
  /** The files of the writers before this one. */
  files: readonly PublishedFile[];
}

/** One format. The same draft gives the same bytes, whatever the time zone, locale, directory or day. */
export interface Writer {
  name: string;
  files(draft: Draft): Iterable<PublishedFile>;
}

/** A text as a file in UTF-8. */
export const textFile = (path: string, text: string): PublishedFile => ({
  path,
  bytes: Buffer.from(text, 'utf8'),
});
