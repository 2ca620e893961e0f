import { describe, expect, it } from 'vitest';
import { spannedOf } from '../../src/model/spanned.ts';
import { items, type Layout, sentences } from '../../src/normalise/items.ts';

const WIDE: Layout = { width: 60 };
const spanned = (text: string) => spannedOf(text, { start: 0, end: text.length });

function itemsIn(text: string, layout = WIDE) {
  return items(spanned(text), layout).map(({ marker, pieces }) => [
    marker?.text ?? null,
    ...pieces.map((piece) => piece.text),
  ]);
}

describe('the items of a text', () => {
  it('begin at their markers, and go on below them', () => {
    expect(itemsIn('1. Ouders praten\nmet elkaar.\n2. Kinderen ook.\n- Een streep.')).toEqual([
      ['1.', 'Ouders praten\nmet elkaar.'],
      ['2.', 'Kinderen ook.'],
      ['-', 'Een streep.'],
    ]);
  });

  it('begin with a sentence on a line of its own', () => {
    expect(itemsIn('Ouders hebben vrienden;\nOuders gaan naar buiten.')).toEqual([
      [null, 'Ouders hebben vrienden;'],
      [null, 'Ouders gaan naar buiten.'],
    ]);
  });

  it('need no full stop where the line was ended early', () => {
    expect(itemsIn('Minder stress\nMeer steun')).toEqual([
      [null, 'Minder stress'],
      [null, 'Meer steun'],
    ]);
  });

  it('go on over a full line, before a small letter, and after a comma', () => {
    const full = 'Een regel die tot de rand is volgezet met woorden van Jan';
    expect(itemsIn(`${full}\nPietersen gaat door.`)).toHaveLength(1);
    expect(itemsIn('Ouders zijn\nin staat.')).toHaveLength(1);
    expect(itemsIn('Zoals autisme,\nADHD.')).toHaveLength(1);
  });

  it('go on within brackets', () => {
    expect(itemsIn('Naar schatting 300 gezinnen (Jansen e.a., 2005;\nDe Vries, 2008).')).toHaveLength(1);
  });

  it('keep a sentence that leans on a full line before it', () => {
    const full = 'Een regel die tot de rand is volgezet en die hier eindigt.';
    expect(itemsIn(`${full}\nOm dat te bereiken helpt zij.`)).toHaveLength(1);
    expect(itemsIn(`${full}\nOuders helpen elkaar.`)).toHaveLength(2);
  });

  it('take a marker within an open sentence for a slip', () => {
    expect(itemsIn('- Hulp van buiten is\n- dan nodig.\n- Meer hulp.')).toEqual([
      ['-', 'Hulp van buiten is', 'dan nodig.'],
      ['-', 'Meer hulp.'],
    ]);
  });

  it('take a number for a marker only in its turn', () => {
    expect(itemsIn('Kinderen tot de leeftijd van\n12. Daarna niet.')).toEqual([
      [null, 'Kinderen tot de leeftijd van\n12. Daarna niet.'],
    ]);
  });

  it('leave a heading alone', () => {
    expect(itemsIn('Hoofddoel\neen gezonde relatie.', { width: 60, heading: /^Hoofddoel$/ })).toEqual([
      [null, 'Hoofddoel'],
      [null, 'een gezonde relatie.'],
    ]);
  });

  it('know where each character stands', () => {
    const text = '1. Eerst.\n2. Dan.';
    const [, second] = items(spanned(text), WIDE);
    expect(second?.pieces[0]?.offsets).toEqual([13, 14, 15, 16]);
  });
});

describe('the sentences of a text', () => {
  it('end at a full stop before a capital', () => {
    expect(sentences(spanned('Zij gaat. Hij blijft (thuis). Klaar?')).map(({ text }) => text)).toEqual([
      'Zij gaat.',
      'Hij blijft (thuis).',
      'Klaar?',
    ]);
  });

  it('do not end at an initial, an abbreviation or before a figure', () => {
    expect(sentences(spanned('Door D. Jansen e.a. Bijv. Zij, ca. 3 keer.'))).toHaveLength(1);
  });
});
