import type { Block, Document, Table, Text } from '../model/document.ts';
import type { ReportPlan } from '../model/plan.ts';
import type { Cell, Note, Passage, RowName, Statements } from '../model/statement.ts';
import type { Say } from './say.ts';

export { coverageIssues, lineRecords } from './lines.ts';
export { type Extracted, statementRecords } from './records.ts';
export { withoutPersonalData } from './redact.ts';
export { type Say, sayer } from './say.ts';
export { sourceRecord } from './source.ts';

/** What a structured document says: its cells, passages and notes, each with its place. */
export function extract(document: Document, plan: ReportPlan, said: Say): Statements {
  const tables = document.root.children.filter((block) => block.type === 'table');
  return {
    sourceId: document.sourceId,
    cells: tables.flatMap((table) => cellsOf(table, said)),
    rowNames: tables.flatMap((table) => rowNamesOf(table, said)),
    passages: passagesOf(document, plan, said),
    notes: tables.flatMap((table) => notesOf(table, said)),
  };
}

function cellsOf({ tableId, children }: Table, said: Say): Cell[] {
  return children.flatMap(({ rowId, children: cells }, r) =>
    cells.map(({ columnId, method, confidence, children: leaves }, c) => ({
      tableId,
      rowId,
      rowPosition: r + 1,
      columnId,
      columnPosition: c + 1,
      method,
      confidence,
      ...endsOf(leaves),
      ...said(leaves),
    })),
  );
}

/** Where pages show it: which lines were ended on purpose. */
function endsOf(leaves: readonly Text[]): { ended?: readonly boolean[] } {
  const written = leaves.filter(({ value }) => value !== '');
  const ended = written.flatMap((leaf) => (leaf.ended === undefined ? [] : [leaf.ended]));
  return ended.length > 0 && ended.length === written.length ? { ended } : {};
}

function rowNamesOf({ tableId, children }: Table, said: Say): RowName[] {
  return children.flatMap(({ rowId, name }) => (name.length > 0 ? [{ tableId, rowId, ...said(name) }] : []));
}

const notesOf = ({ tableId, notes }: Table, said: Say): Note[] =>
  notes.length > 0 ? [{ tableId, ...said(notes) }] : [];

function passagesOf(document: Document, plan: ReportPlan, said: Say): Passage[] {
  const passages: Passage[] = [];
  const headings: string[] = [];
  let inQuestionnaire = false;
  const add: AddPassage = ({ kind, marker = null, goesOn = false }, leaves) => {
    const passageId = `${document.sourceId}/${passages.length + 1}`;
    const place = { passageId, headings: [...headings], kind, marker, goesOn, inQuestionnaire };
    passages.push({ ...place, ...said(leaves) });
  };
  for (const block of document.root.children) {
    if (block.type === 'heading') {
      const text = said(block.children).text.text;
      headings.length = Math.min(headings.length, block.depth - 1);
      headings.push(text);
      inQuestionnaire = plan.outline.some((e) => e.heading === text && e.content === 'questionnaire');
    } else addBlock(block, add);
  }
  return passages;
}

type AddPassage = (
  what: Pick<Passage, 'kind'> & Partial<Pick<Passage, 'marker' | 'goesOn'>>,
  leaves: readonly Text[],
) => void;

function addBlock(block: Block, add: AddPassage): void {
  if (block.type === 'paragraph') add({ kind: 'paragraph', goesOn: block.goesOn ?? false }, block.children);
  if (block.type === 'footnoteDefinition') add({ kind: 'footnote' }, block.children);
  if (block.type === 'list') {
    for (const item of block.children)
      add({ kind: 'list_item', marker: item.marker?.value ?? null }, item.children);
  }
}
