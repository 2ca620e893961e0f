import type { FurnitureKind, Line } from '../model/document.ts';
import type { Issue } from '../model/issue.ts';
import type { OutlineEntry, ReportPlan } from '../model/plan.ts';
import { findHeaders, type Headers, isHeader, words } from './headers.ts';
import { headingNotFound, pagesMiscounted } from './issues.ts';
import { findPages, isBlank, isLinkTarget, type PageMap } from './pages.ts';

/** A line with what its page tells about it. */
export interface PageLine {
  line: Line;
  pageStart: boolean;
  /** Null for text that says something; otherwise what kind of furniture (or blank) it is. */
  role: 'blank' | FurnitureKind | 'footnote' | null;
}

/** A heading and the lines below it, up to the next heading. */
export interface Section {
  entry: OutlineEntry;
  heading: PageLine;
  lines: PageLine[];
}

export interface Layout {
  /** Lines before the first heading. */
  front: PageLine[];
  sections: Section[];
  pages: PageMap;
  issues: Issue[];
}

/** Finds the headings of the plan, the furniture of the pages, and what stands below each heading. */
export function findLayout(file: string, lines: readonly Line[], plan: ReportPlan): Layout {
  const { found: headings, issues } = findHeadings(file, lines, plan.outline);
  const headers = headings.flatMap(({ entry, at }, i): Headers[] => {
    const table = plan.tables.find(({ tableId }) => tableId === entry.table);
    if (!table) return [];
    const region = { from: isHeader(entry, table) ? at : at + 1, to: headings[i + 1]?.at ?? lines.length };
    return [findHeaders(file, lines, region, table)];
  });
  const pages = findPages(lines, new Set(headers.flatMap(({ heads }) => heads)), plan.pages);
  const roles = rolesOf(lines, headers, pages);
  const pageLines = lines.map(
    (line, i): PageLine => ({ line, pageStart: pages.starts[i] ?? false, role: roles[i] ?? null }),
  );
  const sections = headings.map(({ entry, at }, i) => ({
    entry,
    heading: pageLines[at] as PageLine,
    lines: pageLines.slice(at + 1, headings[i + 1]?.at),
  }));
  const miscounts = pages.miscounts.map((miscount) => pagesMiscounted(file, lines[miscount.index], miscount));
  return {
    front: pageLines.slice(0, headings[0]?.at),
    sections,
    pages,
    issues: [...issues, ...headers.flatMap((header) => header.issues), ...miscounts],
  };
}

interface FoundHeading {
  entry: OutlineEntry;
  at: number;
}

function findHeadings(
  file: string,
  lines: readonly Line[],
  outline: readonly OutlineEntry[],
): { found: FoundHeading[]; issues: Issue[] } {
  const found: FoundHeading[] = [];
  const issues: Issue[] = [];
  let from = 0;
  for (const entry of outline) {
    const at = lines.findIndex((line, i) => i >= from && isHeading(line, entry));
    if (at < 0) issues.push(headingNotFound(file, lines[from - 1], entry.heading));
    else {
      found.push({ entry, at });
      from = at + 1;
    }
  }
  return { found, issues };
}

/** A line of just the heading's words; the first letter is looked at first, because all lines are asked. */
const isHeading = ({ text }: Line, { heading }: OutlineEntry) =>
  text.trimStart()[0] === heading[0] && words(text) === heading;

function rolesOf(lines: readonly Line[], headers: readonly Headers[], pages: PageMap): PageLine['role'][] {
  const roles = lines.map((line, i): PageLine['role'] => {
    if (pages.numbers[i]) return 'page_number';
    if (isLinkTarget(line)) return 'link_target';
    return isBlank(line) ? 'blank' : null;
  });
  const mark = (indices: readonly number[], role: PageLine['role']) => {
    for (const i of indices) roles[i] ??= role;
  };
  for (const header of headers) {
    mark(header.lines, 'table_header');
    mark(header.notes, 'note');
  }
  markFootnotes(lines, pages, roles);
  return roles;
}

/** A line of spaces is the rule above a footnote; what stands below it on the page belongs to the note. */
function markFootnotes(lines: readonly Line[], pages: PageMap, roles: PageLine['role'][]): void {
  let inNote = false;
  lines.forEach((line, i) => {
    if (pages.starts[i]) inNote = false;
    if (/^ {20,}$/.test(line.text)) {
      roles[i] = 'rule';
      inNote = true;
    } else if (inNote) roles[i] ??= 'footnote';
  });
}
