import { type Text, textOf } from '../model/document.ts';
import type { Issue } from '../model/issue.ts';
import type { GroupPlan } from '../model/plan.ts';
import { correct } from './corrections.ts';
import { fragmentsOf, rowLineOf } from './fragments.ts';
import { groupMisfit, lineNotClaimed, placeOf, type TableContext } from './issues.ts';
import type { PageLine } from './layout.ts';
import type { RowsResult } from './named-rows.ts';
import { quote } from './quote.ts';
import { segment } from './segment.ts';
import { cellsOf } from './text-row.ts';

/** Rows that the table is read for: their names are its first column, and names of groups stand above them. */
export function readFoundRows(context: TableContext, lines: readonly PageLine[]): RowsResult {
  const { first, groups } = groupsOf(lines, context.plan.groups ?? []);
  const before = fragmentsOf(lines, { from: 0, start: 0, to: first });
  const results = groups.map((group) => readGroup(context, lines, group));
  return {
    rows: results.flatMap(({ rows }) => rows),
    issues: [
      ...before.map(({ source }) => lineNotClaimed(context, source.line)),
      ...orderIssues(context, groups, lines),
      ...results.flatMap(({ issues }) => issues),
    ],
  };
}

/** Each group of the plan stands once, in the plan's order. */
function orderIssues(context: TableContext, groups: readonly Group[], lines: readonly PageLine[]): Issue[] {
  const plans = context.plan.groups ?? [];
  const count = Math.max(plans.length, groups.length);
  const at = Array.from({ length: count }).findIndex((_, i) => groups[i]?.plan !== plans[i]);
  if (at < 0) return [];
  const printed = groups[at]?.name;
  const place = printed ? { place: printed.position } : placeOf(lines.at(-1)?.line);
  const found = printed ? quote(printed.value, context.plan.columns) : 'the end of the table';
  const wanted = plans[at] ? `group ${plans[at].rowId}` : 'no more groups';
  return [groupMisfit(context, place, found, wanted)];
}

/** The rows below the name of a group. */
interface Group {
  plan: GroupPlan;
  name: Text;
  from: number;
  to: number;
}

/** The stretches of lines below the names that head groups of rows, and where the first name stands. */
function groupsOf(
  lines: readonly PageLine[],
  plans: readonly GroupPlan[],
): { first: number; groups: Group[] } {
  const heads = lines.flatMap(({ line, role }, at) => {
    const printed = line.text.trim();
    const plan = plans.find(({ names }) => names.some((name) => printed === `${name}:`));
    return plan && role === null ? [{ plan, name: textOf(line), at }] : [];
  });
  const groups = heads.map(({ plan, name, at }, i): Group => {
    return { plan, name, from: at + 1, to: heads[i + 1]?.at ?? lines.length };
  });
  return { first: heads[0]?.at ?? lines.length, groups };
}

/** The rows of one group, found together with their cells. */
function readGroup(context: TableContext, lines: readonly PageLine[], group: Group): RowsResult {
  const { plan, name, from, to } = group;
  const fragments = fragmentsOf(lines, { from, start: 0, to });
  const rowLines = fragments.map(rowLineOf);
  const readings = segment(rowLines, { columns: context.plan.columns, manyRows: true });
  const results = readings.map((reading, i) => {
    const rowId = `${plan.rowId}-${i + 1}`;
    const { cells, issues } = cellsOf(context, fragments, rowLines, reading, rowId);
    const head = i === 0 ? { group: name } : {};
    return correct(context, { row: { type: 'tableRow', rowId, name: [], ...head, children: cells }, issues });
  });
  const issues = results.flatMap((result) => result.issues);
  if (results.length !== plan.count) {
    const found = `${results.length} rows below ${quote(name.value, context.plan.columns)}`;
    issues.push(groupMisfit(context, { place: name.position }, found, `${plan.count} rows`));
  }
  return { rows: results.map(({ row }) => row), issues };
}
