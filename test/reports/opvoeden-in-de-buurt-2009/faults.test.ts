import { expect, test } from 'vitest';
import { ExtractionFault } from '../../../src/model/issue.ts';
import { recordsOf } from './records.ts';

function codesAfter(...changes: readonly (readonly [from: string, to: string])[]): string[] {
  try {
    recordsOf((text) => changes.reduce((changed, [from, to]) => changed.replaceAll(from, to), text));
    return [];
  } catch (error) {
    if (error instanceof ExtractionFault) return error.issues.map(({ code }) => code);
    throw error;
  }
}

test('A status that the vocabulary does not have stops the build', () => {
  expect(codesAfter(['Op de drempel van de', 'Op de drempel bij de'])).toContain('vocabulary-miss');
});

test('A programme that is named no more stops the build', () => {
  expect(codesAfter(['Gezin in Balans', 'Gezin en Balans'])).toEqual(['programme-not-found']);
});

test('A fact whose sentence is gone stops the build', () => {
  expect(codesAfter(['in de regio Den Bosch deelgenomen', ''], ['uit de jeugdketen', ''])).toEqual([
    'fact-not-found',
  ]);
});

test('A note whose mark is gone stops the build', () => {
  expect(codesAfter(['Den Haag* ', 'Den Haag '])).toEqual(['note-without-mark']);
});

test('Faults of several resources are reported together', () => {
  const codes = codesAfter(['Den Haag* ', 'Den Haag '], ['Gezin in Balans', 'Gezin en Balans']);
  expect(codes).toEqual(['note-without-mark', 'programme-not-found']);
});
