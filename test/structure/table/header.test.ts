import { describe, expect, it } from 'vitest';
import type { Chunk } from '../../../src/structure/table/chunks.ts';
import { findColumns } from '../../../src/structure/table/columns.ts';
import { headerLines, placeLine } from '../../../src/structure/table/header.ts';
import { phrase } from '../../helpers/words.ts';

const line = (y: number, ...chunks: Chunk[]) => ({ baseline: y, size: 10, chunks });
const figures = (y: number) => [150, 250, 350].map((x) => phrase('1.204', x, y));
const rows = (...from: number[]) => from.map((y) => line(y, phrase('Zeeland', 20, y), ...figures(y)));
const names = (y: number) => line(y, ...[150, 250, 350].map((x) => phrase('Cases', x, y)));

function count(lines: ReturnType<typeof line>[]): number {
  const columns = findColumns(
    lines.map(({ chunks }) => chunks),
    { joinSigns: true },
  );
  return headerLines(
    lines.map((one) => placeLine(one, columns)),
    columns.length,
    [],
  );
}

describe('lines at the top that name columns', () => {
  it('end before the first heading of rows, at the left or in the middle', () => {
    const left = (y: number) => line(y, phrase('Women', 20, y));
    const middle = (y: number) => line(y, phrase('Women', 185, y));
    expect(count([names(88), left(100), ...rows(112, 124), left(136), ...rows(148, 160)])).toBe(1);
    expect(count([names(88), middle(100), ...rows(112, 124), middle(136), ...rows(148, 160)])).toBe(1);
  });

  it('go on with a unit in the middle that stands there once', () => {
    expect(count([names(88), line(100, phrase('in percent', 237, 100)), ...rows(112, 124, 136)])).toBe(2);
  });

  it('go on with a figure alone on its line', () => {
    const more = [line(100, phrase('(2015 =', 148, 100)), line(112, phrase('100)', 150, 112))];
    expect(count([names(88), ...more, ...rows(124, 136, 148, 160)])).toBe(3);
  });
});
