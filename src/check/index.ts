/** Checks the reports against themselves: what their prose states, and where their text is at odds with itself. */

import type { FindingDraft, FindingRule, ReportChecks } from '../model/check.ts';
import { ExtractionFault, type Issue } from '../model/issue.ts';
import type { Dataset, Row } from '../records/index.ts';
import { checkClaims, disagreement } from './claims.ts';
import { GENERAL_RULES } from './rules/index.ts';
import { misprintRule } from './text/misprints.ts';

export type {
  Claim,
  Computed,
  FindingDraft,
  FindingRule,
  Misprint,
  Reason,
  ReportChecks,
  Stated,
} from '../model/check.ts';
export { roadsRule } from './roads.ts';

export interface Checked {
  claims: Row<'claims'>[];
  findings: Row<'findings'>[];
  issues: Issue[];
}

/**
 * The claims of the reports with their verdicts, and the findings: each claim that the records contradict, and
 * what the general and the reports' own rules find. Does not change the dataset. The issues are quotes and
 * misprints that no longer stand in the report, and findings that cannot be told apart.
 */
export function checkReports(dataset: Dataset, reports: readonly ReportChecks[]): Checked {
  const checked = reports.map((report) => checkClaims(report.own ?? dataset, report));
  const claims = checked.flatMap((one) => one.claims);
  const disagreeing = claims.filter(({ row }) => row.verdict === 'disagrees').map(disagreement);
  const found = [
    ...GENERAL_RULES.map((rule) => findingsOf(rule, dataset, dataset)),
    ...reports.flatMap(({ sourceId, own = dataset, misprints = [], findings = [] }) =>
      [misprintRule(sourceId, misprints), ...findings].map((rule) => findingsOf(rule, own, dataset)),
    ),
  ];
  const findings = [
    ...disagreeing.map((draft) => named('claim', draft)),
    ...found.flatMap((one) => one.findings),
  ];
  const issues = [...checked, ...found].flatMap((one) => one.issues);
  return { claims: claims.map(({ row }) => row), findings, issues: [...issues, ...doubles(findings)] };
}

/** A rule whose ground is gone says so by its fault; the others still run. */
function findingsOf({ name, find }: FindingRule, own: Dataset, all: Dataset): Omit<Checked, 'claims'> {
  try {
    return { findings: find(own, all).map((draft) => named(name, draft)), issues: [] };
  } catch (error) {
    if (error instanceof ExtractionFault) return { findings: [], issues: [...error.issues] };
    throw error;
  }
}

const named = (rule: string, { key, ...finding }: FindingDraft): Row<'findings'> => ({
  finding_id: `${rule}/${finding.source_id}/${key}`,
  ...finding,
});

function doubles(findings: readonly Row<'findings'>[]): Issue[] {
  const seen = new Set<string>();
  const twice = findings.filter(({ finding_id }) => seen.has(finding_id) || !seen.add(finding_id));
  return twice.map(({ finding_id }) => ({
    code: 'finding-twice',
    file: 'src/check',
    found: `two findings ${finding_id}`,
    expected: 'an identifier for each finding',
    advice: 'Give the rule’s findings keys that tell them apart.',
  }));
}
