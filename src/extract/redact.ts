import { redact } from '../model/personal-data.ts';
import type { ReportPlan } from '../model/plan.ts';

/** Whether the plan says that a column names persons or how to reach them. */
export const isPrivate = (plan: ReportPlan, tableId: string, columnId: string): boolean =>
  plan.tables.some(
    (t) => t.tableId === tableId && t.columns.some((c) => c.columnId === columnId && c.private),
  );

type Rows = Record<string, readonly Readonly<Record<string, unknown>>[]>;

/** The dataset with addresses and telephone numbers taken out of all its texts, whatever field they came to stand in. */
export function withoutPersonalData<D extends Rows>(dataset: D): D {
  const cleaned = Object.entries(dataset).map(([resource, rows]) => [resource, rows.map(redactRow)]);
  return Object.fromEntries(cleaned) as D;
}

function redactRow(row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const found = Object.entries(row).some(([, value]) => typeof value === 'string' && value.includes('@'));
  if (!found) return row;
  const texts = Object.entries(row).map(([field, value]) => [
    field,
    typeof value === 'string' ? redact(value) : value,
  ]);
  return { ...Object.fromEntries(texts), ...('redacted' in row ? { redacted: true } : {}) };
}
