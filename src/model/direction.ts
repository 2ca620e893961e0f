/** Letters written from right to left: Hebrew, Arabic, Syriac, Thaana, NKo and their presentation forms. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Whether most letters of a text are written from right to left. */
export function isRightToLeft(text: string): boolean {
  if (!rightToLeft.test(text)) return false;
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.filter((letter) => rightToLeft.test(letter)).length * 2 > letters.length;
}

/**
 * Glyph texts in the order they stand on the page, left to right, to text in the order it is read.
 * Digits keep their order, and presentation forms become ordinary letters.
 */
export function visualToLogical(texts: readonly string[]): string {
  const visual = texts.join('');
  if (!isRightToLeft(visual)) return visual;
  const logical = [...texts].reverse().join('');
  return logical
    .replace(/\d[\d.,:/]*\d/g, (number) => [...number].reverse().join(''))
    .replace(/[\ufb1d-\ufdff\ufe70-\ufefc]/g, (form) => form.normalize('NFKC'));
}
