import type { AnyRow } from '../../records/index.ts';
import { jsonPath, rowsAsJson } from '../json.ts';
import type { Release, ReleasedResource } from '../release/read.ts';
import { asIndentedJson, schemaPath } from '../schemas.ts';
import { type PublishedFile, textFile } from '../writer.ts';
import type { ChangedRecord, Difference, ResourceDifference } from './difference.ts';
import { fieldNames, idOf, orderAfter } from './records.ts';

/** The row with its new values, its fields as the newer schema has them. */
function changedRow(names: readonly string[], row: AnyRow, change: ChangedRecord | undefined): AnyRow {
  const values = new Map(change?.values.map(({ field, to }) => [field, to]));
  const newValue = (name: string) => (values.has(name) ? values.get(name) : row[name]) ?? null;
  return Object.fromEntries(names.map((name) => [name, newValue(name)]));
}

function changedRows(before: ReleasedResource, after: ResourceDifference): AnyRow[] {
  const { added, removed, changed, order } = after.records;
  const names = fieldNames({ schema: after.schema ?? before.schema });
  const gone = new Set(removed.map(({ record_id }) => record_id));
  const changes = new Map(changed.map((change) => [change.record_id, change]));
  const kept = before.rows.map((row) => [idOf(before, row), row] as const).filter(([id]) => !gone.has(id));
  const rows = new Map<string, AnyRow>([
    ...kept.map(([id, row]) => [id, changedRow(names, row, changes.get(id))] as const),
    ...added.map(({ record_id, row }) => [record_id, row] as const),
  ]);
  const keptIds = kept.map(([id]) => id);
  return (order ?? orderAfter(keptIds, added)).map((id) => rows.get(id)!);
}

function applyToResource(
  release: Release,
  name: string,
  change: ResourceDifference | undefined,
): ReleasedResource {
  const before = release.resources.get(name);
  if (!change) return before!;
  const schema = change.schema ?? before!.schema;
  return { schema, rows: changedRows(before ?? { schema, rows: [] }, change) };
}

/**
 * The JSON files (rows and schemas) of the newer release, made from the older and the difference: the same
 * bytes as were published.
 */
export function applyDifference(a: Release, { order, resources }: Difference): PublishedFile[] {
  const changes = new Map(resources.map((change) => [change.resource, change]));
  const after = order.map((name) => [name, applyToResource(a, name, changes.get(name))] as const);
  return [
    ...after.map(([name, { rows }]) => textFile(jsonPath(name), rowsAsJson(rows))),
    ...after.map(([name, { schema }]) => textFile(schemaPath(name), asIndentedJson(schema))),
  ];
}
