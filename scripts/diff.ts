import path from 'node:path';
import { UserFault } from '../src/model/issue.ts';
import {
  type Difference,
  diff,
  differenceAsMarkdown,
  differenceAsText,
  openRelease,
} from '../src/publish/index.ts';
import { main } from './cli.ts';

const ROOT = path.resolve(import.meta.dirname, '..');

const HELP = `
Usage: npm run diff -- <version> <version> [options]

Shows what changed between two releases: resources, fields, codes, records, and values old → new with the
reason if a correction gave one.

  --format <format> text (default), markdown (a table) or json
  --json            the same as --format json; applied to the first release it gives the second
  --limit <number>  show at most this many changes (text and markdown)
  --target <folder> the folder of the releases, instead of dist-data/
  --help            print this

Exit code: 0, whether or not they differ; 1 for a release that was altered; 2 for a fault of the user.
`;

const FORMATS: Readonly<Record<string, (difference: Difference, limit?: number) => string>> = {
  text: differenceAsText,
  markdown: differenceAsMarkdown,
  json: (difference) => JSON.stringify(difference, null, 2),
};

await main({
  help: HELP,
  positionals: true,
  options: {
    format: { type: 'string', default: 'text' },
    json: { type: 'boolean', default: false },
    limit: { type: 'string' },
    target: { type: 'string', default: 'dist-data' },
  },
  run: ({ values, positionals: [a, b, ...rest] }) => {
    if (a === undefined || b === undefined || rest.length > 0) {
      throw new UserFault('Give two versions, such as 1.0.0 1.1.0: see --help.');
    }
    const show = formatNamed(values.json ? 'json' : values.format);
    const limit = limitFrom(values.limit);
    const target = path.resolve(ROOT, values.target);
    const difference = diff(openRelease(target, a), openRelease(target, b));
    console.log(show(difference, limit).trimEnd());
    return 0;
  },
});

function formatNamed(name: string) {
  const format = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
  if (!format)
    throw new UserFault(`There is no format “${name}”; there are: ${Object.keys(FORMATS).join(', ')}.`);
  return format;
}

function limitFrom(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d+$/.test(text)) throw new UserFault(`“${text}” is not a number of changes.`);
  return Number(text);
}
