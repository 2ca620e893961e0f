import path from 'node:path';
import { UserFault } from '../../model/issue.ts';
import { sayingWhy } from './errors.ts';
import type { FileLayer } from './layer.ts';

/** What a folder of releases holds: releases, their catalogue, and the lock and staging of a run at work. */
const OF_RELEASES = /^(\d+\.\d+\.\d+|catalog\.json|\..*)$/;

const isWithin = (folder: string, entry: string) => !path.relative(folder, entry).startsWith('..');

/** The path as it is on the disk, as far as it exists: symlinks in it resolved. */
function resolved(layer: FileLayer, entry: string): string {
  if (layer.kindOf(entry) !== undefined) return layer.realPath(entry);
  const parent = path.dirname(entry);
  return parent === entry ? entry : path.join(resolved(layer, parent), path.basename(entry));
}

/**
 * The absolute path of a folder to write to. A path within `tree` must stay within it when its symlinks
 * are followed, so that nobody's link makes a command write elsewhere; a path outside is the user's own choice.
 * Throws UserFault for a link out of the tree and for something that is not a folder.
 */
export function folderWithin(layer: FileLayer, tree: string, target: string): string {
  const [root, folder] = [path.resolve(tree), path.resolve(tree, target)];
  const real = resolved(layer, folder);
  if (isWithin(root, folder) && !isWithin(resolved(layer, root), real)) {
    throw new UserFault(`Cannot write to ${target}: it is a symbolic link out of the project.`);
  }
  if (![undefined, 'directory'].includes(layer.kindOf(real))) {
    throw new UserFault(`Cannot write to ${target}: it is a file, not a folder.`);
  }
  return real;
}

/**
 * The absolute path of a folder of releases, as `folderWithin`. Throws UserFault also for the project itself
 * and what it is in, and for a folder of the project that holds something else, as its sources.
 */
export function resolveTarget(layer: FileLayer, tree: string, target: string): string {
  return sayingWhy(`Cannot publish to ${target}`, () => {
    const [root, folder] = [resolved(layer, path.resolve(tree)), folderWithin(layer, tree, target)];
    if (isWithin(folder, root)) {
      throw new UserFault(
        `Cannot publish to ${target || 'the project itself'}: name a folder for the releases.`,
      );
    }
    const entries = isWithin(root, folder) && layer.kindOf(folder) ? layer.list(folder) : [];
    const other = entries.find((entry) => !OF_RELEASES.test(entry));
    if (other !== undefined) {
      throw new UserFault(`Cannot publish to ${target}: it holds other things than releases, as ${other}.`);
    }
    return folder;
  });
}
