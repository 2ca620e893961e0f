import path from 'node:path';
import type { Issue } from '../../model/issue.ts';
import { CHECKSUMS, readChecksums, sha256 } from '../checksums.ts';
import { type FileLayer, filesBelow } from '../files/layer.ts';
import type { CatalogEntry } from './catalog.ts';
import { PublicationFault } from './fault.ts';

const ADVICE = 'A released version never changes: restore it, for example with git checkout.';

function issue(file: string, found: string, expected: string): Issue {
  return { code: 'release-altered', file, found, expected, advice: ADVICE };
}

/** What differs between a folder and its own list of digests. */
function alterations(layer: FileLayer, folder: string, sums: ReadonlyMap<string, string>): Issue[] {
  const present = filesBelow(layer, folder).filter((file) => file !== CHECKSUMS);
  const missing = [...sums.keys()].filter((file) => !present.includes(file));
  const changed = (file: string) => {
    const whole = path.join(folder, file);
    const expected = sums.get(file);
    if (expected === undefined) return [issue(whole, 'a file that is not in SHA256SUMS', 'no such file')];
    const kind = layer.kindOf(whole);
    if (kind !== 'file') return [issue(whole, `a ${kind}`, 'a file')];
    const found = sha256(layer.read(whole));
    return found === expected ? [] : [issue(whole, `sha256 ${found}`, `sha256 ${expected}`)];
  };
  return [
    ...missing.map((file) => issue(path.join(folder, file), 'no file', 'the file that SHA256SUMS lists')),
    ...present.flatMap(changed),
  ];
}

/** Everything in a released folder that is not as it was released; none if all is well. */
function releaseIssues(layer: FileLayer, target: string, entry: CatalogEntry): Issue[] {
  const folder = path.join(target, entry.path);
  const sums = path.join(folder, CHECKSUMS);
  if (layer.kindOf(folder) !== 'directory') return [issue(folder, 'no folder', 'the released files')];
  if (layer.kindOf(sums) !== 'file') return [issue(sums, 'no file', 'the list of digests')];
  const bytes = layer.read(sums);
  const found = sha256(bytes);
  if (found !== entry.sha256) return [issue(sums, `sha256 ${found}`, `sha256 ${entry.sha256}`)];
  return alterations(layer, folder, readChecksums(Buffer.from(bytes).toString('utf8')));
}

/** Throws PublicationFault with all alterations of the releases that are given. */
export function assertUnaltered(layer: FileLayer, target: string, entries: readonly CatalogEntry[]): void {
  const issues = entries.flatMap((entry) => releaseIssues(layer, target, entry));
  if (issues.length > 0) throw new PublicationFault(issues);
}
