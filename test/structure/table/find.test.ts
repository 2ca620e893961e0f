import { describe, expect, it } from 'vitest';
import type { PdfPage, Ruling, Word } from '../../../src/model/pdf.ts';
import { findTables } from '../../../src/structure/table/index.ts';
import { phrase } from '../../helpers/words.ts';

const blankPage: PdfPage = {
  number: 1,
  width: 600,
  height: 800,
  rotation: 0,
  words: [],
  rulings: [],
  shades: [],
  links: [],
  notes: [],
};

type Phrase = [x: number, text: string];

/** Words of one printed line. */
function line(baseline: number, phrases: Phrase[], over: Partial<Word> = {}): Word[] {
  return phrases.flatMap(([x, text]) => phrase(text, x, baseline, over).words);
}

/** Rows of all tables on a page with these words and rulings. */
function rowsOn(words: Word[], rulings: Ruling[] = []): string[][][] {
  const page: PdfPage = { ...blankPage, words, rulings };
  return findTables(page).tables.map((table) => table.rows);
}

const figures = (from: number): Word[] =>
  [
    ['North', '1,204', '1,310'],
    ['East', '867', '901'],
    ['South', '1,950', '1,872'],
    ['West', '2,311', '2,290'],
  ].flatMap(([name, a, b], i) =>
    line(from + 14 * i, [
      [60, name!],
      [200, a!],
      [300, b!],
    ]),
  );

const header: Phrase[] = [
  [60, 'Region'],
  [200, '2016'],
  [300, '2017'],
];

describe('a line below a table', () => {
  it('in higher letters heads what follows on the page', () => {
    const heading = line(
      184,
      [
        [60, '4'],
        [90, 'Other regions'],
      ],
      { size: 13 },
    );
    expect(rowsOn([...line(100, header), ...figures(114), ...heading])[0]).toHaveLength(5);
  });
});
