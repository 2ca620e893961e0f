import { expect, test } from 'vitest';
import { spannedOf } from '../../../src/model/spanned.ts';
import { deiCode } from '../../../src/reports/opvoeden-in-de-buurt-2009/dei-status.ts';
import { comparable } from '../../../src/reports/opvoeden-in-de-buurt-2009/mentions/names.ts';
import {
  severityAt,
  severityPhrases,
} from '../../../src/reports/opvoeden-in-de-buurt-2009/mentions/severity.ts';
import { rules } from '../../../src/reports/opvoeden-in-de-buurt-2009/rules.ts';

test.each([
  ['Theoretisch goed onderbouwd.', 'theoretically_sound'],
  ['Theoretische goed onderbouwd.', 'theoretically_sound'],
  ['Theoretisch onderbouwd.', 'theoretically_supported'],
  ['Theoretisch goed onderbouwd. Deel effectief', 'partly_effective'],
  ['Geen informatie in databank', 'no_information'],
  ['Theoretisch goed onderbouwd. Geen informatie in databank', null],
  ['', null],
])('The status "%s" is %s', (status, code) => {
  expect(deiCode(status)).toBe(code);
});

const said = (text: string, word: string) => {
  const phrase = severityAt(
    severityPhrases(spannedOf(text, { start: 0, end: text.length })),
    text.indexOf(word),
    null,
  );
  return phrase && rules.severity?.(phrase.text, phrase.text);
};

test.each([
  ['Voor de lichte interventies is gekozen voor A', 'light'],
  ['Bij A gaat het om lichte interventies', null],
  ['De lichte hulptrajecten zijn B.De middelzware hulptrajecten zijn A', 'medium'],
  ['De tweede, zware, interventie is A', 'heavy'],
  ['Middelzwaar is A', 'medium'],
  ['Waar geen sprake is van zware problematiek, is A', null],
  ['Ingezet op licht pedagogische hulpverlening (spreekuren), A', null],
])('In "%s" the severity of A is %s', (text, severity) => {
  expect(said(text, 'A')).toBe(severity);
});

test.each([
  ['Cursus “Kind op komst”', 'Kind op Komst'],
  ['Spel aan Huis', 'Spel-aan-huis'],
])('The names %s and %s are one', (a, b) => {
  expect(comparable(a)).toBe(comparable(b));
});

test('The members of a list are counted, a name with "en" in it once', () => {
  const text = 'de steden A, B en C, de provincies D en E, F (nu G) en de minister voor Jeugd en Gezin';
  expect(rules['listed-parties']?.(text, text)).toBe(7);
});
