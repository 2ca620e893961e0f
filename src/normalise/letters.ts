/**
 * What patterns say of letters. They match folded text and know the letters of Western Europe: V8 takes many
 * times as long to compile `\p{L}` with the flags `iu`, and there is one at either end of every word.
 */

/** Letters, to stand in a character class. */
export const LETTERS = 'a-zß-öø-ɏ';

/** Letters and figures, also the small ones that no number is read from, to stand in a character class. */
export const ALNUM = `${LETTERS}\\d²³¹¼½¾`;

/** Where a word begins. */
export const BEGIN = `(?<![${LETTERS}])`;

/** Where a word ends. */
export const END = `(?![${LETTERS}])`;

/** The text in lower case, each character in its place. */
export function fold(text: string): string {
  // Alone among characters it would become two.
  return text.replaceAll('İ', 'I').toLowerCase();
}
