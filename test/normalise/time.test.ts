import { describe, expect, it } from 'vitest';
import { dates, durations, readAges, readDuration, years } from '../../src/normalise/index.ts';

const AGES: readonly (readonly [text: string, min: number | null, max: number | null, prenatal: boolean])[] =
  [
    ['0-18 jaar', 0, 216, false],
    ['0-23 jaar', 0, 276, false],
    ['0 – 1 jaar', 0, 12, false],
    ['4 – 12 jaar', 48, 144, false],
    ['2 t/m 7 jaar', 24, 84, false],
    ['0-18 jaar In de praktijk wordt er onderscheid gemaakt in 0-12 jaar 12- 18 jaar', 0, 216, false],
    ['0 tot 18 (of 23 als bij het kind sprake is van LVB)', 0, 216, false],
    ['Prenataal/ 0-4/ Sommige GGD’s werken ook met de schoolkinderen 4 -12 jaar', 0, 48, true],
    ['Prenataal 0 -6 maanden', 0, 6, true],
    ['Prenataal 0 – 2 jaar', 0, 24, true],
    ['tussen 0 en 24 maanden', 0, 24, false],
    ['6 maanden tot 2 jaar', 6, 24, false],
    ['Alle leeftijden', null, null, false],
  ];

const NO_AGES = [
  '',
  'Onbekend',
  'Prenataal',
  '18',
  '2016',
  '2001-2005',
  '0-4 jaar en 12-18 jaar',
  '18-0 jaar',
  '50-60%',
  'pubers',
];

describe('readAges', () => {
  it.each(AGES)('reads %j as %s to %s months', (text, min_months, max_months, prenatal) => {
    expect(readAges(text)).toEqual({ min_months, max_months, prenatal });
  });

  it.each(NO_AGES)('makes no ages of %j', (text) => {
    expect(readAges(text)).toBeNull();
  });
});

const DURATIONS: readonly (readonly [
  text: string,
  min: number | null,
  max: number | null,
  qualifier: string,
])[] = [
  ['24 weken', 24, 24, 'exact'],
  ['8 tot 13 weken (2 tot 3 maanden)', 8, 13, 'exact'],
  ['12 weken tot maximaal 78 weken (3 maanden tot 1,5 jaar)', 12, 78, 'exact'],
  ['+/- 26 weken (half jaar)', 26, 26, 'approximately'],
  ['Ten minste 12 weken', 12, null, 'at_least'],
  ['5 tot maximaal 8 weken', 5, 8, 'exact'],
  [
    'Gemiddeld 15 tot 20 weken De behandeling wordt afgerond zodra ouders de vaardigheden beheersen',
    15,
    20,
    'average',
  ],
  ['116 tot 137 weken (begin in zwangerschap, tot kind twee jaar is)', 116, 137, 'exact'],
  ['2 tot 15 weken, afhankelijk van de module', 2, 15, 'exact'],
  ['78 tot 104 weken (1,5 tot 2 jaar)', 78, 104, 'exact'],
  ['10 weken (bij voorkeur als onderdeel van een jaarprogramma van 350 contacturen).', 10, 10, 'exact'],
  ['Ongeveer 6 weken', 6, 6, 'approximately'],
  ['3 maanden tot 1,5 jaar', 13, 78, 'exact'],
  ['anderhalf jaar', 78, 78, 'exact'],
  ['een half jaar', 26, 26, 'exact'],
  ['2½ jaar', 130, 130, 'exact'],
  ['2 maanden', 9, 9, 'exact'],
  ['maximaal een half jaar', null, 26, 'at_most'],
];

const NO_DURATIONS = [
  ...[
    '',
    'Onbekend.',
    'Tot het kind 2 jaar oud is. Instroom mogelijk tot 6 maanden na de geboorte.',
    '24',
    '85 uur',
    '2016',
  ],
  'Zolang als nodig is. 26 weken (half jaar) en kan eenmalig verlengd worden met 26 weken (half jaar)',
  'Afhankelijk van de behoefte, met een maximum van 85 uur. Dit dient binnen 12 maanden gebruikt te worden',
  ...[
    '6 weken, daarna 6 weken',
    '2-jarig',
    '3 jaarlijks',
    '13 tot 8 weken',
    'een jaar',
    'enkele weken',
    '20 weken-programma',
  ],
];

describe('readDuration', () => {
  it.each(DURATIONS)('reads %j as %s to %s weeks', (text, min_weeks, max_weeks, qualifier) => {
    expect(readDuration(text)).toMatchObject({ min_weeks, max_weeks, qualifier });
  });

  it.each(NO_DURATIONS)('makes no duration of %j', (text) => {
    expect(readDuration(text)).toBeNull();
  });

  it('quotes the length without the restatement in brackets', () => {
    expect(readDuration('8 tot 13 weken (2 tot 3 maanden)')).toMatchObject({ start: 0, end: 14 });
  });
});

describe('durations', () => {
  it('finds every length in prose', () => {
    const text = 'De duur kan variëren van 2 weken (niveau 2) tot 2½ jaar.';
    expect(durations(text)).toMatchObject([{ min_weeks: 2 }, { min_weeks: 130 }]);
  });
});

const DATES: readonly (readonly [text: string, ...dates: string[]])[] = [
  ['Op 30 oktober 2006 hebben de steden', '2006-10-30'],
  ['de periode 30 oktober 2006 tot en met 31 december 2008.', '2006-10-30', '2008-12-31'],
  ['in maart 2008 is', '2008-03'],
  ['begin september 2007', '2007-09'],
  ['1 mei 2014', '2014-05-01'],
  ['31 november 2009', ...[]],
  ['29 februari 2009', ...[]],
  ['29 februari 2008', '2008-02-29'],
  ['eind 2016', ...[]],
  ['maart', ...[]],
  ['3 maart', ...[]],
];

describe('dates', () => {
  it.each(DATES.map(([text, ...expected]) => ({ text, expected })))('reads $text', ({ text, expected }) => {
    expect(dates(text).map(({ date }) => date)).toEqual(expected);
  });
});

const YEARS: readonly (readonly [text: string, ...years: (readonly [number, number])[]])[] = [
  ['2009:', [2009, 2009]],
  ['2016', [2016, 2016]],
  ['huisbezoeken (2001-2005)', [2001, 2005]],
  ['eind 2016 onderzoek', [2016, 2016]],
  ['Meta-analyse door Fukkink (2007; 2008)', [2007, 2007], [2008, 2008]],
  ['over de jaren 2006, 2007 en 2008.', [2006, 2006], [2007, 2007], [2008, 2008]],
  ['2009 en 2014 gerandomiseerd onderzoek', [2009, 2009], [2014, 2014]],
  ['(Zeijl e.a., 2005; Struijs & Doorten, 2008)', [2005, 2005], [2008, 2008]],
  ['Uit 1998: interviews 2008: voormeting', [1998, 1998], [2008, 2008]],
  ['tussen oktober 2011 en 2013', [2011, 2011], [2013, 2013]],
  ['1950 2311 1050 691', ...[]],
  ['met 2000 gezinnen', ...[]],
  ['(2000 gezinnen)', ...[]],
  ['€ 2000', ...[]],
  ['(N = 2000)', ...[]],
  ['in 2012-34', ...[]],
  ['(ca. 2000)', ...[]],
  ['tot 2000 euro', ...[]],
  ['2008-2001', ...[]],
];

describe('years', () => {
  it.each(YEARS.map(([text, ...expected]) => ({ text, expected })))('reads $text', ({ text, expected }) => {
    expect(years(text).map(({ first, last }) => [first, last])).toEqual(expected);
  });
});
