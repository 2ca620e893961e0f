import type { Table, TableCell, TableRow, Text } from '../model/document.ts';
import { textOf } from '../model/document.ts';
import type { Issue } from '../model/issue.ts';
import type { RowPlan, TablePlan } from '../model/plan.ts';
import { readBoxes } from './boxes.ts';
import type { PageLine, Section } from './layout.ts';
import { placeOf } from './layout.ts';
import { readNumbers } from './numbers.ts';
import { findRows, type RowStart } from './rows.ts';
import { type Gap, type RowLine, segment } from './segment.ts';

/**
 * Below this distance to the next best reading a row is a toss-up and the build stops: half of the smallest
 * cost. Every row of the two reports is at 1 or more.
 */
const TOSS_UP = 0.5;
/** A reading this costly breaks several rules of layout at once: the text is not what the plan describes. */
const MISFIT = 12;
/** The margin at which a cell counts as sure; `confidence` rises to 1 with it. */
const SURE = 6;

/** A line of a table's text, from index `start` on (the row's name before it left out). */
interface Fragment {
  source: PageLine;
  start: number;
  gap: Gap;
}

export interface TableResult {
  table: Table;
  issues: Issue[];
}

/** The table that stands in a section, its rows and cells found by the plan. */
export function readTable(file: string, section: Section, plan: TablePlan): TableResult {
  const lines = withoutFurniture(section.lines);
  const result = readRows(file, lines, plan);
  const notes = [
    ...section.lines.filter(({ role }) => role === 'note').map(({ line }) => textOf(line)),
    ...result.notes,
  ];
  const caption = section.heading.role === null ? [textOf(section.heading.line)] : [];
  const table: Table = { type: 'table', tableId: plan.tableId, caption, notes, children: result.rows };
  return { table, issues: result.issues };
}

/** The table's own lines; a page that began with furniture begins with the line after it. */
function withoutFurniture(lines: readonly PageLine[]): PageLine[] {
  const own: PageLine[] = [];
  let pageStart = false;
  for (const line of lines) {
    pageStart ||= line.pageStart;
    if (line.role !== null && line.role !== 'blank') continue;
    own.push(line.role === 'blank' ? { ...line, pageStart: false } : { ...line, pageStart });
    if (line.role === null) pageStart = false;
  }
  return own;
}

function readRows(file: string, lines: PageLine[], plan: TablePlan): RowsResult & { notes: Text[] } {
  if (plan.kind === 'numbers') return readNumbers(file, lines, plan);
  const result = plan.rows ? readNamedRows(file, lines, plan, plan.rows) : readFoundRows(file, lines, plan);
  return { ...result, notes: [] };
}

interface RowsResult {
  rows: TableRow[];
  issues: Issue[];
}

function readNamedRows(
  file: string,
  lines: PageLine[],
  plan: TablePlan,
  rows: readonly RowPlan[],
): RowsResult {
  const starts = findRows(
    lines.map(({ line }) => line),
    rows,
    (at) => startQuality(lines, at),
  );
  if (!Array.isArray(starts)) {
    return { rows: [], issues: [rowNotFound(file, lines[starts.after] ?? lines[0], plan, starts.missing)] };
  }
  const results = starts.map((start, i) => {
    const end = starts[i + 1]?.first ?? lines.length;
    return readRow(file, lines, start, end, plan, rows);
  });
  const before = fragmentsOf(lines, 0, 0, starts[0]?.first ?? 0);
  return {
    rows: results.map(({ row }) => row),
    issues: [
      ...results.flatMap(({ issues }) => issues),
      ...before.map((fragment) => unclaimed(file, fragment, plan)),
    ],
  };
}

/** A row begins after a blank line or at the top of a page; a line that merely begins with its name is a poor start. */
function startQuality(lines: readonly PageLine[], at: number): number {
  const before = lines[at - 1];
  if (!before || lines[at]?.pageStart || before.line.text === '') return 3;
  return before.role === 'blank' ? 1 : 0;
}

