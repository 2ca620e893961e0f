/** Names to ids, across reports. */
import type { LinkJudgement, OtherNames } from '../model/linking.ts';
import type { RecordDraft } from '../model/reading.ts';
import type { Statements } from '../model/statement.ts';
import { aliasesOf } from './alias.ts';
import { readInterventionNames } from './intervention-names.ts';
import { linkOffers } from './offers.ts';

export { type Alias, aliasesOf } from './alias.ts';
export { readInterventionNames } from './intervention-names.ts';
export { linkRules } from './judgements.ts';
export { linkOffers } from './offers.ts';

/** One report with what was read from it. */
export interface Unlinked {
  statements: Statements;
  drafts: readonly RecordDraft[];
  /** Number of the line that holds an offset. */
  lineOf: (offset: number) => number;
  /** What the report's folder says of names. */
  otherNames?: OtherNames;
  judgements?: readonly LinkJudgement[];
}

/**
 * The drafts of each report, in the order given: offers linked to interventions, and rows of
 * `intervention_names` added. All reports are needed at once, since one names what another describes.
 * @throws ExtractionFault when a judgement fits no offer
 */
export function link(reports: readonly Unlinked[]): RecordDraft[][] {
  const aliases = aliasesOf(
    reports.flatMap(({ drafts }) => drafts),
    reports.map(({ statements }) => statements),
    Object.assign({}, ...reports.map(({ otherNames }) => otherNames)),
  );
  return reports.map(({ statements, drafts, lineOf, judgements = [] }) => [
    ...linkOffers(drafts, aliases, judgements),
    ...readInterventionNames(statements, aliases, lineOf),
  ]);
}
