import type { Report } from '../../model/report.ts';
import { PLAN } from './plan.ts';
import { INTERVENTION_RULES, readInterventions } from './records/interventions.ts';

export const REPORT: Report = {
  plan: PLAN,
  rules: { ...INTERVENTION_RULES },
  readRecords: (statements) => [...readInterventions(statements)],
  expected: [{ resource: 'interventions', count: 20 }],
};
