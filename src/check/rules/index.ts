import type { FindingRule } from '../../model/check.ts';
import { bracketRule } from '../text/brackets.ts';
import { PATTERN_RULES } from '../text/patterns.ts';
import { spellingRule } from '../text/spelling.ts';
import { characterRule } from './characters.ts';
import { bulletRule, headerRule, orderRule } from './layout.ts';
import { nameRule } from './names.ts';
import { blankCellRule, oddAnswerRule } from './odd-cells.ts';
import { referenceRule } from './references.ts';

/** What is looked for in every report. */
export const GENERAL_RULES: readonly FindingRule[] = [
  ...PATTERN_RULES,
  bracketRule,
  spellingRule,
  characterRule,
  nameRule,
  headerRule,
  orderRule,
  bulletRule,
  oddAnswerRule,
  blankCellRule,
  referenceRule,
];
