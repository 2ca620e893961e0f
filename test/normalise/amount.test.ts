import { describe, expect, it } from 'vitest';
import { amounts } from '../../src/normalise/index.ts';

type Row = readonly [
  quote: string,
  min: number | null,
  max: number | null,
  unit: string | null,
  qualifier: string,
  year: number | null,
];

const AMOUNTS: readonly (readonly [text: string, ...found: Row[]])[] = [
  ['Gemiddeld €4000,00', ['Gemiddeld €4000,00', 4000, 4000, null, 'average', null]],
  ['€1850,00 per traject', ['€1850,00 per traject', 1850, 1850, 'per_trajectory', 'exact', null]],
  [
    'Ca. €500,- per cliënt (prijspeil 2013)',
    ['Ca. €500,- per cliënt (prijspeil 2013)', 500, 500, 'per_person', 'approximately', 2013],
  ],
  ['€ 347,95 - €397,90', ['€ 347,95 - €397,90', 347.95, 397.9, null, 'exact', null]],
  [
    'Kosten voor materialen: € 347,95 - €397,90',
    ['materialen: € 347,95 - €397,90', 347.95, 397.9, 'materials_only', 'exact', null],
  ],
  ['3800 euro', ['3800 euro', 3800, 3800, null, 'exact', null]],
  [
    'Per persoon gemiddeld 300 euro',
    ['Per persoon gemiddeld 300 euro', 300, 300, 'per_person', 'average', null],
  ],
  [
    'maar ongeveer kleine €2000 per traject',
    ['ongeveer kleine €2000 per traject', 2000, 2000, 'per_trajectory', 'approximately', null],
  ],
  [
    '330 euro per cliënt per interventie',
    ['330 euro per cliënt per interventie', 330, 330, 'per_client_per_intervention', 'exact', null],
  ],
  [
    'totaal 30 uur a 90,- per uur is € €2250,-, dit is',
    ['90,- per uur', 90, 90, 'per_hour', 'exact', null],
    ['€ €2250,-', 2250, 2250, null, 'exact', null],
  ],
  ['kost 21.000 euro op jaarbasis', ['21.000 euro op jaarbasis', 21000, 21000, 'per_year', 'exact', null]],
  [
    'In 2012 kost een spreekuur per week 21.000 euro op jaarbasis.',
    ['In 2012 kost een spreekuur per week 21.000 euro op jaarbasis', 21000, 21000, 'per_year', 'exact', 2012],
  ],
  [
    'De uurprijs bedraagt € 55,- tot € 75,- (prijspeil 2010).',
    ['uurprijs bedraagt € 55,- tot € 75,- (prijspeil 2010)', 55, 75, 'per_hour', 'exact', 2010],
  ],
  ['Het pakket kost €750,- excl. BTW.', ['pakket kost €750,- excl. BTW', 750, 750, 'package', 'exact', null]],
  ['€1.330,- (postnataal) inclusief', ['€1.330,-', 1330, 1330, null, 'exact', null]],
  [
    '€ 2500 voor de gehele interventie',
    ['€ 2500 voor de gehele interventie', 2500, 2500, 'per_trajectory', 'exact', null],
  ],
  [
    '0,73 EUR tot 21 EUR per traject',
    ['0,73 EUR tot 21 EUR per traject', 0.73, 21, 'per_trajectory', 'exact', null],
  ],
  [
    'De kosten van de materialen van het programma variëren van 0,73 EUR tot 21 EUR per traject',
    [
      'materialen van het programma variëren van 0,73 EUR tot 21 EUR per traject',
      0.73,
      21,
      'materials_per_trajectory',
      'exact',
      null,
    ],
  ],
  ['13.623,-', ['13.623,-', 13623, 13623, null, 'exact', null]],
  [
    'zo’n 5.500 euro per jaar (prijspeil 2017)',
    ['zo’n 5.500 euro per jaar (prijspeil 2017)', 5500, 5500, 'per_year', 'approximately', 2017],
  ],
  ['ruim 32 miljoen euro verstrekt', ['ruim 32 miljoen euro', 32000000, null, null, 'more_than', null]],
  [
    'en € 500 voor een MIM-traject',
    ['€ 500 voor een MIM-traject', 500, 500, 'per_trajectory', 'exact', null],
  ],
  ['(80 uur x € 65,-)', ['€ 65,-', 65, 65, null, 'exact', null]],
  ['maximaal € 50', ['maximaal € 50', null, 50, null, 'at_most', null]],
  ['200 euro per deelnemer per jaar', ['200 euro per deelnemer per jaar', 200, 200, null, 'exact', null]],
  ['300 tot 500 euro', ['300 tot 500 euro', 300, 500, null, 'exact', null]],
];

const NO_AMOUNTS = [
  ...[
    '',
    'Gratis',
    'Onduidelijk',
    'Nog onbekend',
    '80 uur',
    '500',
    '2017',
    '30 gezinnen',
    'prijspeil 2013',
    'de euro',
    '€',
    '€ -',
  ],
  // English notation, and a multiplication.
  ...[
    '€ 4,000',
    '€ 4,000.00',
    '€ 1.50',
    '10 à € 90',
    'N = 5 euro',
    'niveau 3 eurocent',
    '3 eurocent',
    '4% euro',
  ],
];

describe('amounts', () => {
  it.each(AMOUNTS.map(([text, ...expected]) => ({ text, expected })))('reads $text', ({ text, expected }) => {
    const found = amounts(text).map(({ start, end, min_eur, max_eur, unit, qualifier, price_year }) => [
      text.slice(start, end),
      ...[min_eur, max_eur, unit, qualifier, price_year],
    ]);
    expect(found).toEqual(expected);
  });

  it.each(NO_AMOUNTS)('finds no amount in %j', (text) => {
    expect(amounts(text)).toEqual([]);
  });
});
