/** A decision on an offer that its name alone does not give. */
export interface LinkJudgement {
  /** The offer's name as printed. */
  name: string;
  /** What its description must hold for the judgement to apply. */
  expect: string;
  /** The intervention it is, null where it was considered and is none. */
  interventionId: string | null;
  reason: string;
}

/** Names of interventions, by id, that stand in texts and neither in a row's name nor in a record. */
export type OtherNames = Readonly<Record<string, readonly string[]>>;
