import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { brokenEnds, fixturesIn, fuzz, smallBombs } from '../../scripts/lib/fuzz.ts';
import { mutantOf } from '../../scripts/lib/mutate.ts';
import { readTables } from '../../src/tables.ts';

const folder = join(import.meta.dirname, '..', 'fixtures', 'tables');
const fixtures = [...fixturesIn(folder), ...smallBombs()];

describe('damaged copies of the fixtures', { timeout: 60_000 }, () => {
  it('give a result or one clear error, 300 of 300', async () => {
    const outcomes = await fuzz(fixtures, { seed: 20_240_601, mutants: 300, jobs: 2 });
    expect(outcomes.map(({ number }) => number)).toEqual(Array.from({ length: 300 }, (_, i) => i));
    expect(outcomes.filter(({ outcome }) => brokenEnds.has(outcome))).toEqual([]);
  });

  it('are of sound files, whose streams are compressed or not', async () => {
    const [plain, deflated] = fixtures.slice(0, 2);
    const tables = async (bytes: Uint8Array) => (await readTables(bytes)).tables;
    expect(deflated!.name).toBe(`${plain!.name}-deflated`);
    expect(deflated!.bytes).not.toEqual(plain!.bytes);
    expect(await readTables(deflated!.bytes)).toMatchObject({
      damage: [],
      tables: await tables(plain!.bytes),
    });
  });

  it('are the same for the same seed and number', () => {
    expect(mutantOf(fixtures, 1, 77)).toEqual(mutantOf(fixtures, 1, 77));
    expect(mutantOf(fixtures, 1, 77)).not.toEqual(mutantOf(fixtures, 2, 77));
  });
});
