import { DatabaseSync } from 'node:sqlite';
import type { Issue } from '../model/issue.ts';
import type { BuiltFile, FileRule } from './rule.ts';

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

/** More than a number can bridge, so that the end of one text and the start of the next do not make one. */
const BETWEEN_TEXTS = '\n\n\n\n';

/** Every column of every table, as SQL that joins its texts. */
const JOIN_COLUMNS = `SELECT format('SELECT group_concat("%w", ?) AS joined FROM "%w"', c.name, t.name) AS sql
  FROM sqlite_schema t JOIN pragma_table_info(t.name) c WHERE t.type = 'table' AND c.type IN ('TEXT', '')`;

/** All texts in a database: its pages cut long texts and glue short ones together, so SQL has to ask for them. */
function databaseText(bytes: Uint8Array): string {
  const database = new DatabaseSync(':memory:');
  try {
    database.deserialize(bytes);
    const queries = database.prepare(JOIN_COLUMNS).all();
    const columns = queries.map(({ sql }) => database.prepare(String(sql)).get(BETWEEN_TEXTS)?.joined);
    return columns.filter((column) => typeof column === 'string').join(BETWEEN_TEXTS);
  } finally {
    database.close();
  }
}

const textOf = ({ path, bytes }: BuiltFile) =>
  path.endsWith('.sqlite') ? databaseText(bytes) : Buffer.from(bytes).toString('utf8');

/** The error goes to a log that others read: it shows where, and not what. */
function issueOf({ path }: BuiltFile, text: string, { kind, text: found, start }: PersonalData): Issue {
  const line = text.slice(0, start).split('\n').length;
  return {
    code: 'personal-data',
    file: path,
    found: `${kind} (${found.slice(0, 3)}…) in line ${line}`,
    expected: 'no personal data in published files',
    advice: 'Redact it where the source is read.',
  };
}

/** Files that are about to be published hold no e-mail address and no telephone number. */
export const personalDataRule: FileRule = {
  name: 'personal-data',
  description: 'No published file contains an e-mail address or a telephone number.',
  check: (files) =>
    [...files].flatMap((file) => {
      const text = textOf(file);
      return findPersonalData(text).map((found) => issueOf(file, text, found));
    }),
};
