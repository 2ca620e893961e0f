import type { RowPlan } from '../../../model/plan.ts';
import type { FieldDraft, Reading, RecordDraft, Rules } from '../../../model/reading.ts';
import { readText, readWith } from '../../../model/reading.ts';
import type { Spanned } from '../../../model/spanned.ts';
import { cellFinder, type Passage, passagesBelow, type Statements } from '../../../model/statement.ts';
import { amounts, RULES, sole } from '../../../normalise/index.ts';
import { INTERVENTIONS } from '../rows.ts';
import { CODE_RULES } from './codes.ts';
import { judged } from './judgements.ts';

/** Upper bounds that are said after the figure. */
const AT_MOST = /\bmaximale bedrag\b/i;
const NO_COUNT_KEPT = /\bgeen (landelijke? )?(monitoring|registratie)\b/i;
const orNull = (value: unknown) => (value === undefined ? null : (value as string | number | null));

/** Rules for facts whose meaning the column adds to: "Aantal cliënten …", "Kosten interventie per traject". */
const COLUMN_RULES: Rules = {
  'name.short': (text) => text.split(',')[0] ?? null,
  'cost.min-eur': (text) => (AT_MOST.test(text) ? null : orNull(sole(amounts(text))?.min_eur)),
  'cost.max-eur': (text) => orNull(sole(amounts(text))?.max_eur),
  'cost.unit': (text) => {
    const amount = sole(amounts(text));
    return amount && (amount.unit ?? 'per_trajectory');
  },
  'cost.qualifier': (text) => {
    const amount = sole(amounts(text));
    return amount && (AT_MOST.test(text) ? 'at_most' : amount.qualifier);
  },
  'cost.price-year': (text) => orNull(sole(amounts(text))?.price_year),
  'clients.counted': (text) => (RULES['clients.min']?.(text) === null ? null : orNull(clientUnit(text))),
  'clients.kind': (text) =>
    NO_COUNT_KEPT.test(text) ? 'unknown' : orNull(RULES['clients.qualifier']?.(text)),
  'contacts.counted': (text) => {
    const known = RULES['contacts.min']?.(text) ?? RULES['contacts.max']?.(text) ?? null;
    return known === null ? null : orNull(RULES['contacts.unit']?.(text) ?? 'contacts');
  },
};

const clientUnit = (text: string) => RULES['clients.unit']?.(text) ?? 'clients';

export const INTERVENTION_RULES: Rules = { ...CODE_RULES, ...COLUMN_RULES };

const ALL_RULES: Rules = { ...RULES, ...INTERVENTION_RULES };

/** Field → table, column and rule. The order is that of the resource. */
const FACTS: Readonly<Record<string, readonly [table: string, column: string, rule: string]>> = {
  child_age_min_months: ['2', 'age', 'age.min-months'],
  child_age_max_months: ['2', 'age', 'age.max-months'],
  prenatal: ['2', 'age', 'age.prenatal'],
  contraindications_status: ['3', 'contraindications', 'code.contraindications-status'],
  municipalities_min: ['5', 'municipalities', 'municipalities.min'],
  municipalities_max: ['5', 'municipalities', 'municipalities.max'],
  municipalities_qualifier: ['5', 'municipalities', 'municipalities.qualifier'],
  clients_min: ['5', 'clients_per_year', 'clients.min'],
  clients_max: ['5', 'clients_per_year', 'clients.max'],
  clients_unit: ['5', 'clients_per_year', 'clients.counted'],
  clients_year: ['5', 'clients_per_year', 'clients.year'],
  clients_qualifier: ['5', 'clients_per_year', 'clients.kind'],
  duration_min_weeks: ['6', 'duration', 'weeks.min'],
  duration_max_weeks: ['6', 'duration', 'weeks.max'],
  duration_qualifier: ['6', 'duration', 'weeks.qualifier'],
  frequency: ['6', 'frequency', 'frequency'],
  contacts_min: ['6', 'contacts', 'contacts.min'],
  contacts_max: ['6', 'contacts', 'contacts.max'],
  contacts_unit: ['6', 'contacts', 'contacts.counted'],
  contacts_qualifier: ['6', 'contacts', 'contacts.qualifier'],
  cost_min_eur: ['9', 'cost_per_trajectory', 'cost.min-eur'],
  cost_max_eur: ['9', 'cost_per_trajectory', 'cost.max-eur'],
  cost_unit: ['9', 'cost_per_trajectory', 'cost.unit'],
  cost_qualifier: ['9', 'cost_per_trajectory', 'cost.qualifier'],
  price_year: ['9', 'cost_per_trajectory', 'cost.price-year'],
  free_for_client: ['9', 'free_for_client', 'code.free-for-client'],
  costs_reimbursed: ['9', 'costs_reimbursed', 'code.costs-reimbursed'],
  cost_effectiveness_studied: ['11', 'studied', 'code.cost-effectiveness'],
  foreign_effect_study: ['12', 'foreign_effect_study', 'code.foreign-effect-study'],
};

