/** What is checked of a report: what its prose states, and where its text or its tables are at odds with themselves. */
import type { Dataset } from '../records/index.ts';

/** A number, a short description, or the ids of the rows that are meant. */
export type Stated = number | string | readonly string[];

export interface Computed {
  /** Null where the records cannot tell. */
  holds: boolean | null;
  /** What the records say, for a reader. */
  computed: string | null;
  /** Resource, field and rows it was computed from. */
  evidence: string | null;
  /** What a reader of the verdict should know; in Dutch too where it can become a finding. */
  reason?: Reason;
}

export interface Reason {
  en: string;
  nl?: string;
}

export type Compute = (dataset: Dataset, stated: Stated) => Computed;

/** A checkable statement: where it stands, what it says, and the rule on the records that checks it. */
export interface Claim {
  /** Unique in the report. */
  id: string;
  /** As the prose has it; white space does not count. Stands in one passage only. */
  quote: string;
  stated: Stated;
  compute: Compute;
  reason?: Reason;
}

/** A finding before it has its identifier. */
export type FindingDraft = Omit<Dataset['findings'][number], 'finding_id'> & {
  /** Tells findings of one rule and source apart, and stays the same when lines move. */
  key: string;
};

/** A kind of inconsistency or peculiarity, and how it is found. */
export interface FindingRule {
  /** Kebab-case; the first part of its findings' identifiers. */
  name: string;
  description: string;
  /** Pure. Throws ExtractionFault when what it was written for is no longer there. */
  /** `all` has the records of every report; `dataset` those that the rule is about: a report's own for its rules. */
  find: (dataset: Dataset, all: Dataset) => FindingDraft[];
}

/** Words that a reader took for a slip of the pen, with enough around them to be found once. */
export interface Misprint {
  /** As a cell or passage has it, on one line. */
  printed: string;
  meant: string;
}

/** What is checked of one report. */
export interface ReportChecks {
  sourceId: string;
  /** The report's own records: what another report says of the same things is no part of its claims. */
  own?: Dataset;
  claims?: readonly Claim[];
  findings?: readonly FindingRule[];
  misprints?: readonly Misprint[];
}
