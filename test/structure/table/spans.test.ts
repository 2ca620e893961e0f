import { describe, expect, it } from 'vitest';
import type { Ruling } from '../../../src/model/pdf.ts';
import type { Chunk } from '../../../src/structure/table/chunks.ts';
import { findColumns } from '../../../src/structure/table/columns.ts';
import { headerCells, placeLine } from '../../../src/structure/table/header.ts';
import { level, phrase } from '../../helpers/words.ts';

/** A phrase of letters half an em wide with its middle at x. */
const centred = (text: string, x: number, y: number): Chunk => phrase(text, x - text.length * 2.5, y);

const line = (y: number, ...chunks: Chunk[]) => ({
  baseline: y,
  size: 10,
  chunks: chunks.sort((a, b) => a.bbox.x0 - b.bbox.x0),
});
const body = [100, 118, 136].map((y) =>
  line(y, phrase('Zeeland', 20, y), ...[150, 220, 290, 360, 430, 500].map((x) => centred('1.204', x, y))),
);

/** Rows of a header as texts, a cell over several columns with their number. */
function header(...lines: ReturnType<typeof line>[]): string[][] {
  return ruledHeader([], ...lines);
}

function ruledHeader(rulings: Ruling[], ...lines: ReturnType<typeof line>[]): string[][] {
  const columns = findColumns(
    body.map(({ chunks }) => chunks),
    { joinSigns: true },
  );
  const place = (own: readonly ReturnType<typeof line>[]) => own.map((one) => placeLine(one, columns));
  const { cells, rows } = headerCells(place(lines), place(body), columns, rulings);
  return Array.from({ length: rows }, (_, row) =>
    cells
      .filter((cell) => cell.row === row)
      .sort((a, b) => a.column - b.column)
      .map((cell) => {
        const text = cell.words.map((word) => word.text).join(' ');
        return cell.columnSpan > 1 ? `${text} (${cell.columnSpan})` : text;
      }),
  );
}

describe('what a heading without a ruling spans', () => {
  it('the columns it stands in the middle of, wherever the lines of the names below begin', () => {
    const read = header(
      line(50, centred('2019', 220, 50), centred('2020', 430, 50)),
      line(64, centred('Change', 220, 64), centred('Change', 430, 64)),
      line(76, centred('on year', 220, 76), centred('on year', 430, 76)),
      line(88, ...[150, 290, 360, 500].map((x) => centred('Cases', x, 88))),
    );
    expect(read).toEqual([
      ['2019 (3)', '2020 (3)'],
      ['Cases', 'Change on year', 'Cases', 'Cases', 'Change on year', 'Cases'],
    ]);
  });

  it('the columns up to the next heading, when all begin where the first of their names does', () => {
    const xs = [150, 220, 290, 360, 430, 500];
    const read = header(
      line(50, phrase('2016', 138, 50), phrase('2017', 348, 50)),
      line(66, ...xs.map((x, i) => phrase(['Plan', 'Cases', 'Share'][i % 3]!, x - 12, 66))),
    );
    expect(read).toEqual([
      ['2016 (3)', '2017 (3)'],
      ['Plan', 'Cases', 'Share', 'Plan', 'Cases', 'Share'],
    ]);
  });

  it('none but its own, when it goes on below at the distance of lines in a cell', () => {
    const read = header(
      line(64, centred('Number of', 220, 64), centred('Number of', 430, 64)),
      line(
        76,
        ...[150, 290, 360, 500].map((x) => centred('Total', x, 76)),
        centred('persons', 220, 76),
        centred('farms', 430, 76),
      ),
    );
    expect(read).toEqual([['Total', 'Number of persons', 'Total', 'Total', 'Number of farms', 'Total']]);
  });

  it('none but its own, when the name it begins is set to the left', () => {
    const read = header(
      line(58, phrase('Premise', 205, 58)),
      line(76, centred('Total', 150, 76), phrase('address', 205, 76), centred('Total', 290, 76)),
    );
    expect(read).toEqual([['Total', 'Premise address', 'Total']]);
  });

  it('the columns it stands in the middle of, beside another heading, though it begins where a name does', () => {
    const read = header(
      line(58, centred('Employed persons', 185, 58), phrase('Shares', 421, 58)),
      line(
        72,
        ...[150, 220].map((x) => centred('Cases', x, 72)),
        phrase('Of men', 421, 72),
        centred('Rest', 500, 72),
      ),
    );
    expect(read[0]).toEqual(['Employed persons (2)', 'Shares (2)']);
  });

  it('all columns but the first, also where names of one column alone stand between', () => {
    const read = header(
      line(40, centred('Employed persons', 325, 40)),
      line(58, centred('Men', 185, 58), centred('Women', 325, 58)),
      line(
        76,
        phrase('Region', 20, 76),
        ...[150, 220, 290, 360].map((x) => centred('Cases', x, 76)),
        centred('Rate', 430, 76),
        centred('Index', 500, 76),
      ),
    );
    expect(read[0]).toEqual(['Region', 'Employed persons (6)']);
    expect(read[1]).toEqual(['Men (2)', 'Women (2)', 'Rate', 'Index']);
  });

  it('all columns under a ruling that several headings share, each in the middle of its own', () => {
    const read = ruledHeader(
      [level(62, 205, 520)],
      line(58, centred('Area', 150, 58), centred('2019', 290, 58), centred('2020', 465, 58)),
      line(76, ...[220, 290, 360, 430, 500].map((x) => centred('Cases', x, 76))),
    );
    expect(read[0]).toEqual(['Area', '2019 (3)', '2020 (2)']);
  });
});
