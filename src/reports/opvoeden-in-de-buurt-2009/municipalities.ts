import { type RecordDraft, readText } from '../../model/reading.ts';
import { match, type Spanned } from '../../model/spanned.ts';
import type { RowName, Statements } from '../../model/statement.ts';
import { fault } from './faults.ts';

/**
 * Codes of Statistics Netherlands (CBS, Gebieden in Nederland), the same from 2006 to today. CBS calls
 * Den Haag 's-Gravenhage.
 */
const CBS_CODES: Readonly<Record<string, string>> = {
  amsterdam: 'GM0363',
  rotterdam: 'GM0599',
  utrecht: 'GM0344',
  almere: 'GM0034',
  eindhoven: 'GM0772',
  tilburg: 'GM0855',
  'den-haag': 'GM0518',
};

/** The mark that refers from a row's name to the note below the table. */
const NOTE_MARK = '*';

/** The municipalities in the order of the reach table. */
export const municipalityRows = ({ rowNames }: Statements): RowName[] =>
  rowNames.filter(({ tableId, rowId }) => tableId === 'reach' && rowId in CBS_CODES);

/** The name without the mark. */
export const nameOf = ({ text }: RowName): Spanned => match(text, /[^*]+/) ?? text;

export const hasNote = ({ text }: RowName): boolean => text.text.endsWith(NOTE_MARK);

/** Row names of the reach table → the municipalities with their names as printed and their CBS codes. */
export function readMunicipalities(statements: Statements): RecordDraft[] {
  const rows = municipalityRows(statements);
  const missing = Object.keys(CBS_CODES).filter((id) => !rows.some(({ rowId }) => rowId === id));
  if (missing.length > 0) {
    throw fault({
      code: 'municipality-not-found',
      found: `no row for ${missing.join(', ')}`,
      expected: 'a row of the reach table for each municipality',
      advice: "Look at the table's row names in the report's plan.",
    });
  }
  return rows.map((row) => ({
    resource: 'municipalities',
    fields: {
      municipality_id: row.rowId,
      name: readText(nameOf(row)),
      cbs_code: CBS_CODES[row.rowId] ?? null,
    },
  }));
}
