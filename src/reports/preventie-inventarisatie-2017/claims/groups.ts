/** Sets of interventions that have something in common, as the records say. */

import type { Reason } from '../../../model/check.ts';
import type { Dataset, Row } from '../../../records/index.ts';
import { cellsOf, SOURCE } from './cells.ts';

export interface Members {
  ids: readonly string[];
  /** Resource, field and every condition that tell who belongs to it. */
  evidence: string;
  /** The number that put an intervention in the group, where a number did. */
  numbers?: Readonly<Record<string, number>>;
  reason?: Reason;
}

export type Group = (dataset: Dataset) => Members;
type Intervention = Row<'interventions'>;

const idsOf = ({ interventions }: Dataset) => interventions.map(({ intervention_id }) => intervention_id);

export const all: Group = (dataset) => ({ ids: idsOf(dataset), evidence: 'interventions' });

/** Interventions whose scalar fact passes the test, which `condition` gives in words; an unknown fact does not. */
export const having =
  <F extends keyof Intervention>(
    field: F,
    condition: string,
    test: (value: NonNullable<Intervention[F]>) => boolean,
  ): Group =>
  ({ interventions }) => {
    const rows = interventions.filter(
      ({ [field]: value }) => value !== null && test(value as NonNullable<Intervention[F]>),
    );
    const numbers = rows.flatMap(({ intervention_id, [field]: value }) =>
      typeof value === 'number' ? [[intervention_id, value] as const] : [],
    );
    return {
      ids: rows.map(({ intervention_id }) => intervention_id),
      evidence: `interventions.${field} ${condition}`,
      ...(numbers.length > 0 ? { numbers: Object.fromEntries(numbers) } : {}),
    };
  };

/** Interventions with one of these codes. */
export const coded = <F extends keyof Intervention>(
  field: F,
  ...codes: readonly NonNullable<Intervention[F]>[]
): Group => having(field, `= ${codes.join(' or ')}`, (value) => codes.includes(value));

/** The six that mean to prevent child abuse. */
export const theSix = coded('selection_group', 'child_abuse_prevention');
/** The fourteen that mean to prevent parenting problems. */
export const theFourteen = coded('selection_group', 'parenting_problems');

/** Interventions of which one of the table's cells has words that match. */
export const says =
  (table: string, columns: string | readonly string[], words: RegExp): Group =>
  (dataset) => {
    const names = typeof columns === 'string' ? [columns] : columns;
    const texts = new Map<string, string>();
    for (const { row_id, text } of cellsOf(dataset, table, ...names)) {
      texts.set(row_id, `${texts.get(row_id) ?? ''} ${text ?? ''}`.trim());
    }
    return {
      ids: idsOf(dataset).filter((id) => words.test(texts.get(id) ?? '')),
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

/** The interventions that the list items below a sentence name. */
export const namedBelow =
  (sentence: string): Group =>
  ({ interventions, passages }) => {
    const from = passages.findIndex(({ text }) => text.includes(sentence)) + 1;
    const end = passages.findIndex(({ kind }, i) => i >= from && kind !== 'list_item');
    const items = passages.slice(from, end < 0 ? undefined : end);
    const named = interventions.filter(({ name }) =>
      items.some(({ text }) => text.toLowerCase().includes(name.replace(/ Online$/, '').toLowerCase())),
    );
    return {
      ids: named.map(({ intervention_id }) => intervention_id),
      evidence: `interventions.name in ${items.map(({ passage_id }) => passage_id).join(', ')}`,
    };
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
    return { ...a, ids, evidence: `${a.evidence} ${word} ${b.evidence}` };
  };

export const both = combined('and', (id, second) => second.includes(id));
export const without = combined('but not', (id, second) => !second.includes(id));
