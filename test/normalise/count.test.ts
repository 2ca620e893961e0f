import { describe, expect, it } from 'vitest';
import { CLIENT_UNITS, counts, MUNICIPALITY_UNITS, readReach } from '../../src/normalise/index.ts';
import { quoted } from './finders.ts';

type Row = readonly [
  quote: string,
  min: number | null,
  max: number | null,
  unit: string | null,
  qualifier: string,
  year: number | null,
];

const COUNTS: readonly (readonly [text: string, ...found: Row[]])[] = [
  ['34 gemeenten (2016)', ['34 gemeenten (2016)', 34, 34, 'municipalities', 'exact', 2016]],
  ['10 gemeenten (ongeveer)', ['10 gemeenten (ongeveer)', 10, 10, 'municipalities', 'approximately', null]],
  ['23 gemeenten / locaties', ['23 gemeenten', 23, 23, 'municipalities', 'exact', null]],
  ['1 gemeente', ['1 gemeente', 1, 1, 'municipalities', 'exact', null]],
  ['Meer dan 200 gemeenten', ['Meer dan 200 gemeenten', 200, null, 'municipalities', 'more_than', null]],
  ['in slechts één gemeente', ['één gemeente', 1, 1, 'municipalities', 'exact', null]],
  ['1150 (2016)', ['1150 (2016)', 1150, 1150, null, 'exact', 2016]],
  ['500', ['500', 500, 500, null, 'exact', null]],
  ['+/- kleine 3000 gezinnen', ['+/- kleine 3000 gezinnen', 3000, 3000, 'families', 'approximately', null]],
  [
    'Rond de 475 cliënten per jaar',
    ['Rond de 475 cliënten per jaar', 475, 475, 'clients', 'approximately', null],
  ],
  ['Ca. 100 gezinnen', ['Ca. 100 gezinnen', 100, 100, 'families', 'approximately', null]],
  ['898 gezinnen op jaarbasis.', ['898 gezinnen op jaarbasis', 898, 898, 'families', 'exact', null]],
  [
    'Er worden gemiddeld 7440 gezinnen geholpen',
    ['gemiddeld 7440 gezinnen', 7440, 7440, 'families', 'average', null],
  ],
  ['Schatting: 900-1000 per jaar', ['Schatting: 900-1000 per jaar', 900, 1000, null, 'approximately', null]],
  ['2000 gezinnen', ['2000 gezinnen', 2000, 2000, 'families', 'exact', null]],
  [
    'ongeveer 2,5 miljoen huishoudens',
    ['ongeveer 2,5 miljoen huishoudens', 2500000, 2500000, 'households', 'approximately', null],
  ],
  [
    'Dus 860 tot 1720 moeders en eerste kinderen',
    ['860 tot 1720 moeders', 860, 1720, 'mothers', 'exact', null],
  ],
  [
    'In 2012 waren er 7.360 scholen voor',
    ['In 2012 waren er 7.360 scholen', 7360, 7360, 'schools', 'exact', 2012],
  ],
  [
    'vijf ggz- en verslavingszorginstellingen',
    ['vijf ggz- en verslavingszorginstellingen', 5, 5, 'organisations', 'exact', null],
  ],
  ['onder duizend Haagse volwassenen', ['duizend Haagse volwassenen', 1000, 1000, 'people', 'exact', null]],
  [
    'Een tiental middelgrote of kleinere gemeenten',
    ['Een tiental middelgrote of kleinere gemeenten', 10, 10, 'municipalities', 'approximately', null],
  ],
  [
    'Website: 50.000 unieke bezoekers Emailservice: 55 accounts',
    ['50.000 unieke bezoekers', 50000, 50000, 'visitors', 'exact', null],
    ['55 accounts', 55, 55, 'accounts', 'exact', null],
  ],
  [
    'Met de vragenlijst worden ca 65000 gezinnen bereikt. Deelnemend ongeveer 2500 gezinnen.',
    ['ca 65000 gezinnen', 65000, 65000, 'families', 'approximately', null],
    ['ongeveer 2500 gezinnen', 2500, 2500, 'families', 'approximately', null],
  ],
  [
    'bereik 300 kinderen – 100 ouders',
    ['300 kinderen', 300, 300, 'children', 'exact', null],
    ['100 ouders', 100, 100, 'parents', 'exact', null],
  ],
];

const NO_COUNTS = [
  ...[
    '',
    'onbekend',
    '2016',
    '2001-2005',
    'in 2016',
    '70% van de ouders',
    '95% CI',
    '(n=73)',
    'N = 721 gezinnen',
    'niveau 3',
  ],
  ...[
    'op niveau 3 ouders helpen',
    'groep 8 leerlingen',
    'DSM-5 kinderen',
    '1. Ouders kunnen',
    '2) Kinderen',
    '1 De ouders',
  ],
  ...[
    'in 2008 ouders zijn bevraagd',
    'sinds 2000 gemeenten',
    '14 van de 20 interventies',
    'één op de vijf gezinnen',
  ],
  ...[
    'een gezin',
    'enkele gezinnen',
    'een paar ouders',
    'tientallen cliënten',
    '0-4 jarige kinderen',
    '4-jarige kinderen',
  ],
  ...[
    '3 maanden',
    '€ 55 gezinnen',
    '5 appels',
    '2 ouder-kind relaties',
    '3 gezinsleden',
    '012-345 67 gezinnen',
    '12 34 gezinnen',
  ],
  ...['2e kinderen', '1.5 kinderen', '13 tot 8 gezinnen', 'zie http://example.org/12 gezinnen?id=5'].slice(
    0,
    3,
  ),
];

describe('counts', () => {
  it.each(COUNTS.map(([text, ...expected]) => ({ text, expected })))('reads $text', ({ text, expected }) => {
    const found = counts(text).map(({ start, end, min, max, unit, qualifier, year }) => [
      text.slice(start, end),
      ...[min, max, unit, qualifier, year],
    ]);
    expect(found).toEqual(expected);
  });

  it.each(NO_COUNTS)('finds no count in %j', (text) => {
    expect(quoted(text, counts(text))).toEqual([]);
  });
});

describe('readReach', () => {
  const municipalities = (text: string) => readReach(text, MUNICIPALITY_UNITS);
  const clients = (text: string) => readReach(text, CLIENT_UNITS);

  it('gives the one count in the units asked for', () => {
    expect(municipalities('64 gemeenten')).toMatchObject({ min: 64, max: 64, qualifier: 'exact' });
    expect(clients('Ca. 100 gezinnen')).toMatchObject({
      min: 100,
      unit: 'families',
      qualifier: 'approximately',
    });
    expect(clients('60')).toMatchObject({ min: 60, unit: null });
  });

  it('says unknown when the text opens with it, whatever else is counted', () => {
    const text = 'Onduidelijk. Er zijn op dit moment ongeveer 40 hulpverleners';
    expect(clients(text)).toMatchObject({ min: null, max: null, qualifier: 'unknown' });
    expect(municipalities('Nog onbekend')).toMatchObject({ qualifier: 'unknown' });
  });

  it('says not a count of any other text without such a count', () => {
    const text = 'Het is een landelijk online aanbod; er zijn vijf instellingen die het uitvoeren.';
    expect(municipalities(text)).toMatchObject({
      min: null,
      max: null,
      unit: null,
      qualifier: 'not_a_count',
    });
  });

  it('does not choose between two counts, and is silent on a blank', () => {
    expect(clients('ca 65000 gezinnen bereikt, ongeveer 2500 gezinnen nemen deel')).toBeNull();
    expect(clients(' ')).toBeNull();
  });
});
