import path from 'node:path';
import { build, draft } from '../src/pipeline.ts';
import { compareWithPublished } from '../src/publish/index.ts';
import { main } from './cli.ts';

const ROOT = path.resolve(import.meta.dirname, '..');

const HELP = `
Usage: npm run check [-- options]

Builds the dataset in memory and compares it with the latest release in dist-data/. Writes nothing.

  --target <folder> compare with the releases here instead of in dist-data/
  --json            print the difference as JSON
  --help            print this

Exit code: 0 when the build gives the release, byte for byte; 1 when it does not, with the difference, or for
a fault in the data; 2 for a fault of the user.
`;

await main({
  help: HELP,
  options: {
    target: { type: 'string', default: 'dist-data' },
    json: { type: 'boolean', default: false },
  },
  run: async ({ values }) => {
    const work = await build({ root: ROOT });
    const target = path.resolve(ROOT, values.target);
    const comparison = compareWithPublished({ target, filesFor: (version) => draft(work, version) });
    console.log(values.json ? JSON.stringify(comparison, null, 2) : comparison.text.trimEnd());
    return comparison.same ? 0 : 1;
  },
});
