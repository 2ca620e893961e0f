import { type RecordDraft, readText } from '../../../model/reading.ts';
import { type Spanned, split, trim } from '../../../model/spanned.ts';
import { type Cell, cellFinder, columnOf, type Statements } from '../../../model/statement.ts';

/** `de bascule -> PI-research`: who has taken over from whom; both can be asked. */
const BETWEEN_ORGANISATIONS = /\s?->\s?|;\s/;

const partsOf = (text: Spanned, separator: RegExp): Spanned[] =>
  split(text, separator)
    .map(trim)
    .filter((part) => part.text !== '');

function contactRecords(cell: Cell): RecordDraft[] {
  return partsOf(cell.text, BETWEEN_ORGANISATIONS).map((organisation, i) => ({
    resource: 'contacts',
    fields: { intervention_id: cell.rowId, position: i + 1, organisation: readText(organisation) },
  }));
}

/** Table 13: the organisations that can be asked. Persons are read by `readPrivateContacts` only. */
export const readContacts = (statements: Statements): RecordDraft[] =>
  columnOf(statements, '13', 'organisation').flatMap(contactRecords);

/** Personal data of table 13. Never part of a published resource. */
export interface PrivateContact {
  interventionId: string;
  /** As printed, remarks included (`met verlof; via …`). */
  person: string | null;
  /** Digits only, from the 0 on: ten in a Dutch number. */
  phones: readonly string[];
  emails: readonly string[];
}

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu;
const PHONE = /\(?0[\d\s()-]{8,}\d/g;

const phonesIn = (text: string): string[] =>
  [...text.matchAll(PHONE)].map(([phone]) => phone.replace(/\D/g, ''));
const emailsIn = (text: string): string[] => [...text.matchAll(EMAIL)].map(([email]) => email);

/** Persons, telephone numbers and e-mail addresses, for the option that writes them to a place of their own. */
export function readPrivateContacts(statements: Statements): PrivateContact[] {
  const cell = cellFinder(statements);
  return columnOf(statements, '13', 'person').map(({ rowId, text }) => ({
    interventionId: rowId,
    person: text.text === '' ? null : text.text,
    phones: phonesIn(cell('13', rowId, 'phone').text),
    emails: emailsIn(cell('13', rowId, 'email').text),
  }));
}
