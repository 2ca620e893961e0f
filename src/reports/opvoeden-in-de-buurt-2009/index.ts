import type { ExpectedCounts } from '../../model/expected.ts';
import { eachOf } from '../../model/issue.ts';
import type { RecordDraft } from '../../model/reading.ts';
import type { Report } from '../../model/report.ts';
import type { Statements } from '../../model/statement.ts';
import { readFacts } from './agreement-facts.ts';
import { CLAIMS } from './claims/index.ts';
import { FACTS } from './facts.ts';
import { FINDINGS, MISPRINTS } from './findings/index.ts';
import { JUDGEMENTS } from './judgements.ts';
import { readMentions } from './mentions/index.ts';
import { readMunicipalities } from './municipalities.ts';
import { readOffers } from './offers.ts';
import { PLAN } from './plan.ts';
import { readReach, readTotals } from './reach.ts';
import { rules } from './rules.ts';

const READERS: readonly ((statements: Statements) => RecordDraft[])[] = [
  readMunicipalities,
  readReach,
  readTotals,
  readOffers,
  readMentions,
  readFacts,
];

/**
 * Seven municipalities, 57 lines in Bijlage 1 (all with a status, one without a description); one dash among the
 * numbers of families.
 */
const EXPECTED: ExpectedCounts = [
  { resource: 'municipalities', count: 7 },
  { resource: 'municipal_reach', count: 56 },
  { resource: 'reported_totals', count: 8 },
  { resource: 'municipal_reach', where: { families: null }, count: 1 },
  { resource: 'municipal_offers', count: 57 },
  { resource: 'municipal_offers', where: { dei_status: null }, count: 0 },
  { resource: 'municipal_offers', where: { description: null }, count: 1 },
  { resource: 'municipal_mentions', count: 77 },
  { resource: 'agreement_facts', count: FACTS.length },
];

/** Rapportage Opvoeden in de Buurt (2009): what seven municipalities planned, offered and reached. */
export const REPORT: Report = {
  plan: PLAN,
  rules,
  readRecords: (statements) => eachOf(READERS, (reader) => reader(statements)),
  judgements: JUDGEMENTS,
  claims: CLAIMS,
  findings: FINDINGS,
  misprints: MISPRINTS,
  expected: EXPECTED,
};
