import { describe, expect, it } from 'vitest';
import { contacts, type Frequency, readContacts, readFrequency } from '../../src/normalise/index.ts';

const CONTACTS: readonly (readonly [
  text: string,
  min: number | null,
  max: number | null,
  unit: string | null,
  qualifier: string,
])[] = [
  [
    'Gemiddeld 5 huisbezoeken van gemiddeld 75 minuten, frequentie en duur variëren sterk.',
    5,
    5,
    'home_visits',
    'average',
  ],
  ['24', 24, 24, null, 'exact'],
  ['Minimaal 10 bijeenkomsten van 3 uur.', 10, null, 'meetings', 'at_least'],
  ['Ongeveer 50 contacten.', 50, 50, 'contacts', 'approximately'],
  ['12 tot 20 contacten', 12, 20, 'contacts', 'exact'],
  ['8 contacten', 8, 8, 'contacts', 'exact'],
  [
    'Totaal minimaal 18 huisbezoeken, daarnaast mogelijk deelname aan groepsbijeenkomsten',
    18,
    null,
    'home_visits',
    'at_least',
  ],
  ['6 groepsbijeenkomsten', 6, 6, 'group_meetings', 'exact'],
  ['8 tot 10 keer', 8, 10, 'times', 'exact'],
  ['Gemiddeld heeft een gezin 15 à 20 sessie van ca. 1 à 1,5 uur nodig', 15, 20, 'sessions', 'average'],
  ['Maximaal 5 adviesgesprekken', null, 5, 'conversations', 'at_most'],
  ['Maximaal 85 uur', null, 85, 'hours', 'at_most'],
  ['Gemiddeld 6, maximaal 10.', null, 10, null, 'at_most'],
  ['8-12 uur per week (2-3 dagdelen) maal 10 weken.', 8, 12, 'hours_per_week', 'exact'],
  ['Afhankelijk van de module, variërend van 2 tot maximaal 15 contacten', 2, 15, 'contacts', 'exact'],
  ['7 bezoeken van ongeveer 2 uur', 7, 7, 'visits', 'exact'],
  [
    '40-60 huisbezoeken van ongeveer 1 à 1½ uur. Tussentijds mogelijk onderling contact',
    40,
    60,
    'home_visits',
    'exact',
  ],
];

const NO_CONTACTS = [
  ...[
    '',
    '-',
    'Onbekend',
    'Wekelijks voor de duur van paar maanden tot max 1,5 jaar.',
    '2016',
    'een contact',
    '3 maanden',
  ],
  'Online groepscursus: 8 begeleide sessies online zelfhulp: 3 contacten met professional',
  '- Adviesgesprek van 1,5 uur - 2 uur online studie - 2 uur durende ouderbijeenkomst - Telefonisch nazorggesprek',
  ...[
    '5 keer per week',
    '5 keer in 6 maanden',
    'twee keer zo vaak',
    'contact 5',
    'niveau 3 contacten',
    '5 contacturen',
  ],
];

describe('readContacts', () => {
  it.each(CONTACTS)('reads %j as %s to %s %s', (text, min, max, unit, qualifier) => {
    expect(readContacts(text)).toMatchObject({ min, max, unit, qualifier });
  });

  it.each(NO_CONTACTS)('makes no number of contacts of %j', (text) => {
    expect(readContacts(text)).toBeNull();
  });

  it('leaves several kinds to the finder, which gives each', () => {
    expect(contacts('8 begeleide sessies, 3 contacten')).toMatchObject([
      { min: 8, unit: 'sessions' },
      { min: 3, unit: 'contacts' },
    ]);
  });
});

const FREQUENCIES: readonly (readonly [text: string, code: Frequency | null])[] = [
  ['Wekelijks', 'weekly'],
  ['Wekelijks een dagdeel', 'weekly'],
  ['Wekelijks (bij voorkeur)', 'weekly'],
  ['Wekelijks (in principe)', 'weekly'],
  ['Een keer per week', 'weekly'],
  ['Iedere 2 weken', 'biweekly'],
  ['Om de week - gemiddeld', 'biweekly'],
  ['Een of twee keer per maand', 'monthly'],
  ['Maandelijks', 'monthly'],
  ['Dagelijks', 'daily'],
  ['In overleg', 'on_agreement'],
  ['Wisselend en in overleg met de cliënt. Richtlijn: prenataal: 16, 24, 30 en 36 weken', 'variable'],
  [
    '1e mnd: dagelijks contact, waarvan min. 2 x p/week face to face 2d t/m 5e mnd: min. 2 x pw contact',
    'variable',
  ],
  ['2-3 dagdelen per week.', 'other'],
  ['Gemiddeld 5 keer in 6 maanden', 'other'],
  ['Wekelijks, 2 uur per week', 'weekly'],
  ['Onbekend', 'unknown'],
  ['Onbekend.', 'unknown'],
  ['', null],
  ['tweewekelijks', 'biweekly'],
  ['driewekelijks', null],
  ['Thuis', null],
];

describe('readFrequency', () => {
  it.each(FREQUENCIES)('reads %j as %s', (text, code) => {
    expect(readFrequency(text)).toBe(code);
  });
});
