import { type Field, fieldsOf } from './fields.ts';
import type { Resource } from './resource.ts';
import { type Dataset, RESOURCES } from './resources.ts';

export type Value = string | number | boolean | null;
/** A row without knowledge of its resource, for what works on all of them alike. */
export type AnyRow = Readonly<Record<string, Value>>;
type Order = (a: AnyRow, b: AnyRow) => number;

/**
 * Whether every format can write the value and read back the same: NUL ends a text in SQLite, half a
 * surrogate pair has no UTF-8, an empty text is null in CSV, and JSON has no infinity and no minus zero.
 */
export function isWritable(value: Value): boolean {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  return typeof value !== 'string' || (value !== '' && !value.includes('\0') && value.isWellFormed());
}

/** The rows of one resource, as rows of any. */
export const rowsOf = (dataset: Dataset, { name }: Pick<Resource, 'name'>): readonly AnyRow[] =>
  dataset[name as keyof Dataset] as readonly AnyRow[];

/** What provenance and differences call a row: its key's values joined by `/`. */
export const recordId = ({ key }: Pick<Resource, 'key'>, row: AnyRow): string =>
  key.map((field) => row[field]).join('/');

const isDigit = (text: string, at: number) => text[at] !== undefined && text[at] >= '0' && text[at] <= '9';

/** The number whose digits stand in `text` from `start`; NaN if there are none. */
const numberAt = (text: string, start: number) => Number.parseInt(text.slice(start), 10);

/** `2` before `10`, and otherwise by UTF-16 code unit: the same in every locale. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  while (isDigit(a, at - 1)) at--;
  const difference = isDigit(a, at) && isDigit(b, at) ? numberAt(a, at) - numberAt(b, at) : 0;
  return difference || (a < b ? -1 : 1);
}

function compareValues(a: Value | undefined, b: Value | undefined): number {
  if (a === b) return 0;
  if (a === null || a === undefined) return -1;
  if (b === null || b === undefined) return 1;
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b);
  return Number(a) - Number(b);
}

function byField({ name, codes }: Field): Order {
  if (!codes) return (a, b) => compareValues(a[name] ?? null, b[name] ?? null);
  const ranks = new Map<Value, number>(codes.map(({ code }, rank) => [code, rank]));
  const rank = (row: AnyRow) => ranks.get(row[name] ?? null) ?? -1;
  return (a, b) => rank(a) - rank(b);
}

/** How the rows of a resource are ordered: codes as their list has them, numbers by size, null first. */
function orderOf(resource: Resource): Order {
  const fields = new Map(fieldsOf(resource).map((field) => [field.name, field]));
  const orders = resource.order.flatMap((name) => fields.get(name) ?? []).map(byField);
  return (a, b) => {
    for (const order of orders) {
      const difference = order(a, b);
      if (difference !== 0) return difference;
    }
    return 0;
  };
}

function inFieldOrder(resource: Resource): (row: AnyRow) => AnyRow {
  const names = fieldsOf(resource).map((field) => field.name);
  return (row) => {
    const ordered: Record<string, Value> = {};
    for (const name of names) ordered[name] = row[name] ?? null;
    return ordered;
  };
}

/**
 * The dataset as it is published: rows in their resource's order, fields in their schema's order, so that
 * nothing depends on the order in which the stages did their work. Does not change its argument.
 */
export function arrange(dataset: Dataset): Dataset {
  const arranged = (RESOURCES as readonly Resource[]).map((resource) => [
    resource.name,
    rowsOf(dataset, resource).toSorted(orderOf(resource)).map(inFieldOrder(resource)),
  ]);
  return Object.fromEntries(arranged) as Dataset;
}
