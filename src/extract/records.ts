import { type Document, lineAt } from '../model/document.ts';
import { REDACTED } from '../model/personal-data.ts';
import type { ReportPlan } from '../model/plan.ts';
import { type RecordDraft, readText, type Value } from '../model/reading.ts';
import type { Spanned } from '../model/spanned.ts';
import type { Cell, Passage, Statements } from '../model/statement.ts';
import { isPrivate } from './redact.ts';

/** A report with its tree and its statements, from which the records of layer 1 are made. */
export interface Extracted {
  document: Document;
  pages: readonly (number | null)[];
  plan: ReportPlan;
  statements: Statements;
}

/** What a report says word for word: its cells and passages as records. */
export function statementRecords(extracted: Extracted): RecordDraft[] {
  const { statements } = extracted;
  const prose = statements.passages.filter(({ inQuestionnaire }) => !inQuestionnaire);
  return [
    ...statements.cells.map((cell) => cellRecord(cell, extracted)),
    ...prose.map((passage, i) => passageRecord(passage, i + 1, extracted)),
  ];
}

/** First and last line, and the page of the first; null for what is blank. */
function linesOf({ offsets }: Spanned, { document, pages }: Extracted): Record<string, Value> {
  const [first, last] = [offsets[0], offsets.at(-1)];
  if (first === undefined || last === undefined) return { line_start: null, line_end: null, page: null };
  const line = lineAt(document, first);
  return { line_start: line + 1, line_end: lineAt(document, last) + 1, page: pages[line] ?? null };
}

function cellRecord(cell: Cell, extracted: Extracted): RecordDraft {
  const { sourceId } = extracted.statements;
  const { tableId, rowId, columnId, rowPosition, columnPosition } = cell;
  const isHidden = isPrivate(extracted.plan, tableId, columnId) && cell.text.text !== '';
  const verbatim = cell.verbatim.text === '' ? null : cell.verbatim.text;
  return {
    resource: 'cells',
    fields: {
      cell_id: `${sourceId}/${tableId}/${rowId}/${columnId}`,
      source_id: sourceId,
      table_id: tableId,
      row_id: rowId,
      row_position: rowPosition,
      column_id: columnId,
      column_position: columnPosition,
      text: isHidden ? REDACTED : readText(cell.text),
      verbatim: isHidden ? REDACTED : verbatim,
      ...linesOf(cell.verbatim, extracted),
      method: cell.method,
      confidence: cell.confidence,
    },
  };
}

function passageRecord(passage: Passage, position: number, extracted: Extracted): RecordDraft {
  return {
    resource: 'passages',
    fields: {
      passage_id: passage.passageId,
      source_id: extracted.statements.sourceId,
      heading_path: passage.headings.length > 0 ? passage.headings.join(' > ') : null,
      position,
      kind: passage.kind,
      text: readText(passage.text),
    },
  };
}
