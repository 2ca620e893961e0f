import { describe, expect, it } from 'vitest';
import { coverageIssues, extract, sayer } from '../../../src/extract/index.ts';
import type { PdfPage } from '../../../src/model/pdf.ts';
import { clean, knownWords } from '../../../src/normalise/index.ts';
import type { Structured } from '../../../src/structure/index.ts';
import { structurePages } from '../../../src/structure/pdf/index.ts';
import { inTwoColumns, PLAN, pagesOf, withItemAtFoot } from './report.ts';

const structuredFrom = (pages: readonly PdfPage[]) =>
  structurePages(pages, { sourceId: 'sloot', file: 'sloot.pdf' }, PLAN);
const structured = async (setting = {}) => structuredFrom(await pagesOf(setting));

const statements = async (setting = {}) => statementsOf(await structured(setting));
const statementsOf = ({ document }: Structured) =>
  extract(
    document,
    PLAN,
    sayer((verbatim) => clean(verbatim, knownWords(document.text), { withinLines: true })),
  );

describe.each([
  ['with rulings', { rulings: true }],
  ['without rulings', { rulings: false }],
])('a report of two pages %s', (_, setting) => {
  it('gives the cells of the plan, joined over the page', async () => {
    const { cells } = await statements(setting);
    expect(cells.map(({ rowId, columnId, text }) => [rowId, columnId, text.text])).toEqual([
      ['kikker', 'food', 'Vliegen en muggen'],
      ['kikker', 'age', '10 jaar'],
      ['schildpad', 'food', 'Sla, gras en waterplanten'],
      ['schildpad', 'age', '80 jaar'],
      ['pad', 'food', 'Wormen'],
      ['pad', 'age', ''],
    ]);
  });

  it('claims every character once, and knows page and box of each line', async () => {
    const { document, pages, issues } = await structured(setting);
    expect([...issues, ...coverageIssues(document, PLAN)]).toEqual([]);
    const written = document.lines.filter(({ text }) => text !== '');
    expect(written.every(({ box }) => box && box.x1 > box.x0 && box.bottom > box.top)).toBe(true);
    expect(document.lines.every(({ text }, i) => (text === '') === (pages[i] === null))).toBe(true);
  });
});

describe('prose on pages', () => {
  it('has a heading that a typesetter ran on, and leaves title and page numbers out', async () => {
    const { passages } = await statements();
    expect(passages.map(({ headings, text }) => [headings.join(), text.text])).toEqual([
      ['Inleiding', 'In de sloot wonen dieren, en zij zijn er het hele jaar.'],
      ['Conclusie', 'Het gaat goed met de sloot.'],
    ]);
  });
});

describe('prose in two columns above a table', () => {
  it('goes on in the second column, and the caption below both is the table’s', async () => {
    const found = structuredFrom(await inTwoColumns());
    const { passages } = statementsOf(found);
    expect(found.issues).toEqual([]);
    expect(passages.map(({ headings, text }) => [headings.join(), text.text])).toEqual([
      [
        'Inleiding',
        'In de sloot wonen dieren, en zij zijn er het hele jaar. Zij eten er planten en ook elkaar, en zij slapen er. In de winter zijn zij stil.',
      ],
      ['Conclusie', 'Het gaat goed met de sloot.'],
    ]);
  });
});

describe('a list item at the foot of a page', () => {
  it('ends there when the next page begins left of it', async () => {
    const { passages } = statementsOf(structuredFrom(await withItemAtFoot()));
    expect(passages.map(({ text }) => text.text)).toEqual([
      'In de sloot wonen dieren:',
      'dieren met een rug die groen is of ook wel bruin (zoals kikkers)',
      'Zij zijn er het hele jaar.',
    ]);
  });
});

describe('a table whose rulings are drawn cell by cell', () => {
  it('gives what a ruling parts from the row above to the row named on the next page', async () => {
    const { cells } = statementsOf(structuredFrom(await inTwoColumns()));
    expect(cells.filter(({ columnId }) => columnId === 'food').map(({ text }) => text.text)).toEqual([
      'Vliegen en muggen',
      'Sla, gras en waterplanten',
      'Larven: veel Kleine wormen: weinig',
    ]);
  });
});

describe('a label that begins with the last word of a line', () => {
  it('begins a line of its own', async () => {
    const { document } = structuredFrom(await inTwoColumns());
    const lines = document.lines.map(({ text }) => text);
    expect(lines.slice(lines.indexOf('Larven: veel')).slice(0, 3)).toEqual([
      'Larven: veel',
      'Kleine',
      'wormen: weinig',
    ]);
  });
});

describe('a fault', () => {
  it.each([
    ['table-not-found', { header: ['Dier', 'Maaltijd', 'Leeftijd'] }],
    ['row-not-found', { names: ['Kikker', 'Schildpad in de', 'sloot', 'Padje'] }],
  ])('%s names the page and what was expected', async (code, setting) => {
    const { issues } = await structured(setting);
    const issue = issues.find((one) => one.code === code);
    expect(issue?.found).toMatch(/\btable 1\b/);
    expect(issue?.advice).not.toBe('');
  });
});

describe('an entry that begins as the heading behind the table does', () => {
  it('does not end the table', async () => {
    const plan = { ...PLAN, outline: [...PLAN.outline, { heading: 'Waterplanten in de sloot', depth: 1 }] };
    const pages = await pagesOf({ rulings: false, food: 'Waterplanten' });
    const { document } = structurePages(pages, { sourceId: 'sloot', file: 'sloot.pdf' }, plan);
    const { cells } = extract(document, plan, sayer(clean));
    expect(cells.map(({ rowId, text }) => [rowId, text.text])).toContainEqual(['pad', 'Waterplanten']);
  });
});
