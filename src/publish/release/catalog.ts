import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { sayingWhy } from '../files/errors.ts';
import { diskLayer, type FileLayer } from '../files/layer.ts';
import { resolveTarget } from '../files/target.ts';
import { asIndentedJson } from '../schemas.ts';
import { publicationFault } from './fault.ts';
import { compareVersions, isVersion } from './version.ts';

export const CATALOG = 'catalog.json';

/** A release as the catalogue lists it. */
export interface CatalogEntry {
  version: string;
  /** Folder of the release, relative to the catalogue. */
  path: string;
  /** Digest of its `SHA256SUMS`, so that the catalogue vouches for every file. */
  sha256: string;
}

export interface Catalog {
  latest: string | null;
  releases: readonly CatalogEntry[];
}

const EMPTY_CATALOG: Catalog = { latest: null, releases: [] };

/** A release's folder is named for it, so that no catalogue leads elsewhere. */
const isEntry = ({ version, path: folder }: CatalogEntry) => isVersion(version) && folder === version;

const isCatalog = (value: unknown): value is Catalog =>
  Array.isArray((value as Catalog)?.releases) &&
  (value as Catalog).latest !== undefined &&
  (value as Catalog).releases.every(isEntry);

function parse(text: string): Catalog | undefined {
  try {
    const catalog: unknown = JSON.parse(text);
    return isCatalog(catalog) ? catalog : undefined;
  } catch {
    return undefined;
  }
}

/** The catalogue of a folder; an empty one if there is none yet. Throws PublicationFault if it is damaged. */
export function readCatalog(layer: FileLayer, target: string): Catalog {
  const file = path.join(target, CATALOG);
  if (layer.kindOf(file) === undefined) return EMPTY_CATALOG;
  const catalog = parse(Buffer.from(layer.read(file)).toString('utf8'));
  if (catalog) return catalog;
  throw publicationFault({
    code: 'catalog-damaged',
    file,
    found: 'text that is no catalogue',
    expected: 'a list of releases',
    advice: 'Restore the file, for example with git checkout.',
  });
}

/** The catalogue of a folder of releases in the project `tree`. Throws UserFault if the folder cannot be one. */
export const openCatalog = (tree: string, target: string): Catalog =>
  sayingWhy(`Cannot read ${target}`, () => readCatalog(diskLayer, resolveTarget(diskLayer, tree, target)));

export const entryOf = ({ releases }: Catalog, version: string | null) =>
  releases.find((entry) => entry.version === version);

/** The catalogue with one more release; the highest version is the latest. */
export function withRelease({ releases }: Catalog, entry: CatalogEntry): Catalog {
  const all = [...releases.filter(({ version }) => version !== entry.version), entry];
  const sorted = all.toSorted((a, b) => compareVersions(a.version, b.version));
  return { latest: sorted.at(-1)!.version, releases: sorted };
}

export const catalogBytes = (catalog: Catalog) => Buffer.from(asIndentedJson(catalog), 'utf8');

export const isListed = (catalog: Catalog, entry: CatalogEntry) =>
  isDeepStrictEqual(entryOf(catalog, entry.version), entry);
