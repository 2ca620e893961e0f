import { isDeepStrictEqual } from 'node:util';
import { type AnyRow, recordId } from '../../records/index.ts';
import type { ReleasedResource } from '../release/read.ts';
import type { ChangedRecord, ChangedValue, RecordDifference } from './difference.ts';

/** Why a correction gave the value of a field, if one did. */
export type ReasonFor = (recordId: string, field: string) => string | undefined;

type Records = ReadonlyMap<string, AnyRow>;

export const fieldNames = ({ schema }: Pick<ReleasedResource, 'schema'>) =>
  Object.keys(schema.items.properties);

export const idOf = ({ schema }: Pick<ReleasedResource, 'schema'>, row: AnyRow) =>
  recordId({ key: schema['x-primary-key'] }, row);

const recordsOf = (resource: ReleasedResource): Records =>
  new Map(resource.rows.map((row) => [idOf(resource, row), row]));

function changedValues(names: readonly string[], from: AnyRow, to: AnyRow): ChangedValue[] {
  return names.flatMap((field) => {
    const [before, after = null] = [from[field], to[field]];
    if (before === after || (before === undefined && after === null)) return [];
    return [before === undefined ? { field, to: after } : { field, from: before, to: after }];
  });
}

/** The order that the newer records get when the added ones are put in at their index. */
export function orderAfter(kept: readonly string[], added: readonly { record_id: string; index: number }[]) {
  const ids = [...kept];
  for (const { record_id, index } of added) ids.splice(index, 0, record_id);
  return ids;
}

const without = (records: Records, others: Records) => [...records].filter(([id]) => !others.has(id));

/** How the records of two releases of a resource differ; both have the same key. */
export function recordDifference(
  before: ReleasedResource,
  after: ReleasedResource,
  reasonFor: ReasonFor,
): RecordDifference {
  const [old, now] = [recordsOf(before), recordsOf(after)];
  const names = fieldNames(after);
  const index = new Map([...now.keys()].map((id, at) => [id, at]));
  const added = without(now, old).map(([record_id, row]) => ({
    record_id,
    index: index.get(record_id)!,
    row,
  }));
  const removed = without(old, now).map(([record_id, row]) => ({ record_id, row }));
  const changed = [...now].flatMap(([record_id, row]): ChangedRecord[] => {
    const values = changedValues(names, old.get(record_id) ?? row, row).map((value) => {
      const reason = reasonFor(record_id, value.field);
      return reason === undefined ? value : { ...value, reason };
    });
    return values.length > 0 ? [{ record_id, values }] : [];
  });
  const kept = [...old.keys()].filter((id) => now.has(id));
  const order = [...now.keys()];
  const isPlain = isDeepStrictEqual(orderAfter(kept, added), order);
  return { added, removed, changed, ...(isPlain ? {} : { order }) };
}
