import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brokenEnds, countEnds, fixturesIn, fuzz, smallBombs } from './lib/fuzz.ts';

const help = `Reads damaged copies of the fixtures; each must give a result or one clear error.

  npm run fuzz:pdf -- [--mutants 10000] [--seed 1] [--jobs 2]

  --seed   mutants are the same for the same seed; default: a new one
Prints the seed, how many came to which end, and by name those that gave neither. Exit code 1 if there are any.
`;

const { values } = parseArgs({
  options: {
    mutants: { type: 'string', default: '10000' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
    jobs: { type: 'string', default: '2' },
    help: { type: 'boolean' },
  },
});
if (values.help) process.stdout.write(help);
else await main();

async function main(): Promise<void> {
  const folder = join(import.meta.dirname, '..', 'test', 'fixtures', 'tables');
  const fixtures = [...fixturesIn(folder), ...smallBombs()];
  const [seed, mutants, jobs] = [values.seed, values.mutants, values.jobs].map(Number) as [
    number,
    number,
    number,
  ];
  console.log(`seed ${seed}, ${mutants} mutants of ${fixtures.length} files`);
  const outcomes = await fuzz(fixtures, { seed, mutants, jobs });
  console.log(countEnds(outcomes));
  const broken = outcomes.filter(({ outcome }) => brokenEnds.has(outcome));
  for (const { name, outcome, detail } of broken) console.log(`${name}: ${outcome} ${detail ?? ''}`);
  if (broken.length) process.exitCode = 1;
}
