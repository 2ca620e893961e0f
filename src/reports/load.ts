import { existsSync } from 'node:fs';
import path from 'node:path';
import { UserFault } from '../model/issue.ts';
import type { Report } from '../model/report.ts';

/** What `src/reports/<id>/` says of a report; found by folder, so that nothing names a report. */
export async function loadReport(reportId: string): Promise<Report> {
  if (!/^[a-z0-9-]+$/.test(reportId)) throw new UserFault(`“${reportId}” is not the name of a report.`);
  const file = path.join(import.meta.dirname, reportId, 'index.ts');
  if (!existsSync(file)) {
    throw new UserFault(
      `src/reports/${reportId}/index.ts does not exist: see “Add a report” in CONTRIBUTING.md.`,
    );
  }
  const { REPORT } = (await import(file)) as { REPORT: Report };
  return REPORT;
}
