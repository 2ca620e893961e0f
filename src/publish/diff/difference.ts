/** What differs between two releases, as plain data: saved as JSON, shown as text, applied to the older. */
import type { AnyRow, ResourceSchema, Value } from '../../records/index.ts';
import type { Bump } from '../release/version.ts';

export interface Difference {
  from: string;
  to: string;
  /** What the change asks of the version's number. */
  bump: Bump;
  /** Resources that differ, in the order of the newer release; removed ones last. */
  resources: readonly ResourceDifference[];
  /** Names of all resources of the newer release, in its order. */
  order: readonly string[];
  /** Files that differ and are no JSON of a resource: other formats, codebook, metadata. */
  files: FileDifference;
}

export interface FileDifference {
  added: readonly string[];
  removed: readonly string[];
  changed: readonly string[];
}

export interface ResourceDifference {
  resource: string;
  change: 'added' | 'removed' | 'changed';
  /** The newer schema, if the resource is new or its schema differs. */
  schema?: ResourceSchema;
  /** How the schemas differ, for people and for the version. */
  schemaChanges: readonly SchemaChange[];
  records: RecordDifference;
}

/** A change of form; `from` and `to` are words for people, or the code that went or came. */
export interface SchemaChange {
  what: 'field' | 'code' | 'type' | 'unit' | 'key' | 'constraint' | 'words';
  change: 'added' | 'removed' | 'changed';
  /** The field, or the resource's name for its key and words. */
  name: string;
  from?: string;
  to?: string;
}

export interface RecordDifference {
  added: readonly AddedRecord[];
  removed: readonly RemovedRecord[];
  changed: readonly ChangedRecord[];
  /** All record ids of the newer release, only if added records alone do not give its order. */
  order?: readonly string[];
}

export interface AddedRecord {
  record_id: string;
  /** Index among the newer release's records, from 0. */
  index: number;
  row: AnyRow;
}

export interface RemovedRecord {
  record_id: string;
  row: AnyRow;
}

export interface ChangedRecord {
  record_id: string;
  values: readonly ChangedValue[];
}

/** `from` is absent for a field that is new, and null like any other value that was not given. */
export interface ChangedValue {
  field: string;
  from?: Value;
  to: Value;
  /** Why, if a correction decided the newer value. */
  reason?: string;
}
