/**
 * The published resources: the single source of which TypeScript types, JSON Schemas, SQLite tables, Table
 * Schemas and the codebook are all generated.
 */
export { type Code, type Field, type FieldType, fieldsOf, type Language } from './fields.ts';
export { JSON_SCHEMAS, OWN_KEYWORDS, type ResourceSchema } from './json-schema.ts';
export type { Reference, Resource } from './resource.ts';
export {
  type Dataset,
  emptyDataset,
  RESOURCES,
  type ResourceName,
  type Row,
  resourceNamed,
} from './resources.ts';
export { type AnyRow, arrange, compareText, isWritable, recordId, rowsOf, type Value } from './rows.ts';