function rowNotFound(file: string, line: PageLine | undefined, plan: TablePlan, row: RowPlan): Issue {
  return {
    code: 'row-not-found',
    file,
    ...placeOf(line?.line),
    found: `no line that begins with the name of row ${row.rowId} of table ${plan.tableId} below this one`,
    expected: row.names.map((name) => `“${name}”`).join(' or '),
    advice: 'If the name is printed otherwise, add the way it is printed to the row’s names.',
  };
}

function unclaimed(file: string, { source }: Fragment, plan: TablePlan): Issue {
  return {
    code: 'line-not-claimed',
    file,
    ...placeOf(source.line),
    found: `text that belongs to no row of table ${plan.tableId}`,
    expected: 'each line between the header and the next heading in a row',
    advice: 'See whether a row, a header or a note above it changed.',
  };
}

function readRow(
  file: string,
  lines: PageLine[],
  start: RowStart,
  end: number,
  plan: TablePlan,
  rows: readonly RowPlan[],
): { row: TableRow; issues: Issue[] } {
  const name = nameTexts(lines, start);
  const all = fragmentsOf(lines, start.last, start.end, end);
  const names = rows.find(({ rowId }) => rowId === start.rowId)?.names ?? [];
  const rest = restOfName(name, all, names);
  const fragments = rest ? all.filter((fragment) => fragment !== rest) : all;
  const row: TableRow = {
    type: 'tableRow',
    rowId: start.rowId,
    name: rest ? [...name, textOf(rest.source.line)] : name,
    children: [],
  };
  const read = plan.kind === 'boxes' ? readBoxRow : readTextRow;
  const { cells, issues } = read(file, fragments, plan, row);
  return { row: { ...row, children: cells }, issues };
}

function nameTexts(lines: readonly PageLine[], { first, last, end }: RowStart): Text[] {
  return lines
    .slice(first, last + 1)
    .map(({ line }, i) => textOf(line, 0, first + i === last ? end : undefined));
}

/** A name that was cut by a page break: the next page's first line is what is left of a longer name. */
function restOfName(
  name: readonly Text[],
  fragments: readonly Fragment[],
  names: readonly string[],
): Fragment | undefined {
  const letters = (text: string) => text.replace(/\s/g, '');
  const printed = letters(name.map(({ value }) => value).join(''));
  const rests = names
    .map(letters)
    .flatMap((full) => (full.startsWith(printed) ? [full.slice(printed.length)] : []));
  return fragments.find(({ source, gap }) => gap === 'page' && rests.includes(letters(source.line.text)));
}

/** The lines from `from` (after index `start`) up to `to` that hold text, each with what stands before it. */
function fragmentsOf(lines: readonly PageLine[], from: number, start: number, to: number): Fragment[] {
  const fragments: Fragment[] = [];
  let blanks: string[] = [];
  let page = false;
  for (let i = from; i < to; i++) {
    const source = lines[i];
    if (!source) continue;
    const cut = i === from ? start : 0;
    const text = source.line.text.slice(cut);
    page ||= source.pageStart && i > from;
    if (text.trim() === '' && !isBoxLine(text, blanks)) {
      if (i > from || cut === 0) blanks.push(text);
      continue;
    }
    fragments.push({
      source,
      start: cut,
      gap: fragments.length === 0 && !page ? 'none' : gapOf(blanks, page),
    });
    blanks = [];
    page = false;
  }
  return fragments;
}

/** Two spaces alone after a blank line are two blank boxes, not an empty paragraph. */
const isBoxLine = (text: string, blanks: readonly string[]) => text.length >= 2 && blanks.length > 0;

function gapOf(blanks: readonly string[], page: boolean): Gap {
  if (page) return 'page';
  if (blanks.length === 0) return 'none';
  const paragraph = blanks.some((blank) => blank !== '');
  const blank = blanks.some((blank) => blank === '');
  return paragraph && blank ? 'end' : paragraph ? 'paragraph' : 'blank';
}

interface CellsResult {
  cells: TableCell[];
  issues: Issue[];
}

