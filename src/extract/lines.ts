import type { Block, Document, Line, Table, Text } from '../model/document.ts';
import type { Issue } from '../model/issue.ts';
import { REDACTED } from '../model/personal-data.ts';
import type { ReportPlan } from '../model/plan.ts';
import type { RecordDraft } from '../model/reading.ts';
import type { Extracted } from './records.ts';
import { isPrivate } from './redact.ts';

/** A leaf of the tree and the role it has: what extraction used a stretch of a line for. */
interface Claim {
  leaf: Text;
  kind: string;
  isHidden: boolean;
}

/** The role of each stretch of each line, as records of `source_lines`. */
export function lineRecords(extracted: Extracted): RecordDraft[] {
  const byLine = claimsByLine(extracted.document, extracted.plan);
  return extracted.document.lines.flatMap((line, i) => {
    const page = extracted.pages[i] ?? null;
    const claims = byLine.get(line.number) ?? [];
    const record = (kind: string, start: number, end: number, text: string | null, redacted: boolean) => ({
      resource: 'source_lines',
      fields: {
        source_id: extracted.statements.sourceId,
        line: line.number,
        column_start: start,
        column_end: end,
        page,
        kind,
        text,
        redacted,
      },
    });
    if (claims.length === 0) return [record('blank', 1, line.text.length + 1, null, false)];
    return claims.map(({ leaf: { value, position }, kind, isHidden }) =>
      record(kind, position.start.column, position.end.column, isHidden ? REDACTED : value, isHidden),
    );
  });
}

/** Every character that is no white space must be claimed, and only once. */
export function coverageIssues(document: Document, plan: ReportPlan): Issue[] {
  const byLine = claimsByLine(document, plan);
  return document.lines.flatMap((line) => {
    const times = new Uint8Array(line.text.length);
    for (const { leaf } of byLine.get(line.number) ?? []) {
      for (let c = leaf.position.start.column; c < leaf.position.end.column; c++)
        times[c - 1] = (times[c - 1] ?? 0) + 1;
    }
    const wrong = [...line.text].findIndex((character, i) => character.trim() !== '' && times[i] !== 1);
    return wrong < 0 ? [] : [coverageIssue(document.file, line, wrong, times[wrong] ?? 0)];
  });
}

function coverageIssue(file: string, line: Line, at: number, times: number): Issue {
  const start = { line: line.number, column: at + 1, offset: line.start + at };
  const end = { line: line.number, column: line.text.length + 1, offset: line.end };
  return {
    code: times === 0 ? 'text-not-claimed' : 'text-claimed-twice',
    file,
    place: { start, end },
    found:
      times === 0 ? 'text that no cell, passage, heading or furniture took' : `text taken ${times} times`,
    expected: 'every character taken once',
    advice: 'This is a fault of the structure stage: write what it left out with --stage structure.',
  };
}

function claimsByLine(document: Document, plan: ReportPlan): Map<number, Claim[]> {
  const byLine = new Map<number, Claim[]>();
  for (const claim of claimsOf(document, plan)) {
    if (claim.leaf.value === '') continue;
    const { line } = claim.leaf.position.start;
    byLine.set(line, [...(byLine.get(line) ?? []), claim]);
  }
  for (const claims of byLine.values()) {
    claims.sort((a, b) => a.leaf.position.start.column - b.leaf.position.start.column);
  }
  return byLine;
}

function claimsOf(document: Document, plan: ReportPlan): Claim[] {
  const claims: Claim[] = [];
  const headersSeen = new Set<string>();
  let content = 'passage';
  const claim = (leaves: readonly Text[], kind: string, isHidden = false) => {
    claims.push(...leaves.map((leaf) => ({ leaf, kind, isHidden })));
  };
  for (const block of document.root.children) {
    if (block.type === 'heading') {
      const text = block.children.map(({ value }) => value.replace(/\s+/g, ' ')).join(' ');
      const entry = plan.outline.find(({ heading }) => heading === text);
      content = entry?.content === 'questionnaire' ? 'questionnaire' : 'passage';
      claim(block.children, 'heading');
    } else claimBlock(block, content, plan, claim, headersSeen);
  }
  return claims;
}

type Take = (leaves: readonly Text[], kind: string, isHidden?: boolean) => void;

function claimBlock(
  block: Block,
  content: string,
  plan: ReportPlan,
  claim: Take,
  headersSeen: Set<string>,
): void {
  if (block.type === 'paragraph') claim(block.children, content);
  if (block.type === 'footnoteDefinition') claim(block.children, 'footnote');
  if (block.type === 'table') claimTable(block, plan, claim);
  if (block.type === 'list') {
    for (const { marker, children } of block.children) {
      if (marker) claim([marker], 'bullet');
      claim(children, content);
    }
  }
  if (block.type === 'furniture') {
    const text = block.children.map(({ value }) => value).join(' ');
    const kind = FURNITURE[block.kind] ?? 'furniture';
    const isRepeated = kind === 'column_header' && headersSeen.has(text);
    headersSeen.add(text);
    claim(block.children, isRepeated ? 'repeated_header' : kind, /mailto:/.test(text));
  }
}

const FURNITURE: Readonly<Record<string, string>> = {
  table_header: 'column_header',
  page_number: 'page_number',
  link_target: 'link',
  form_field: 'questionnaire',
};

function claimTable({ tableId, caption, notes, children }: Table, plan: ReportPlan, claim: Take): void {
  claim(caption, 'caption');
  claim(notes, 'footnote');
  for (const row of children) {
    claim(row.group ? [row.group] : [], 'row_name');
    claim(row.name, 'row_name');
    for (const cell of row.children) claim(cell.children, 'cell', isPrivate(plan, tableId, cell.columnId));
  }
}
