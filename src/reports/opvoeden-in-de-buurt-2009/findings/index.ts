/** Where the municipal report is at odds with itself, beside what is looked for in every report. */
import type { FindingRule } from '../../../model/check.ts';
import { agesRule, missingOfferRule, statusRule, unmentionedRule } from './offers.ts';
import { periodRule } from './period.ts';
import { columnTotalRule, rowTotalRule, separatorRule } from './totals.ts';

export { MISPRINTS } from './misprints.ts';

export const FINDINGS: readonly FindingRule[] = [
  columnTotalRule,
  rowTotalRule,
  separatorRule,
  statusRule,
  missingOfferRule,
  unmentionedRule,
  agesRule,
  periodRule,
];
