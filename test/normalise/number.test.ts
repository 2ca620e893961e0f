import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { durations, formatNumber, NUMBER_FORMS, quantities, readNumber } from '../../src/normalise/index.ts';

const NUMBERS: readonly (readonly [text: string, value: number])[] = [
  ['24.567', 24567],
  ['65000', 65000],
  ['1.330', 1330],
  ['1.600.000', 1600000],
  ['2,5', 2.5],
  ['0,73', 0.73],
  ['1½', 1.5],
  ['1 ½', 1.5],
  ['½', 0.5],
  ['4000,00', 4000],
  ['347,95', 347.95],
  ['2250,-', 2250],
  ['13.623,-', 13623],
  ['2,5 miljoen', 2500000],
  ['32 miljoen', 32000000],
  ['1,1 miljoen', 1100000],
  ['12 duizend', 12000],
  ['één', 1],
  ['Eén', 1],
  ['een', 1],
  ['twee', 2],
  ['Zes', 6],
  ['tien', 10],
  ['twaalf', 12],
  ['eenentwintig', 21],
  ['tweeëntwintig', 22],
  ['vijftig', 50],
  ['driehonderd', 300],
  ['duizend', 1000],
  ['anderhalf', 1.5],
  [' 9 ', 9],
  ['0', 0],
];

const NOT_NUMBERS = [
  ...[
    '',
    ' ',
    'enkele',
    'tiental',
    'een paar',
    'tientallen',
    'meerdere',
    'x',
    '-',
    '9 moeders',
    '4%',
    'onbekend',
  ],
  // English notation, or a slip that could be either.
  ...['0.46', '.012', '1,500', '1.50', '24.5678', '24.56', '1,2,3', '1.000,000'],
  // Leading zeros: telephone numbers and codes.
  ...['06', '020', '007', '00'],
  ...['99999999999999999999', 'Infinity', 'NaN', '1e3', '0x10', '-5', '+5', '١٢', '²', ',-', ',5'],
];

describe('readNumber', () => {
  it.each(NUMBERS)('reads %j as %d', (text, value) => {
    expect(readNumber(text)).toBe(value);
  });

  it.each(NOT_NUMBERS)('makes no number of %j', (text) => {
    expect(readNumber(text)).toBeNull();
  });

  const printable = fc.oneof(
    fc.nat(130),
    fc.nat(2_000_000),
    fc.nat(99_999_999).map((cents) => cents / 100),
    fc.nat(4000).map((halves) => halves / 2),
    fc.nat(5000).map((n) => n * 1e4),
  );

  it.each(NUMBER_FORMS)('reads back every number that can be printed as %s', (form) => {
    let printed = 0;
    fc.assert(
      fc.property(printable, (value) => {
        const text = formatNumber(value, form);
        if (text === null) return;
        printed += 1;
        expect([text, readNumber(text)]).toEqual([text, value]);
      }),
      { numRuns: 500 },
    );
    expect(printed).toBeGreaterThan(20);
  });

  it('prints only what a form can hold', () => {
    expect(formatNumber(2.5, 'dash')).toBeNull();
    expect(formatNumber(2, 'half')).toBeNull();
    expect(formatNumber(2.5, 'word')).toBeNull();
    expect(formatNumber(101, 'word')).toBeNull();
    expect(formatNumber(24567, 'grouped')).toBe('24.567');
    expect(formatNumber(1234567.5, 'grouped')).toBe('1.234.567,5');
    expect(formatNumber(2500000, 'million')).toBe('2,5 miljoen');
    expect(formatNumber(0.5, 'half')).toBe('½');
  });
});

describe('number words in a text', () => {
  const WORDS = Array.from({ length: 1001 }, (_, value) => [formatNumber(value, 'word'), value] as const)
    .filter(([word]) => word !== null)
    .concat([
      ['eén', 1],
      ['EÉN', 1],
      ['Tweeëntwintig', 22],
    ]);

  it.each(WORDS)('finds %s', (word, value) => {
    expect(quantities(`De ${word}, zie`)).toMatchObject([{ min: value, max: value, start: 3 }]);
  });

  it.each(['half', 'een half', 'anderhalf', 'anderhalve'])('finds %s where time is measured', (word) => {
    expect(durations(`Na ${word} jaar`)).toMatchObject([{ start: 3 }]);
  });

  it.each([
    'een',
    'tweeentwintig',
    'eenhonderd',
    'eentwintig',
    'drieën',
    'tweetal',
    'tienen',
    'zesde',
    'İzes',
  ])('finds none in %s', (word) => {
    expect(quantities(`De ${word}, zie`)).toEqual([]);
  });

  it('gives its place in the text as printed, whatever letters come before', () => {
    expect(quantities('İ TWEE İ ZES')).toMatchObject([
      { start: 2, end: 6 },
      { start: 9, end: 12 },
    ]);
  });
});
