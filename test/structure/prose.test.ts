import { describe, expect, it } from 'vitest';
import type { Block, Line, Text } from '../../src/model/document.ts';
import { readProse } from '../../src/structure/prose.ts';

/** A line of a page: its left edge in points, its text; ten letters are 50 points wide. */
type Printed = readonly [x0: number, text: string];

const BLANK = { line: { number: 0, start: 0, end: 0, text: '' }, pageStart: false, role: 'blank' } as const;

const printed = (lines: readonly (Printed | null)[]) =>
  lines.map((one, i) => {
    if (!one) return BLANK;
    const [x0, text] = one;
    const top = 12 * i;
    const line: Line = { number: i + 1, start: 0, end: text.length, text };
    return {
      line: { ...line, box: { x0, x1: x0 + 5 * text.length, top, bottom: top + 10 } },
      pageStart: false,
      role: null,
    };
  });

const said = (leaves: readonly Text[]) => leaves.map(({ value }) => value).join(' ');
const textsOf = (block: Block): string[] =>
  block.type === 'list'
    ? block.children.map(({ marker, children }) => `[${marker?.value}] ${said(children)}`)
    : block.type === 'table'
      ? []
      : [said(block.children)];
const blocksOf = (...lines: (Printed | null)[]) => readProse(printed(lines)).flatMap(textsOf);

describe('prose on a page', () => {
  it('ends a list item at a line left of its marker', () => {
    expect(
      blocksOf(
        [70, '- Het beter leren oplossen van problemen (zoals stress'],
        [80, 'en woede)'],
        [60, 'Zo ja, kunt u aangeven welke vaardigheden dat zijn, en'],
      ),
    ).toEqual([
      '[-] Het beter leren oplossen van problemen (zoals stress en woede)',
      'Zo ja, kunt u aangeven welke vaardigheden dat zijn, en',
    ]);
  });

  it('begins a paragraph at an indented line, and goes on below it', () => {
    expect(
      blocksOf(
        [60, 'Wie onderzoek deed, zegt hier hoe dat was opgezet'],
        [70, 'Wat was het design van het onderzoek, en hoe groot'],
        [60, 'was de groep?'],
      ),
    ).toEqual([
      'Wie onderzoek deed, zegt hier hoe dat was opgezet',
      'Wat was het design van het onderzoek, en hoe groot was de groep?',
    ]);
  });

  it('takes numbers that a sentence counts with for no markers, and none for its end', () => {
    expect(
      blocksOf(
        [60, 'Dit zijn vier dieren uit de sloot achter het huis:'],
        [60, '1. Kikker, 2. Pad, 3.'],
        [60, 'Salamander en 4.'],
        [60, 'Schildpad.'],
      ),
    ).toEqual([
      'Dit zijn vier dieren uit de sloot achter het huis: 1. Kikker, 2. Pad, 3. Salamander en 4. Schildpad.',
    ]);
  });

  it('goes on over a page within brackets', () => {
    expect(blocksOf([60, 'Soms betaalt een verzekeraar (bijv.'], null, [60, 'Gordon training).'])).toEqual([
      'Soms betaalt een verzekeraar (bijv. Gordon training).',
    ]);
  });
});
