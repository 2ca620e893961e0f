import { text } from '../../test/helpers/pdf.ts';
import { type Fixture, fixture, paragraph, regions, rowsAt } from './sheet.ts';

/** Text of letters half an em wide, as good as in the middle. */
const centred = (x: number, y: number, words: string) => text(x - words.length * 2.4, y, words);

const sectors = [
  [['Trade', 'and transport'], '1,204', '8.8', '1,310', '9.1'],
  [['Industry'], '867', '6.2', '901', '6.0'],
] as const;

const crafts = [
  [['Building'], '412', '2.9', '398', '2.7'],
  [['Other services', 'for households'], '96', '0.7', '88', '0.6'],
] as const;

const block = (y: number, rows: readonly (readonly [readonly string[], ...string[]])[]) => {
  let at = y;
  return rows
    .map(([names, ...figures]) => {
      const from = at;
      at += 18 + 12 * (names.length - 1);
      return (
        names.map((name, i) => text(66, from + 12 * i, name)).join('') +
        figures.map((figure, c) => text(250 + 80 * c - figure.length * 5, from, figure)).join('')
      );
    })
    .join('');
};

const asRows = (rows: readonly (readonly [readonly string[], ...string[]])[]) =>
  rows.map(([names, ...figures]) => [names.join(' '), ...figures]);

const turned = (content: string) => content.replaceAll('1 0 0 1', '0 1 -1 0');

/** Tables that only blanks tell. */
export const UNRULED: readonly Fixture[] = [
  fixture(
    'no-rulings-figures',
    [
      {
        content:
          paragraph(60) +
          text(60, 130, 'Table 4. Families by region', { bold: true }) +
          rowsAt([60, 200, 280, 360], 150, 0, [['Region', '2016', '2017', 'Change']], true) +
          rowsAt([60, 200, 280, 360], 166, 14, regions) +
          text(60, 224, 'Source: the municipalities, who counted families once a year in the spring.', {
            size: 8,
          }) +
          paragraph(260),
      },
    ],
    [{ page: 1, rows: [['Region', '2016', '2017', 'Change'], ...regions] }],
  ),
  fixture(
    'no-rulings-wrapped-text',
    [
      {
        content: [
          ['Name', 'What it is', 'For whom'],
          [
            'Home visits',
            'A nurse comes to the house six times in|the first year and talks about what|parents ask.',
            'Parents of a first|child',
          ],
          [
            'Course',
            'Ten evenings in a group, with a trainer|who knows the neighbourhood.',
            'Parents of children|from four to twelve',
          ],
          ['Helpline', 'Questions by telephone, on working days,|answered by professionals.', 'Everyone'],
          ['Buddy', 'A volunteer comes by every week for|half a year.', 'Parents with little|support'],
        ]
          .map((row, r) =>
            row
              .map((cell, c) =>
                cell
                  .split('|')
                  .map((words, i) => text([60, 160, 380][c]!, 100 + [0, 20, 62, 94, 126][r]! + 12 * i, words))
                  .join(''),
              )
              .join(''),
          )
          .join(''),
      },
    ],
    [
      {
        page: 1,
        rows: [
          ['Name', 'What it is', 'For whom'],
          [
            'Home visits',
            'A nurse comes to the house six times in the first year and talks about what parents ask.',
            'Parents of a first child',
          ],
          [
            'Course',
            'Ten evenings in a group, with a trainer who knows the neighbourhood.',
            'Parents of children from four to twelve',
          ],
          ['Helpline', 'Questions by telephone, on working days, answered by professionals.', 'Everyone'],
          ['Buddy', 'A volunteer comes by every week for half a year.', 'Parents with little support'],
        ],
      },
    ],
  ),
  fixture(
    'currency-signs',
    [
      {
        content:
          rowsAt([60, 200, 300], 100, 0, [['Cost', '2016', '2017']], true) +
          [
            ['Course', '1,200', '1,310'],
            ['Home visits', '950', '905'],
            ['Helpline', '80', '75'],
            ['Total', '2,230', '2,290'],
          ]
            .map(([name = '', a = '', b = ''], i) => {
              const y = 116 + 14 * i;
              const signs = text(180, y, '$') + text(280, y, '$');
              return text(60, y, name) + signs + text(200, y, a) + text(300, y, b);
            })
            .join(''),
      },
    ],
    [
      {
        page: 1,
        rows: [
          ['Cost', '2016', '2017'],
          ['Course', '$ 1,200', '$ 1,310'],
          ['Home visits', '$ 950', '$ 905'],
          ['Helpline', '$ 80', '$ 75'],
          ['Total', '$ 2,230', '$ 2,290'],
        ],
      },
    ],
  ),
  fixture(
    'page-turned',
    [
      {
        width: 842,
        height: 842,
        rotate: 90,
        content: [['Region', '2016', '2017'], ...regions.map((row) => row.slice(0, 3))]
          .map((row, r) =>
            row.map((cell, c) => turned(text(200 + 16 * r, 742 - [0, 150, 250][c]!, cell))).join(''),
          )
          .join(''),
      },
    ],
    [{ page: 1, rows: [['Region', '2016', '2017'], ...regions.map((row) => row.slice(0, 3))] }],
  ),
  fixture(
    'no-rulings-headings-and-margins',
    [
      {
        content:
          paragraph(60) +
          centred(280, 120, '2016') +
          centred(440, 120, '2017') +
          [0, 1]
            .map((k) => centred(240 + 160 * k, 138, 'Employed') + centred(240 + 160 * k, 150, 'persons'))
            .join('') +
          text(60, 150, 'Sector') +
          centred(320, 150, 'Share') +
          centred(480, 150, 'Share') +
          text(60, 168, 'Men') +
          block(186, sectors) +
          text(60, 234, 'Women') +
          block(252, crafts) +
          paragraph(330),
      },
    ],
    [
      {
        page: 1,
        rows: [
          ['Sector', '2016', '', '2017', ''],
          ['', 'Employed persons', 'Share', 'Employed persons', 'Share'],
          ['Men', '', '', '', ''],
          ...asRows(sectors),
          ['Women', '', '', '', ''],
          ...asRows(crafts),
        ],
      },
    ],
  ),
];
