import type { Score } from './bench.ts';

interface Answer {
  tables: { rows: string[][] }[];
}

/** A plain score for when the shared score file is not there: rows and tables right in every cell. */
export function scoreExact(expected: unknown, actual: unknown): Score {
  const wanted = (expected as Answer).tables;
  const found = (actual as Answer).tables;
  const rows = (tables: Answer['tables']) =>
    tables.flatMap((table) => table.rows.map((row) => JSON.stringify(row)));
  const [wantedRows, foundRows] = [rows(wanted), rows(found)];
  const hits = wantedRows.filter((row) => foundRows.includes(row)).length;
  const p = foundRows.length ? hits / foundRows.length : Number(wantedRows.length === 0);
  const r = wantedRows.length ? hits / wantedRows.length : 1;
  const f1 = p + r ? (2 * p * r) / (p + r) : 0;
  const exact = wanted.filter((table) =>
    found.some((other) => JSON.stringify(other.rows) === JSON.stringify(table.rows)),
  ).length;
  return {
    f1: { f1, p, r, tp: hits, na: foundRows.length, ne: wantedRows.length },
    rows: wantedRows.length,
    rowExact: hits,
    tables: wanted.length,
    tableExact: exact,
  };
}
