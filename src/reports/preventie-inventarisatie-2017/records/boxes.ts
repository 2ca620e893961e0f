import { type FieldDraft, type RecordDraft, type Rules, readText, readWith } from '../../../model/reading.ts';
import { match, type Spanned, slice, trim } from '../../../model/spanned.ts';
import { cellFinder, type Statements } from '../../../model/statement.ts';
import { INTERVENTIONS } from '../rows.ts';
import { TABLES } from '../tables.ts';

const TICK = /^x(?=\s|$)/;

export const BOX_RULES: Rules = {
  // A tick, or words without one: who explains what else is done says that it is.
  'box.applied': (text) => (text === '' ? null : true),
};

/** What a box says: nothing, a tick, words, or both. */
function boxFields(box: Spanned): Record<'applied' | 'specification', FieldDraft> {
  const tick = match(box, TICK);
  const words = tick ? trim(slice(box, tick.text.length)) : box;
  return {
    applied: readWith(BOX_RULES, 'box.applied', tick ?? box) ?? false,
    specification: readText(words),
  };
}

function boxRecords(statements: Statements, table: string, resource: string, field: string): RecordDraft[] {
  const cell = cellFinder(statements);
  const columns = TABLES.find(({ tableId }) => tableId === table)?.columns ?? [];
  return INTERVENTIONS.flatMap(({ rowId }) =>
    columns.map(({ columnId }) => ({
      resource,
      fields: { intervention_id: rowId, [field]: columnId, ...boxFields(cell(table, rowId, columnId)) },
    })),
  );
}

/** Table 7: each intervention and technique, ticked or not. */
export const readTechniques = (statements: Statements): RecordDraft[] =>
  boxRecords(statements, '7', 'techniques', 'technique');

/** Table 8: each intervention and focus, ticked or not. */
export const readFocusAreas = (statements: Statements): RecordDraft[] =>
  boxRecords(statements, '8', 'focus_areas', 'focus');
