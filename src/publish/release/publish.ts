import path from 'node:path';
import { UserFault } from '../../model/issue.ts';
import { CHECKSUMS, sha256 } from '../checksums.ts';
import { sayingWhy } from '../files/errors.ts';
import { diskLayer, type FileLayer } from '../files/layer.ts';
import { type Lock, type LockOptions, recoverCrashed, withLock } from '../files/lock.ts';
import { resolveTarget } from '../files/target.ts';
import type { PublishedFile } from '../writer.ts';
import {
  CATALOG,
  type CatalogEntry,
  catalogBytes,
  entryOf,
  isListed,
  readCatalog,
  withRelease,
} from './catalog.ts';
import { publicationFault } from './fault.ts';
import { assertUnaltered } from './verify.ts';
import { isVersion } from './version.ts';

/** Folder in which a release, and the next catalogue, are made ready before they are renamed into place. */
const STAGING = '.staging';

export interface PublishOptions {
  /** All files of the release with `SHA256SUMS`, as `draftRelease` makes them. */
  files: readonly PublishedFile[];
  version: string;
  /** Folder of the releases and the catalogue, such as `dist-data`; relative to `tree`. */
  target: string;
  /** The project; a target within it may not lead out of it by a symlink. */
  tree?: string;
  layer?: FileLayer;
}

export interface Published {
  folder: string;
  /** False if this very release was there already. */
  written: boolean;
}

function entryFor(version: string, files: readonly PublishedFile[]): CatalogEntry {
  const sums = files.find(({ path }) => path === CHECKSUMS);
  if (!sums) throw new TypeError(`a release needs a ${CHECKSUMS}`);
  return { version, path: version, sha256: sha256(sums.bytes) };
}

/** Removes what a run that did not finish has left: its staging folder, and a release nobody was told of. */
function cleanUp({ layer, target }: LockOptions): (crashed: Lock) => void {
  return ({ version }) => {
    layer.remove(path.join(target, STAGING));
    if (isVersion(version) && !entryOf(readCatalog(layer, target), version)) {
      layer.remove(path.join(target, version));
    }
    layer.syncDirectory(target);
  };
}

function stage(layer: FileLayer, staging: string, files: readonly PublishedFile[]): void {
  const folders = new Set(files.map((file) => path.dirname(path.join(staging, file.path))));
  for (const folder of folders) layer.makeDirectory(folder);
  for (const file of files) layer.write(path.join(staging, file.path), file.bytes);
  for (const folder of folders.add(staging)) layer.syncDirectory(folder);
}

/** The release first, the catalogue that names it last: at any instant the catalogue tells the truth. */
function writeRelease({ layer, target, version }: LockOptions, files: readonly PublishedFile[]): void {
  const staging = path.join(target, STAGING);
  const staged = path.join(staging, version);
  layer.remove(staging);
  stage(layer, staged, files);
  layer.rename(staged, path.join(target, version));
  layer.syncDirectory(target);
  const catalog = withRelease(readCatalog(layer, target), entryFor(version, files));
  layer.write(path.join(staging, CATALOG), catalogBytes(catalog));
  layer.rename(path.join(staging, CATALOG), path.join(target, CATALOG));
  layer.syncDirectory(target);
  layer.remove(staging);
}

/** Throws PublicationFault if the version's name is taken by other files. */
function assertFree({ layer, target, version }: LockOptions): void {
  const folder = path.join(target, version);
  if (layer.kindOf(folder) === undefined) return;
  const listed = entryOf(readCatalog(layer, target), version) !== undefined;
  throw publicationFault({
    code: listed ? 'version-released' : 'version-unlisted',
    file: folder,
    found: listed ? 'a release with other contents' : 'a folder that the catalogue does not list',
    expected: 'no such version yet',
    advice: listed
      ? 'A released version never changes: publish this build as a new version with npm run release.'
      : 'Move the folder away, or restore the catalogue that lists it.',
  });
}

function publishLocked(options: LockOptions, files: readonly PublishedFile[]): boolean {
  const { layer, target, version } = options;
  layer.makeDirectory(target);
  recoverCrashed(options, cleanUp(options));
  const catalog = readCatalog(layer, target);
  assertUnaltered(layer, target, catalog.releases);
  if (isListed(catalog, entryFor(version, files))) return false;
  assertFree(options);
  withLock(options, cleanUp(options), () => writeRelease(options, files));
  return true;
}

/**
 * Publishes a release: written beside, renamed into place, the catalogue replaced last by one rename. A crash
 * at any instant leaves the old state or the new one, and the next call cleans up. The same release again
 * changes nothing.
 * Throws UserFault (bad version or target, another build at work, the disk refuses) and PublicationFault (a
 * released version differs from these files or from its own digests).
 */
export function publishFiles(options: PublishOptions): Published {
  const { files, version, target, tree = '.', layer = diskLayer } = options;
  if (!isVersion(version)) throw new UserFault(`"${version}" is not a version such as 1.2.3.`);
  const folder = resolveTarget(layer, tree, target);
  const written = sayingWhy(`Cannot publish to ${target}`, () =>
    publishLocked({ layer, target: folder, version }, files),
  );
  return { folder: path.join(folder, version), written };
}
