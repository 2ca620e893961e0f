import { type AnyRow, fieldsOf, RESOURCES, type Resource, rowsOf, type Value } from '../records/index.ts';
import { textFile, type Writer } from './writer.ts';

export const csvPath = (resource: string) => `csv/${resource}.csv`;

const NEEDS_QUOTES = /[",\r\n]/;

/** RFC 4180, section 2, rules 5 to 7. Null is an empty field: an empty text does not occur in the data. */
function fieldAsCsv(value: Value | undefined): string {
  const text = String(value ?? '');
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const line = (values: readonly (Value | undefined)[]) => `${values.map(fieldAsCsv).join(',')}\r\n`;

/**
 * RFC 4180: a header, commas, CRLF, quotes where needed; UTF-8 without byte order mark. Null is an empty
 * field, true and false are words. Written here because csv-stringify, to which a test compares it, takes a
 * tenth of the whole build's time.
 */
export function rowsAsCsv(resource: Resource, rows: readonly AnyRow[]): string {
  const names = fieldsOf(resource).map(({ name }) => name);
  return [line(names), ...rows.map((row) => line(names.map((name) => row[name])))].join('');
}

/** `csv/<resource>.csv` of every resource. */
export const csvWriter: Writer = {
  name: 'csv',
  *files({ dataset }) {
    for (const resource of RESOURCES) {
      yield textFile(csvPath(resource.name), rowsAsCsv(resource, rowsOf(dataset, resource)));
    }
  },
};
