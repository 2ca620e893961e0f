import { expect, test } from 'vitest';
import type { Table } from '../../src/model/document.ts';
import type { Correction } from '../../src/model/plan.ts';
import { structure } from '../../src/structure/index.ts';
import { readFixture, textsOf } from './fixture.ts';

const CORRECTION: Correction = {
  table: '1',
  row: 'wandelgroep',
  expect: 'Vrijwilligers uit de',
  line: 6,
  cells: { duration: '6 weken', place: 'Thuis', provider: 'Vrijwilligers uit de' },
  reason: 'The report breaks off here.',
};

function readWith(correction: Partial<Correction>) {
  const { document, plan } = readFixture('text-broken-off');
  const result = structure(document, { ...plan, corrections: [{ ...CORRECTION, ...correction }] });
  const table = result.document.root.children.find((block): block is Table => block.type === 'table');
  return { table: table as Table, codes: result.issues.map(({ code }) => code) };
}

test('A correction decides a row that rules cannot read', () => {
  const { table, codes } = readWith({});
  expect(codes).toEqual([]);
  expect(textsOf(table).wandelgroep).toEqual(CORRECTION.cells);
  expect(table.children[0]?.children.map(({ method }) => method)).toEqual(Array(3).fill('correction'));
});

test('The text of a corrected cell keeps its place in the source', () => {
  const { table } = readWith({
    cells: { duration: '6', place: 'weken Thuis', provider: 'Vrijwilligers uit de' },
  });
  const leaf = table.children[0]?.children[1]?.children[0];
  expect(leaf?.value).toBe('weken');
  expect(leaf?.position.start).toMatchObject({ line: 6, column: 15 });
});

test('A cell cut in halves is written with an ellipsis between them', () => {
  const cells = { duration: '6 … Thuis', place: 'weken', provider: 'Vrijwilligers uit de' };
  expect(textsOf(readWith({ cells }).table).wandelgroep?.duration).toBe('6 / Thuis');
});

test('A correction whose text is no longer in its row is an issue', () => {
  expect(readWith({ expect: 'Vrijwilligers in de' }).codes).toContain('correction-expired');
});

test('A correction that leaves text of the row over is an issue', () => {
  const cells = { duration: '6 weken', provider: 'Vrijwilligers uit de' };
  expect(readWith({ cells }).codes).toContain('correction-expired');
});

test('A correction of a row that the table does not have is an issue', () => {
  expect(readWith({ row: 'kookclub' }).codes).toContain('correction-expired');
});
