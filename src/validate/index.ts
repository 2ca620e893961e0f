import type { Issue } from '../model/issue.ts';
import type { Dataset } from '../records/index.ts';
import { charactersRule } from './characters.ts';
import { type ExpectedCounts, expectedCountRule } from './counts.ts';
import { foreignKeyRule, primaryKeyRule } from './keys.ts';
import { provenanceRule } from './provenance.ts';
import type { Rule } from './rule.ts';
import { schemaRule } from './schema.ts';

export type { ExpectedCount, ExpectedCounts } from './counts.ts';
export { personalDataRule } from './personal-data.ts';
export type { BuiltFile, FileRule, Rule } from './rule.ts';

/** What holds of every dataset, whatever its reports. */
const DATASET_RULES: readonly Rule[] = [
  schemaRule,
  charactersRule,
  primaryKeyRule,
  foreignKeyRule,
  provenanceRule,
];

/** All that is wrong with a dataset. Throws nothing. */
export const validateDataset = (dataset: Dataset): Issue[] =>
  DATASET_RULES.flatMap((rule) => rule.check(dataset));

/** Where a report's own rows are not as many as its folder promises. */
export const checkCounts = (own: Dataset, expected: ExpectedCounts): Issue[] =>
  expectedCountRule(expected).check(own);
