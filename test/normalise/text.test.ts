import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spannedOf } from '../../src/model/spanned.ts';
import {
  type CleanOptions,
  clean,
  dividesWords,
  type KnownWords,
  knownWords,
} from '../../src/normalise/index.ts';
import { REPORTS } from './corpus.ts';

function cleaned(source: string, words?: KnownWords, options?: CleanOptions): string {
  return clean(spannedOf(source, { start: 0, end: source.length }), words, options).text;
}

const SPACES: readonly (readonly [source: string, text: string])[] = [
  [' een  twee \n drie\t vier\u00A0vijf \n', 'een twee drie vier vijf'],
  ['een\n\n\ntwee', 'een twee'],
  ['een\r\ntwee', 'een twee'],
  ['a\u00ADb', 'ab'],
  ['€ 347,95 -\n€397,90', '€ 347,95 - €397,90'],
  ['- een\n- twee', '- een - twee'],
  ['-', '-'],
  ['', ''],
  [' \n ', ''],
];

const HYPHENS: readonly (readonly [source: string, text: string])[] = [
  ['Neder-\nlandse', 'Nederlandse'],
  ['opvoedonder-\nsteuning', 'opvoedondersteuning'],
  ['ouders en/\nof kind', 'ouders en/of kind'],
  ['ouderparen/ ouders', 'ouderparen/ouders'],
  ['0-23/ 4', '0-23/ 4'],
  ['zie http://www.voorbeeld.example/ of bel', 'zie http://www.voorbeeld.example/ of bel'],
  ['www.voorbeeld.example/\nhulp', 'www.voorbeeld.example/hulp'],
  ['ontwikkel-\nbehoeften', 'ontwikkelbehoeften'],
  ['huisbezoek-\nuren', 'huisbezoekuren'],
  ['groeps-\nbijeenkomsten', 'groepsbijeenkomsten'],
  ['cliënt-\ntevredenheid', 'cliënttevredenheid'],
  ['Neder-\n\nlandse', 'Nederlandse'],
  ['jeugd-\nggz.', 'jeugd-ggz.'],
  ['jeugd-\n/ggz', 'jeugd-/ggz'],
  ['VIPP-\nSD', 'VIPP-SD'],
  ['K-\nVHT', 'K-VHT'],
  ['GGZ-\ninstelling', 'GGZ-instelling'],
  ['AMK-\nmeldingen', 'AMK-meldingen'],
  ['ReSet-\ntraject', 'ReSet-traject'],
  ['7-\ndaagse', '7-daagse'],
  ['(2001-\n2005)', '(2001-2005)'],
  ['0-\n18 jaar', '0-18 jaar'],
  ['(ortho-\n)pedagogen', '(ortho-)pedagogen'],
  ['kinderopvang-\nCJG', 'kinderopvang-CJG'],
  ['Ouder-en-\nKindcentra', 'Ouder-en-Kindcentra'],
  ['Pre-implementatie-\nonderzoek', 'Pre-implementatie-onderzoek'],
  ['one-\nway', 'one-way'],
  ['usb-\nsticks', 'usb-sticks'],
  ['quasi-\nexperimenteel', 'quasi-experimenteel'],
  ['ex-\ngedetineerde', 'ex-gedetineerde'],
  ['sociaal-\nmaatschappelijke', 'sociaal-maatschappelijke'],
  ['kosten-\nbatenanalyse', 'kosten-batenanalyse'],
  ['elf-\nmaanden consult', 'elf-maanden consult'],
  ['video-\nopnamen', 'video-opnamen'],
  ['info@ideaal-\nvoorbeeld.example', 'info@ideaal-voorbeeld.example'],
  ['opgroei-\nen/of opvoedproblemen', 'opgroei- en/of opvoedproblemen'],
  ['vrijwilligers-\nof welzijnsorganisaties', 'vrijwilligers- of welzijnsorganisaties'],
  ['nul-\ntot vierjarigen', 'nul- tot vierjarigen'],
  ['12-\ntot 18-jarigen', '12- tot 18-jarigen'],
  ['pleeg-\nrespectievelijk adoptiegezin', 'pleeg- respectievelijk adoptiegezin'],
  ['e-\nlearning', 'e-learning'],
  ['opgroei- \n opvoedproblemen', 'opgroei- opvoedproblemen'],
];

