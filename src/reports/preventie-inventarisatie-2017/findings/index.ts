/** Where the inventory is at odds with itself, beside what is looked for in every report. */

import type { FindingRule } from '../../../model/check.ts';
import { ageRule, durationAgeRule } from './ages.ts';
import { contactsRule, momentsRule } from './contacts.ts';
import { costUnitRule, voorzorgCostRule } from './costs.ts';
import { hoursRule, productRule, weeklyHoursRule } from './hours.ts';
import { estimateRule } from './reach.ts';

export { MISPRINTS } from './misprints.ts';

export const FINDINGS: readonly FindingRule[] = [
  ageRule,
  durationAgeRule,
  productRule,
  hoursRule,
  weeklyHoursRule,
  contactsRule,
  momentsRule,
  estimateRule,
  costUnitRule,
  voorzorgCostRule,
];
