import type { ExpectedCount, ExpectedCounts } from '../model/expected.ts';
import type { Issue } from '../model/issue.ts';
import { type AnyRow, rowsOf } from '../records/index.ts';
import type { Rule } from './rule.ts';

export type { ExpectedCount, ExpectedCounts };

function selects(where: Partial<AnyRow>): (row: AnyRow) => boolean {
  const wanted = Object.entries(where);
  return (row) => wanted.every(([field, value]) => row[field] === value);
}

function countIssue({ resource, where = {}, count }: ExpectedCount, found: number, report: string): Issue {
  const described = Object.entries(where).map(([field, value]) => ` where ${field} is ${value}`);
  return {
    code: 'expected-count',
    file: `src/reports/${report}/index.ts`,
    found: `${found} rows of ${resource}${described.join(' and')}`,
    expected: `${count}`,
    advice: "Find the rows that are missing or too many, or correct what the report's folder expects.",
  };
}

/** The rule that holds a report's own rows to what its folder promises. */
export const expectedCountRule = (expected: ExpectedCounts): Rule => ({
  name: 'expected-count',
  description: 'A report has as many rows as its folder promises.',
  check: (dataset) =>
    expected.flatMap((one) => {
      const rows = rowsOf(dataset, { name: one.resource });
      const found = rows.filter(selects(one.where ?? {})).length;
      return found === one.count ? [] : [countIssue(one, found, dataset.sources[0]?.source_id ?? '…')];
    }),
});
