import type { DatabaseSync } from 'node:sqlite';
import type { Row } from '../records/index.ts';

/** A stretch of a source line with its role. */
export type LinePart = Row<'source_lines'>;

/** Where a stretch of a source is; columns are null where it is whole lines. */
export type Place = Pick<
  Row<'provenance'>,
  'source_id' | 'line_start' | 'column_start' | 'line_end' | 'column_end' | 'page'
>;

/** The parts of lines `from` to `to` of a source. */
export function linesOf(database: DatabaseSync, sourceId: string, from: number, to: number): LinePart[] {
  return database
    .prepare(
      'SELECT * FROM source_lines WHERE source_id = ? AND line BETWEEN ? AND ? ORDER BY line, column_start',
    )
    .all(sourceId, from, to) as unknown as LinePart[];
}

/** Lines `from` to `to` put together from their parts, each in its column. */
export function textLines(parts: readonly LinePart[], from: number, to: number): string[] {
  const lines = Array.from({ length: to - from + 1 }, () => '');
  for (const { line, text, column_start } of parts) {
    const before = lines[line - from] ?? '';
    lines[line - from] = before.padEnd(column_start - 1) + (text ?? '');
  }
  return lines;
}

/** The columns of a quote in the lines it begins and ends on; null for both where they do not have it. */
export function columnsOf(
  lines: readonly string[],
  quote: string,
): Pick<Place, 'column_start' | 'column_end'> {
  const words = quote.trim().split(/\s+/).map(RegExp.escape);
  const text = lines.join('\n');
  const found = new RegExp(words.join(String.raw`\s+`), 'u').exec(text);
  if (!found) return { column_start: null, column_end: null };
  const until = text.slice(0, found.index + found[0].length);
  return { column_start: found.index + 1, column_end: until.length - until.lastIndexOf('\n') };
}
