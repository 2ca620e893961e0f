import type { ColumnPlan } from '../model/plan.ts';

/** Longest text that is quoted as it is. */
const LENGTH = 40;

/**
 * Text of a table for the message of an issue. Of a table with private columns the words are left out,
 * whatever column they were read for: where a row was read wrongly, they may be those of another.
 */
export function quote(text: string, columns: readonly ColumnPlan[]): string {
  if (columns.some((column) => column.private)) return `text of ${text.length} characters`;
  return `“${text.length > LENGTH ? `${text.slice(0, LENGTH)}…` : text}”`;
}
