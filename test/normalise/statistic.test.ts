import { describe, expect, it } from 'vitest';
import { RULES, statistics } from '../../src/normalise/index.ts';

type Row = readonly [quote: string, symbol: string, relation: string, ...values: number[]];

const STATISTICS: readonly (readonly [text: string, ...found: Row[]])[] = [
  ['zien van d = 0.46 (Juffer', ['d = 0.46', 'd', '=', 0.46]],
  ['d=0,46', ['d=0,46', 'd', '=', 0.46]],
  ['d = -0.12', ['d = -0.12', 'd', '=', -0.12]],
  [
    '(p < .001; k = 8, N = 721).',
    ['p < .001', 'p', '<', 0.001],
    ['k = 8', 'k', '=', 8],
    ['N = 721', 'n', '=', 721],
  ],
  ['(95% CI 0.18, 0.56,)', ['95% CI 0.18, 0.56', 'ci', '=', 0.18, 0.56]],
  ['90% BI: 0,18 tot 0,56', ['90% BI: 0,18 tot 0,56', 'ci', '=', 0.18, 0.56]],
  ['effectgrootte (Cohens ‘d’ = 0.44).', ['Cohens ‘d’ = 0.44', 'd', '=', 0.44]],
  ['N=54, controlegroep N=51', ['N=54', 'n', '=', 54], ['N=51', 'n', '=', 51]],
  ['(n=73)', ['n=73', 'n', '=', 73]],
  ['N= 54', ['N= 54', 'n', '=', 54]],
  ['RCT N =71, Interventiegroep = 35', ['N =71', 'n', '=', 71]],
  ['N = 1.234', ['N = 1.234', 'n', '=', 1234]],
  ['N=59 tot 33', ['N=59 tot 33', 'n', '=', 59, 33]],
  [
    '0.76 voor opvoedgedrag, 0.56 voor de beleving',
    ['0.76', 'effect', '=', 0.76],
    ['0.56', 'effect', '=', 0.56],
  ],
  ['p = 1.5', ...[]],
  ['95% CI 0.56, 0.18', ...[]],
  ['95% van de ouders', ...[]],
  ['id = 5, wk = 8, pn=3, d < 5', ...[]],
  ['d = 0.4.6', ...[]],
  ['versie 0.76', ...[]],
];

describe('statistics', () => {
  it.each(STATISTICS.map(([text, ...expected]) => ({ text, expected })))(
    'reads $text',
    ({ text, expected }) => {
      const found = statistics(text).map(({ start, end, symbol, relation, values }) => [
        text.slice(start, end),
        ...[symbol, relation],
        ...values,
      ]);
      expect(found).toEqual(expected);
    },
  );

  it('gives the level of an interval', () => {
    expect(statistics('95% CI 0.18, 0.56')).toMatchObject([{ level: 95 }]);
    expect(RULES['statistic.ci-high']?.('95% CI 0.18, 0.56')).toBe(0.56);
  });
});
