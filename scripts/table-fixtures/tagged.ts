import { text } from '../../test/helpers/pdf.ts';
import type { Fixture } from './sheet.ts';

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

/** A table that its file tags as one. */
export const TAGGED: readonly Fixture[] = [
  {
    stem: 'tagged',
    pdf: {
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
    },
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
];
