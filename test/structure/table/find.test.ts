import { describe, expect, it } from 'vitest';
import type { PdfPage, Ruling, Word } from '../../../src/model/pdf.ts';
import { findTables } from '../../../src/structure/table/index.ts';
import { level, phrase, word } from '../../helpers/words.ts';

const blankPage: PdfPage = {
  number: 1,
  width: 600,
  height: 800,
  rotation: 0,
  words: [],
  rulings: [],
  shades: [],
  links: [],
  notes: [],
};

type Phrase = [x: number, text: string];

/** Words of one printed line. */
function line(baseline: number, phrases: Phrase[], over: Partial<Word> = {}): Word[] {
  return phrases.flatMap(([x, text]) => phrase(text, x, baseline, over).words);
}

/** Rows of all tables on a page with these words and rulings. */
function rowsOn(words: Word[], rulings: Ruling[] = []): string[][][] {
  const page: PdfPage = { ...blankPage, words, rulings };
  return findTables(page).tables.map((table) => table.rows);
}

const figures = (from: number): Word[] =>
  [
    ['North', '1,204', '1,310'],
    ['East', '867', '901'],
    ['South', '1,950', '1,872'],
    ['West', '2,311', '2,290'],
  ].flatMap(([name, a, b], i) =>
    line(from + 14 * i, [
      [60, name!],
      [200, a!],
      [300, b!],
    ]),
  );

const header: Phrase[] = [
  [60, 'Region'],
  [200, '2016'],
  [300, '2017'],
];

describe('a name in a header', () => {
  it('stands in its own column, though it reaches over the end of a long entry in the column before', () => {
    const words = [
      ...line(100, [
        [60, 'Region'],
        [145, 'Precincts'],
        [300, '2017'],
      ]),
      ...figures(114).map((w) => (w.bbox.x0 === 200 ? word(w.text, 170, w.baseline) : w)),
      ...line(170, [
        [60, 'All of the regions'],
        [170, '6,332'],
        [300, '6,373'],
      ]),
    ];
    expect(rowsOn(words)[0]![0]).toEqual(['Region', 'Precincts', '2017']);
  });
});

describe('rulings of several tables on a page', () => {
  it('frame a table between two panels apart from them', () => {
    const words = [
      ...line(92, [
        [60, 'Choose a region'],
        [300, 'or a year'],
      ]),
      ...line(126, header),
      ...figures(144),
      ...line(222, [
        [60, 'Choose a year'],
        [300, 'or a region'],
      ]),
      ...line(234, [
        [60, 'Print it'],
        [300, 'or not'],
      ]),
    ];
    const panels = [80, 98, 210, 240].map((y) => level(y, 40, 500));
    const ruled = [112, 130, 192].map((y) => level(y, 55, 340));
    expect(rowsOn(words, [...panels, ...ruled])[0]!.map((row) => row[0])).toEqual([
      'Region',
      'North',
      'East',
      'South',
      'West',
    ]);
  });

  it('frame tables side by side when they end at different heights', () => {
    const beside = ['2015', '2014', '2013'].map((year, i) =>
      line(156 + 14 * i, [
        [340, year],
        [420, `${9 - i}07`],
      ]),
    );
    const words = [
      ...line(137, [...header, [340, 'Year'], [420, 'Families']]),
      ...figures(156),
      ...beside.flat(),
    ];
    const rulings = [
      ...[124, 142, 204].map((y) => level(y, 50, 325)),
      ...[124, 142, 190].map((y) => level(y, 335, 470)),
    ];
    expect(rowsOn(words, rulings).map((rows) => rows.length)).toEqual([5, 4]);
  });
});

describe('the line with the page’s number', () => {
  it('is no row of a table that begins or ends the page', () => {
    const head = line(80, [
      [60, '14'],
      [200, 'Families and their regions'],
    ]);
    const foot = line(184, [
      [60, 'Families and their regions'],
      [300, '14'],
    ]);
    const rows = rowsOn([...head, ...line(100, header), ...figures(114), ...foot])[0]!;
    expect(rows[0]).toEqual(['Region', '2016', '2017']);
    expect(rows).toHaveLength(5);
  });
});

