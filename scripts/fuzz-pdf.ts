import { join } from 'node:path';
import { main } from './cli.ts';
import { brokenEnds, countEnds, fixturesIn, fuzz, smallBombs } from './lib/fuzz.ts';

const FIXTURES = join(import.meta.dirname, '..', 'test', 'fixtures', 'tables');

const HELP = `
Usage: npm run fuzz:pdf -- [--mutants 10000] [--seed 1] [--jobs 2]

Reads damaged copies of the fixtures; each must give a result or one clear error. Prints the seed, how many came
to which end, and by name those that gave neither.

  --mutants <n>  how many (default: 10000)
  --seed <n>     mutants are the same for the same seed (default: a new one)
  --jobs <n>     how many are read at a time (default: 2)
  --help         print this

Exit code: 0; 1 if one gave neither.
`;

await main({
  help: HELP,
  options: {
    mutants: { type: 'string', default: '10000' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
    jobs: { type: 'string', default: '2' },
  },
  run: ({ values }) => readMutants(Number(values.seed), Number(values.mutants), Number(values.jobs)),
});

/** Returns the exit code. */
async function readMutants(seed: number, mutants: number, jobs: number): Promise<number> {
  const fixtures = [...fixturesIn(FIXTURES), ...smallBombs()];
  console.log(`seed ${seed}, ${mutants} mutants of ${fixtures.length} files`);
  const outcomes = await fuzz(fixtures, { seed, mutants, jobs });
  console.log(countEnds(outcomes));
  const broken = outcomes.filter(({ outcome }) => brokenEnds.has(outcome));
  for (const { name, outcome, detail } of broken) console.log(`${name}: ${outcome} ${detail ?? ''}`);
  return broken.length > 0 ? 1 : 0;
}
