import type { FoundTable } from '../../model/table.ts';

/** A table as CSV (RFC 4180): every row has every column; spans leave the places they cover blank. */
export function csvOf(table: FoundTable): string {
  return table.rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
