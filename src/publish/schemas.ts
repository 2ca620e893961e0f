import { JSON_SCHEMAS } from '../records/index.ts';
import { type PublishedFile, textFile, type Writer } from './writer.ts';

export const schemaPath = (resource: string) => `schemas/${resource}.schema.json`;

/** Indented, LF, final newline: for people to read and for line-by-line comparison. */
export const asIndentedJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** The generated JSON Schema of every resource; the project keeps the same files in `schemas/`. */
export const schemaFiles = (): PublishedFile[] =>
  Array.from(JSON_SCHEMAS, ([name, schema]) => textFile(schemaPath(name), asIndentedJson(schema)));

export const schemaWriter: Writer = { name: 'schemas', files: schemaFiles };
