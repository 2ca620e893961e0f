import path from 'node:path';
import { UserFault } from '../../model/issue.ts';
import type { AnyRow, ResourceSchema } from '../../records/index.ts';
import { sha256 } from '../checksums.ts';
import { sayingWhy } from '../files/errors.ts';
import { diskLayer, type FileLayer, filesBelow } from '../files/layer.ts';
import { jsonPath } from '../json.ts';
import { schemaPath } from '../schemas.ts';
import type { PublishedFile } from '../writer.ts';
import { type CatalogEntry, entryOf, readCatalog } from './catalog.ts';
import { assertUnaltered } from './verify.ts';

export interface ReleasedResource {
  schema: ResourceSchema;
  rows: readonly AnyRow[];
}

/** A release as differences see it: by its own schemas, which may be older than the code's. */
export interface Release {
  version: string;
  resources: ReadonlyMap<string, ReleasedResource>;
  /** Digest of every file, by path. */
  digests: ReadonlyMap<string, string>;
}

const SCHEMA_FILE = /^schemas\/(.+)\.schema\.json$/;

const parse = (file: PublishedFile) => JSON.parse(Buffer.from(file.bytes).toString('utf8'));

/** The release that these files are. */
export function releaseOf(version: string, files: readonly PublishedFile[]): Release {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const names = files.flatMap((file) => SCHEMA_FILE.exec(file.path)?.[1] ?? []);
  const resources = names.map((name) => {
    const rows = byPath.get(jsonPath(name));
    return [name, { schema: parse(byPath.get(schemaPath(name))!), rows: rows ? parse(rows) : [] }] as const;
  });
  return {
    version,
    resources: new Map(resources),
    digests: new Map(files.map((file) => [file.path, sha256(file.bytes)])),
  };
}

function entryNamed(layer: FileLayer, target: string, version: string): CatalogEntry {
  const catalog = readCatalog(layer, target);
  const entry = entryOf(catalog, version);
  if (entry) return entry;
  const known = catalog.releases.map((release) => release.version).join(', ') || 'none';
  throw new UserFault(`There is no release ${version} in ${target}; there is: ${known}.`);
}

/** The files of a published release. Throws UserFault if the catalogue does not list it. */
export function readReleaseFiles(layer: FileLayer, target: string, version: string): PublishedFile[] {
  const folder = path.join(target, entryNamed(layer, target, version).path);
  return filesBelow(layer, folder).map((file) => ({
    path: file,
    bytes: layer.read(path.join(folder, file)),
  }));
}

/**
 * A published release, after it has been checked against its digests. Throws UserFault if there is no such
 * release or it cannot be read, and PublicationFault if it was altered.
 */
export function openRelease(target: string, version: string, layer: FileLayer = diskLayer): Release {
  return sayingWhy(`Cannot read release ${version} in ${target}`, () => {
    const entry = entryNamed(layer, target, version);
    assertUnaltered(layer, target, [entry]);
    return releaseOf(version, readReleaseFiles(layer, target, version));
  });
}
