/** How a claim is checked: what is computed from the records, and when that agrees with what is stated. */

import type { Compute, Computed, Reason, Stated } from '../../../model/check.ts';
import type { Dataset, Row } from '../../../records/index.ts';
import { cellOf, type Group, type Members, textOf } from './groups.ts';

type Intervention = Row<'interventions'>;

/** Characters of a quote that is still shown whole. */
const LONG = 160;

const idsIn = (stated: Stated): readonly string[] => (Array.isArray(stated) ? stated : []);
const listed = (ids: readonly string[], numbers: Members['numbers'] = {}) => {
  const names = ids.toSorted().map((id) => (id in numbers ? `${id} (${numbers[id]})` : id));
  return names.length === 0 ? 'none' : names.join(', ');
};
/** A quote of a cell, without its middle where it is long. */
const quoted = (text: string) =>
  text.length <= LONG ? `“${text}”` : `“${text.slice(0, LONG / 2)}…${text.slice(-LONG / 2)}”`;
const sameSet = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((id) => b.includes(id));

/** `reason` is left out where there is none. */
const outcome = (
  holds: boolean | null,
  computed: string,
  { evidence, reason }: Omit<Members, 'ids'>,
): Computed => ({
  holds,
  computed,
  evidence,
  ...(reason ? { reason } : {}),
});

const andReason = (members: Members, reason: Reason | undefined): Members => {
  if (!reason) return members;
  const en = [reason.en, members.reason?.en].filter((text) => text !== undefined).join(' ');
  return { ...members, reason: { ...reason, en } };
};

/** How many there are, named where they are few or few are missing. */
export const count =
  (group: Group): Compute =>
  (dataset, stated) => {
    const members = group(dataset);
    const others = dataset.interventions
      .map((row) => row.intervention_id)
      .filter((id) => !members.ids.includes(id));
    const few = members.ids.length <= others.length;
    const names = few
      ? `${members.ids.length} (${listed(members.ids)})`
      : `${members.ids.length} (all but ${listed(others)})`;
    return outcome(members.ids.length === stated, names, members);
  };

/** The group is the stated one, no more and no less. */
export const exactly =
  (group: Group): Compute =>
  (dataset, stated) => {
    const members = group(dataset);
    return outcome(sameSet(members.ids, idsIn(stated)), listed(members.ids), members);
  };

/** All interventions but the stated ones are in the group. */
export const allBut =
  (group: Group): Compute =>
  (dataset, stated) => {
    const members = group(dataset);
    const others = dataset.interventions
      .map((row) => row.intervention_id)
      .filter((id) => !members.ids.includes(id));
    return outcome(sameSet(others, idsIn(stated)), `all but ${listed(others)}`, members);
  };

interface Silence {
  /** What it means when a cell does not say so: that it is not so, or that one cannot tell. */
  silence: 'no' | 'unknown';
}

/** Each of the stated interventions is in the group; others may be too. */
export const each =
  (group: Group, { silence }: Silence = { silence: 'no' }): Compute =>
  (dataset, stated) => {
    const members = group(dataset);
    const ids = idsIn(stated);
    const missing = ids.filter((id) => !members.ids.includes(id));
    if (missing.length === 0) return outcome(true, listed(ids, members.numbers), members);
    const reason = {
      en: `The records do not say so of ${listed(missing)}.`,
      nl: `De gegevens zeggen dit niet van ${listed(missing)}.`,
    };
    const found = listed(
      ids.filter((id) => members.ids.includes(id)),
      members.numbers,
    );
    return outcome(silence === 'no' ? false : null, found, andReason(members, reason));
  };

/**
 * Some of a group have it. When none has it but one outside the group does, the prose has mixed them up; when
 * nobody has it, the prose may know it from elsewhere.
 */
export const someOf =
  (group: Group, having: Group): Compute =>
  (dataset) => {
    const [inGroup, members] = [group(dataset).ids, having(dataset)];
    const inside = members.ids.filter((id) => inGroup.includes(id));
    if (inside.length > 0) return outcome(true, `${inside.length} (${listed(inside)})`, members);
    const outside = listed(members.ids);
    const reason = { en: `Said of ${outside} only.`, nl: `Dit staat alleen bij ${outside}.` };
    if (members.ids.length > 0) return outcome(false, '0', andReason(members, reason));
    return outcome(null, '0', andReason(members, { en: 'The tables do not say so of any intervention.' }));
  };

/** The cells of one intervention have words that match; `holds` gives what silence means. */
export const cell = (table: string, id: string, ...columns: readonly string[]) => ({
  says:
    (words: RegExp, { silence }: Silence = { silence: 'unknown' }): Compute =>
    (dataset) => {
      const found = words.exec(textOf(dataset, table, id, columns))?.[0];
      const evidence = columns.map((column) => cellOf(dataset, table, id, column)?.cell_id).join(', ');
      if (found !== undefined) return outcome(true, quoted(found), { evidence });
      const reason = {
        en: `The table does not say so of ${id}.`,
        nl: `De tabel zegt dit niet van ${id}.`,
      };
      return outcome(silence === 'no' ? false : null, 'not in the cell', { evidence, reason });
    },
});

/** A number of the records, against the stated number; `near` is how far, as a fraction, it may be off. */
export const number =
  (pick: (dataset: Dataset) => { value: number | null | undefined; evidence: string }, near = 0): Compute =>
  (dataset, stated) => {
    const { value, evidence } = pick(dataset);
    if (value === null || value === undefined) return outcome(null, 'not given', { evidence });
    return outcome(Math.abs(value - Number(stated)) <= near * Number(stated), String(value), { evidence });
  };

type NumericField = {
  [F in keyof Intervention]: number extends Intervention[F]
    ? F
    : Intervention[F] extends number | null
      ? F
      : never;
}[keyof Intervention];

/** A number among an intervention's facts. */
export const fact =
  (id: string, field: NumericField) =>
  ({ interventions }: Dataset) => ({
    value: interventions.find((row) => row.intervention_id === id)?.[field] as number | null | undefined,
    evidence: `interventions/${id}.${field}`,
  });

/** The only intervention with the lowest or highest number, among those of a group. */
export const extreme =
  (which: 'lowest' | 'highest', field: NumericField, group: Group): Compute =>
  (dataset, stated) => {
    const { ids } = group(dataset);
    const rows = dataset.interventions.filter(
      (row) => ids.includes(row.intervention_id) && typeof row[field] === 'number',
    );
    const numbers = rows.map((row) => row[field] as number);
    const limit = which === 'lowest' ? Math.min(...numbers) : Math.max(...numbers);
    const found = rows.filter((row) => row[field] === limit).map((row) => row.intervention_id);
    const evidence = `${which} interventions.${field}`;
    return outcome(sameSet(found, idsIn(stated)), `${listed(found)} (${limit})`, { evidence });
  };

/** A statement on what the dataset has nothing about. */
export const notInTables =
  (why: string): Compute =>
  () => ({ holds: null, computed: null, evidence: null, reason: { en: why } });
