import type { PdfPage } from '../../../src/model/pdf.ts';
import type { ReportPlan, RowPlan } from '../../../src/model/plan.ts';
import { openPdf } from '../../../src/read/pdf/index.ts';
import { line, type PageSpec, text, writePdf } from '../../helpers/pdf.ts';

/** A small report made up for the tests: two pages, a table of two columns that goes on over the page. */
const ROWS: readonly RowPlan[] = [
  { rowId: 'kikker', names: ['Kikker'] },
  { rowId: 'schildpad', names: ['Schildpad in de sloot'] },
  { rowId: 'pad', names: ['Pad'] },
];

export const PLAN: ReportPlan = {
  reportId: 'sloot',
  outline: [
    { heading: 'Inleiding', depth: 1 },
    { heading: 'Conclusie', depth: 1 },
    { heading: 'Tabel 1. Dieren', depth: 2, table: '1' },
  ],
  tables: [
    {
      tableId: '1',
      kind: 'text',
      rowHeader: 'Dier',
      rows: ROWS,
      columns: [
        { columnId: 'food', header: 'Voedsel', width: 40, blank: 'never' },
        { columnId: 'age', header: 'Leeftijd', width: 20, blank: 'often' },
      ],
    },
  ],
  corrections: [],
};

interface Setting {
  rulings?: boolean;
  header?: readonly string[];
  names?: readonly string[];
  /** What the toad eats, on the second page. */
  food?: string;
}

const HEADER = ['Dier', 'Voedsel', 'Leeftijd'];
const X = [60, 180, 400];

const row = (y: number, cells: readonly string[]) =>
  cells.map((cell, c) => (cell ? text(X[c] ?? 0, y, cell) : '')).join('');

const rule = (y: number) => line(55, y, 500, y);
const grid = (ys: readonly number[]) =>
  [...ys.map(rule), ...[55, 175, 395, 500].map((x) => line(x, ys[0] ?? 0, x, ys.at(-1) ?? 0))].join('');

function pages({ rulings = true, header = HEADER, names, food = 'Wormen' }: Setting): PageSpec[] {
  const [frog = '', turtle = '', rest = '', toad = ''] = names ?? [
    'Kikker',
    'Schildpad in de',
    'sloot',
    'Pad',
  ];
  const first =
    text(60, 60, 'Dieren in de sloot', { size: 20 }) +
    text(60, 100, 'Inleiding') +
    text(60, 120, 'In de sloot wonen dieren, en zij zijn er het hele jaar. Conclusie') +
    text(60, 140, 'Het gaat goed met de sloot.') +
    text(60, 170, 'Tabel 1. Dieren') +
    row(200, header) +
    row(224, [frog, 'Vliegen en', '10 jaar']) +
    row(236, ['', 'muggen', '']) +
    row(260, [turtle, 'Sla, gras en water-', '80 jaar']) +
    row(272, [rest, '', '']) +
    (rulings ? grid([186, 210, 245, 280]) : '') +
    text(290, 810, '1');
  const second =
    row(60, header) +
    row(84, ['', 'planten', '']) +
    row(108, [toad, food, '']) +
    (rulings ? grid([46, 70, 92, 116]) : '') +
    text(290, 810, '2');
  return [{ content: first }, { content: second }];
}

export const pagesOf = (setting: Setting = {}): Promise<PdfPage[]> => readSpecs(pages(setting));

/** Each cell's frame is drawn on its own. */
const frames = (ys: readonly number[]) => {
  const xs = [55, 175, 395, 500];
  const across = ys.flatMap((y) => xs.slice(1).map((x, i) => line(xs[i] ?? 0, y, x, y)));
  return [...across, ...xs.map((x) => line(x, ys[0] ?? 0, x, ys.at(-1) ?? 0))].join('');
};

const lines = (x: number, y: number, all: readonly string[]) =>
  all.map((one, i) => text(x, y + 12 * i, one)).join('');

/** The report with its prose in two columns, above a table as wide as both; a row's name stands on the next page. */
export function inTwoColumns(): Promise<PdfPage[]> {
  const first =
    text(60, 60, 'Inleiding') +
    lines(60, 80, [
      'In de sloot wonen dieren, en zij zijn er',
      'het hele jaar. Zij eten er planten en ook',
      'elkaar, en zij slapen er. In de winter zijn',
    ]) +
    lines(300, 60, ['zij stil.']) +
    text(300, 80, 'Conclusie') +
    lines(300, 100, ['Het gaat goed met de sloot.']) +
    text(60, 140, 'Tabel 1. Dieren') +
    row(170, HEADER) +
    row(194, ['Kikker', 'Vliegen en muggen', '10 jaar']) +
    row(218, ['', 'Sla, gras en', '']) +
    frames([156, 180, 204, 228]) +
    text(290, 810, '1');
  const second =
    row(60, HEADER) +
    row(84, ['Schildpad in de', 'waterplanten', '80 jaar']) +
    row(96, ['sloot', '', '']) +
    row(120, ['Pad', 'Larven: veel Kleine', '']) +
    row(132, ['', 'wormen: weinig', '']) +
    frames([46, 70, 106, 142]) +
    text(290, 810, '2');
  return readSpecs([{ content: first }, { content: second }]);
}

/** The report with a list item at the foot of a page, and the next page beginning left of it. */
export function withItemAtFoot(): Promise<PdfPage[]> {
  const first =
    text(60, 60, 'Inleiding') +
    lines(60, 80, ['In de sloot wonen dieren:']) +
    lines(70, 92, ['- dieren met een rug die groen is of ook wel bruin (zoals kikkers)']);
  const second = lines(60, 60, ['Zij zijn er het hele jaar.']);
  return readSpecs([{ content: first }, { content: second }]);
}

async function readSpecs(specs: PageSpec[]): Promise<PdfPage[]> {
  const source = await openPdf(writePdf({ pages: specs }));
  const read: PdfPage[] = [];
  for await (const page of source.pages()) read.push(page);
  await source.close();
  return read;
}
