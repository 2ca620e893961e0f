/** Publishes version argv[3] to argv[2] at the moment argv[4]; prints what stood in the way. */
import { publishFiles } from '../../src/publish/index.ts';
import { smallRelease } from './temporary-files.ts';

const [target = '', version = '', moment = '0'] = process.argv.slice(2);
while (Date.now() < Number(moment));

try {
  publishFiles({ files: smallRelease(version), version, target });
} catch (error) {
  console.log((error as Error).message);
}
