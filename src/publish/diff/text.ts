import type { Value } from '../../records/index.ts';
import type { Difference, ResourceDifference, SchemaChange } from './difference.ts';

/** One change, in the columns that text, Markdown and changelog share. */
export interface Line {
  resource: string;
  /** Record, field or part of the schema. */
  subject: string;
  change: string;
  reason?: string;
}

const LONGEST = 80;

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

/** A value as a reader of a difference sees it: texts in quotes, what is not given as `null`. */
const shownValue = (value: Value | undefined) =>
  value === undefined ? '(no field)' : shortened(JSON.stringify(value));

/** So much of a long text is shown before the place where it changed. */
const BEFORE = 30;

/** From one value to another; of long texts the part in which they differ. */
export function shownChange(from: Value | undefined, to: Value | undefined): string {
  const [a, b] = [JSON.stringify(from), JSON.stringify(to)];
  if (typeof from !== 'string' || typeof to !== 'string' || Math.max(a.length, b.length) <= LONGEST)
    return `${shownValue(from)} → ${shownValue(to)}`;
  const at = [...a].findIndex((letter, i) => letter !== b[i]);
  const start = at > BEFORE ? at - BEFORE : 0;
  const part = (text: string) => shortened(`${start > 0 ? '…' : ''}${text.slice(start)}`);
  return `${part(a)} → ${part(b)}`;
}

function schemaLine(resource: string, { what, change, name, from, to }: SchemaChange): Line {
  const detail =
    change === 'changed'
      ? `: ${shortened(from ?? '')} → ${shortened(to ?? '')}`
      : what === 'code'
        ? ` ${from ?? to}`
        : '';
  return { resource, subject: name, change: `${what} ${change}${detail}` };
}

function recordLines({ resource, records }: ResourceDifference): Line[] {
  const { removed, added, changed, order } = records;
  return [
    ...removed.map(({ record_id }) => ({ resource, subject: record_id, change: 'removed' })),
    ...added.map(({ record_id }) => ({ resource, subject: record_id, change: 'added' })),
    ...changed.flatMap(({ record_id, values }) =>
      values.map(({ field, from, to, reason }) => ({
        resource,
        subject: `${record_id} ${field}`,
        change: shownChange(from, to),
        ...(reason === undefined ? {} : { reason }),
      })),
    ),
    ...(order ? [{ resource, subject: 'records', change: 'put in another order' }] : []),
  ];
}

const count = ({ added, removed }: ResourceDifference['records']) =>
  `${Math.max(added.length, removed.length)} records`;

/** Changes of form: what a program that reads the data has to know. */
export function formLines({ resources, files }: Difference): Line[] {
  const file = (change: string) => (path: string) => ({ resource: 'file', subject: path, change });
  return [
    ...resources.flatMap((difference) => {
      const { resource, change, records, schemaChanges } = difference;
      if (change === 'changed') return schemaChanges.map((one) => schemaLine(resource, one));
      return [{ resource, subject: resource, change: `resource ${change} (${count(records)})` }];
    }),
    ...files.removed.map(file('file removed')),
    ...files.added.map(file('file added')),
    ...files.changed.map(file('file changed')),
  ];
}

/** Changes of records and values; of a resource that came or went as a whole `formLines` tells. */
export const dataLines = ({ resources }: Difference): Line[] =>
  resources.filter(({ change }) => change === 'changed').flatMap(recordLines);

const asText = ({ resource, subject, change, reason }: Line) =>
  `${resource}: ${subject}: ${change}${reason === undefined ? '' : ` (${reason})`}`;

/** As many of the lines as `limit` allows, and the number of the rest. */
export function limited(lines: readonly string[], limit: number): string[] {
  const rest = lines.length - limit;
  return rest > 0 ? [...lines.slice(0, limit), `… and ${rest} more`] : [...lines];
}

const heading = ({ from, to, bump }: Difference) =>
  `${from} → ${to}: ${bump === 'none' ? 'no difference' : bump}`;

/** The difference for a terminal: a heading and a line per change, at most `limit`. */
export function differenceAsText(difference: Difference, limit = Number.POSITIVE_INFINITY): string {
  const lines = [...formLines(difference), ...dataLines(difference)].map(asText);
  return `${[heading(difference), ...limited(lines, limit)].join('\n')}\n`;
}

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** The difference as a GFM table. */
export function differenceAsMarkdown(difference: Difference, limit = Number.POSITIVE_INFINITY): string {
  const rows = [...formLines(difference), ...dataLines(difference)].map(
    ({ resource, subject, change, reason = '' }) =>
      `| ${[resource, subject, change, reason].map(cell).join(' | ')} |`,
  );
  const head = ['| resource | record or field | change | reason |', '| --- | --- | --- | --- |'];
  return `${[`**${heading(difference)}**`, '', ...head, ...limited(rows, limit)].join('\n')}\n`;
}

export const lineAsText = asText;
