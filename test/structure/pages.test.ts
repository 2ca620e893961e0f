import { expect, test } from 'vitest';
import type { PagesPlan } from '../../src/model/plan.ts';
import { linesOf } from '../../src/read/text.ts';
import { findPages } from '../../src/structure/pages.ts';

const pagesOf = (lines: readonly string[], plan?: PagesPlan, heads: readonly number[] = []) =>
  findPages(linesOf(lines.join('\n')), new Set(heads), plan);
const startsOf = (lines: readonly string[]) =>
  pagesOf(lines).starts.flatMap((start, i) => (start ? [i] : []));

test('A page begins at a leading space without a blank line before it', () => {
  expect(startsOf(['een ', 'twee ', ' drie ', 'vier '])).toEqual([0, 2]);
});

test('A leading space after a blank line begins no page', () => {
  expect(startsOf(['een ', '', ' twee '])).toEqual([0]);
});

test('Leading spaces that follow each other are lost bullets', () => {
  expect(startsOf(['een ', ' twee ', ' drie '])).toEqual([0, 1]);
});

test('A page begins after the link targets of the page before', () => {
  expect(startsOf(['een ', '', 'https://voorbeeld.test/a', 'mailto:a@voorbeeld.test', 'twee '])).toEqual([
    0, 4,
  ]);
});

test('Link targets at the end of the text begin no page', () => {
  expect(startsOf(['een ', '', 'https://voorbeeld.test/a', ''])).toEqual([0]);
});

const NUMBERED = [
  'een ',
  ' twee ',
  'drie ',
  '',
  '',
  '8 ',
  ' ',
  'vier ',
  ' vijf ',
  '',
  '',
  '10 ',
  ' ',
  'zes ',
];

test('Pages are counted from the numbers that are printed', () => {
  expect(pagesOf(NUMBERED).pages).toEqual([7, 8, 8, 8, 8, 8, 9, 9, 10, 10, 10, 10, 11, 11]);
});

test('Without printed numbers no page is known', () => {
  expect(pagesOf(['een ', ' twee ']).pages).toEqual([null, null]);
});

test('A page start after a colon counts where the numbers ask for it', () => {
  const lines = ['een: ', ' twee ', '', '', '2 ', ' ', 'a: ', ' b ', '', '', '4 ', ' '];
  expect(pagesOf(lines).starts[7]).toBe(true);
  expect(pagesOf(lines.with(10, '3 ')).starts[7]).toBe(false);
});

test('Between two places where a page may begin the page is not known', () => {
  const lines = ['een ', '', '', '1 ', ' ', 'a: ', ' b ', 'c: ', ' d ', '', '', '3 ', ' '];
  expect(pagesOf(lines).pages.slice(4)).toEqual([2, 2, null, null, 3, 3, 3, 3, 4]);
});

test('Page starts that the printed numbers contradict are told', () => {
  expect(pagesOf(NUMBERED, { first: 7 }).miscounts).toEqual([]);
  expect(pagesOf(NUMBERED, { first: 6 }).miscounts).toEqual([{ index: 5, page: 8, found: 2, expected: 3 }]);
  expect(pagesOf(NUMBERED, { first: 6, unseen: { 8: 1 } }).miscounts).toEqual([]);
  expect(pagesOf(NUMBERED.with(8, 'vijf '), { first: 7 }).miscounts).toHaveLength(1);
});
