/** Writes the PDFs and expected tables of test/fixtures/tables. Run it after changing a fixture, and look at both. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fill, line, type PageSpec, text, writePdf } from '../test/helpers/pdf.ts';

const folder = join(import.meta.dirname, '..', 'test', 'fixtures', 'tables');
mkdirSync(folder, { recursive: true });

interface Expected {
  page: number;
  rows: string[][];
}

function fixture(stem: string, pages: PageSpec[], tables: Expected[]): void {
  writeFileSync(join(folder, `${stem}.pdf`), writePdf({ pages }));
  writeFileSync(join(folder, `${stem}.json`), `${JSON.stringify({ tables }, null, 1)}\n`);
}

const prose = [
  'The table below gives the figures for each of the regions, as far as they were known when this report',
  'was written. In most regions the number of families rose, although it fell in the two that had the',
  'largest share at the start of the period, and nobody can say with certainty why this should be so.',
];
const paragraph = (y: number) => prose.map((words, i) => text(60, y + 12 * i, words, { size: 10 })).join('');

const grid = (xs: number[], ys: number[]) =>
  ys.map((y) => line(xs[0]!, y, xs.at(-1)!, y)).join('') +
  xs.map((x) => line(x, ys[0]!, x, ys.at(-1)!)).join('');

const rowsAt = (xs: number[], y: number, step: number, rows: string[][], bold = false) =>
  rows
    .flatMap((row, i) => row.map((cell, c) => (cell ? text(xs[c]!, y + i * step, cell, { bold }) : '')))
    .join('');

const regions = [
  ['North', '1,204', '1,310', '8.8%'],
  ['East', '867', '901', '3.9%'],
  ['South', '1,950', '1,872', '-4.0%'],
  ['West', '2,311', '2,290', '-0.9%'],
];

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
);

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
);

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
);

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
);

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
);

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
);

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
);

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
);

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
);

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
);

const marked = [
  ['Name', 'Figure'],
  ['a name', '1'],
]
  .map((row, r) =>
    row
      .map((cell, c) => `/TD << /MCID ${2 * r + c} >> BDC ${text(60 + 34 * c, 100 + 12 * r, cell)} EMC\n`)
      .join(''),
  )
  .join('');
const element = (role: string, kids: string, parent: number) =>
  `<< /Type /StructElem /S /${role} /P ${parent} 0 R /Pg 10 0 R /K ${kids} >>`;
writeFileSync(
  join(folder, 'tagged.pdf'),
  writePdf({
    pages: [{ content: marked, extra: '/StructParents 0' }],
    catalog: '/MarkInfo << /Marked true >> /StructTreeRoot 100 0 R',
    objects: {
      100: '<< /Type /StructTreeRoot /K 101 0 R /ParentTree << /Nums [0 [104 0 R 105 0 R 106 0 R 107 0 R]] >> >>',
      101: element('Table', '[102 0 R 103 0 R]', 100),
      102: element('TR', '[104 0 R 105 0 R]', 101),
      103: element('TR', '[106 0 R 107 0 R]', 101),
      104: element('TH', '0', 102),
      105: element('TH', '1', 102),
      106: element('TD', '2', 103),
      107: element('TD', '3', 103),
    },
  }),
);
writeFileSync(
  join(folder, 'tagged.json'),
  `${JSON.stringify(
    {
      tables: [
        {
          page: 1,
          rows: [
            ['Name', 'Figure'],
            ['a name', '1'],
          ],
        },
      ],
    },
    null,
    1,
  )}\n`,
);

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
fixture('two-columns-of-prose', [{ content: column(60) + column(310) }], []);

const listed = (mark: (i: number) => string) =>
  [
    'Home visits in the first year',
    'A course of ten evenings',
    'A helpline on working days',
    'A buddy every week',
  ]
    .map((item, i) => text(60, 150 + 14 * i, mark(i)) + text(80, 150 + 14 * i, item))
    .join('');
fixture('list', [{ content: paragraph(60) + listed((i) => `${i + 1}.`) + paragraph(240) }], []);
fixture(
  'form',
  [
    {
      content: ['Name:', 'Date of birth:', 'Address:', 'Telephone:']
        .map((label, i) => text(60, 100 + 20 * i, label) + text(180, 100 + 20 * i, 'to be filled in by you'))
        .join(''),
    },
  ],
  [],
);

const bars = [40, 90, 60, 120];
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
);

const turned = (content: string) => content.replaceAll('1 0 0 1', '0 1 -1 0');
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
);

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
);

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
);