function readBoxRow(file: string, fragments: Fragment[], plan: TablePlan, row: TableRow): CellsResult {
  // One space separates the name from the boxes that follow it on its line.
  const cuts = fragments.map(({ source, start, gap }) => {
    const text = source.line.text;
    if (start > 0) return text[start] === ' ' ? start + 1 : start;
    return gap === 'page' && text.startsWith(' ') ? 1 : 0;
  });
  const lines = fragments.map(({ source, gap }, i) => ({ text: source.line.text.slice(cuts[i]), gap }));
  const options = { rowId: row.rowId, columns: plan.columns, facts: plan.facts ?? [] };
  const reading = readBoxes(lines, options);
  if (!reading)
    return {
      cells: [],
      issues: [misfit(file, fragments[0], plan, row, 'a number of boxes that no reading explains')],
    };
  const issues = reading.margin < TOSS_UP ? [tossUp(file, fragments[0], plan, row)] : [];
  const cells = plan.columns.map(({ columnId }, c): TableCell => {
    const pieces = reading.cells[c] ?? [];
    const children = pieces.flatMap(({ line, start, end }) => {
      const cut = cuts[line] ?? 0;
      const source = fragments[line]?.source.line;
      return source ? [textOf(source, cut + start, cut + end)] : [];
    });
    const method = reading.byFacts ? 'summary' : 'boxes';
    return { type: 'tableCell', columnId, method, confidence: confidenceOf(reading.margin), children };
  });
  return { cells, issues };
}

function readTextRow(file: string, fragments: Fragment[], plan: TablePlan, row: TableRow): CellsResult {
  const lines = fragments.map(rowLine);
  if (lines.length === 0) return blankRow(file, plan, row);
  const { pieces, cost, margin } = segment(lines, { columns: plan.columns, manyRows: false });
  const issues: Issue[] = [];
  if (margin < TOSS_UP) issues.push(tossUp(file, fragments[0], plan, row));
  if (cost > MISFIT) issues.push(misfit(file, fragments[0], plan, row, 'text that fits its columns badly'));
  const cells = plan.columns.map(({ columnId }, c): TableCell => {
    const own = pieces.filter(({ column }) => column === c);
    const children = own.flatMap(({ line, start, end }) => textAt(fragments[line], start, end));
    return {
      type: 'tableCell',
      columnId,
      method: 'segmentation',
      confidence: confidenceOf(margin),
      children,
    };
  });
  return { cells, issues };
}

function blankRow(file: string, plan: TablePlan, row: TableRow): CellsResult {
  const cells = plan.columns.map(
    ({ columnId }): TableCell => ({
      type: 'tableCell',
      columnId,
      method: 'segmentation',
      confidence: 1,
      children: [],
    }),
  );
  const filled = plan.columns.some(({ blank }) => blank === 'never');
  return { cells, issues: filled ? [misfit(file, undefined, plan, row, 'a row without text')] : [] };
}

function rowLine({ source, start, gap }: Fragment, index: number): RowLine {
  const raw = source.line.text.slice(start);
  const before = raw.length - raw.trimStart().length;
  const after = raw.length - raw.trimEnd().length;
  // One space separates a name from what follows it, and marks the top of a page.
  const usual = start > 0 || gap === 'page' ? 1 : 0;
  const spacesBefore = index === 0 && start === 0 ? before : Math.max(0, before - usual);
  return { text: raw.trim(), gap, spacesBefore, spacesAfter: Math.max(0, after - 1) };
}

function textAt(fragment: Fragment | undefined, start: number, end: number): Text[] {
  if (!fragment) return [];
  const { line } = fragment.source;
  const raw = line.text.slice(fragment.start);
  const from = fragment.start + raw.length - raw.trimStart().length;
  return [textOf(line, from + start, from + end)];
}

/** 0 for a toss-up, 1 for a margin of SURE and more, rounded to hundredths. */
const confidenceOf = (margin: number) => Math.round(Math.min(1, margin / SURE) * 100) / 100;

function tossUp(file: string, fragment: Fragment | undefined, plan: TablePlan, row: TableRow): Issue {
  return {
    code: 'row-ambiguous',
    file,
    ...placeOf(fragment?.source.line),
    found: `two readings of row ${row.rowId} of table ${plan.tableId} that are equally good`,
    expected: 'one reading that is clearly better',
    advice: 'Say more about the columns in the table’s plan, or decide by a correction.',
  };
}

