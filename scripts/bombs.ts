import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserFault } from '../src/model/issue.ts';
import { inParallel, type ReadUsage } from '../src/read/pdf/child/index.ts';
import { PdfError } from '../src/read/pdf/errors.ts';
import { readTablesInChild } from '../src/tables-in-child.ts';
import { main } from './cli.ts';
import { inflatingBombs, windingBombs } from './lib/bombs.ts';

const HELP = `
Usage: npm run bombs -- [--size 400] [--jobs 1] [name …]

Makes files that ask for far more than they are, reads each, and prints what became of it.

  --size <MB>  what the inflating ones inflate to; give several times for several sizes (default: 50, 400, 1000)
  --jobs <n>   how many are read at a time (default: 1)
  --help       print this
`;

await main({
  help: HELP,
  positionals: true,
  options: {
    size: { type: 'string', multiple: true, default: ['50', '400', '1000'] },
    jobs: { type: 'string', default: '1' },
  },
  run: async ({ values, positionals }) => {
    await readBombs(values.size.map(Number), Number(values.jobs), positionals);
    return 0;
  },
});

/** Reads the bombs of these names, or all, so many at a time. */
async function readBombs(sizes: readonly number[], jobs: number, names: readonly string[]): Promise<void> {
  const winding = windingBombs.map(({ name, make }) => ({ name, make: () => make(100_000) }));
  const inflating = sizes.flatMap((size) =>
    inflatingBombs.map(({ name, make }) => ({ name: `${name} ${size}`, make: () => make(size * 1e6) })),
  );
  const kinds = [...windingBombs, ...inflatingBombs].map(({ name }) => name);
  const unknown = names.find((name) => !kinds.includes(name));
  if (unknown !== undefined)
    throw new UserFault(`There is no bomb “${unknown}”; there are: ${kinds.join(', ')}.`);
  const asked = [...winding, ...inflating].filter(
    ({ name }) => !names.length || names.includes(name.split(' ')[0]!),
  );
  const folder = mkdtempSync(join(tmpdir(), 'bombs-'));
  try {
    await inParallel(asked, jobs, async ({ name, make }, index) => {
      const file = join(folder, `${index}.pdf`);
      writeFileSync(file, make());
      console.log(await outcomeOf(name, file));
      rmSync(file);
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function outcomeOf(name: string, file: string): Promise<string> {
  let usage: ReadUsage | undefined;
  const outcome = await readTablesInChild(file, {
    onUsage: (used) => {
      usage = used;
    },
  }).then(
    ({ pages, damage }) =>
      `a result of ${pages} pages${damage.length ? `, damaged: ${damage[0]!.message}` : ''}`,
    (fault) => (fault instanceof PdfError ? `${fault.code}: ${fault.detail ?? ''}` : String(fault)),
  );
  const seconds = ((usage?.milliseconds ?? 0) / 1000).toFixed(1);
  const megabytes = Math.round((usage?.peakMemory ?? 0) / 2 ** 20);
  return `${name.padEnd(24)} ${seconds.padStart(5)} s ${String(megabytes).padStart(5)} MB  ${outcome}`;
}
