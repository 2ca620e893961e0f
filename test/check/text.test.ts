import { describe, expect, test } from 'vitest';
import { loneBrackets } from '../../src/check/text/brackets.ts';
import { PATTERN_RULES } from '../../src/check/text/patterns.ts';
import { slug } from '../../src/check/text/slug.ts';
import { unitsOf } from '../../src/check/text/units.ts';
import { sampleDataset, sampleRow } from '../records/sample.ts';

const SOURCE = 'a-report-2017';

/** A report of one passage, each of the lines on a line of its own from line 10. */
function passage(...lines: readonly string[]) {
  return sampleDataset({
    cells: [],
    passages: [
      sampleRow('passages', {
        passage_id: `${SOURCE}/1`,
        source_id: SOURCE,
        text: lines.join(' '),
        line_start: 10,
        line_end: 9 + lines.length,
      }),
    ],
    source_lines: lines.map((text, i) =>
      sampleRow('source_lines', { source_id: SOURCE, line: 10 + i, kind: 'passage', text }),
    ),
  });
}

const found = (name: string, text: string) =>
  PATTERN_RULES.find((rule) => rule.name === name)!
    .find(passage(text), passage(text))
    .map(({ reported }) => reported);

describe('A rule on the form of a text', () => {
  test.each([
    ['doubled-punctuation', 'indien gewenst.. En (0.18, 0.56,)', ['gewenst..', '0.56,']],
    ['doubled-currency-sign', 'is € €2250,-', ['€ €2250,']],
    ['missing-space-after-stop', 'de methodieken.In de stad', ['methodieken.In']],
    ['missing-space-after-comma', 'gaan kijken,dat en ReSet,Triple P', ['kijken,dat', 'ReSet,Triple']],
    ['missing-space-after-bracket', 'kinderen (0-16 jaar)door ouders', ['(0-16 jaar)door']],
    ['missing-space-after-number', 'tussen 1en 4 jaar', ['1en']],
    ['space-before-punctuation', 'de medewerkers : alle', ['medewerkers :']],
    ['small-letter-after-stop', 'deze situaties. en op', ['situaties. en']],
    ['repeated-word', 'van het het kind', ['het het']],
    ['doubt-in-source', 'Nederland (?)', ['Nederland (?)']],
  ])('%s finds the slip', (name, text, expected) => {
    expect(found(name, text)).toEqual(expected);
  });

  test.each([
    ['doubled-punctuation', 'en zo voort... Ja'],
    ['missing-space-after-stop', 'www.voorbeeld.nl en o.a.Nee'],
    ['missing-space-after-comma', '6,9,12 en 0,73'],
    ['missing-space-after-bracket', 'kind(eren), (school)maatschappelijk en (Uitvoerings)kosten'],
    ['small-letter-after-stop', 'bijv. een ca. tien'],
    ['repeated-word', 'Moeders Informeren Moeders'],
  ])('%s lets pass what is right', (name, text) => {
    expect(found(name, text)).toEqual([]);
  });
});

describe('A bracket', () => {
  test('is alone when its partner is missing', () => {
    expect(loneBrackets('(a [b] c')).toEqual([{ index: 0, opens: true }]);
    expect(loneBrackets('en kosten) (zie b)')).toEqual([{ index: 9, opens: false }]);
  });

  test('that numbers an item is not alone', () => {
    expect(loneBrackets('resultaten: 1) inzicht, 2) ritme; a) een')).toEqual([]);
  });
});

describe('A text', () => {
  test('knows the line of each of its characters, also where a hyphen was resolved', () => {
    const dataset = passage('de onder-', 'steuning van', 'ouders');
    const [unit] = unitsOf({
      ...dataset,
      passages: dataset.passages.map((row) => ({ ...row, text: 'de ondersteuning van ouders' })),
    });
    expect(
      ['onder', 'steuning', 'van', 'ouders'].map((word) => unit!.lineAt(unit!.text.indexOf(word))),
    ).toEqual([10, 11, 11, 12]);
  });

  test('gives a part of an identifier, whatever its characters', () => {
    expect(slug('€ 0,56 “één”')).toBe('0-56-een');
    expect(slug('…')).toBe('text');
  });
});
