import { describe, expect, it } from 'vitest';
import { lastLines } from '../../../src/structure/table/last-lines.ts';
import { phrase } from '../../helpers/words.ts';

const line = (baseline: number, ...phrases: [number, string][]) => ({
  baseline,
  size: 10,
  chunks: phrases.map(([x, text]) => phrase(text, x, baseline)),
});

describe('a line right below a table', () => {
  const block = [
    line(100, [300, 'Region'], [450, '2017']),
    line(112, [300, 'North and what is'], [450, '1,310']),
    line(124, [300, 'West and all the'], [450, '2,290']),
  ];

  it('ends the last entry when it stands under it', () => {
    expect(lastLines(block, [line(136, [300, 'islands'])], [])).toHaveLength(1);
  });

  it('is other text when it stands beside it, in the next column of the page', () => {
    expect(lastLines(block, [line(136, [60, 'We reached many families.'])], [])).toEqual([]);
  });
});
