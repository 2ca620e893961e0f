/** Sets of interventions that have something in common, as the records say. */

import type { Reason } from '../../../model/check.ts';
import type { Dataset, Row } from '../../../records/index.ts';

export interface Members {
  ids: readonly string[];
  /** Resource and field that tell who belongs to it. */
  evidence: string;
  /** The number that put an intervention in the group, where a number did. */
  numbers?: Readonly<Record<string, number>>;
  reason?: Reason;
}

export type Group = (dataset: Dataset) => Members;
type Intervention = Row<'interventions'>;

const SOURCE = 'preventie-inventarisatie-2017';

const byCellId = new WeakMap<Dataset, ReadonlyMap<string, Row<'cells'>>>();

export function cellOf(dataset: Dataset, table: string, id: string, column: string) {
  const cells = byCellId.get(dataset) ?? new Map(dataset.cells.map((cell) => [cell.cell_id, cell]));
  byCellId.set(dataset, cells);
  return cells.get(`${SOURCE}/${table}/${id}/${column}`);
}

export const textOf = (dataset: Dataset, table: string, id: string, columns: readonly string[]): string =>
  columns.map((column) => cellOf(dataset, table, id, column)?.text ?? '').join(' ');

const idsOf = ({ interventions }: Dataset) => interventions.map(({ intervention_id }) => intervention_id);

export const all: Group = (dataset) => ({ ids: idsOf(dataset), evidence: 'interventions' });

/** Interventions whose scalar fact passes the test; an unknown fact does not. */
export const having =
  <F extends keyof Intervention>(field: F, test: (value: NonNullable<Intervention[F]>) => boolean): Group =>
  ({ interventions }) => {
    const rows = interventions.filter(
      ({ [field]: value }) => value !== null && test(value as NonNullable<Intervention[F]>),
    );
    const numbers = rows.flatMap(({ intervention_id, [field]: value }) =>
      typeof value === 'number' ? [[intervention_id, value] as const] : [],
    );
    return {
      ids: rows.map(({ intervention_id }) => intervention_id),
      evidence: `interventions.${field}`,
      ...(numbers.length > 0 ? { numbers: Object.fromEntries(numbers) } : {}),
    };
  };

/** Interventions with one of these codes. */
export const coded = <F extends keyof Intervention>(
  field: F,
  ...codes: readonly NonNullable<Intervention[F]>[]
): Group => having(field, (value) => codes.includes(value));

/** The six that mean to prevent child abuse. */
export const theSix = coded('selection_group', 'child_abuse_prevention');
/** The fourteen that mean to prevent parenting problems. */
export const theFourteen = coded('selection_group', 'parenting_problems');

/** Interventions of which one of the table's cells has words that match. */
export const says =
  (table: string, columns: string | readonly string[], words: RegExp): Group =>
  (dataset) => {
    const names = typeof columns === 'string' ? [columns] : columns;
    return {
      ids: idsOf(dataset).filter((id) => words.test(textOf(dataset, table, id, names))),
      evidence: `cells.text of table ${table}, ${names.join(', ')}, matching ${words.source}`,
    };
  };

/** Rows of boxes whose reading was chosen with the help of the report's own counts. */
function chosenBySummary({ cells }: Dataset, table: string): Reason | undefined {
  const chosen = cells.filter(
    ({ source_id, table_id, method }) => source_id === SOURCE && table_id === table && method === 'summary',
  );
  const rows = [...new Set(chosen.map(({ row_id }) => row_id))].join(', ');
  return rows === ''
    ? undefined
    : { en: `The boxes of ${rows} were told apart with the help of the counts in this prose.` };
}

/** Interventions with the box ticked in table 7 or 8. */
export const uses =
  (technique: Row<'techniques'>['technique']): Group =>
  (dataset) => {
    const reason = chosenBySummary(dataset, '7');
    const rows = dataset.techniques.filter((row) => row.technique === technique && row.applied);
    const ids = rows.map(({ intervention_id }) => intervention_id);
    return { ids, evidence: `techniques.applied of ${technique}`, ...(reason ? { reason } : {}) };
  };

export const worksOn =
  (focus: Row<'focus_areas'>['focus']): Group =>
  ({ focus_areas }) => {
    const rows = focus_areas.filter((row) => row.focus === focus && row.applied);
    const ids = rows.map(({ intervention_id }) => intervention_id);
    return { ids, evidence: `focus_areas.applied of ${focus}` };
  };

/** Interventions that take place there, elsewhere too or not. */
export const at =
  (place: Row<'places'>['place']): Group =>
  ({ places }) => ({
    ids: places.filter((row) => row.place === place).map(({ intervention_id }) => intervention_id),
    evidence: `places.place = ${place}`,
  });

export const carriedOutBy =
  (...professions: readonly Row<'providers'>['provider'][]): Group =>
  ({ providers }) => {
    const rows = providers.filter(({ provider }) => professions.includes(provider));
    const ids = [...new Set(rows.map(({ intervention_id }) => intervention_id))];
    return { ids, evidence: `providers.provider = ${professions.join(' or ')}` };
  };

const combined =
  (word: string, keep: (id: string, second: readonly string[]) => boolean) =>
  (first: Group, second: Group): Group =>
  (dataset) => {
    const [a, b] = [first(dataset), second(dataset)];
    const ids = a.ids.filter((id) => keep(id, b.ids));
    return { ids, evidence: `${a.evidence} ${word} ${b.evidence}` };
  };

export const both = combined('and', (id, second) => second.includes(id));
export const without = combined('but not', (id, second) => !second.includes(id));
