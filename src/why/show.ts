import { styleText } from 'node:util';
import type { Row, Value } from '../records/index.ts';
import type { Cell, MadeOfLine, TracedField, TracedRecord } from './find.ts';
import { columnsOf, type LinePart, type Place, textLines } from './lines.ts';

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
  { field, value, origins, cells }: TracedField,
  options: ShowOptions,
): string {
  const paint = painter(options.color);
  const head = `${record.resource}/${record.recordId}  ${field} = ${paint('bold', show(value))}`;
  if (origins.length > 0) return [head, ...origins.map((origin) => showOrigin(origin, options))].join('\n');
  if (cells.length > 0) return [head, ...cells.map((cell) => showCell(cell, options))].join('\n');
  if (record.place)
    return [head, '  a statement of the report:', ...quoteLines(record.place, options)].join('\n');
  return `${head}\n  not read from a source: an id, a rank, a constant, or nothing stood there`;
}

/** All fields of a record, a line each: the value and where it was read; and its own words, where it has them. */
export function showRecord(
  { resource, recordId, place, fields }: TracedRecord,
  options: ShowOptions,
): string {
  const width = Math.max(...fields.map(({ field }) => field.length));
  const lines = fields.map(({ field, value, origins, cells }) => {
    const read = origins.map(nameOf).join('; ');
    const places = read || cells.map((cell) => `nothing read from ${cell.cell_id}`).join('; ');
    const shown = places === '' ? show(value) : clip(show(value), 60).padEnd(60);
    return `  ${field.padEnd(width)}  ${shown}  ${places}`.trimEnd();
  });
  const words = place ? ['', ...quoteLines(place, options)] : [];
  const hint = ['', 'Name a field to see the words it was read from.'];
  return [`${resource}/${recordId}`, ...lines, ...words, ...hint].join('\n');
}

/** A line of the source, the role of each of its parts, and the values it gave. */
export function showLine(sourceId: string, line: number, { parts, made }: MadeOfLine): string {
  const [text = ''] = textLines(parts, line, line);
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
  const head = `  read by ${rule} at ${nameOf(origin)}`;
  const lines = quoteLines(origin, options);
  return [head, ...lines, ...(reason ? [`  judged: ${reason}`] : [])].join('\n');
}

/** Why there is no value: what stands in the cell it would have been read from. */
function showCell(cell: Cell, options: ShowOptions): string {
  const { cell_id, text, line_start, line_end, verbatim, source_id, page } = cell;
  if (!text) return `  ${cell_id} is blank`;
  const head = `  no rule reads it in ${cell_id}, which says:`;
  if (line_start === null || line_end === null) return `${head}\n  ${text}`;
  const parts = options.linesOf(source_id, line_start, line_end);
  const columns = columnsOf(textLines(parts, line_start, line_end), verbatim ?? text);
  return [head, ...quoteLines({ source_id, line_start, line_end, page, ...columns }, options)].join('\n');
}

const nameOf = ({ source_id, line_start, line_end, page, derived_from }: Origin): string => {
  if (source_id === null) return `from ${derived_from}`;
  const lines = line_start === line_end ? `${line_start}` : `${line_start}–${line_end}`;
  return `${source_id}:${lines}${page === null ? '' : ` (page ${page})`}`;
};

/** The lines of a place with carets below its words; none where its columns are not known. */
function quoteLines(place: Place, { linesOf, color }: ShowOptions): string[] {
  const { source_id, column_start, column_end } = place;
  const [first, last] = [place.line_start ?? 0, place.line_end ?? 0];
  const paint = painter(color);
  const texts = textLines(linesOf(source_id ?? '', first, last), first, last);
  const lines = texts.map((text, i) => {
    const number = first + i;
    const from = number === first ? (column_start ?? 1) : 1;
    const to = number === last ? (column_end ?? 1) : column_end === null ? 1 : text.length + 1;
    const gutter = `${String(number).padStart(6)} │ `;
    const carets = `${' '.repeat(6)} │ ${' '.repeat(from - 1)}${'^'.repeat(Math.max(0, to - from))}`;
    return to > from ? `${gutter}${text}\n${paint('yellow', carets)}` : `${gutter}${text}`;
  });
  if (lines.length <= SHOWN + 1) return lines;
  const half = SHOWN / 2;
  return [...lines.slice(0, half), `       ┆ ${lines.length - SHOWN} more lines`, ...lines.slice(-half)];
}

const show = (value: Value) =>
  value === null ? 'null' : typeof value === 'string' ? `“${value}”` : String(value);
const clip = (text: string, length: number) =>
  text.length > length ? `${text.slice(0, length - 1)}…` : text;

function painter(color: boolean): (style: 'bold' | 'yellow', text: string) => string {
  return (style, text) => (color ? styleText(style, text, { validateStream: false }) : text);
}
