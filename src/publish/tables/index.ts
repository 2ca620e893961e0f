import type { PdfMetadata } from '../../model/pdf.ts';
import type { FoundTable } from '../../model/table.ts';
import { csvOf } from './csv.ts';
import { htmlOf } from './html.ts';
import { markdownOf } from './markdown.ts';

export { debugSvg } from './svg.ts';

/** A writer takes all tables of a file, and what the file says of itself, and gives one text. */
export type TableWriter = (tables: readonly FoundTable[], metadata?: PdfMetadata) => string;

/** Writers by the name of their format. */
export const tableWriters = {
  json: (tables, metadata?: PdfMetadata) =>
    `${JSON.stringify({ ...(metadata ? { metadata } : {}), tables }, null, 1)}\n`,
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
