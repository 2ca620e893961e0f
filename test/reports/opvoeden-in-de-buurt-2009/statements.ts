import { readFileSync } from 'node:fs';
import { extract, sayer } from '../../../src/extract/index.ts';
import type { ReportPlan } from '../../../src/model/plan.ts';
import type { Statements } from '../../../src/model/statement.ts';
import { clean, knownWords } from '../../../src/normalise/index.ts';
import { readText } from '../../../src/read/text.ts';
import { structure } from '../../../src/structure/index.ts';

const root = new URL('../../../', import.meta.url);

export interface Extracted {
  statements: Statements;
  source: string;
  /** Number of the line that holds the offset. */
  lineOf: (offset: number) => number;
}

/** What the plan's report says; `change` edits its text before it is read. */
export function extractReport(
  plan: ReportPlan,
  change: (text: string) => string = (text) => text,
): Extracted {
  const file = `raw/${plan.reportId}/report.txt`;
  const text = change(readFileSync(new URL(file, root), 'utf8'));
  const document = readText(Buffer.from(text), { sourceId: plan.reportId, file });
  const words = knownWords(document.text);
  const structured = structure(document, plan).document;
  return {
    statements: extract(
      structured,
      plan,
      sayer((verbatim) => clean(verbatim, words)),
    ),
    source: document.text,
    lineOf: (offset) => document.lines.findLast(({ start }) => start <= offset)?.number ?? 0,
  };
}
