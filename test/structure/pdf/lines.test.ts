import { describe, expect, it } from 'vitest';
import type { Word } from '../../../src/model/pdf.ts';
import { edgesOfWords, isBroken } from '../../../src/structure/pdf/broken.ts';
import { findFurniture } from '../../../src/structure/pdf/furniture.ts';
import { inReadingOrder } from '../../../src/structure/pdf/reading-order.ts';
import { type Strip, stripsOf } from '../../../src/structure/pdf/strip.ts';
import { phrase, word } from '../../helpers/words.ts';

const line = (text: string, x = 0, baseline = 100): Strip =>
  stripsOf(phrase(text, x, baseline).words, 1)[0] as Strip;

/** Letters are 5 points wide. */
const WIDTH = 62;
const words = edgesOfWords(
  new Set('opvoedvaardigheden gebruik en te ongebruikelijk leren methode ouders vragen'.split(' ')),
);
const broken = (text: string, next: string, width = WIDTH) =>
  isBroken(line(text), line(next), { width, ...words });

describe('a word broken at the edge of its column', () => {
  it.each([
    ['opvoedvaar', 'digheden en', 52, 'is whole as the report has it elsewhere'],
    ['overlegmetho', 'de en', WIDTH, 'ends as no word does'],
    ['gebruikelij', 'ke vragen', 57, 'goes on as no word begins'],
    ['radicalisering', ', ouders', 72, 'goes on with a comma'],
    ['overlegvormen', '- en te', 67, 'goes on with a hyphen'],
    ['communicere', 'n te', 57, 'goes on with one letter'],
    ['ontwikkelings', 'geschiedenis', 67, 'is the first part of a word'],
  ])('%s | %s: %#', (text, next, width) => {
    expect(broken(text, next, width)).toBe(true);
  });

  it.each([
    ['gebruik', 'en leren', 37, 'a word of its own'],
    ['overlegmethode', 'u leren', 72, 'you'],
    ['overlegmetho', 'de en', 80, 'the line had room for more'],
    ['te ongebruik', 'elijk', WIDTH, 'not the only word of its line'],
    ['vragengebruik', '- ouders', 67, 'the next is an item of a list'],
    ['vragengebruik', 'Ouders leren', 67, 'the next begins with a capital'],
  ])('%s | %s is not: %s', (text, next, width) => {
    expect(broken(text, next, width)).toBe(false);
  });
});

describe('a line of a page', () => {
  const written = (...texts: readonly [string, number][]) =>
    stripsOf(
      texts.flatMap(([text, x]) => phrase(text, x, 100).words),
      1,
    ).map(({ text }) => text);

  it('ends softly where a typesetter divided a word with U+2010, and has a plain hyphen within', () => {
    expect(written(['Neder\u2010', 0])).toEqual(['Neder\u00ad']);
    expect(written(['kosten\u2010baten', 0])).toEqual(['kosten-baten']);
    expect(written(['2016\u2010', 0])).toEqual(['2016-']);
  });

  it('that is a number in step with its page is a page number, though a header ends in that digit', () => {
    const page = (number: number) => ({
      page: { number, height: 800, words: [] as Word[] } as never,
      strips: [{ ...line(`${number}`, 300, 790), page: number }],
    });
    const plan = {
      tableId: '1',
      kind: 'text',
      rowHeader: '',
      columns: [{ columnId: 'a', header: 'Databank1', width: 9, blank: 'never' }],
    } as never;
    const pages = [page(1), page(2), page(3)];
    expect([...findFurniture(pages, [plan]).values()]).toEqual(['page_number', 'page_number', 'page_number']);
  });
});

describe('columns of prose', () => {
  const LEFT = ['een twee drie', 'vier vijf zes', 'zeven acht'];
  const RIGHT = ['negen tien elf', 'twaalf dertien', 'veertien'];
  const column = (texts: readonly string[], x: number, top: number) =>
    texts.flatMap((text, i) => phrase(text, x, top + 12 * i).words);
  const order = (all: readonly Word[], headings: readonly string[] = [], tableFollows = false) =>
    inReadingOrder(all, 1, { headings: new Set(headings), gutters: [], tableFollows })
      .flat()
      .map(({ text }) => text);

  it('are read one after the other', () => {
    expect(order([...column(LEFT, 0, 100), ...column(RIGHT, 120, 100)])).toEqual([...LEFT, ...RIGHT]);
  });

  it('begin anew below a heading that goes across them', () => {
    const more = [...column(LEFT, 0, 160), ...column(RIGHT, 120, 160)];
    const all = [...column(LEFT, 0, 100), ...column(RIGHT, 120, 100), word('Kop', 0, 144), ...more];
    expect(order(all, ['Kop'])).toEqual([...LEFT, ...RIGHT, 'Kop', ...LEFT, ...RIGHT]);
  });

  it('keep a heading that ends the first of them, unless a table follows that it heads', () => {
    const all = [...column(LEFT, 0, 100), word('Kop', 0, 140), ...column([...RIGHT, 'slot'], 120, 100)];
    expect(order(all, ['Kop'])).toEqual([...LEFT, 'Kop', ...RIGHT, 'slot']);
    expect(order(all, ['Kop'], true)).toEqual([...LEFT, ...RIGHT, 'slot', 'Kop']);
  });
});
