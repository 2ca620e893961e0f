import type { Issue } from '../model/issue.ts';
import { type AnyRow, isWritable, RESOURCES, type Resource, recordId, rowsOf } from '../records/index.ts';
import type { Rule } from './rule.ts';

function issuesOf(resource: Resource, row: AnyRow): Issue[] {
  return Object.keys(row)
    .filter((field) => !isWritable(row[field] ?? null))
    .map((field) => ({
      code: 'characters',
      file: resource.name,
      found: `${JSON.stringify(row[field])} in ${field} of record ${recordId(resource, row)}`,
      expected: 'no NUL, half surrogate pair, empty text, infinity or minus zero',
      advice: 'Remove the character where the source is read, or make the value null.',
    }));
}

/** Values can be written in every format and read back as they were. */
export const charactersRule: Rule = {
  name: 'characters',
  description: 'Every value can be written in every format and read back the same.',
  check: (dataset) =>
    RESOURCES.flatMap((resource: Resource) =>
      rowsOf(dataset, resource).flatMap((row) => issuesOf(resource, row)),
    ),
};
