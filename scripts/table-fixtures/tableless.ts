import { fill, line, text } from '../../test/helpers/pdf.ts';
import { type Fixture, fixture, paragraph } from './sheet.ts';

const column = (x: number) =>
  Array.from({ length: 24 }, (_, i) =>
    text(
      x,
      80 + 12 * i,
      [
        'when families were asked what they',
        'needed most, many of them said that',
        'somebody to talk to would help, and',
      ][i % 3]!,
    ),
  ).join('');

const listed = (mark: (i: number) => string) =>
  [
    'Home visits in the first year',
    'A course of ten evenings',
    'A helpline on working days',
    'A buddy every week',
  ]
    .map((item, i) => text(60, 150 + 14 * i, mark(i)) + text(80, 150 + 14 * i, item))
    .join('');

const bars = [40, 90, 60, 120];

/** Pages on which nothing is a table. */
export const TABLELESS: readonly Fixture[] = [
  fixture('two-columns-of-prose', [{ content: column(60) + column(310) }], []),
  fixture('list', [{ content: paragraph(60) + listed((i) => `${i + 1}.`) + paragraph(240) }], []),
  fixture(
    'form',
    [
      {
        content: ['Name:', 'Date of birth:', 'Address:', 'Telephone:']
          .map(
            (label, i) => text(60, 100 + 20 * i, label) + text(180, 100 + 20 * i, 'to be filled in by you'),
          )
          .join(''),
      },
    ],
    [],
  ),
  fixture(
    'bar-chart',
    [
      {
        content:
          line(100, 100, 100, 300) +
          line(100, 300, 400, 300) +
          bars.map((high, i) => fill(120 + 70 * i, 300 - high, 160 + 70 * i, 300, '0.3 0.5 0.8')).join('') +
          [150, 100, 50, 0].map((value, i) => text(80, 160 + 47 * i, String(value), { size: 8 })).join('') +
          ['North', 'East', 'South', 'West']
            .map((name, i) => text(122 + 70 * i, 314, name, { size: 8 }))
            .join(''),
      },
    ],
    [],
  ),
];
