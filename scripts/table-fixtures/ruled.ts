import { fill, line, text } from '../../test/helpers/pdf.ts';
import { type Fixture, fixture, grid, paragraph, regions, rowsAt } from './sheet.ts';

/** Tables with rulings, or shades, of some kind. */
export const RULED: readonly Fixture[] = [
  fixture(
    'ruled-with-spans',
    [
      {
        content:
          paragraph(60) +
          [120, 160, 180, 200, 220, 240].map((y) => line(60, y, 460, y)).join('') +
          line(160, 140, 460, 140) +
          [60, 160, 460].map((x) => line(x, 120, x, 240)).join('') +
          [260, 360].map((x) => line(x, 140, x, 240)).join('') +
          text(66, 144, 'Region') +
          text(280, 134, 'Families reached') +
          rowsAt([166, 266, 366], 154, 0, [['2016', '2017', 'Change']]) +
          rowsAt([66, 166, 266, 366], 174, 20, regions),
      },
    ],
    [
      {
        page: 1,
        rows: [['Region', 'Families reached', '', ''], ['', '2016', '2017', 'Change'], ...regions],
      },
    ],
  ),
  fixture(
    'ruled-wrapped-cells',
    [
      {
        content:
          grid([60, 160, 400], [100, 120, 160, 200]) +
          rowsAt([66, 166], 114, 0, [['Name', 'What it is']], true) +
          text(66, 134, 'Home visits') +
          text(166, 134, 'A nurse comes to the house six times in the') +
          text(166, 146, 'first year and talks about what parents ask.') +
          text(66, 174, 'Course') +
          text(166, 174, 'Ten evenings for parents of children from four') +
          text(166, 186, 'to twelve years, in a group.'),
      },
    ],
    [
      {
        page: 1,
        rows: [
          ['Name', 'What it is'],
          [
            'Home visits',
            'A nurse comes to the house six times in the first year and talks about what parents ask.',
          ],
          ['Course', 'Ten evenings for parents of children from four to twelve years, in a group.'],
        ],
      },
    ],
  ),
  fixture(
    'open-sides-and-stacked-rows',
    [
      {
        content:
          [100, 120, 200].map((y) => line(60, y, 460, y)).join('') +
          [160, 260, 360].map((x) => line(x, 100, x, 200)).join('') +
          rowsAt([66, 166, 266, 366], 114, 0, [['Region', '2016', '2017', 'Change']]) +
          rowsAt([66, 166, 266, 366], 134, 16, regions),
      },
    ],
    [{ page: 1, rows: [['Region', '2016', '2017', 'Change'], ...regions] }],
  ),
  fixture(
    'three-rulings-and-levels',
    [
      {
        content:
          text(60, 88, 'Table 3. Families by region', { bold: true }) +
          [100, 144, 236].map((y) => line(60, y, 460, y)).join('') +
          line(166, 120, 450, 120) +
          text(66, 138, 'Region') +
          text(276, 115, 'Families') +
          rowsAt([166, 266, 366], 138, 0, [['2016', '2017', 'Change']]) +
          rowsAt([66, 166, 266, 366], 160, 14, [...regions.slice(0, 2)]) +
          text(66, 188, 'South, with the islands') +
          text(66, 200, 'and the coast', {}) +
          rowsAt([166, 266, 366], 200, 0, [['1,950', '1,872', '-4.0%']]) +
          rowsAt([66, 166, 266, 366], 216, 14, [regions[3]!]) +
          text(60, 248, '* Figures of the municipalities.', { size: 8 }) +
          paragraph(290),
      },
    ],
    [
      {
        page: 1,
        rows: [
          ['Region', 'Families', '', ''],
          ['', '2016', '2017', 'Change'],
          ...regions.slice(0, 2),
          ['South, with the islands and the coast', '1,950', '1,872', '-4.0%'],
          regions[3]!,
        ],
      },
    ],
  ),
  fixture(
    'zebra',
    [
      {
        content:
          fill(60, 100, 460, 118, '0.2 0.3 0.5') +
          [1, 3].map((i) => fill(60, 118 + 18 * i, 460, 136 + 18 * i, '0.9 0.93 0.97')).join('') +
          rowsAt([66, 200, 280, 360], 113, 0, [['Region', '2016', '2017', 'Change']], true) +
          rowsAt([66, 200, 280, 360], 131, 18, regions),
      },
    ],
    [{ page: 1, rows: [['Region', '2016', '2017', 'Change'], ...regions] }],
  ),
  fixture(
    'names-set-upright',
    [
      {
        content:
          grid([60, 200, 230, 260, 290], [100, 180, 200, 220]) +
          text(66, 174, 'Intervention') +
          ['Monitoring', 'Modeling', 'Role play']
            .map((name, i) => text(220 + 30 * i, 174, name, { matrix: [0, 1, -1, 0] }))
            .join('') +
          rowsAt([66, 212, 242, 272], 194, 20, [
            ['Home visits', 'x', '', 'x'],
            ['Course', '', 'x', 'x'],
          ]) +
          paragraph(300),
      },
    ],
    [
      {
        page: 1,
        rows: [
          ['Intervention', 'Monitoring', 'Modeling', 'Role play'],
          ['Home visits', 'x', '', 'x'],
          ['Course', '', 'x', 'x'],
        ],
      },
    ],
  ),
  fixture(
    'ruled-header-over-open-rows',
    [
      {
        content:
          grid([60, 160, 260, 360, 460], [100, 120, 140]) +
          rowsAt([66, 166, 266, 366], 114, 0, [['Region', 'First', 'Second', 'Change']]) +
          rowsAt([166, 266, 366], 134, 0, [['year', 'year', 'in share']]) +
          rowsAt([66, 166, 266, 366], 154, 14, regions),
      },
    ],
    [
      {
        page: 1,
        rows: [['Region', 'First', 'Second', 'Change'], ['', 'year', 'year', 'in share'], ...regions],
      },
    ],
  ),
  fixture(
    'upright-rulings-and-headings',
    [
      {
        content:
          paragraph(60) +
          [120, 160, 270].map((y) => line(60, y, 460, y)).join('') +
          [60, 160, 460].map((x) => line(x, 120, x, 270)).join('') +
          [260, 360].map((x) => line(x, 140, x, 200) + line(x, 220, x, 270)).join('') +
          text(66, 134, 'Region') +
          text(280, 134, 'Families reached') +
          rowsAt([166, 266, 366], 154, 0, [['2016', '2017', 'Change']]) +
          rowsAt([66, 166, 266, 366], 174, 20, regions.slice(0, 2)) +
          text(230, 214, 'Other regions') +
          rowsAt([66, 166, 266, 366], 234, 20, regions.slice(2)),
      },
    ],
    [
      {
        page: 1,
        rows: [
          ['Region', 'Families reached', '', ''],
          ['', '2016', '2017', 'Change'],
          ...regions.slice(0, 2),
          ['', 'Other regions', '', ''],
          ...regions.slice(2),
        ],
      },
    ],
  ),
];
