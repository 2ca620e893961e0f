import { styleText } from 'node:util';
import type { Row, Value } from '../records/index.ts';
import type { LinePart, MadeOfLine, TracedField, TracedRecord } from './find.ts';

type Origin = Row<'provenance'>;

export interface ShowOptions {
  /** Colours, for a terminal. */
  color: boolean;
  /** The parts of lines `from` to `to` of a source, to show the words in their place. */
  linesOf: (sourceId: string, from: number, to: number) => readonly LinePart[];
}

/** Lines of a quote that are shown; the middle of a longer one is left out. */
const SHOWN = 6;

/** One field: its value, the lines it was read from with the words marked, and the rule. */
export function showField(
  record: TracedRecord,
  { field, value, origins }: TracedField,
  options: ShowOptions,
): string {
  const paint = painter(options.color);
  const head = `${record.resource}/${record.recordId}  ${field} = ${paint('bold', show(value))}`;
  if (origins.length === 0)
    return `${head}\n  not read from a source: an id, a rank, a constant, or nothing stood there`;
  return [head, ...origins.map((origin) => showOrigin(origin, options))].join('\n');
}

/** All fields of a record, a line each: the value and where it was read. */
export function showRecord({ resource, recordId, fields }: TracedRecord): string {
  const width = Math.max(...fields.map(({ field }) => field.length));
  const lines = fields.map(({ field, value, origins }) => {
    const places = origins.map(placeOf).join('; ');
    return `  ${field.padEnd(width)}  ${clip(show(value), 60).padEnd(60)}  ${places}`.trimEnd();
  });
  return [`${resource}/${recordId}`, ...lines, '', 'Name a field to see the words it was read from.'].join(
    '\n',
  );
}

/** A line of the source, the role of each of its parts, and the values it gave. */
export function showLine(sourceId: string, line: number, { parts, made }: MadeOfLine): string {
  const text = joined(parts);
  const roles = parts.map(({ kind, column_start, column_end }) => {
    const width = Math.max(1, column_end - column_start);
    return `${' '.repeat(column_start - 1)}${'─'.repeat(width)} ${kind}`;
  });
  const page = parts[0]?.page ? `, page ${parts[0].page}` : '';
  const values = made.map(({ resource, recordId, field, value }) => {
    return `  ${resource}/${recordId}  ${field} = ${clip(show(value), 80)}`;
  });
  return [
    `${sourceId}:${line}${page}`,
    `  ${text}`,
    ...roles.map((role) => `  ${role}`),
    ...(values.length > 0 ? ['', ...values] : ['', '  no value was read from this line']),
  ].join('\n');
}

function showOrigin(origin: Origin, options: ShowOptions): string {
  const { source_id, line_start, line_end, rule, reason, derived_from } = origin;
  if (source_id === null || line_start === null || line_end === null) {
    return `  computed by ${rule} from ${derived_from}`;
  }
  const head = `  read by ${rule} at ${placeOf(origin)}`;
  const lines = quoteLines(origin, options);
  return [head, ...lines, ...(reason ? [`  judged: ${reason}`] : [])].join('\n');
}

const placeOf = ({ source_id, line_start, line_end, page, derived_from }: Origin): string => {
  if (source_id === null) return `from ${derived_from}`;
  const lines = line_start === line_end ? `${line_start}` : `${line_start}–${line_end}`;
  return `${source_id}:${lines}${page === null ? '' : ` (page ${page})`}`;
};

/** The lines of a quote with carets below the words that were read. */
function quoteLines(origin: Origin, { linesOf, color }: ShowOptions): string[] {
  const { source_id, line_start, line_end, column_start, column_end } = origin;
  const [first, last] = [line_start ?? 0, line_end ?? 0];
  const parts = linesOf(source_id ?? '', first, last);
  const paint = painter(color);
  const lines = Array.from({ length: last - first + 1 }, (_, i) => {
    const number = first + i;
    const text = joined(parts.filter((part) => part.line === number));
    const from = number === first ? (column_start ?? 1) : 1;
    const to = number === last ? (column_end ?? text.length + 1) : text.length + 1;
    const gutter = `${String(number).padStart(6)} │ `;
    const carets = `${' '.repeat(6)} │ ${' '.repeat(from - 1)}${'^'.repeat(Math.max(0, to - from))}`;
    return to > from ? `${gutter}${text}\n${paint('yellow', carets)}` : `${gutter}${text}`;
  });
  if (lines.length <= SHOWN) return lines;
  const half = SHOWN / 2;
  return [...lines.slice(0, half), `       ┆ ${lines.length - SHOWN} more lines`, ...lines.slice(-half)];
}

/** A line put together from its parts, each in its column. */
function joined(parts: readonly LinePart[]): string {
  return parts.reduce((line, { text, column_start }) => line.padEnd(column_start - 1) + (text ?? ''), '');
}

const show = (value: Value) =>
  value === null ? 'null' : typeof value === 'string' ? `“${value}”` : String(value);
const clip = (text: string, length: number) =>
  text.length > length ? `${text.slice(0, length - 1)}…` : text;

function painter(color: boolean): (style: 'bold' | 'yellow', text: string) => string {
  return (style, text) => (color ? styleText(style, text, { validateStream: false }) : text);
}
