import { type Block, type Document, type Furniture, textOf } from '../model/document.ts';
import type { Issue } from '../model/issue.ts';
import type { ReportPlan } from '../model/plan.ts';
import { findLayout, type PageLine, type Section } from './layout.ts';
import { readProse } from './prose.ts';
import { readTable } from './tables.ts';

export interface Structured {
  document: Document;
  /** Page of each line (by index), null where it cannot be known. */
  pages: readonly (number | null)[];
  issues: Issue[];
}

/** The tree of a document: headings, paragraphs, lists, notes, tables and the furniture of its pages. */
export function structure(document: Document, plan: ReportPlan): Structured {
  const { front, sections, pages, issues } = findLayout(document.file, document.lines, plan);
  const results = sections.map((section) => readSection(document.file, section, plan));
  const children = [...readProse(front), ...results.flatMap(({ blocks }) => blocks)];
  return {
    document: { ...document, root: { type: 'root', children } },
    pages: pages.pages,
    issues: [...issues, ...results.flatMap((result) => result.issues)],
  };
}

function readSection(file: string, section: Section, plan: ReportPlan): { blocks: Block[]; issues: Issue[] } {
  const { entry, heading, lines } = section;
  const table = plan.tables.find(({ tableId }) => tableId === entry.table);
  if (!table) {
    const head: Block = { type: 'heading', depth: entry.depth, children: [textOf(heading.line)] };
    return { blocks: [head, ...readProse(lines, plan.formField)], issues: [] };
  }
  const result = readTable({ file, plan: table, corrections: plan.corrections }, section);
  const notRows = [heading, ...lines].filter(
    ({ role }) => role !== null && role !== 'blank' && role !== 'note',
  );
  const footnotes = notRows.filter(({ role }) => role === 'footnote');
  return {
    blocks: [...furnitureOf(notRows), result.table, ...readProse(footnotes)],
    issues: result.issues,
  };
}

function furnitureOf(lines: readonly PageLine[]): Furniture[] {
  return lines.flatMap(({ line, role }) =>
    role === null || role === 'blank' || role === 'footnote'
      ? []
      : [{ type: 'furniture', kind: role, children: [textOf(line)] }],
  );
}
