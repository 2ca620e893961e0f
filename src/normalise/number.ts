import { END, fold } from './letters.ts';
import { FRACTION_WORD, INTEGER_WORD, numberOfWord, SCALES, wordOfNumber } from './number-words.ts';

const VULGAR: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

/** A whole number in digits: groups of three after points, or plain; no leading zeros (telephone numbers). */
const WHOLE = String.raw`(?:[1-9]\d{0,2}(?:\.\d{3})+|0|[1-9]\d*)`;

/** At most two decimals: `1,500` may be an English thousand, so it is not read. */
const DIGITS = String.raw`(?:${WHOLE}(?:,\d{1,2}(?!\d)|\s?[½¼¾])?|[½¼¾])`;

const SCALE = Object.keys(SCALES).join('|');

/** Pattern source of a number within a text: `24.567`, `2,5 miljoen`, `1½`, `vijftig`; never the article `een`. */
export const NUMBER = String.raw`(?:${DIGITS}(?:\s(?:${SCALE})${END})?|${INTEGER_WORD})`;

/** The same with `half` and `anderhalf`, which only measure (time), never count. */
export const MEASURE = `(?:${NUMBER}|${FRACTION_WORD})`;

const PRINTED = new RegExp(
  `^(?<whole>${WHOLE})?(?:,(?<decimals>\\d{1,2})|\\s?(?<vulgar>[½¼¾]))?(?:,[-–=])?(?:\\s(?<scale>${SCALE}))?$`,
  'u',
);

function valueOfDigits(text: string): number | null {
  const { whole, decimals, vulgar, scale } = PRINTED.exec(text)?.groups ?? {};
  if (whole === undefined && vulgar === undefined) return null;
  const plain =
    Number(`${(whole ?? '0').replaceAll('.', '')}.${decimals ?? '0'}`) + (VULGAR[vulgar ?? ''] ?? 0);
  // A decimal times a scale leaves binary dust: 1,1 miljoen is 1100000 exactly.
  const value = scale ? Math.round(plain * (SCALES[scale] ?? 1)) : plain;
  return value <= Number.MAX_SAFE_INTEGER ? value : null;
}

/**
 * A text that is expected to be a number, as Dutch prints it: `24.567`, `65000`, `2,5`, `1½`, `4000,00`,
 * `2250,-`, `2,5 miljoen`, `twaalf`, `een`.
 * @returns the number, or null when the text is anything else: `enkele`, `tiental`, `0.46` (not Dutch),
 * `1,500` (may be English), `06` (a leading zero), or more than can be held exactly.
 */
export function readNumber(text: string): number | null {
  const folded = fold(text).trim();
  return numberOfWord(folded) ?? valueOfDigits(folded);
}

function plain(value: number): string {
  return String(value).replace('.', ',');
}

function grouped(value: number): string {
  const [whole = '', ...decimals] = plain(value).split(',');
  return [whole.replace(/\B(?=(\d{3})+$)/g, '.'), ...decimals].join(',');
}

const FORMS = {
  plain,
  grouped,
  money: (value: number) => value.toFixed(2).replace('.', ','),
  dash: (value: number) => (Number.isInteger(value) ? `${grouped(value)},-` : null),
  half: (value: number) => (value % 1 === 0.5 ? `${Math.floor(value) || ''}½` : null),
  word: wordOfNumber,
  million: (value: number) => (value % 1e4 === 0 && value > 0 ? `${plain(value / 1e6)} miljoen` : null),
} satisfies Record<string, (value: number) => string | null>;

export type NumberForm = keyof typeof FORMS;
export const NUMBER_FORMS = Object.keys(FORMS) as NumberForm[];

/**
 * A number in one of the forms the reader knows.
 * @param value not negative, at most two decimals
 * @returns null when the number has no such form: `half` needs a half, `dash` and `word` a whole number
 */
export function formatNumber(value: number, form: NumberForm): string | null {
  return FORMS[form](value);
}
