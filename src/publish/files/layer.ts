import fs from 'node:fs';
import path from 'node:path';

export type EntryKind = 'file' | 'directory' | 'symlink' | 'other';

/**
 * Everything publication does to a disk, and nothing else does it: a test puts a layer between that fails
 * at any position. Paths are absolute. All but the first four change the disk.
 */
export interface FileLayer {
  read(file: string): Uint8Array;
  /** Names in a directory, sorted. */
  list(directory: string): string[];
  /** What stands at a path, itself and not what it links to; undefined if nothing does. */
  kindOf(path: string): EntryKind | undefined;
  /** The path with all symlinks resolved; throws if it is not there. */
  realPath(path: string): string;
  makeDirectory(directory: string): void;
  /** Writes a new file or replaces one, and waits until it is on the disk. */
  write(file: string, bytes: Uint8Array): void;
  /** Writes a file that must not be there yet: throws EEXIST. */
  writeNew(file: string, bytes: Uint8Array): void;
  rename(from: string, to: string): void;
  /** Waits until a directory's names are on the disk. */
  syncDirectory(directory: string): void;
  /** Removes a file, or a directory with all that is in it; nothing there is fine. */
  remove(path: string): void;
}

function kindOf(entry: string): EntryKind | undefined {
  const stat = fs.lstatSync(entry, { throwIfNoEntry: false });
  if (!stat) return undefined;
  if (stat.isSymbolicLink()) return 'symlink';
  if (stat.isDirectory()) return 'directory';
  return stat.isFile() ? 'file' : 'other';
}

function writeAndSync(file: string, bytes: Uint8Array, flag: 'w' | 'wx'): void {
  fs.writeFileSync(file, bytes, { flag, flush: true });
}

const isDirectory = (entry: string) => fs.statSync(entry, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** With its parents. Node's own `recursive` never returns where nothing can be made, as in /proc (Node 24). */
function makeDirectory(directory: string): void {
  if (isDirectory(directory)) return;
  makeDirectory(path.dirname(directory));
  try {
    fs.mkdirSync(directory);
  } catch (error) {
    // Another process may have made it in the meantime.
    if (!isDirectory(directory)) throw error;
  }
}

/** Windows cannot open a directory to sync it; its renames are journalled. */
function syncDirectory(directory: string): void {
  if (process.platform === 'win32') return;
  const handle = fs.openSync(directory, 'r');
  try {
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
}

/** The real disk. */
export const diskLayer: FileLayer = {
  read: (file) => fs.readFileSync(file),
  list: (directory) => fs.readdirSync(directory).sort(),
  kindOf,
  realPath: (entry) => fs.realpathSync(entry),
  makeDirectory,
  write: (file, bytes) => writeAndSync(file, bytes, 'w'),
  writeNew: (file, bytes) => writeAndSync(file, bytes, 'wx'),
  rename: (from, to) => fs.renameSync(from, to),
  syncDirectory,
  remove: (entry) => fs.rmSync(entry, { recursive: true, force: true }),
};

/** The files below a directory, as sorted paths with `/` relative to it. Symlinks and devices are listed too. */
export function filesBelow(layer: FileLayer, directory: string, below = ''): string[] {
  return layer.list(path.join(directory, below)).flatMap((name) => {
    const relative = below ? `${below}/${name}` : name;
    const isDirectory = layer.kindOf(path.join(directory, relative)) === 'directory';
    return isDirectory ? filesBelow(layer, directory, relative) : [relative];
  });
}

/** Replaces a file by one rename, so that a reader sees the old text or the new. */
export function replaceFile(layer: FileLayer, file: string, bytes: Uint8Array): void {
  const beside = `${file}.new`;
  layer.write(beside, bytes);
  layer.rename(beside, file);
  layer.syncDirectory(path.dirname(file));
}