/** Words that stand within a line elsewhere decide what spelling cannot. */
const WITH_WORDS: readonly (readonly [source: string, elsewhere: string, text: string])[] = [
  ['wij-\nteammedewerker', 'via het Wij-team, school', 'wij-teammedewerker'],
  ['Multi-\nprobleem gezinnen', 'zorgmijdende Multi-probleem gezinnen', 'Multi-probleem gezinnen'],
  ['multi-\nprobleemgezinnen', 'bij multiprobleemgezinnen, multi-probleem', 'multiprobleemgezinnen'],
  ['Ouder-\nbaby interventie', 'de ouder-baby interventie', 'Ouder-baby interventie'],
  ['Video-\nopnamen', 'de videoopnamen', 'Videoopnamen'],
  ['Micro- analyse', 'de micro-analyse', 'Micro-analyse'],
  ['een wo-\nning', 'de woning', 'een woning'],
  ['opvoed- en', 'de micro-analyse', 'opvoed- en'],
];

describe('clean', () => {
  it.each(SPACES)('makes one line of %j', (source, text) => {
    expect(cleaned(source)).toBe(text);
  });

  it.each(HYPHENS)('joins %j', (source, text) => {
    expect(cleaned(source)).toBe(text);
  });

  it.each(WITH_WORDS)('joins %j by the evidence of %j', (source, elsewhere, text) => {
    expect(cleaned(source, knownWords(elsewhere))).toBe(text);
  });

  it.each([
    ['lange-\ntermijn', 'lange-termijn'],
    ['Voor\u00AD\nZorg', 'VoorZorg'],
    ['sociaal-\neconomisch', 'sociaal-economisch'],
    ['ontwikkelings-\ngeschiedenis', 'ontwikkelingsgeschiedenis'],
    ['opvoedingsondersteunings-activiteiten', 'opvoedingsondersteuningsactiviteiten'],
    ['populatie- gerichte', 'populatiegerichte'],
    ['gezondheids-en welzijnszorg', 'gezondheids-en welzijnszorg'],
    ['gezondheids-enquête', 'gezondheidsenquête'],
  ])('joins %j where lines divide no words but keep hyphens of old line ends', (source, text) => {
    const setAnew = { withinLines: true, divides: false };
    expect(cleaned(source, knownWords('sociaaleconomisch'), setAnew)).toBe(text);
  });

  it('tells a typesetter who divides words from one who does not', () => {
    const lines = (end: string) => Array.from({ length: 30 }, (_, i) => `regel ${i}${end}`).join('\n');
    expect(dividesWords(`${lines('')}\nNeder-\nlandse`)).toBe(true);
    expect(dividesWords(`${lines('')}\n${lines('')}\nlange-\ntermijn`)).toBe(false);
  });

  it('takes no evidence from a word that a line end divides', () => {
    expect(knownWords('Neder-\nlandse jeugd-ggz')).toEqual({
      hyphenated: new Set(['jeugd-ggz']),
      solid: new Set(['landse']),
    });
  });

  const lines = fc
    .array(
      fc.constantFrom('Neder', 'VIPP', '7', 'en', '-', '-\n', ' ', '\n', '\u00A0', '\u00AD', '/', ')', '.'),
      {
        maxLength: 20,
      },
    )
    .map((scraps) => scraps.join(''));

  it('keeps each character at its place, adds none but spaces, and leaves no double ones', () => {
    fc.assert(
      fc.property(fc.oneof(lines, fc.string({ unit: 'binary' })), fc.nat(50), (source, shift) => {
        const { text, offsets } = clean(
          spannedOf(' '.repeat(shift) + source, { start: shift, end: shift + source.length }),
        );
        expect(offsets).toHaveLength(text.length);
        expect(text).toBe(text.trim());
        expect(text).not.toMatch(/\s\s|[^\S ]/);
        offsets.forEach((offset, i) => {
          const original = source[offset - shift];
          expect(text[i]).toBe(/\s/.test(original ?? '') ? ' ' : original);
          expect(offset).toBeGreaterThan(offsets[i - 1] ?? -1);
        });
      }),
    );
  });

  it('changes nothing the second time, nor loses a letter or digit, in the reports', () => {
    const letters = (text: string) => text.normalize('NFC').replace(/[\s-]/g, '');
    for (const report of REPORTS) {
      const text = cleaned(report, knownWords(report));
      expect(differenceAt(cleaned(text), text)).toBe(null);
      expect(differenceAt(letters(text), letters(report))).toBe(null);
    }
  });

  it('has one semicolon, though Unicode has two', () => {
    expect(cleaned('gebruik maken;\u037E')).toBe('gebruik maken;;');
  });
});

/** Where two texts part; a failing test must not print a report, which holds personal data. */
function differenceAt(a: string, b: string): number | null {
  if (a === b) return null;
  const at = [...a].findIndex((letter, i) => letter !== b[i]);
  return at < 0 ? a.length : at;
}
