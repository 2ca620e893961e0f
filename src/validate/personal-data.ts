import { DatabaseSync } from 'node:sqlite';
import type { Issue } from '../model/issue.ts';
import { findPersonalData, type PersonalData } from '../model/personal-data.ts';
import type { BuiltFile, FileRule } from './rule.ts';

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
