import { describe, expect, it } from 'vitest';
import { readCosts } from '../../../src/reports/preventie-inventarisatie-2017/records/costs.ts';
import { readEffectSizes } from '../../../src/reports/preventie-inventarisatie-2017/records/effect-sizes.ts';
import { readReachFigures } from '../../../src/reports/preventie-inventarisatie-2017/records/reach-figures.ts';
import { readCell } from './said.ts';

function populationIn(text: string) {
  return readCell(readReachFigures, '4', 'target_population', text).map(
    ({ min, max, unit, qualifier, year }) => [min, max, unit, qualifier, year],
  );
}

describe('figures on the target population', () => {
  it('are counts and shares, each with its unit and qualifier', () => {
    expect(populationIn('Er zijn ongeveer 7.000 gezinnen. Meer dan 15% van alle vaders kookt.')).toEqual([
      [7000, 7000, 'families', 'approximately', null],
      [15, null, 'percent', 'more_than', null],
    ]);
  });

  it('have the year that opens their sentence or stands before them, never that of a reference', () => {
    expect(populationIn('In 2008 zei 36% ja, dat in 2007 30% was (Jansen, 2009).')).toEqual([
      [36, 36, 'percent', 'exact', 2008],
      [30, 30, 'percent', 'exact', 2008],
    ]);
    expect(populationIn('Het blijkt dat in 2007 36% las.')).toEqual([[36, 36, 'percent', 'exact', 2007]]);
  });

  it('share a noun, or have it behind a bracket', () => {
    expect(
      populationIn('Van de 670 Friese en 790 Zeeuwse gezinnen.').map(([min, , unit]) => [min, unit]),
    ).toEqual([
      [670, 'families'],
      [790, 'families'],
    ]);
    expect(populationIn('Een deel (ongeveer 500) moeders zijn.')).toEqual([
      [500, 500, 'parents', 'approximately', null],
    ]);
  });

  it('are not ages, and not words such as “twee keer”', () => {
    expect(populationIn('Kinderen van 0 tot 4 jaar hebben twee keer zo vaak een vriend.')).toEqual([]);
  });
});

describe('figures on reach', () => {
  it('count clients where a figure stands alone in their column', () => {
    const [figure] = readCell(readReachFigures, '5', 'clients_per_year', '1150 (2016)');
    expect(figure).toMatchObject({ min: 1150, unit: 'clients', year: 2016, label: null, measure: 'clients' });
  });

  it('keep the words of their line', () => {
    const figures = readCell(
      readReachFigures,
      '5',
      'clients_per_year',
      'Website: 50 bezoekers\nForum: 5 accounts',
    );
    expect(figures.map(({ label, unit }) => [label, unit])).toEqual([
      ['Website: 50 bezoekers', 'visitors'],
      ['Forum: 5 accounts', 'accounts'],
    ]);
  });

  it('share what qualifies the first of a pair', () => {
    const figures = readCell(
      readReachFigures,
      '5',
      'clients_per_year',
      '(ca. bereik 300 kinderen – 100 ouders)',
    );
    expect(figures.map(({ qualifier }) => qualifier)).toEqual(['approximately', 'approximately']);
  });
});

function costsIn(text: string) {
  return readCell(readCosts, '9', 'cost_per_trajectory', text).map(
    ({ what, min_eur, max_eur, unit, price_year }) => [what, min_eur, max_eur, unit, price_year],
  );
}

describe('costs', () => {
  it('are per trajectory where only the header of their column says so', () => {
    expect(costsIn('Gemiddeld €4000,00')).toEqual([[null, 4000, 4000, 'per_trajectory', null]]);
  });

  it('are for what their words say', () => {
    expect(costsIn('De uurprijs bedraagt € 55,- tot € 75,- (prijspeil 2010).')).toEqual([
      ['De uurprijs', 55, 75, 'per_hour', 2010],
    ]);
    expect(costsIn('Kosten voor materialen:\n€ 30,50')).toEqual([
      ['Kosten voor materialen', 30.5, 30.5, 'materials_only', null],
    ]);
  });

  it('have no lower bound where the amount is called the most', () => {
    expect(costsIn('€ 200,-, dit is het maximale bedrag')).toEqual([
      [null, null, 200, 'per_trajectory', null],
    ]);
  });
});

describe('effect sizes', () => {
  it('have the statistics up to the next, and the outcome before them', () => {
    const text = 'Het effect op slapen laat d = 0.40 zien (p < .05; k = 3), voor eten d = 0.20 (N = 90).';
    const effects = readCell(readEffectSizes, '10', 'results', text);
    expect(effects.map(({ outcome, d, p, p_relation, k, n }) => [outcome, d, p, p_relation, k, n])).toEqual([
      ['slapen', 0.4, 0.05, 'less_than', 3, null],
      ['eten', 0.2, null, null, null, 90],
    ]);
  });

  it('have the outcome after them where they stand without a symbol', () => {
    const effects = readCell(
      readEffectSizes,
      '10',
      'results',
      'Het effect is: 0.70 voor de rust,\n0.30 voor slapen',
    );
    expect(effects.map(({ outcome, d }) => [outcome, d])).toEqual([
      ['rust', 0.7],
      ['slapen', 0.3],
    ]);
  });
});
