import path from 'node:path';
import type { ReportChecks } from '../../src/model/check.ts';
import { build } from '../../src/pipeline.ts';
import type { Dataset } from '../../src/records/index.ts';
import { REPORT as municipal } from '../../src/reports/opvoeden-in-de-buurt-2009/index.ts';
import { REPORT as inventory } from '../../src/reports/preventie-inventarisatie-2017/index.ts';

export const ROOT = path.resolve(import.meta.dirname, '../..');

export const INVENTORY: ReportChecks = { ...inventory, sourceId: inventory.plan.reportId };
export const MUNICIPAL: ReportChecks = { ...municipal, sourceId: municipal.plan.reportId };

/** The real reports' records, without claims and findings. */
export async function realDataset(): Promise<Dataset> {
  const { dataset } = await build({ root: ROOT, until: 'trace' });
  return { ...dataset, claims: [], findings: [] };
}
