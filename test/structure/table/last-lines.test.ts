import { describe, expect, it } from 'vitest';
import type { Chunk } from '../../../src/structure/table/chunks.ts';
import { lastLines } from '../../../src/structure/table/last-lines.ts';
import { level, phrase } from '../../helpers/words.ts';

const line = (y: number, ...chunks: Chunk[]) => ({ baseline: y, size: chunks[0]!.size, chunks });
const row = (y: number) => line(y, phrase('Trade', 20, y), phrase('1.204', 150, y), phrase('1.310', 250, y));
const block = [row(100), line(112, phrase('and transport', 20, 112)), row(130), row(148)];
const count = (below: ReturnType<typeof line>[], rulings: Parameters<typeof lastLines>[2] = []) =>
  lastLines(block, below, rulings).length;

describe('lines below a table that end its last row', () => {
  it('are as near as lines of one cell, in the column of an entry', () => {
    const below = [line(160, phrase('of goods', 20, 160)), line(172, phrase('and people', 20, 172))];
    expect(count(below)).toBe(2);
  });

  it('are not further away, in smaller letters, below a ruling, or notes', () => {
    expect(count([line(166, phrase('of goods', 20, 166))])).toBe(0);
    expect(count([line(160, phrase('of goods', 20, 160, { size: 8 }))])).toBe(0);
    expect(count([line(160, phrase('of goods', 20, 160))], [level(152, 20, 270)])).toBe(0);
    expect(count([line(160, phrase('Source: own', 20, 160))])).toBe(0);
  });

  it('do not run across the columns', () => {
    expect(count([line(160, phrase('figures of this year are provisional', 20, 160))])).toBe(0);
  });

  it('do not stand beside it, in the next column of the page', () => {
    expect(count([line(160, phrase('of us', -40, 160))])).toBe(0);
  });
});
