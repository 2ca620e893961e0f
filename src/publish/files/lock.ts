import path from 'node:path';
import { UserFault } from '../../model/issue.ts';
import type { FileLayer } from './layer.ts';

/**
 * `.publishing` is the lock of the run that publishes; `.publishing-<pid>` is the lock of a crashed run that
 * process <pid> has taken over, so that no two runs clean up after the same crash.
 */
const LOCK = '.publishing';
const LOCK_NAME = /^\.publishing(?:-(\d+))?$/;
/** A lock is written in one go right after it is made; one that is still empty after this long was cut off. */
const WRITING_MS = 50;

/** Who is publishing, and which version: what the next run needs to clean up if this one crashes. */
export interface Lock {
  pid: number;
  version: string;
}

export interface LockOptions {
  layer: FileLayer;
  /** The folder that is published to; it is there. */
  target: string;
  version: string;
}

const encode = (lock: Lock) => Buffer.from(`${JSON.stringify(lock)}\n`);

function decode(bytes: Uint8Array): Lock | undefined {
  try {
    const { pid, version } = JSON.parse(Buffer.from(bytes).toString('utf8'));
    return Number.isInteger(pid) && typeof version === 'string' ? { pid, version } : undefined;
  } catch {
    return undefined;
  }
}

const sleep = (ms: number) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);

/** Empty when its owner removed it a moment ago. */
function bytesOf(layer: FileLayer, file: string): Uint8Array {
  try {
    return layer.read(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new Uint8Array();
    throw error;
  }
}

function readLock(layer: FileLayer, file: string): Lock {
  const read = () => (layer.kindOf(file) === 'file' ? decode(bytesOf(layer, file)) : undefined);
  const lock = read();
  if (lock) return lock;
  sleep(WRITING_MS);
  return read() ?? { pid: 0, version: '' };
}

function isRunning(pid: number): boolean {
  // Publication does not wait, so a lock of this very process is one that a failure left.
  if (pid === 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const busy = (target: string, file: string, pid?: number) =>
  new UserFault(
    `Another build${pid ? ` (process ${pid})` : ''} is publishing to ${target}; try again when it is done, ` +
      `or remove ${file} if no build is running.`,
  );

/** Takes over the lock of a crashed run; a UserFault when its owner is running or another run was quicker. */
function takeOver({ layer, target }: LockOptions, name: string): { file: string; crashed: Lock } {
  const file = path.join(target, name);
  const crashed = readLock(layer, file);
  const owner = Number(LOCK_NAME.exec(name)?.[1] ?? crashed.pid);
  if (isRunning(owner)) throw busy(target, file, owner);
  const mine = path.join(target, `${LOCK}-${process.pid}`);
  if (file !== mine) rename(layer, file, mine);
  const taken = readLock(layer, mine);
  if (taken.pid === crashed.pid && taken.version === crashed.version) return { file: mine, crashed };
  layer.rename(mine, file);
  throw busy(target, file, taken.pid);
}

function rename(layer: FileLayer, from: string, to: string): void {
  try {
    layer.rename(from, to);
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ENOENT' ? busy(path.dirname(from), from) : error;
  }
}

/** Has `cleanUp` tidy what every crashed run left, and forgets those runs. */
export function recoverCrashed(options: LockOptions, cleanUp: (crashed: Lock) => void): void {
  const { layer, target } = options;
  for (const name of layer.list(target).filter((entry) => LOCK_NAME.test(entry))) {
    const { file, crashed } = takeOver(options, name);
    cleanUp(crashed);
    layer.remove(file);
  }
}

function acquire({ layer, target, version }: LockOptions, file: string): void {
  try {
    layer.writeNew(file, encode({ pid: process.pid, version }));
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'EEXIST' ? busy(target, file) : error;
  }
}

/**
 * Does `work` while no other build publishes to the target. When `work` throws, `cleanUp` tidies; if that
 * fails too (the disk is gone), the lock stays and tells the next run to. Throws UserFault when another
 * build is running.
 */
export function withLock<T>(options: LockOptions, cleanUp: (crashed: Lock) => void, work: () => T): T {
  const { layer, target, version } = options;
  const file = path.join(target, LOCK);
  acquire(options, file);
  try {
    const result = work();
    layer.remove(file);
    return result;
  } catch (error) {
    try {
      cleanUp({ pid: process.pid, version });
      layer.remove(file);
    } catch {
      // The first error says what went wrong; what is left is the next run's to clean up.
    }
    throw error;
  }
}
