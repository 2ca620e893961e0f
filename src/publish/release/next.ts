import { diff } from '../diff/diff.ts';
import type { Difference } from '../diff/difference.ts';
import { sayingWhy } from '../files/errors.ts';
import { diskLayer, type FileLayer } from '../files/layer.ts';
import type { PublishedFile } from '../writer.ts';
import { readCatalog } from './catalog.ts';
import { readReleaseFiles, releaseOf } from './read.ts';
import { assertUnaltered } from './verify.ts';
import { bumped } from './version.ts';

const FIRST_VERSION = '1.0.0';
/** What the first release is compared with. */
const NOTHING = releaseOf('0.0.0', []);

export interface NextRelease {
  version: string;
  difference: Difference;
  files: readonly PublishedFile[];
}

export interface NextReleaseOptions {
  /** Makes the build's files, labelled with a version. */
  filesFor(version: string): readonly PublishedFile[];
  /** Absolute path of the folder of the releases. */
  target: string;
  layer?: FileLayer;
}

/**
 * The release that a build asks for after those that are published: its version follows from what differs.
 * Null if nothing does. Throws PublicationFault if a published release no longer matches its own digests.
 */
export function nextRelease({ filesFor, target, layer = diskLayer }: NextReleaseOptions): NextRelease | null {
  const latest = sayingWhy(`Cannot read ${target}`, () => latestRelease(layer, target));
  // Labelled with the latest version, so that the label itself is no difference.
  const label = latest?.version ?? FIRST_VERSION;
  const difference = diff(latest ?? NOTHING, releaseOf(label, filesFor(label)));
  if (latest && difference.bump === 'none') return null;
  const version = latest ? bumped(latest.version, difference.bump) : FIRST_VERSION;
  return { version, difference: { ...difference, to: version }, files: filesFor(version) };
}

function latestRelease(layer: FileLayer, target: string) {
  const { latest, releases } = readCatalog(layer, target);
  if (latest === null) return undefined;
  assertUnaltered(layer, target, releases);
  return releaseOf(latest, readReleaseFiles(layer, target, latest));
}
