import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { main } from './cli.ts';
import { ablate, type BenchCase, bench, type Scorer, stress } from './lib/bench.ts';
import { measureSpeed } from './lib/speed.ts';

const HELP = `
Usage: npm run bench:tables -- [--ablate] [--stress] [--speed]

Measures the table finder on ../shared/pdf/tables (when it is there) and on the project's own fixtures, by case and kind.

  --ablate  switch each rule off in turn and print what it is worth
  --stress  the same tables with their rulings taken away in several ways
  --speed   pages per second and memory, beside pdf.js's two calls
  --help    print this
`;

const root = join(import.meta.dirname, '..');
const shared = join(root, '..', 'shared', 'pdf', 'tables');
const fixtures = join(root, 'test', 'fixtures', 'tables');

await main({
  help: HELP,
  options: { ablate: { type: 'boolean' }, stress: { type: 'boolean' }, speed: { type: 'boolean' } },
  run: async ({ values }) => {
    const cases = [...sharedCases(), ...ownCases()];
    const scorer = await scorerOf();
    if (values.speed) console.log(await measureSpeed(cases.map(({ file }) => file)));
    else if (values.ablate) console.log(await ablate(cases, scorer));
    else if (values.stress) console.log(await stress(cases, scorer));
    else console.log(await bench(cases, scorer));
    return 0;
  },
});

/** The score file of the shared cases when it is there, else a count of tables that are right in every cell. */
async function scorerOf(): Promise<Scorer> {
  const file = join(shared, 'score.mjs');
  if (!existsSync(file)) return (await import('./lib/exact.ts')).scoreExact;
  return (await import(file)).scoreCase as Scorer;
}

function sharedCases(): BenchCase[] {
  const folder = join(shared, 'cases');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((id) => {
      const meta = readJson(join(folder, id, 'meta.json'));
      const expected = readJson(join(folder, id, 'expected.json'));
      return { id, kind: meta.kind, file: join(folder, id, 'doc.pdf'), expected, meta };
    });
}

function ownCases(): BenchCase[] {
  if (!existsSync(fixtures)) return [];
  const stems = readdirSync(fixtures)
    .filter((name) => name.endsWith('.pdf'))
    .map((name) => name.slice(0, -4));
  return stems.sort().map((stem) => ({
    id: stem,
    kind: 'own fixtures',
    file: join(fixtures, `${stem}.pdf`),
    expected: readJson(join(fixtures, `${stem}.json`)),
    meta: { complete: true },
  }));
}

function readJson(file: string) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
