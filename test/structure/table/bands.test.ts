import { describe, expect, it } from 'vitest';
import { isStacked, isStackedText } from '../../../src/structure/table/bands.ts';
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

  it('when words go on with something new in all of several columns', () => {
    const entries = (y: number, ...texts: string[]) => [
      row(y, ...texts.map((text, i) => phrase(text, 50 + 150 * i, y))),
    ];
    const stackedText = (...rows: TextRow[][]) =>
      isStackedText(rows, columnFacts(rows.flat(), [150, 150, 300]));
    const above = entries(100, 'Trade and transport', 'Not begun', 'Half of the farms were not asked');
    expect(stackedText(above, entries(112, 'Industry', 'Well begun', 'The method is described below'))).toBe(
      true,
    );
    const wrapped = 'Half of all the farms that were asked about this answered too';
    expect(
      stackedText(entries(100, 'Trade and transport', 'Not begun', wrapped), entries(112, '', '', 'late')),
    ).toBe(false);
  });
});
