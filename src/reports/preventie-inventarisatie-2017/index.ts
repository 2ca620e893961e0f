import type { ExpectedCounts } from '../../model/expected.ts';
import type { Report } from '../../model/report.ts';
import { CLAIMS } from './claims/index.ts';
import { FINDINGS, MISPRINTS } from './findings/index.ts';
import { OTHER_NAMES } from './names.ts';
import { PLAN } from './plan.ts';
import { readPrivateContacts } from './records/contacts.ts';
import { INTERVENTION_RULES, readInterventions } from './records/interventions.ts';
import { LIST_RULES, readLists } from './records/lists.ts';

const source_id = PLAN.reportId;

/** Cells of each table: 20 interventions by its columns. */
const CELLS: Readonly<Record<string, number>> = {
  '1': 20,
  '2': 60,
  '3': 20,
  '4': 40,
  '5': 40,
  '6': 100,
  '7': 140,
  '8': 220,
  '9': 80,
  '10': 60,
  '11': 40,
  '12': 40,
  '13': 80,
};

const EXPECTED: ExpectedCounts = [
  { resource: 'interventions', count: 20 },
  { resource: 'techniques', count: 140 },
  { resource: 'focus_areas', count: 220 },
  { resource: 'questionnaire_items', count: 53 },
  ...Object.entries(CELLS).map(([table_id, count]) => ({
    resource: 'cells',
    where: { source_id, table_id },
    count,
  })),
];

/** Inventory of 20 early-prevention interventions against child abuse (2017). */
export const REPORT: Report = {
  plan: PLAN,
  rules: { ...INTERVENTION_RULES, ...LIST_RULES },
  readRecords: (statements) => [...readInterventions(statements), ...readLists(statements)],
  readPrivate: readPrivateContacts,
  otherNames: OTHER_NAMES,
  claims: CLAIMS,
  findings: FINDINGS,
  misprints: MISPRINTS,
  expected: EXPECTED,
};
