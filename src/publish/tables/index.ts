import type { FoundTable } from '../../model/table.ts';
import { csvOf } from './csv.ts';
import { htmlOf } from './html.ts';
import { markdownOf } from './markdown.ts';

export { debugSvg } from './svg.ts';

/** A writer takes all tables of a file and gives one text. */
export type TableWriter = (tables: readonly FoundTable[]) => string;

/** Writers by the name of their format. */
export const tableWriters = {
  json: (tables) => `${JSON.stringify({ tables }, null, 1)}\n`,
  csv: (tables) => tables.map(csvOf).join('\n'),
  markdown: (tables) => tables.map(markdownOf).join('\n'),
  html: (tables) => htmlOf(tables),
} as const satisfies Record<string, TableWriter>;

export type TableFormat = keyof typeof tableWriters;

/** File name endings of the formats. */
export const endings: Record<TableFormat, string> = {
  json: 'json',
  csv: 'csv',
  markdown: 'md',
  html: 'html',
};
