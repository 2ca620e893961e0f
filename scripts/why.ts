import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { UserFault } from '../src/model/issue.ts';
import { linesOf, showField, showLine, showRecord, traceLine, traceRecord } from '../src/why/index.ts';
import { main } from './cli.ts';

const ROOT = path.resolve(import.meta.dirname, '..');

const HELP = `
Usage: npm run why -- <record> [field]
       npm run why -- --line <report>:<line>

Tells where a published value was read, or what was made of a line of a report.

  npm run why -- voorzorg                          all fields of a record, and where they were read
  npm run why -- voorzorg duration_max_weeks       the words that one value was read from
  npm run why -- "Home Start"                      an intervention by a name that a report has for it
  npm run why -- costs/reset/1 min_eur             a record of another resource: resource/key
  npm run why -- --line preventie-inventarisatie-2017:1502

  --line <report>:<n>  what was made of this line
  --target <folder>    look in the latest release here instead of in dist-data/
  --json               print the result as JSON
  --help               print this

Exit code: 0; 2 for a record, field or line that is not there.
`;

await main({
  help: HELP,
  positionals: true,
  options: {
    line: { type: 'string' },
    target: { type: 'string', default: 'dist-data' },
    json: { type: 'boolean', default: false },
  },
  run: ({ values, positionals }) => {
    const [record, field, extra] = positionals;
    if (extra !== undefined || (record === undefined) === (values.line === undefined)) {
      throw new UserFault('Name a record (and a field), or a line with --line <report>:<n>: see --help.');
    }
    const database = openLatest(path.resolve(ROOT, values.target));
    if (values.line !== undefined) return whyLine(database, values.line, values.json);
    const traced = traceRecord(database, record ?? '', field);
    const options = { color: process.stdout.isTTY === true, linesOf: linesOf.bind(null, database) };
    const asText = () =>
      field === undefined
        ? showRecord(traced, options)
        : traced.fields.map((f) => showField(traced, f, options)).join('\n');
    console.log(values.json ? JSON.stringify(traced, null, 2) : asText());
    return 0;
  },
});

function whyLine(database: DatabaseSync, place: string, asJson: boolean): number {
  const [, source = '', number = ''] = /^(.+):(\d+)$/.exec(place) ?? [];
  if (source === '')
    throw new UserFault(`“${place}” is not a line: write <report>:<line>, e.g. some-report:120.`);
  const made = traceLine(database, source, Number(number));
  console.log(asJson ? JSON.stringify(made, null, 2) : showLine(source, Number(number), made));
  return 0;
}

/** The database of the latest release, for reading. */
function openLatest(target: string): DatabaseSync {
  const catalog = path.join(target, 'catalog.json');
  if (!existsSync(catalog))
    throw new UserFault(`Nothing is published in ${target}: run npm run build first.`);
  const { latest } = JSON.parse(readFileSync(catalog, 'utf8')) as { latest: string };
  return new DatabaseSync(path.join(target, latest, 'herkomst.sqlite'), { readOnly: true });
}
