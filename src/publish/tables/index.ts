import type { Damage, PdfMetadata } from '../../model/pdf.ts';
import type { FoundTable } from '../../model/table.ts';
import { csvOf } from './csv.ts';
import { htmlOf } from './html.ts';
import { markdownOf } from './markdown.ts';

export { debugSvg } from './svg.ts';

/** What goes with the tables: what the file says of itself, and what of it could not be read. */
export interface AboutFile {
  metadata: PdfMetadata;
  damage: readonly Damage[];
}

/** A writer takes all tables of a file, and gives one text. */
export type TableWriter = (tables: readonly FoundTable[], about?: AboutFile) => string;

/** Writers by the name of their format. */
export const tableWriters = {
  json: (tables, about?: AboutFile) => `${JSON.stringify({ ...about, tables }, null, 1)}\n`,
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
