import path from 'node:path';
import { UserFault } from '../../model/issue.ts';
import { sayingWhy } from './errors.ts';
import type { FileLayer } from './layer.ts';

const isWithin = (folder: string, entry: string) => !path.relative(folder, entry).startsWith('..');

/** The path as it is on the disk, as far as it exists: symlinks in it resolved. */
function resolved(layer: FileLayer, entry: string): string {
  if (layer.kindOf(entry) !== undefined) return layer.realPath(entry);
  const parent = path.dirname(entry);
  return parent === entry ? entry : path.join(resolved(layer, parent), path.basename(entry));
}

/**
 * The absolute path of a folder to publish to. A path within `tree` must stay within it when its symlinks
 * are followed, so that nobody's link makes a build write elsewhere; a path outside is the user's own choice.
 * Throws UserFault for a link out of the tree and for something that is not a folder.
 */
export function resolveTarget(layer: FileLayer, tree: string, target: string): string {
  return sayingWhy(`Cannot publish to ${target}`, () => {
    const [root, folder] = [path.resolve(tree), path.resolve(tree, target)];
    const real = resolved(layer, folder);
    if (isWithin(root, folder) && !isWithin(resolved(layer, root), real)) {
      throw new UserFault(`Cannot publish to ${target}: it is a symbolic link out of the project.`);
    }
    if (![undefined, 'directory'].includes(layer.kindOf(real))) {
      throw new UserFault(`Cannot publish to ${target}: it is a file, not a folder.`);
    }
    return real;
  });
}
