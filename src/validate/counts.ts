import type { ExpectedCount, ExpectedCounts } from '../model/expected.ts';
import type { Issue } from '../model/issue.ts';
import { type AnyRow, rowsOf } from '../records/index.ts';
import type { Rule } from './rule.ts';

export type { ExpectedCount, ExpectedCounts };

function selects(where: Partial<AnyRow>): (row: AnyRow) => boolean {
  const wanted = Object.entries(where);
  return (row) => wanted.every(([field, value]) => row[field] === value);
}

function countIssue({ resource, where = {}, count }: ExpectedCount, found: number): Issue {
  const described = Object.entries(where).map(([field, value]) => ` where ${field} is ${value}`);
  return {
    code: 'expected-count',
    file: resource,
    found: `${found} rows${described.join(' and')}`,
    expected: `${count}`,
    advice: "Find the rows that are missing or too many, or correct the report's plan.",
  };
}

/** The rule that holds a dataset to its reports' plans. */
export const expectedCountRule = (expected: ExpectedCounts): Rule => ({
  name: 'expected-count',
  description: "The number of rows is the one the reports' plans give.",
  check: (dataset) =>
    expected.flatMap((one) => {
      const rows = rowsOf(dataset, { name: one.resource });
      const found = rows.filter(selects(one.where ?? {})).length;
      return found === one.count ? [] : [countIssue(one, found)];
    }),
});
