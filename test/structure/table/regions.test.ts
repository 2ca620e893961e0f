import { describe, expect, it } from 'vitest';
import type { Chunk } from '../../../src/structure/table/chunks.ts';
import { openRegions } from '../../../src/structure/table/regions.ts';
import { phrase } from '../../helpers/words.ts';

const line = (y: number, ...chunks: Chunk[]) => ({ baseline: y, size: 10, chunks });
const row = (y: number, name: string) =>
  line(y, phrase(name, 20, y), phrase('1.204', 150, y), phrase('1.310', 250, y));
const rows = (...from: number[]) => from.map((y) => row(y, 'Zeeland'));
const sizes = (lines: ReturnType<typeof line>[]) =>
  openRegions(lines, [], []).map((region) => region.lines.length);

describe('lines with several phrases that make one table', () => {
  it('with the lines of wrapped names between them, however many', () => {
    const wrapped = [124, 136, 148].map((y) => line(y, phrase('and fisheries', 20, y)));
    expect(sizes([...rows(100, 112), ...wrapped, ...rows(160, 172)])).toEqual([7]);
  });

  it('are two tables with lines between that run across the columns', () => {
    const across = [124, 136, 148].map((y) =>
      line(y, phrase('the figures of this year are provisional', 20, y)),
    );
    expect(sizes([...rows(100, 112), ...across, ...rows(160, 172)])).toEqual([2, 2]);
  });

  it('are two tables with a title between', () => {
    const title = line(130, phrase('Table 2. Cases', 20, 130));
    expect(sizes([...rows(100, 112), title, ...rows(148, 160)])).toEqual([2, 2]);
  });
});
