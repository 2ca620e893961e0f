import type { TablePlan } from '../../model/plan.ts';

/** A note below a table begins with a mark or says that it is one. */
const NOTE = /^(?:[*†‡§]|noot\b|toelichting\b|bron\b)/i;
/** `1 Het Nederlands …`: a number without a full stop, and a text that begins with a capital. */
const NUMBERED = /^(\d{1,2}) (?=\p{Lu})/u;

/** Does a line below a table begin its notes: by a mark, by saying so, or as the plan knows it? */
export const isNoteOf = ({ note }: TablePlan, text: string): boolean =>
  NOTE.test(text) || (note?.test(text) ?? false);

/** The number that a footnote's text begins with, null for any other text. */
export const footnoteNumber = (text: string): string | null => NUMBERED.exec(text)?.[1] ?? null;

/** Does a line below a table's header begin a note, rather than a row? */
export const endsTable = ({ note }: TablePlan, text: string): boolean =>
  /^[*†‡§]/.test(text) || (note?.test(text) ?? false) || /^\d \p{Lu}\p{Ll}+ \p{L}+ \p{L}+/u.test(text);