function misfit(
  file: string,
  fragment: Fragment | undefined,
  plan: TablePlan,
  row: TableRow,
  found: string,
): Issue {
  return {
    code: 'row-misfit',
    file,
    ...placeOf(fragment?.source.line ?? undefined),
    found: `${found} (row ${row.rowId} of table ${plan.tableId})`,
    expected: `${plan.columns.length} columns: ${plan.columns.map(({ columnId }) => columnId).join(', ')}`,
    advice: 'See whether lines were lost or moved; if the text is right, bring the table’s plan up to date.',
  };
}

/** Rows that the table is read for: their names are its first column. */
function readFoundRows(file: string, lines: PageLine[], plan: TablePlan): RowsResult {
  const results = groupsOf(lines, plan).map(({ group, from, to }): RowsResult => {
    const fragments = fragmentsOf(lines, from, 0, to);
    if (!group) return { rows: [], issues: fragments.map((fragment) => unclaimed(file, fragment, plan)) };
    if (fragments.length === 0) return { rows: [], issues: [emptyGroup(file, group.name, plan)] };
    const { rows, issues } = rowsOfGroup(file, fragments, plan, group.groupId);
    return { rows: rows.map((row, i) => (i === 0 ? { ...row, group: group.name } : row)), issues };
  });
  return { rows: results.flatMap(({ rows }) => rows), issues: results.flatMap(({ issues }) => issues) };
}

interface Group {
  group: { groupId: string; name: Text } | null;
  from: number;
  to: number;
}

/** The stretches of lines between the names that head groups of rows. */
function groupsOf(lines: readonly PageLine[], plan: TablePlan): Group[] {
  const heads = lines.flatMap(({ line, role }, i) => {
    const printed = line.text.trim();
    const found = plan.groups?.find(({ names }) => names.some((name) => printed === `${name}:`));
    return found && role === null ? [{ groupId: found.rowId, name: textOf(line), at: i }] : [];
  });
  const groups = heads.map(({ groupId, name, at }, i): Group => {
    return { group: { groupId, name }, from: at + 1, to: heads[i + 1]?.at ?? lines.length };
  });
  return [{ group: null, from: 0, to: heads[0]?.at ?? lines.length }, ...groups];
}

/** The rows of one group, found together with their cells; the first column is the row's name. */
function rowsOfGroup(file: string, fragments: Fragment[], plan: TablePlan, groupId: string): RowsResult {
  const { pieces, cost, margin } = segment(fragments.map(rowLine), { columns: plan.columns, manyRows: true });
  const count = (pieces.at(-1)?.row ?? -1) + 1;
  const rows = Array.from({ length: count }, (_, r): TableRow => {
    const cells = plan.columns.map(({ columnId }, c): TableCell => {
      const own = pieces.filter(({ row, column }) => row === r && column === c);
      const children = own.flatMap(({ line, start, end }) => textAt(fragments[line], start, end));
      return {
        type: 'tableCell',
        columnId,
        method: 'segmentation',
        confidence: confidenceOf(margin),
        children,
      };
    });
    return { type: 'tableRow', rowId: `${groupId}-${r + 1}`, name: [], children: cells };
  });
  const place = { type: 'tableRow', rowId: groupId, name: [], children: [] } satisfies TableRow;
  const issues: Issue[] = [];
  if (margin < TOSS_UP) issues.push(tossUp(file, fragments[0], plan, place));
  if (cost > MISFIT * count)
    issues.push(misfit(file, fragments[0], plan, place, 'text that fits its columns badly'));
  return { rows, issues };
}

function emptyGroup(file: string, name: Text, plan: TablePlan): Issue {
  return {
    code: 'row-not-found',
    file,
    place: name.position,
    found: `no rows below “${name.value}” of table ${plan.tableId}`,
    expected: 'at least one row in each group',
    advice: 'See whether the lines below the name moved.',
  };
}
