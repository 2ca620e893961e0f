import { describe, expect, it } from 'vitest';
import type { Word } from '../../../src/model/pdf.ts';
import { chunksOf, habitsOf, isFigure } from '../../../src/structure/table/chunks.ts';
import { findColumns } from '../../../src/structure/table/columns.ts';
import { findProse } from '../../../src/structure/table/prose.ts';
import { phrase, word } from '../../helpers/words.ts';

const count = (lines: Parameters<typeof findColumns>[0]) => findColumns(lines, { joinSigns: true }).length;

describe('columns of a block of lines', () => {
  it('are parted by blanks that run down through all lines', () => {
    const lines = [100, 112, 124].map((y) => [
      phrase('North', 50, y),
      phrase('12', 150, y),
      phrase('7', 200, y),
    ]);
    expect(count(lines)).toBe(3);
  });

  it('are said by the fullest lines, not by headings over several', () => {
    const lines = [
      [phrase('Families reached in both years', 130, 88)],
      ...[100, 112, 124].map((y) => [phrase('North', 50, y), phrase('12', 150, y), phrase('7', 200, y)]),
    ];
    expect(count(lines)).toBe(3);
  });

  it('take the currency signs beside their figures', () => {
    const lines = [100, 112, 124].map((y) => [
      phrase('North', 50, y),
      phrase('$', 150, y),
      phrase('7', 200, y),
    ]);
    expect(count(lines)).toBe(2);
  });
});

describe('phrases of a line', () => {
  it('end where the pen was lifted, even on a small sheet, if blanks are drawn there', () => {
    const sheet = ['in four colours', 'see the annex', 'for one year'].map((text, run) => {
      const figure = word('12.5', 50, 100, { run: 2 * run });
      const words = [figure, ...phrase(text, 72.5, 100, { run: 2 * run + 1 }).words];
      return { words, bbox: figure.bbox, baseline: 100, size: 10 };
    });
    const first = (lines: typeof sheet) => chunksOf(lines[0]!, habitsOf(lines)).map((chunk) => chunk.text);
    expect(first(sheet)).toEqual(['12.5 in four colours']);
    expect(first([...sheet, ...sheet])).toEqual(['12.5', 'in four colours']);
  });

  const texts = (words: Word[]) =>
    chunksOf({ words, bbox: words[0]!.bbox, baseline: 100, size: 10 }, { drawsBlanks: false }).map(
      (c) => c.text,
    );
  const dots = (...xs: number[]) => xs.map((x) => word('.', x, 100));

  it('take the dots that lead from them to the next column', () => {
    expect(texts([word('North', 60, 100), ...dots(100, 115, 130), word('12', 160, 100)])).toEqual([
      'North . . .',
      '12',
    ]);
  });

  it('leave dots alone that stand for missing entries', () => {
    expect(texts([word('North', 60, 100), ...dots(110, 140)])).toHaveLength(3);
    expect(texts([word('North', 60, 100), ...dots(100, 107, 114)])).toEqual(['North', '. . .']);
  });
});

describe('figures', () => {
  it.each(['1,204', '-4.0%', '€ 12,50', '(1.2)', '12*', '–', '2014/12/03', 'n.a.'])('%s is one', (text) => {
    expect(isFigure(text)).toBe(true);
  });

  it.each(['North', 'Table 4', 'HbA1c levels', ''])('"%s" is none', (text) => {
    expect(isFigure(text)).toBe(false);
  });
});

describe('prose', () => {
  const lines = [
    'Most families said that they had been helped by',
    'somebody who came to the house every week, and',
    'that they would want to be helped in the same way',
    'again.',
  ].map((text, i) => [phrase(text, 50, 100 + 12 * i)]);

  it('is lines that fill their measure and go on in the middle of a sentence', () => {
    expect(findProse(lines, [])).toHaveLength(1);
  });

  it('is not a column of names, each of which begins its own line', () => {
    const names = [
      'Ministry of Health and Welfare of Norway',
      'Ministry of Youth and Families of Wales',
      'Office of Public Health of the City',
    ];
    expect(
      findProse(
        names.map((text, i) => [phrase(text, 50, 100 + 12 * i)]),
        [],
      ),
    ).toEqual([]);
  });
});
