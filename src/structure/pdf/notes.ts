/** A note below a table begins with a mark or says that it is one. */
const NOTE = /^(?:[*†‡§]|noot\b|toelichting\b|bron\b)/i;
/** `1 Het Nederlands …`: a number without a full stop, and a text that begins with a capital. */
const NUMBERED = /^(\d{1,2}) (?=\p{Lu})/u;

export const isMarkedNote = (text: string): boolean => NOTE.test(text);

/** The number that a footnote's text begins with, null for any other text. */
export const footnoteNumber = (text: string): string | null => NUMBERED.exec(text)?.[1] ?? null;

/** Does a line below a table begin a note, rather than a row? */
export const isNote = (text: string): boolean =>
  /^[*†‡§]/.test(text) || /^\d \p{Lu}\p{Ll}+ \p{L}+ \p{L}+/u.test(text);
