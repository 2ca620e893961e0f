import { eachOf } from '../../../model/issue.ts';
import { type RecordDraft, readWith } from '../../../model/reading.ts';
import { match, type Spanned } from '../../../model/spanned.ts';
import { type Cell, columnOf, type Statements } from '../../../model/statement.ts';
import { COUNTRY, COUNTRY_RULES } from './countries.ts';
import { notRead } from './faults.ts';

/** How a text says where an intervention comes from; group 1 is the country. The first that fits decides. */
const ORIGINS: readonly RegExp[] = [
  // What was adapted comes from where the original does: `Nederlandse bewerking van de Amerikaanse …`.
  `(?:bewerking|variant|vertaling)\\svan\\s(?:de|het)\\s(${COUNTRY})`,
  `gebaseerd\\sop\\s(?:de|het)\\s[^.]*?(${COUNTRY})`,
  `afkomstig\\suit\\s(${COUNTRY})`,
  `uit\\s(${COUNTRY})\\safkomstig`,
  `in\\s(${COUNTRY})\\sontwikkeld`,
  `ontwikkeld\\s[^;]{0,80}?\\sin\\s(?:de\\s)?(${COUNTRY})`,
  // A cell that opens with the name of a country answers with it.
  `^(${COUNTRY})`,
].map((source) => new RegExp(source, 'u'));

function originOf(text: Spanned): Spanned | undefined {
  return ORIGINS.map((pattern) => match(text, pattern, 1)).find((country) => country !== null) ?? undefined;
}

function countryRecord(cell: Cell): RecordDraft[] {
  if (cell.text.text === '') return [];
  const origin = originOf(cell.text);
  if (!origin)
    throw notRead(cell, 'a country of origin', 'Add what names it to COUNTRIES, or how to ORIGINS.');
  const country = readWith(COUNTRY_RULES, 'country', origin);
  return [{ resource: 'intervention_countries', fields: { intervention_id: cell.rowId, country } }];
}

/** Table 12: the country each intervention comes from. Throws ExtractionFault for a cell that tells none. */
export const readInterventionCountries = (statements: Statements): RecordDraft[] =>
  eachOf(columnOf(statements, '12', 'origin'), countryRecord);
