/** From a dataset to files, and from files to a release. */
import type { Dataset } from '../records/index.ts';
import { type DraftOptions, draftRelease } from './draft.ts';
import { type Published, type PublishOptions, publishFiles } from './release/publish.ts';

export { applyDifference } from './diff/apply.ts';
export { diff } from './diff/diff.ts';
export type { Difference } from './diff/difference.ts';
export { differenceAsMarkdown, differenceAsText } from './diff/text.ts';
export { type DraftOptions, draftRelease, WRITERS } from './draft.ts';
export { diskLayer, type FileLayer, replaceFile } from './files/layer.ts';
export { folderWithin } from './files/target.ts';
export { type Catalog, openCatalog, readCatalog } from './release/catalog.ts';
export { changelogWith } from './release/changelog.ts';
export { type CompareOptions, type Comparison, compareWithPublished } from './release/compare.ts';
export { PublicationFault } from './release/fault.ts';
export { type NextRelease, nextRelease } from './release/next.ts';
export { type Published, type PublishOptions, publishFiles } from './release/publish.ts';
export { openRelease, type Release, readReleaseFiles, releaseOf } from './release/read.ts';
export { assertUnaltered } from './release/verify.ts';
export { type Bump, bumped, compareVersions, isVersion } from './release/version.ts';
export { schemaFiles } from './schemas.ts';
export { type Draft, type PublishedFile, textFile, type Writer } from './writer.ts';

/** Drafts and publishes in one; see `draftRelease` and `publishFiles` for what is thrown. */
export const publish = (
  dataset: Dataset,
  options: Omit<PublishOptions, 'files'> & Omit<DraftOptions, 'dataset'>,
): Published => publishFiles({ ...options, files: draftRelease({ ...options, dataset }) });
