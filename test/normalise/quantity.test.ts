import { describe, expect, it } from 'vitest';
import { percentages, quantities, readRange } from '../../src/normalise/index.ts';
import { quoted } from './finders.ts';

const RANGES: readonly (readonly [text: string, min: number | null, max: number | null])[] = [
  ['8 tot 13', 8, 13],
  ['15 à 20', 15, 20],
  ['15 a 20', 15, 20],
  ['900-1000', 900, 1000],
  ['0 – 18', 0, 18],
  ['0 -6', 0, 6],
  ['12- 18', 12, 18],
  ['1 à 1½', 1, 1.5],
  ['860 tot 1720', 860, 1720],
  ['2 t/m 7', 2, 7],
  ['4 tot en met 8', 4, 8],
  ['acht tot tien', 8, 10],
  ['tussen de 55 en 85', 55, 85],
  ['€ 347,95 - €397,90', 347.95, 397.9],
  ['0,73 EUR tot 21 EUR', 0.73, 21],
  ['€ 55,- tot € 75,-', 55, 75],
  ['2,5 miljoen', 2500000, 2500000],
  ['Minimaal 10', 10, null],
  ['maximaal 5', null, 5],
  ['Ten minste 12 weken', 12, null],
  ['5 tot maximaal 8 weken', 5, 8],
  ['van 2 tot maximaal 15', 2, 15],
  ['meer dan 200', 200, null],
  ['Meer dan 100', 100, null],
  ['minder dan 5', null, 5],
  ['niet meer dan 5', null, 5],
  ['60', 60, 60],
  ['ongeveer 6', 6, 6],
  ['een tiental', 10, 10],
  ['half', 0.5, 0.5],
];

const NO_RANGE = [
  ...[
    '',
    'onbekend',
    'enkele',
    '2016',
    '2001-2005',
    '95% CI',
    '4%',
    '2-13%',
    '17 procent',
    '(n=73)',
    'N = 721',
  ],
  ...[
    'niveau 3',
    'niveaus 1',
    'DSM-5',
    'groep 8',
    'p. 12',
    'tabel 10',
    '2e',
    '5 en 6',
    '13 tot 8',
    '8 of 9 of 10',
  ],
  ...[
    '012-345 67 89',
    '(012) 345678',
    '0123 456 789',
    '12 34',
    '1/2',
    '10:30',
    '0.46',
    'versie 2.0',
    '14 van de 20 en 3',
  ],
];

describe('readRange', () => {
  it.each(RANGES)('reads %j as %s to %s', (text, min, max) => {
    expect(readRange(text)).toEqual({ min, max });
  });

  it.each(NO_RANGE)('makes no range of %j', (text) => {
    expect(readRange(text)).toBeNull();
  });
});

const QUALIFIED = [
  ['6', 'exact'],
  ['ongeveer 6', 'approximately'],
  ['Ca. 6', 'approximately'],
  ['ca 65000', 'approximately'],
  ['circa 6', 'approximately'],
  ['rond de 475', 'approximately'],
  ['+/- 26', 'approximately'],
  ['+/- kleine 3000', 'approximately'],
  ['een kleine 3000', 'approximately'],
  ['bijna 17', 'approximately'],
  ['zo’n 5.500', 'approximately'],
  ["zo'n 5.500", 'approximately'],
  ['Naar schatting zijn er 70.000', 'approximately'],
  ['Naar schatting hebben deze ouders 577.000', 'approximately'],
  ['Naar eigen schatting gaat het om 5', 'approximately'],
  ['Schatting: 900-1000', 'approximately'],
  ['meer dan 200', 'more_than'],
  ['ruim 32 miljoen', 'more_than'],
  ['minder dan 8', 'less_than'],
  ['minimaal 10', 'at_least'],
  ['Ten minste 12', 'at_least'],
  ['maximaal 5', 'at_most'],
  ['max 5', 'at_most'],
  ['gemiddeld 7440', 'average'],
  ['Gemiddeld heeft een gezin 15 à 20', 'average'],
  ['gemiddeld ongeveer 20', 'average'],
  ['minimaal 2 tot maximaal 15', 'exact'],
] as const;

describe('quantities', () => {
  it.each(QUALIFIED)('reads %j as %s, with the words that say so', (text, qualifier) => {
    expect(quoted(text, quantities(text))).toMatchObject([{ quote: text, qualifier }]);
  });

  it('does not take a qualifier from the end of another word', () => {
    expect(quantities('bovengemiddeld 5')).toMatchObject([{ qualifier: 'exact', start: 15 }]);
  });

  it('does not take the whole of a share for a figure of its own', () => {
    expect(quoted('één op de vijf', quantities('één op de vijf'))).toMatchObject([{ quote: 'één' }]);
    expect(quoted('14 van de 20', quantities('14 van de 20'))).toMatchObject([{ quote: '14' }]);
  });
});

const PERCENTAGES: readonly (readonly [text: string, found: readonly unknown[]])[] = [
  ['Gemiddeld 4% van de populatie', [['Gemiddeld 4%', 4, 4, 'average']]],
  ['(2-13%)', [['2-13%', 2, 13, 'exact']]],
  ['3 tot 9 % van de ouders', [['3 tot 9 %', 3, 9, 'exact']]],
  ['om 0,5 tot 1% van alle', [['0,5 tot 1%', 0.5, 1, 'exact']]],
  ['Bijna 17 procent', [['Bijna 17 procent', 17, 17, 'approximately']]],
  ['Ruim 80% van de ouders', [['Ruim 80%', 80, null, 'more_than']]],
  ['varieerden tussen 84% en 91%.', [['tussen 84% en 91%', 84, 91, 'exact']]],
  [
    '21% (voormeting) naar 82%',
    [
      ['21%', 21, 21, 'exact'],
      ['82%', 82, 82, 'exact'],
    ],
  ],
  ['Geschat wordt dat 60% van', [['Geschat wordt dat 60%', 60, 60, 'approximately']]],
  ['(95% CI 0.18, 0.56,)', []],
  ['4 percentielen, 4 procentpunten', []],
];

describe('percentages', () => {
  it.each(PERCENTAGES)('reads %j', (text, expected) => {
    const found = quoted(text, percentages(text)) as {
      quote: string;
      min: unknown;
      max: unknown;
      qualifier: unknown;
    }[];
    expect(found.map(({ quote, min, max, qualifier }) => [quote, min, max, qualifier])).toEqual(expected);
  });
});
