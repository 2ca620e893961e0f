import { expect, test } from 'vitest';
import { UserFault } from '../../src/model/issue.ts';
import { linesOf, readText } from '../../src/read/text.ts';

const SOURCE = { sourceId: 'proef', file: 'raw/proef/report.txt' };
const bytes = (...values: number[]) => Uint8Array.from(values);
const faultOf = (input: Uint8Array) => {
  try {
    readText(input, SOURCE);
  } catch (error) {
    if (error instanceof UserFault) return error.message;
  }
  return null;
};

test('Lines know their number and their place in the text', () => {
  expect(linesOf('één\n\ntwee')).toEqual([
    { number: 1, start: 0, end: 3, text: 'één' },
    { number: 2, start: 4, end: 4, text: '' },
    { number: 3, start: 5, end: 9, text: 'twee' },
  ]);
});

test('A line end at the end of the text begins no other line', () => {
  expect(linesOf('een\n')).toHaveLength(1);
});

test('The text is the bytes, character for character', () => {
  const text = '\ufeffé\u00a0x\r\n☐';
  expect(readText(new TextEncoder().encode(text), SOURCE).text).toBe(text);
});

test('Empty and binary files are faults of the user', () => {
  expect(faultOf(bytes())).toContain('is empty');
  expect(faultOf(bytes(0x61, 0x00))).toContain('byte 1 is NUL');
  expect(faultOf(Buffer.from('%PDF-1.7 \u0000'))).toContain('mediatype application/pdf');
});

test('The first byte that is not UTF-8 is named by its offset', () => {
  expect(faultOf(bytes(0xc3, 0xa9, 0xe9, 0x61))).toContain('byte 0xe9 at offset 2');
  expect(faultOf(bytes(0xef, 0xbf, 0xbd, 0x61, 0xff))).toContain('byte 0xff at offset 4');
});
