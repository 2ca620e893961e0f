import type { Issue } from '../model/issue.ts';
import {
  type AnyRow,
  type Dataset,
  RESOURCES,
  type Reference,
  type Resource,
  recordId,
  resourceNamed,
  rowsOf,
} from '../records/index.ts';
import type { Rule } from './rule.ts';

function duplicates(resource: Resource, rows: readonly AnyRow[]): string[] {
  const seen = new Set<string>();
  const ids = rows.map((row) => recordId(resource, row));
  return [...new Set(ids.filter((id) => seen.size === seen.add(id).size))];
}

function duplicateIssue({ name, key }: Resource, id: string): Issue {
  return {
    code: 'primary-key',
    file: name,
    found: `more than one record ${id}`,
    expected: `(${key.join(', ')}) to name one record`,
    advice: 'Find the rule that makes the record twice.',
  };
}

/** No two rows of a resource have the same key. */
export const primaryKeyRule: Rule = {
  name: 'primary-key',
  description: 'The primary key of every row is unique within its resource.',
  check: (dataset) =>
    RESOURCES.flatMap((resource: Resource) =>
      duplicates(resource, rowsOf(dataset, resource)).map((id) => duplicateIssue(resource, id)),
    ),
};

function idsOf(dataset: Dataset, name: string): Set<string> {
  const resource = resourceNamed(name)!;
  return new Set(rowsOf(dataset, resource).map((row) => recordId(resource, row)));
}

function danglingIssue({ name }: Resource, { field, resource }: Reference, value: string): Issue {
  return {
    code: 'foreign-key',
    file: name,
    found: `${field} "${value}"`,
    expected: `the key of a record of ${resource}`,
    advice: `Add the record to ${resource}, or correct the link.`,
  };
}

/** Values that `reference` should find in the other resource and does not. */
function danglingValues(dataset: Dataset, resource: Resource, { field, resource: target }: Reference) {
  const ids = idsOf(dataset, target);
  const values = rowsOf(dataset, resource).map((row) => row[field]);
  return new Set(values.filter((value) => typeof value === 'string' && !ids.has(value)) as string[]);
}

/** A field that names a record of another resource names one that is there. */
export const foreignKeyRule: Rule = {
  name: 'foreign-key',
  description: 'Every foreign key that is not null is the key of a row of the resource it refers to.',
  check: (dataset) =>
    RESOURCES.flatMap((resource: Resource) =>
      resource.references.flatMap((reference) =>
        [...danglingValues(dataset, resource, reference)].map((value) =>
          danglingIssue(resource, reference, value),
        ),
      ),
    ),
};