/** What a blank cell means, where the code list has a word for it. */
const BLANK: Readonly<Record<string, string>> = {
  contraindications_status: 'blank',
  cost_effectiveness_studied: 'blank',
};

/** The scalar facts of each intervention. */
export function readInterventions(statements: Statements): RecordDraft[] {
  const cell = cellFinder(statements);
  return INTERVENTIONS.map((row) => {
    const facts = Object.entries(FACTS).map(([field, [table, column, rule]]) => {
      const { text, reason } = judged(cell(table, row.rowId, column), row.rowId, column);
      const reading = readWith(ALL_RULES, rule, text);
      const value = reading && reason !== undefined ? { ...reading, reason } : reading;
      return [field, value ?? (text.text === '' ? (BLANK[field] ?? null) : null)] as const;
    });
    const studies = ['study', 'design', 'results'].map((column) => cell('10', row.rowId, column));
    const fields: Record<string, FieldDraft> = {
      intervention_id: row.rowId,
      ...readNames(statements, row),
      selection_group: selectionGroup(statements, row),
      works_with: readText(cell('2', row.rowId, 'works_with')),
      ...Object.fromEntries(facts),
      has_rct: readRct(studies),
    };
    return { resource: 'interventions', fields };
  });
}

/** Table 10 without a design says nothing of randomisation, unless its other columns do. */
function readRct([study, design, results]: readonly Spanned[]): Reading | null {
  const all = [study, design, results].filter((text) => text !== undefined);
  const reading = readWith(ALL_RULES, 'code.rct', ...all);
  return reading?.value === false && design?.text === '' ? null : reading;
}

function readNames(statements: Statements, row: RowPlan): Record<string, FieldDraft> {
  const listed = passagesBelow(statements, 'Inleiding').find(({ marker, text }) => {
    return /^\d+\.$/.test(marker ?? '') && row.names.some((name) => sameName(name, text.text));
  });
  const inTable = statements.rowNames.find(({ tableId, rowId }) => tableId === '1' && rowId === row.rowId);
  const names = [listed?.text, inTable?.text].filter((text) => text !== undefined);
  const [full] = names.toSorted((a, b) => b.text.length - a.text.length);
  const short = listed?.text ?? inTable?.text;
  return {
    name: short ? readWith(ALL_RULES, 'name.short', short) : null,
    full_name: full ? readText(full) : null,
  };
}

const sameName = (a: string, b: string) => folded(a) === folded(b);
const folded = (name: string) => name.replace(/\s/g, '').toLowerCase();

/** The passage of the introduction that lists the intervention tells why it was selected. */
function selectionGroup(statements: Statements, { names }: RowPlan): Reading | null {
  const lists = passagesBelow(statements, 'Inleiding').filter(({ marker }) => /^[a-z]\)$/.test(marker ?? ''));
  const naming = lists.filter((passage) => names.some((name) => mentions(passage, name)));
  const [list, other] = naming;
  return list && !other ? readWith(ALL_RULES, 'code.selection-group', list.text) : null;
}

/** Does the passage have the name as an item of its numbered enumeration? `13. VHT en` is no `K-VHT`. */
function mentions({ text }: Passage, name: string): boolean {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`\\d\\. ${escaped}(?=[,.]| en | )`, 'i').test(text.text);
}