describe('lines above a ruled header', () => {
  it('belong to it as far as they stand on its names', () => {
    const words = [
      ...line(78, [[60, 'Families and their regions']]),
      ...line(100, [[200, 'Before']]),
      ...line(112, [[200, 'the']]),
      ...line(124, [
        [60, 'Region'],
        [200, 'course'],
        [300, '2017'],
      ]),
      ...figures(144),
    ];
    const [rows] = rowsOn(words, [level(130, 50, 400), level(144.5, 50, 400), level(190, 50, 400)]);
    expect(rows![0]).toEqual(['Region', 'Before the course', '2017']);
  });
});

describe('rows below a ruled header', () => {
  it('go on below a sign that is raised above its line', () => {
    const words = [
      ...line(100, header),
      ...figures(118),
      ...line(171, [[210, '°']], { size: 7 }),
      ...line(175, [
        [60, 'Coast'],
        [200, '21'],
        [300, '2,300'],
      ]),
      ...line(189, [
        [60, 'Isles'],
        [200, '22'],
        [300, '3,300'],
      ]),
    ];
    const names = rowsOn(words, [level(88, 50, 400), level(106, 50, 400)])[0]!.map((row) => row[0]);
    expect(names).toEqual(['Region', 'North', 'East', 'South', 'West', 'Coast', 'Isles']);
  });
});

describe('a title within the frame of a table', () => {
  it('is no row, and neither is the line it goes on to', () => {
    const words = [
      ...line(92, [[60, 'TABLE 1']]),
      ...line(104, [[60, 'Families reached by all the courses of the regions (in']]),
      ...line(116, [[60, 'thousands)']]),
      ...line(137, header),
      ...figures(156),
      ...line(216, [
        [60, 'Total'],
        [200, '6,332'],
        [300, '6,373'],
      ]),
    ];
    const ruled = [80, 124, 142, 204, 222].map((y) => level(y, 50, 400));
    expect(rowsOn(words, ruled)[0]![0]).toEqual(['Region', '2016', '2017']);
  });
});

describe('wrapped text between rulings', () => {
  const told = [
    [
      'none',
      'Nothing is said in the report of who',
      'may use the figures that are kept in',
      'the regions of the country.',
    ],
    [
      'public',
      'The figures are given to everyone, and',
      'nobody needs to ask for them at all or',
      'to say what they are used for.',
    ],
    [
      'asked',
      'The figures are given to those who ask',
      'for them by letter, and who say what',
      'they will be used for in the end.',
    ],
    [
      'closed',
      'The figures stay with those who have',
      'gathered them in the regions, as long',
      'as nobody may see them.',
    ],
  ];
  const texts = (isNamed: boolean) =>
    told.flatMap(([name, ...lines], i) =>
      lines.flatMap((text, k) =>
        line(120 + 36 * i + 12 * k, [...(isNamed && k === 0 ? [[60, name!] as Phrase] : []), [140, text]]),
      ),
    );
  const names = line(100, [
    [60, 'Kind'],
    [140, 'Meaning'],
  ]);
  const ruled = [88, 106, 260].map((y) => level(y, 50, 400));

  it('is a column of entries where names stand at their left', () => {
    const [table] = rowsOn([...names, ...texts(true)], ruled);
    expect(table!.map((row) => row[0])).toEqual(['Kind', 'none', 'public', 'asked', 'closed']);
  });

  it('is prose where none do', () => {
    expect(rowsOn([...names, ...texts(false)], ruled)).toEqual([]);
  });
});

describe('a sentence above the names of columns', () => {
  it('is no row, although its wider blanks fall between the columns', () => {
    const words = [
      ...line(108, [
        [60, 'This table gives all the'],
        [175, 'families that were'],
        [265, 'reached by the regions'],
      ]),
      ...line(118, [[60, 'and years.']]),
      ...line(137, header),
      ...figures(156),
    ];
    const ruled = [level(124, 50, 400), level(142, 50, 400), level(204, 50, 400)];
    expect(rowsOn(words, ruled)[0]![0]).toEqual(['Region', '2016', '2017']);
  });
});

describe('a line below a table', () => {
  it('in higher letters heads what follows on the page', () => {
    const heading = line(
      184,
      [
        [60, '4'],
        [90, 'Other regions'],
      ],
      { size: 13 },
    );
    expect(rowsOn([...line(100, header), ...figures(114), ...heading])[0]).toHaveLength(5);
  });
});
