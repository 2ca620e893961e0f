import type { Issue } from '../model/issue.ts';
import type { Dataset } from '../records/index.ts';

/** Something that must hold of a whole dataset. */
export interface Rule {
  /** Kebab-case; also the code of the issues. */
  name: string;
  description: string;
  check(dataset: Dataset): Issue[];
}

/** A file of a release: its path within the release, with `/`, and its bytes. */
export interface BuiltFile {
  path: string;
  bytes: Uint8Array;
}

/** Something that must hold of the files that are about to be published. */
export interface FileRule {
  name: string;
  description: string;
  check(files: Iterable<BuiltFile>): Issue[];
}
