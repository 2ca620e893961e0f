import { inflateSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { inflatingBombs, windingBombs } from '../../scripts/lib/bombs.ts';
import { deflated } from '../../scripts/lib/deflated.ts';
import { inParallel, type ReadUsage } from '../../src/read/pdf/child/index.ts';
import { PdfError } from '../../src/read/pdf/index.ts';
import { readTablesInChild } from '../../src/tables-in-child.ts';
import { isAlive } from '../helpers/temporary.ts';

const gigabyte = 2 ** 30;
const longest = 15_000;

/** A file of hundreds of megabytes in the making: two are read at a time. */
interface Case {
  name: string;
  make(): Uint8Array;
  /** Milliseconds; some bombs take all the time there is: here they get less than by default. */
  time: number;
}

interface Outcome extends ReadUsage {
  end: string;
}

async function defuse({ make, time }: Case): Promise<Outcome> {
  let used: ReadUsage | undefined;
  const end = await readTablesInChild(make(), {
    limits: { time },
    onUsage: (usage) => {
      used = usage;
    },
  }).then(
    () => 'result',
    (fault) => (fault instanceof PdfError ? fault.code : String(fault)),
  );
  return { ...used!, end };
}

const inflating: Case[] = [50, 400, 1000].flatMap((size) =>
  inflatingBombs
    .filter(({ name }) => ['text', 'image', 'object-stream'].includes(name))
    .map(({ name, make }) => ({ name: `${size} MB of ${name}`, make: () => make(size * 1e6), time: 5000 })),
);
const windings = 10_000;
const winding: Case[] = windingBombs.map(({ name, make }) => ({
  name,
  make: () => make(windings),
  time: 3000,
}));
const cases = [...inflating, ...winding];

describe('a file that asks for more than it is', () => {
  let outcomes: Outcome[];
  beforeAll(async () => {
    outcomes = await inParallel(cases, 2, defuse);
  }, 120_000);

  it.each(cases.map(({ name }, index) => [name, index] as const))(
    'ends in time and memory: %s',
    (_, index) => {
      const { end, milliseconds, peakMemory, pid } = outcomes[index]!;
      expect(end).toMatch(/^(result|too-large|too-slow|no-text|damaged)$/);
      expect(milliseconds).toBeLessThan(longest);
      expect(peakMemory).toBeLessThan(gigabyte);
      expect(isAlive(pid)).toBe(false);
    },
  );
});

describe('a stream that inflates', () => {
  it('is made as zlib would read it', () => {
    const inflated = inflateSync(deflated('0 0 m\n', 3e6));
    expect(inflated.length).toBeGreaterThanOrEqual(3e6);
    expect(inflated.subarray(-12).toString()).toBe('0 0 m\n0 0 m\n');
  });
});
