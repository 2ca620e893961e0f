import { isDeepStrictEqual } from 'node:util';
import type { ResourceSchema } from '../../records/index.ts';
import { CHECKSUMS } from '../checksums.ts';
import { jsonPath } from '../json.ts';
import type { Release, ReleasedResource } from '../release/read.ts';
import { schemaPath } from '../schemas.ts';
import { decideBump } from './bump.ts';
import type { Difference, FileDifference, RecordDifference, ResourceDifference } from './difference.ts';
import { idOf, type ReasonFor, recordDifference } from './records.ts';
import { schemaChanges } from './schemas.ts';

/** A correction's reason is published with the provenance of the value it gave. */
function reasonsIn({ resources }: Release): (resource: string) => ReasonFor {
  const reasons = new Map<string, string>();
  for (const { resource, record_id, field, reason } of resources.get('provenance')?.rows ?? []) {
    if (typeof reason === 'string') reasons.set(`${resource}/${record_id}/${field}`, reason);
  }
  return (resource) => (recordId, field) => reasons.get(`${resource}/${recordId}/${field}`);
}

const allAdded = (after: ReleasedResource): RecordDifference => ({
  added: after.rows.map((row, index) => ({ record_id: idOf(after, row), index, row })),
  removed: [],
  changed: [],
});

const allRemoved = (before: ReleasedResource): RecordDifference => ({
  added: [],
  removed: before.rows.map((row) => ({ record_id: idOf(before, row), row })),
  changed: [],
});

/** With another key a record cannot be found again: all go and all come. */
function differingRecords(before: ReleasedResource, after: ReleasedResource, reasonFor: ReasonFor) {
  const keyOf = ({ schema }: { schema: ResourceSchema }) => schema['x-primary-key'];
  if (isDeepStrictEqual(keyOf(before), keyOf(after))) return recordDifference(before, after, reasonFor);
  return { ...allAdded(after), removed: allRemoved(before).removed };
}

function changedResource(
  resource: string,
  before: ReleasedResource,
  after: ReleasedResource,
  reasonFor: ReasonFor,
): ResourceDifference[] {
  const records = differingRecords(before, after, reasonFor);
  const isSameSchema = JSON.stringify(before.schema) === JSON.stringify(after.schema);
  const isSame = isSameSchema && Object.values(records).every((list) => list.length === 0);
  if (isSame) return [];
  return [
    {
      resource,
      change: 'changed',
      ...(isSameSchema ? {} : { schema: after.schema }),
      schemaChanges: schemaChanges(resource, before.schema, after.schema),
      records,
    },
  ];
}

function resourceDifferences(a: Release, b: Release): ResourceDifference[] {
  const reasonsFor = reasonsIn(b);
  const addedOrChanged = [...b.resources].flatMap(([resource, after]): ResourceDifference[] => {
    const before = a.resources.get(resource);
    if (before) return changedResource(resource, before, after, reasonsFor(resource));
    const { schema } = after;
    return [{ resource, change: 'added', schema, schemaChanges: [], records: allAdded(after) }];
  });
  const removed = [...a.resources]
    .filter(([resource]) => !b.resources.has(resource))
    .map(([resource, before]): ResourceDifference => {
      return { resource, change: 'removed', schemaChanges: [], records: allRemoved(before) };
    });
  return [...addedOrChanged, ...removed];
}

/** `csv/goals.csv` is a form of `goals`, and a database of all resources. */
const FORM_OF_RESOURCE = /^[a-z]+\/([a-z_]+)\.[a-z.]+$|\.sqlite$/;

/** Whether what a file has to tell is told by the resources' differences, or comes from the version alone. */
function isToldElsewhere(a: Release, b: Release, differing: ReadonlySet<string>): (path: string) => boolean {
  const names = [...a.resources.keys(), ...b.resources.keys()];
  const versioned = a.version === b.version ? [] : ['datapackage.json'];
  const told = new Set([CHECKSUMS, ...versioned, ...names.map(jsonPath), ...names.map(schemaPath)]);
  return (path) => {
    const form = FORM_OF_RESOURCE.exec(path);
    const isFormOfDiffering = form !== null && (form[1] ? differing.has(form[1]) : differing.size > 0);
    return told.has(path) || isFormOfDiffering;
  };
}

function fileDifference(a: Release, b: Release, resources: readonly ResourceDifference[]): FileDifference {
  const isTold = isToldElsewhere(a, b, new Set(resources.map(({ resource }) => resource)));
  const only = (x: Release, y: Release) =>
    [...x.digests.keys()].filter((path) => !isTold(path) && !y.digests.has(path));
  const changed = [...b.digests].filter(([path, digest]) => {
    return !isTold(path) && a.digests.has(path) && a.digests.get(path) !== digest;
  });
  return { added: only(b, a), removed: only(a, b), changed: changed.map(([path]) => path) };
}

/** What changed from release `a` to release `b`. */
export function diff(a: Release, b: Release): Difference {
  const resources = resourceDifferences(a, b);
  const files = fileDifference(a, b, resources);
  const order = [...b.resources.keys()];
  return { from: a.version, to: b.version, bump: decideBump({ resources, files }), resources, order, files };
}
