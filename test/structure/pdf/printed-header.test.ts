import { describe, expect, it } from 'vitest';
import type { Word } from '../../../src/model/pdf.ts';
import type { TablePlan } from '../../../src/model/plan.ts';
import { findPrintedHeader } from '../../../src/structure/pdf/printed-header.ts';
import { word } from '../../helpers/words.ts';

const planOf = (...labels: string[]): TablePlan => ({
  tableId: '1',
  kind: 'boxes',
  rowHeader: 'Dier',
  rows: [{ rowId: 'kikker', names: ['Kikker'] }],
  columns: labels.map((header) => ({ columnId: header, header, width: 20, blank: 'often' })),
});

/** Labels that run upward, one beside the other, from a height on the page. */
const upward = (from: number, labels: readonly string[]): Word[] =>
  labels.flatMap((label, i) => {
    let bottom = from;
    return label.split(' ').map((text) => {
      const [x0, top] = [60 + 20 * i, bottom - 5 * text.length];
      const bbox = { x0, x1: x0 + 9, top, bottom };
      bottom = top - 3;
      return word(text, 0, x0 + 8, { bbox, rotation: 270 });
    });
  });

describe('a header whose labels are all turned', () => {
  const words = upward(200, ['Dier', 'Eet vliegen', 'Zwemt']);

  it('is found, each label in its column', () => {
    const header = findPrintedHeader(words, planOf('Eet vliegen', 'Zwemt'), 1);
    expect(header?.extents.map(({ x0 }) => x0)).toEqual([60, 80, 100]);
  });

  it('is told from another one below it', () => {
    const both = [...words, ...upward(500, ['Dier', 'Kwaakt', 'Springt'])];
    expect(findPrintedHeader(both, planOf('Eet vliegen', 'Zwemt'), 1)?.bbox.bottom).toBe(200);
    expect(findPrintedHeader(both, planOf('Kwaakt', 'Springt'), 1)?.bbox.bottom).toBe(500);
  });
});
