import type { Dataset } from '../../../records/index.ts';

/** A number, a short description, or the ids of the interventions that are meant. */
export type Stated = number | string | readonly string[];

export interface Reason {
  en: string;
  nl?: string;
}

/** What the records say; `holds` is null where they cannot tell. */
export interface Computed {
  holds: boolean | null;
  computed: string | null;
  evidence: string | null;
  reason?: Reason;
}

export type Compute = (dataset: Dataset, stated: Stated) => Computed;

/** A checkable statement: its words in the prose, what it states, and the rule on the records that checks it. */
export interface Claim {
  /** Unique in the report. */
  id: string;
  /** As the prose has it; white space does not count. Stands in one passage only. */
  quote: string;
  stated: Stated;
  compute: Compute;
  /** What a reader of the verdict should know; in Dutch too where the records contradict the claim. */
  reason?: Reason;
}
