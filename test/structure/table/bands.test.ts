import { describe, expect, it } from 'vitest';
import { isStacked } from '../../../src/structure/table/bands.ts';
import type { Chunk } from '../../../src/structure/table/chunks.ts';
import { columnFacts, type TextRow } from '../../../src/structure/table/rows.ts';
import { phrase } from '../../helpers/words.ts';

const row = (baseline: number, ...chunks: (Chunk | undefined)[]): TextRow => ({ baseline, size: 10, chunks });
const stacked = (...rows: TextRow[][]) => isStacked(rows, columnFacts(rows.flat(), [undefined, undefined]));
const first = [row(100, phrase('Trade', 50, 100), phrase('12', 200, 100))];

describe('rows are stacked between two rulings', () => {
  it('when figures go on with something new, on whatever line of their row they stand', () => {
    expect(stacked(first, [row(112, phrase('Industry', 50, 112), phrase('9', 200, 112))])).toBe(true);
    const late = [
      row(112, phrase('Industry', 50, 112), undefined),
      row(124, phrase('and mining', 50, 124), phrase('9', 200, 124)),
    ];
    expect(stacked(first, late)).toBe(true);
  });

  it('but not when only names go on', () => {
    expect(stacked(first, [row(112, phrase('and transport', 50, 112), undefined)])).toBe(false);
  });
});
