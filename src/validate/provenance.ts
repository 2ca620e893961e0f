import type { Issue } from '../model/issue.ts';
import {
  type Dataset,
  fieldsOf,
  RESOURCES,
  type Resource,
  type Row,
  recordId,
  rowsOf,
} from '../records/index.ts';
import type { Rule } from './rule.ts';

interface Published {
  fields: ReadonlySet<string>;
  ids: ReadonlySet<string>;
}

function published(dataset: Dataset): Map<string, Published> {
  return new Map(
    RESOURCES.map((resource: Resource) => [
      resource.name,
      {
        fields: new Set(fieldsOf(resource).map(({ name }) => name)),
        ids: new Set(rowsOf(dataset, resource).map((row) => recordId(resource, row))),
      },
    ]),
  );
}

const points = ({ fields, ids }: Published, { record_id, field }: Row<'provenance'>) =>
  ids.has(record_id) && fields.has(field);

function issueOf({ resource, record_id, field }: Row<'provenance'>): Issue {
  return {
    code: 'provenance-target',
    file: 'provenance',
    found: `provenance of ${resource}/${record_id}/${field}`,
    expected: 'a field of a record that is published',
    advice: 'Correct the resource, record or field where the provenance is made.',
  };
}

/** Every row of provenance is about a field of a record that is there. */
export const provenanceRule: Rule = {
  name: 'provenance-target',
  description: 'Every row of provenance names a resource, record and field that are published.',
  check: (dataset) => {
    const resources = published(dataset);
    return dataset.provenance
      .filter((row) => !points(resources.get(row.resource) ?? { fields: new Set(), ids: new Set() }, row))
      .map(issueOf);
  },
};
