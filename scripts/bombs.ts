import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { inParallel, type ReadUsage } from '../src/read/pdf/child/index.ts';
import { PdfError } from '../src/read/pdf/index.ts';
import { readTablesInChild } from '../src/tables-in-child.ts';
import { inflatingBombs, windingBombs } from './lib/bombs.ts';

const help = `Makes files that ask for far more than they are, reads each, and prints what became of it.

  npm run bombs -- [--size 400] [--jobs 1] [name …]

  --size   megabytes the inflating ones inflate to; give several times for several sizes (default: 50, 400, 1000)
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    size: { type: 'string', multiple: true },
    jobs: { type: 'string', default: '1' },
    help: { type: 'boolean' },
  },
});
if (values.help) process.stdout.write(help);
else await main();

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bombs-'));
  const sizes = (values.size ?? ['50', '400', '1000']).map(Number);
  const winding = windingBombs.map(({ name, make }) => ({ name, make: () => make(100_000) }));
  const inflating = sizes.flatMap((size) =>
    inflatingBombs.map(({ name, make }) => ({ name: `${name} ${size}`, make: () => make(size * 1e6) })),
  );
  const asked = [...winding, ...inflating].filter(
    ({ name }) => !positionals.length || positionals.includes(name.split(' ')[0]!),
  );
  try {
    await inParallel(asked, Number(values.jobs), async ({ name, make }, index) => {
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
    ({ pages }) => `a result of ${pages} pages`,
    (fault) => (fault instanceof PdfError ? `${fault.code}: ${fault.detail ?? ''}` : String(fault)),
  );
  const seconds = ((usage?.milliseconds ?? 0) / 1000).toFixed(1);
  const megabytes = Math.round((usage?.peakMemory ?? 0) / 2 ** 20);
  return `${name.padEnd(24)} ${seconds.padStart(5)} s ${String(megabytes).padStart(5)} MB  ${outcome}`;
}
