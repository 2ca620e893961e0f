import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULES, readAges, readFrequency, readRange, saysUnknown } from '../../src/normalise/index.ts';
import { TEXTS } from './corpus.ts';
import { FINDERS } from './finders.ts';

/** Scraps of the forms that readers look for, so that random text comes near them. */
const SCRAPS = [
  ...[
    '1',
    '2',
    '12',
    '24.567',
    '2,5',
    '½',
    '1½',
    '2016',
    '1950',
    '0',
    '06',
    '€',
    ',-',
    '%',
    '-',
    '–',
    '(',
    ')',
    '.',
    ',',
  ],
  ...[
    ' ',
    ' ',
    ' ',
    ' tot ',
    ' à ',
    ' en ',
    'tussen ',
    'van de ',
    'ca. ',
    'meer dan ',
    'gemiddeld ',
    'minimaal ',
  ],
  ...[
    'gezinnen',
    'gemeenten',
    'euro',
    'weken',
    'maanden',
    'jaar',
    'contacten',
    'uur',
    'keer',
    'per jaar',
    'per uur',
  ],
  ...[
    'een ',
    'twee',
    'tiental ',
    'half',
    'niveau ',
    'mei ',
    'N = ',
    'd = ',
    'p < ',
    '95% CI ',
    'in ',
    'prijspeil ',
    ':',
  ],
];
const nearText = fc.array(fc.constantFrom(...SCRAPS), { maxLength: 14 }).map((scraps) => scraps.join(''));
const anyText = fc.oneof(nearText, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));

function expectReplay(name: string, text: string) {
  const find = FINDERS[name]!;
  for (const found of find(text)) {
    const { start, end, ...value } = found;
    const quote = text.slice(start, end);
    expect([quote, find(quote)]).toEqual([quote, [{ ...value, start: 0, end: quote.length }]]);
  }
}

describe.each(Object.keys(FINDERS))('%s', (name) => {
  const find = FINDERS[name]!;

  it('gives spans that lie within the text, in order, without overlap', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let from = 0;
        for (const { start, end } of find(text)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          from = end;
        }
        expect(from).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('reads the same value from the quoted words alone, in any text', () => {
    fc.assert(
      fc.property(anyText, (text) => expectReplay(name, text)),
      { numRuns: 1000 },
    );
  });

  it('reads the same value from the quoted words alone, everywhere in the reports', () => {
    for (const text of TEXTS) expectReplay(name, text);
  });
});

describe('every reader', () => {
  const readers = { ...RULES, readAges, readFrequency, readRange, saysUnknown };

  it.each(Object.entries(readers))('%s gives the same answer twice and never throws', (_, read) => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(read(text)).toEqual(read(text));
      }),
    );
  });

  it('has a kebab-case name for each rule, with a field after the point', () => {
    for (const name of Object.keys(RULES)) expect(name).toMatch(/^[a-z]+(?:\.[a-z]+(?:-[a-z]+)*)?$/);
  });

  it('is silent on a blank text', () => {
    for (const [name, read] of Object.entries(RULES)) expect([name, read('')]).toEqual([name, null]);
  });
});
