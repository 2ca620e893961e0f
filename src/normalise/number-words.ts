import { BEGIN, END } from './letters.ts';

/** Number words of Dutch, as data. */

const UNITS = ['één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];
const TEENS = [
  ...['tien', 'elf', 'twaalf', 'dertien', 'veertien'],
  ...['vijftien', 'zestien', 'zeventien', 'achttien', 'negentien'],
];
const TENS = ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'];

/** `eenentwintig`, `tweeëntwintig`: units stand before tens; after an e, `en` takes a diaeresis. */
function compound(unit: string, ten: string): string {
  const bare = unit === 'één' ? 'een' : unit;
  return `${bare}${bare.endsWith('e') ? 'ën' : 'en'}${ten}`;
}

const HUNDREDS = UNITS.map((unit, i) => [i === 0 ? 'honderd' : `${unit}honderd`, (i + 1) * 100] as const);

/** Words for 0 to 99, the hundreds and a thousand; the first spelling of a number is the one to write. */
const INTEGER_WORDS: ReadonlyMap<string, number> = new Map([
  ['nul', 0],
  ...UNITS.map((word, i) => [word, i + 1] as const),
  ...TEENS.map((word, i) => [word, i + 10] as const),
  ...TENS.flatMap((ten, i) => [
    [ten, (i + 2) * 10] as const,
    ...UNITS.map((unit, j) => [compound(unit, ten), (i + 2) * 10 + j + 1] as const),
  ]),
  ...HUNDREDS,
  ['duizend', 1000],
  // As a sentence begins with it.
  ['eén', 1],
]);

const FRACTION_WORDS: ReadonlyMap<string, number> = new Map([
  ['anderhalf', 1.5],
  ['anderhalve', 1.5],
  ['half', 0.5],
  ['een half', 0.5],
]);

/** `een tiental`: about ten. A quantity, not a number. */
const ABOUT_WORDS: ReadonlyMap<string, number> = new Map([
  ['tiental', 10],
  ['vijftiental', 15],
  ...TENS.map((ten, i) => [`${ten}tal`, (i + 2) * 10] as const),
  ['honderdtal', 100],
]);

export const SCALES: Readonly<Record<string, number>> = { duizend: 1e3, miljoen: 1e6, miljard: 1e9 };

/** `een` is nearly always the article: a number only where the whole text is expected to be one. */
const LONE_ONE: ReadonlyMap<string, number> = new Map([['een', 1]]);

function anyOf(sources: Iterable<string>): string {
  return `(?:${[...sources].join('|')})`;
}

/** The integer words by their parts, because a pattern of all of them takes long to compile. */
const INTEGER_PARTS = [
  ...['nul', 'eén', ...UNITS, ...TEENS, 'duizend'],
  `${anyOf(UNITS.map((unit) => compound(unit, '')))}?${anyOf(TENS)}`,
  `${anyOf(UNITS.slice(1))}?honderd`,
];

/** Pattern sources. None of them matches the bare word `een`. */
export const INTEGER_WORD = `${BEGIN}${anyOf(INTEGER_PARTS)}${END}`;
export const FRACTION_WORD = `${BEGIN}${anyOf(FRACTION_WORDS.keys())}${END}`;
export const ABOUT_WORD = `(?:een\\s)?${BEGIN}${anyOf(ABOUT_WORDS.keys())}${END}`;

/** The number a word stands for (`twee`, `vijftig`, `anderhalf`; `een` is 1), or undefined. */
export function numberOfWord(word: string): number | undefined {
  return INTEGER_WORDS.get(word) ?? FRACTION_WORDS.get(word) ?? LONE_ONE.get(word);
}

/** What `tiental` and the like are about, or undefined. */
export function aboutNumberOfWord(word: string): number | undefined {
  return ABOUT_WORDS.get(word.replace(/^een\s/, ''));
}

/** The word for a whole number that has one in the table, else null. */
export function wordOfNumber(value: number): string | null {
  for (const [word, number] of INTEGER_WORDS) if (number === value) return word;
  return null;
}
