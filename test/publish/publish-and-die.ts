/** Publishes to argv[2] and kills itself, as `kill -9` does, at change number argv[3] of the disk. */
import { diskLayer, publishFiles } from '../../src/publish/index.ts';
import { smallRelease } from './temporary-files.ts';

const [target = '', position = '0'] = process.argv.slice(2);
let changes = 0;

const layer = { ...diskLayer };
for (const change of ['makeDirectory', 'write', 'writeNew', 'rename', 'syncDirectory', 'remove'] as const) {
  layer[change] = (...args: never[]) => {
    if (changes++ === Number(position)) process.kill(process.pid, 'SIGKILL');
    return (diskLayer[change] as (...args: never[]) => void)(...args);
  };
}

publishFiles({ files: smallRelease('new'), version: '1.1.0', target, layer });
