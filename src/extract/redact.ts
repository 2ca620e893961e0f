import type { ReportPlan } from '../model/plan.ts';

/** What stands in published texts where the source has personal data. */
export const REDACTED = '[persoonsgegeven]';

/** Also without the part after the @: an address may be cut by a line end. */
const EMAIL = /(?:mailto:)?[\w.+%-]+@[\w.-]*[\w-]/g;

/** Whether the plan says that a column names persons or how to reach them. */
export const isPrivate = (plan: ReportPlan, tableId: string, columnId: string): boolean =>
  plan.tables.some(
    (t) => t.tableId === tableId && t.columns.some((c) => c.columnId === columnId && c.private),
  );

/** The text with e-mail addresses taken out. */
export const redact = (text: string): string => text.replace(EMAIL, REDACTED);

type Rows = Record<string, readonly Readonly<Record<string, unknown>>[]>;

/** The dataset with e-mail addresses taken out of all its texts, whatever field they came to stand in. */
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
