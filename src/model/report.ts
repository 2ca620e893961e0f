import type { Claim, FindingRule, Misprint } from './check.ts';
import type { ExpectedCounts } from './expected.ts';
import type { LinkJudgement, OtherNames } from './linking.ts';
import type { ReportPlan } from './plan.ts';
import type { RecordDraft, Rules } from './reading.ts';
import type { Statements } from './statement.ts';

/** All that a report's folder gives: what it looks like, and how its statements become records. */
export interface Report {
  plan: ReportPlan;
  /** The report's own rules, beside those of `normalise`; provenance names them. */
  rules: Rules;
  /** The records that the statements say. Pure. Throws ExtractionFault when a judgement no longer fits. */
  readRecords: (statements: Statements) => RecordDraft[];
  /** The persons it names and how to reach them: read, never published. */
  readPrivate?: (statements: Statements) => readonly unknown[];
  /** Other names of the interventions it describes, for linking. */
  otherNames?: OtherNames;
  /** Decisions on which intervention its offers are. */
  judgements?: readonly LinkJudgement[];
  /** What its prose states that its records can check. */
  claims?: readonly Claim[];
  /** Inconsistencies of its own, and slips of the pen that a reader found. */
  findings?: readonly FindingRule[];
  misprints?: readonly Misprint[];
  /** How many rows the report is known to give. */
  expected: ExpectedCounts;
}
