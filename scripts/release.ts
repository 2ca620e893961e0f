import path from 'node:path';
import { build, draft } from '../src/pipeline.ts';
import {
  changelogWith,
  differenceAsText,
  diskLayer,
  type NextRelease,
  nextRelease,
  publishFiles,
  replaceFile,
} from '../src/publish/index.ts';
import { main } from './cli.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const CHANGELOG = path.join(ROOT, 'CHANGELOG.md');
/** Enough lines to see what a release is about; npm run diff shows all. */
const LINES_SHOWN = 40;

const HELP = `
Usage: npm run release [-- options]

Builds the dataset, compares it with the latest release, and publishes what differs as a new version. The
version follows from the difference: a resource, field, code or report removed, or a type, unit or key
changed: major; added: minor; values corrected: patch; nothing: no release. Writes CHANGELOG.md,
dist-data/<version>/ and dist-data/catalog.json.

  --dry-run         say what would be released; write nothing
  --target <folder> publish here instead of in dist-data/; leaves CHANGELOG.md alone
  --json            print version and difference as JSON
  --help            print this

Exit code: 0; 1 for a fault in the data or a release that was altered; 2 for a fault of the user.
`;

const DEFAULT_TARGET = 'dist-data';

await main({
  help: HELP,
  options: {
    'dry-run': { type: 'boolean', default: false },
    target: { type: 'string', default: DEFAULT_TARGET },
    json: { type: 'boolean', default: false },
  },
  run: async ({ values }) => {
    const work = await build({ root: ROOT });
    const target = path.resolve(ROOT, values.target);
    const next = nextRelease({ target, filesFor: (version) => draft(work, version) });
    if (next && !values['dry-run']) release(next, values.target);
    console.log(values.json ? asJson(next) : asText(next, values['dry-run']));
    return 0;
  },
});

/** The changelog first: an entry without its release is put right by the next run, the reverse is not. */
function release({ version, difference, files }: NextRelease, target: string): void {
  if (target === DEFAULT_TARGET) {
    const before = diskLayer.kindOf(CHANGELOG) ? Buffer.from(diskLayer.read(CHANGELOG)).toString('utf8') : '';
    replaceFile(diskLayer, CHANGELOG, Buffer.from(changelogWith(before, difference)));
  }
  publishFiles({ files, version, target, tree: ROOT });
}

function asJson(next: NextRelease | null): string {
  return JSON.stringify(next && { version: next.version, difference: next.difference }, null, 2);
}

function asText(next: NextRelease | null, isDry: boolean): string {
  if (!next) return 'Nothing differs from the latest release.';
  const said = isDry ? `The next release would be ${next.version}.` : `Released ${next.version}.`;
  return `${differenceAsText(next.difference, LINES_SHOWN)}\n${said}`;
}
