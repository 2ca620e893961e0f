import { link } from '../../src/link/index.ts';
import type { RecordDraft } from '../../src/model/reading.ts';
import { loadReport } from '../../src/reports/load.ts';
import { type Extracted, extractReport } from '../reports/opvoeden-in-de-buurt-2009/statements.ts';

export interface LinkedReport extends Extracted {
  drafts: readonly RecordDraft[];
}

const REPORTS = ['preventie-inventarisatie-2017', 'opvoeden-in-de-buurt-2009'];

/** Both reports' records, linked. */
export async function linkedReports(): Promise<LinkedReport[]> {
  const reports = await Promise.all(
    REPORTS.map(async (id) => {
      const report = await loadReport(id);
      const extracted = extractReport(report.plan);
      return { ...report, ...extracted, drafts: report.readRecords(extracted.statements) };
    }),
  );
  return link(reports).map((drafts, i) => ({ ...reports[i]!, drafts }));
}
