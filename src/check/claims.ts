import type { Claim, Computed, FindingDraft, Reason, ReportChecks, Stated } from '../model/check.ts';
import type { Issue } from '../model/issue.ts';
import type { Dataset, Row } from '../records/index.ts';
import { passagesWith, placeOf } from './locate.ts';

type ClaimRow = Row<'claims'>;

/** A claim with its row; the row's verdict is null-free, the claim's Dutch reason waits for the finding. */
export interface CheckedClaim {
  row: ClaimRow;
  reason: Reason | undefined;
}

const statedText = (stated: Stated): string => (Array.isArray(stated) ? stated.join(', ') : String(stated));

const verdictOf = ({ holds }: Computed): ClaimRow['verdict'] =>
  holds === null ? 'uncheckable' : holds ? 'agrees' : 'disagrees';

/** The reason that the rule found, and the one that the claim gives. */
function joined(...reasons: readonly (Reason | undefined)[]): Reason | undefined {
  const given = reasons.filter((reason) => reason !== undefined);
  if (given.length === 0) return undefined;
  const nl = given.flatMap((reason) => reason.nl ?? []).join(' ');
  return { en: given.map(({ en }) => en).join(' '), ...(nl === '' ? {} : { nl }) };
}

function notFound(claim: Claim, file: string, passages: number): Issue {
  return {
    code: passages === 0 ? 'quote-not-found' : 'quote-ambiguous',
    file,
    found: `“${claim.quote}” in ${passages} passages (claim ${claim.id})`,
    expected: 'a quote that stands in one passage of the prose',
    advice:
      'Write the quote in the report’s claims as the report now prints it, longer where it is ambiguous.',
  };
}

/** Checks each claim of a report. A quote that stands in no passage, or in several, is an issue. */
export function checkClaims(
  dataset: Dataset,
  { sourceId, claims = [] }: ReportChecks,
): { claims: CheckedClaim[]; issues: Issue[] } {
  const file = dataset.sources.find((source) => source.source_id === sourceId)?.file ?? sourceId;
  const checked: CheckedClaim[] = [];
  const issues: Issue[] = [];
  for (const claim of claims) {
    const [passage, ...others] = passagesWith(dataset, sourceId, claim.quote);
    if (!passage || others.length > 0) issues.push(notFound(claim, file, others.length + (passage ? 1 : 0)));
    else checked.push(checkedClaim(dataset, claim, passage));
  }
  return { claims: checked, issues };
}

function checkedClaim(dataset: Dataset, claim: Claim, passage: Row<'passages'>): CheckedClaim {
  const outcome = claim.compute(dataset, claim.stated);
  const reason = joined(outcome.reason, claim.reason);
  const row: ClaimRow = {
    claim_id: `${passage.source_id}/${claim.id}`,
    source_id: passage.source_id,
    ...placeOf(dataset, passage, claim.quote),
    quote: claim.quote.replace(/\s+/g, ' ').trim(),
    stated: statedText(claim.stated),
    computed: outcome.computed,
    verdict: verdictOf(outcome),
    reason: reason?.en ?? null,
    evidence: outcome.evidence,
  };
  return { row, reason };
}

const sentence = (text: string | undefined) => (text === undefined ? '' : ` ${text}`);

/** A claim that the records contradict, as a finding. */
export function disagreement({ row, reason }: CheckedClaim): FindingDraft {
  const { source_id, line_start, line_end, quote, stated, computed, claim_id } = row;
  const key = claim_id.slice(source_id.length + 1);
  return {
    key,
    kind: 'prose_disagrees',
    source_id,
    line_start,
    line_end,
    reported: stated,
    computed,
    message_nl: reason?.nl
      ? `De tekst zegt “${quote}”. ${reason.nl}`
      : `De tekst zegt “${quote}”; volgens de gegevens: ${computed}.`,
    message_en: `The prose says “${quote}”; according to the records: ${computed}.${sentence(reason?.en)}`,
  };
}
