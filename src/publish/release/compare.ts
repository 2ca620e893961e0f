import path from 'node:path';
import { diff } from '../diff/diff.ts';
import type { Difference } from '../diff/difference.ts';
import { differenceAsText } from '../diff/text.ts';
import { sayingWhy } from '../files/errors.ts';
import { diskLayer, type FileLayer } from '../files/layer.ts';
import type { PublishedFile } from '../writer.ts';
import { entryOf, readCatalog } from './catalog.ts';
import { readReleaseFiles, releaseOf } from './read.ts';
import { assertUnaltered } from './verify.ts';

/** As many changes as a reader looks through before asking for the whole difference. */
const SHOWN = 40;

export interface Comparison {
  /** True if the build gives the latest release, byte for byte. */
  same: boolean;
  /** The release that was compared with; null if nothing is published yet. */
  version: string | null;
  difference: Difference | null;
  /** For a reader; limited, with the number of the rest. */
  text: string;
}

export interface CompareOptions {
  /** Makes the build's files, labelled with the version they are compared with. */
  filesFor(version: string): readonly PublishedFile[];
  target: string;
  layer?: FileLayer;
}

function bytesDiffer(a: readonly PublishedFile[], b: readonly PublishedFile[]): boolean {
  const bytes = new Map(a.map((file) => [file.path, file.bytes]));
  return (
    a.length !== b.length ||
    b.some((file) => Buffer.compare(bytes.get(file.path) ?? Buffer.of(), file.bytes) !== 0)
  );
}

/**
 * A build beside the latest published release; writes nothing. Throws PublicationFault if that release no
 * longer matches its own digests, and UserFault if it cannot be read.
 */
export function compareWithPublished({ filesFor, target, layer = diskLayer }: CompareOptions): Comparison {
  const folder = path.resolve(target);
  return sayingWhy(`Cannot read ${target}`, () => {
    const entry = entryOf(readCatalog(layer, folder), readCatalog(layer, folder).latest);
    if (!entry) {
      return {
        same: false,
        version: null,
        difference: null,
        text: `Nothing is published in ${target} yet.\n`,
      };
    }
    const { version } = entry;
    assertUnaltered(layer, folder, [entry]);
    const [published, built] = [readReleaseFiles(layer, folder, version), filesFor(version)];
    if (!bytesDiffer(published, built)) {
      return {
        same: true,
        version,
        difference: null,
        text: `The build gives release ${version}, byte for byte.\n`,
      };
    }
    const difference = {
      ...diff(releaseOf(version, published), releaseOf(version, built)),
      to: 'this build',
    };
    return { same: false, version, difference, text: differenceAsText(difference, SHOWN) };
  });
}
