import { readFileSync } from 'node:fs';
import { extract, sayer } from '../../../src/extract/index.ts';
import { fieldValue, type RecordDraft, type Value } from '../../../src/model/reading.ts';
import { type Spanned, spannedOf } from '../../../src/model/spanned.ts';
import type { Cell, Statements } from '../../../src/model/statement.ts';
import { clean, knownWords } from '../../../src/normalise/index.ts';
import { readText } from '../../../src/read/text.ts';
import { PLAN } from '../../../src/reports/preventie-inventarisatie-2017/plan.ts';
import { structure } from '../../../src/structure/index.ts';

export const spanned = (text: string): Spanned => spannedOf(text, { start: 0, end: text.length });

/** An invented cell. */
export function cellOf(tableId: string, columnId: string, text: string, rowId = 'pcit'): Cell {
  const verbatim = spanned(text);
  const place = { tableId, rowId, columnId, rowPosition: 1, columnPosition: 1 };
  return { ...place, method: 'segmentation', confidence: 1, verbatim, text: clean(verbatim) };
}

export const statementsOf = (cells: readonly Cell[]): Statements => ({
  sourceId: 'invented',
  cells,
  rowNames: [],
  passages: [],
  notes: [],
});

type Read = (statements: Statements) => RecordDraft[];

export const valuesOf = ({ fields }: RecordDraft): Record<string, Value> =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, fieldValue(field)]));

/** What a reader makes of one invented cell, as values. */
export const readCell = (read: Read, ...cell: Parameters<typeof cellOf>): Record<string, Value>[] =>
  read(statementsOf([cellOf(...cell)])).map(valuesOf);

/** The report's own statements and text. */
export function reportSaid(): { statements: Statements; source: string } {
  const file = `raw/${PLAN.reportId}/report.txt`;
  const bytes = readFileSync(new URL(`../../../${file}`, import.meta.url));
  const document = readText(bytes, { sourceId: PLAN.reportId, file });
  const words = knownWords(document.text);
  const statements = extract(
    structure(document, PLAN).document,
    PLAN,
    sayer((text) => clean(text, words)),
  );
  return { statements, source: document.text };
}
