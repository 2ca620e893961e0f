import { type AnyRow, RESOURCES, rowsOf } from '../records/index.ts';
import { textFile, type Writer } from './writer.ts';

export const jsonPath = (resource: string) => `json/${resource}.json`;

/** An array of objects, one on a line so that versions can be compared by line; LF, final newline. */
export const rowsAsJson = (rows: readonly AnyRow[]): string =>
  rows.length === 0 ? '[]\n' : `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;

/** `json/<resource>.json` of every resource. */
export const jsonWriter: Writer = {
  name: 'json',
  *files({ dataset }) {
    for (const resource of RESOURCES) {
      yield textFile(jsonPath(resource.name), rowsAsJson(rowsOf(dataset, resource)));
    }
  },
};
