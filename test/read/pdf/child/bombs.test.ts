import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { inflatingBombs, windingBombs } from '../../../../scripts/lib/bombs.ts';
import { deflated } from '../../../../scripts/lib/deflated.ts';
import type { ReadUsage } from '../../../../src/read/pdf/child/index.ts';
import { PdfError } from '../../../../src/read/pdf/index.ts';
import { readTablesInChild } from '../../../../src/tablesInChild.ts';
import { isAlive } from '../../../helpers/temporary.ts';

const gigabyte = 2 ** 30;
const longest = 15_000;

/** Reads a bomb; some are slow and would take all of the time there is: here they get less. */
async function defuse(bytes: Uint8Array, time = 4000): Promise<ReadUsage & { end: string }> {
  let used: ReadUsage | undefined;
  const end = await readTablesInChild(bytes, {
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

function expectTamed({ pid, milliseconds, peakMemory, end }: ReadUsage & { end: string }): void {
  expect(end).toMatch(/^(result|too-large|too-slow|no-text|damaged)$/);
  expect(milliseconds).toBeLessThan(longest);
  expect(peakMemory).toBeLessThan(gigabyte);
  expect(isAlive(pid)).toBe(false);
}

describe('a file that inflates', { timeout: 2 * longest }, () => {
  const kinds = inflatingBombs.filter(({ name }) => ['text', 'image', 'object-stream'].includes(name));
  const cases = [50, 400, 1000].flatMap((size) => kinds.map(({ name, make }) => ({ name, size, make })));
  it.each(cases)('to $size MB of $name ends in time and memory', async ({ size, make }) => {
    expectTamed(await defuse(make(size * 1e6)));
  });

  it('is made as zlib would read it', () => {
    const inflated = inflateSync(deflated('0 0 m\n', 3e6));
    expect(inflated.length).toBeGreaterThanOrEqual(3e6);
    expect(inflated.subarray(-12).toString()).toBe('0 0 m\n0 0 m\n');
  });
});

describe('a file whose parts wind', { timeout: 2 * longest }, () => {
  const depth = 10_000;
  const cases = windingBombs.filter(({ name }) => !name.startsWith('huge') && !name.startsWith('labels'));
  it.each(cases)('like $name ends in time and memory', async ({ make }) => {
    expectTamed(await defuse(make(depth), 3000));
  });
});
