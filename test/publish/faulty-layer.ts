import fs from 'node:fs';
import { diskLayer, type FileLayer } from '../../src/publish/index.ts';

/** What happens at one position of a run. */
export type Fault = 'kill' | 'kill halfway' | 'ENOSPC' | 'EIO' | 'EIO from then on';

export class Killed extends Error {}

const CHANGES = ['makeDirectory', 'write', 'writeNew', 'rename', 'syncDirectory', 'remove'] as const;

/**
 * The real disk without the waiting: a test that kills no power need not wait for the plates, and makes
 * thousands of files.
 */
export const hastyLayer: FileLayer = {
  ...diskLayer,
  write: (file, bytes) => fs.writeFileSync(file, bytes),
  writeNew: (file, bytes) => fs.writeFileSync(file, bytes, { flag: 'wx' }),
  syncDirectory: () => {},
};

function systemError(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}: injected`), { code, syscall: 'write' });
}

/** Half of a file reaches the disk before the fault; every other change does not happen. */
function writeHalf(change: string, args: unknown[]): void {
  const [file, bytes] = args as [string, Uint8Array];
  if (change === 'write' || change === 'writeNew')
    hastyLayer[change](file, bytes.subarray(0, bytes.length >> 1));
}

/**
 * The real disk until change number `position` (from 0), then the fault. After a kill nothing is done any
 * more, as of a process that is gone. `changes` counts the changes that were asked for.
 */
export function faultyLayer(position: number, fault: Fault): FileLayer & { changes: number } {
  const layer = { ...hastyLayer, changes: 0 };
  for (const change of CHANGES) {
    layer[change] = (...args: never[]) => {
      const now = layer.changes++;
      const isDue =
        now === position || (now > position && (fault.startsWith('kill') || fault === 'EIO from then on'));
      if (!isDue) return (hastyLayer[change] as (...args: never[]) => void)(...args);
      if (now === position && fault !== 'kill' && fault !== 'EIO from then on') writeHalf(change, args);
      throw fault.startsWith('kill') ? new Killed() : systemError(fault.slice(0, 6).trim());
    };
  }
  return layer;
}
