/** What an e-mail address and a telephone number look like: for all that must not publish, print or log them. */

/** What stands in the place of personal data. */
export const REDACTED = '[persoonsgegeven]';

/** What stands between digits of one number: `020-844 7844`, `(0570) 937553`, a line end (in JSON `\n`). */
const GAP = String.raw`(?:[ \t.\-–/)]|\\n|\r?\n){0,3}`;
const digits = (count: number | string) => String.raw`(?:${GAP}\d){${count}}`;

/**
 * A Dutch number has ten digits: 06 and eight, or an area code of three or four and the rest; written for
 * use abroad +31 or 0031 and nine, with or without (0). Service numbers have four or seven after the prefix.
 * Not part of a longer word or number: `S0147176716300219`, `0.0123456789` and hex digests are none.
 */
const PHONE = new RegExp(
  String.raw`(?=[0+(])(?<!\w|\d[.,])(?:` +
    [
      String.raw`(?:06${GAP}\d|0[1-9]\d)${digits(7)}`,
      String.raw`\(0\)${digits(9)}`,
      String.raw`(?:\+|00)[1-9]\d${GAP}(?:\(0\))?${digits('8,10')}`,
      String.raw`(?<!ISSN:? ?)0(?:800|90[069])${GAP}\d{4}(?:${digits(3)})?`,
    ].join('|') +
    String.raw`)(?!\w)`,
  'g',
);

/** From the @, since there are few; the domain may be cut by a line end. */
const EMAIL = /(?<=[\w.+-]+)@[a-z\d][\w.-]*/gi;

const PATTERNS = [
  { kind: 'an e-mail address', pattern: EMAIL },
  { kind: 'a telephone number', pattern: PHONE },
];

export interface PersonalData {
  kind: string;
  text: string;
  /** Offset in the text that was searched. */
  start: number;
}

/** The e-mail addresses and telephone numbers in a text. */
export const findPersonalData = (text: string): PersonalData[] =>
  PATTERNS.flatMap(({ kind, pattern }) =>
    Array.from(text.matchAll(pattern), (found) => ({ kind, text: found[0], start: found.index })),
  );

/** An e-mail address whole, with what links to it. */
const ADDRESS = /(?:mailto:)?[\w.+%-]+@[\w.-]*[\w-]/g;

/** The text with e-mail addresses and telephone numbers taken out. */
export const redact = (text: string): string => text.replace(ADDRESS, REDACTED).replace(PHONE, REDACTED);
