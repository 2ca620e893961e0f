/** How a claim is checked: what is computed from the records, and when that agrees with what is stated. */

import type { Claim, Compute, Computed, Reason, Stated } from '../../../model/check.ts';
import type { Dataset, Row } from '../../../records/index.ts';
import { cellsOf, SOURCE } from './cells.ts';
import { all, type Group, type Members } from './groups.ts';

type Intervention = Row<'interventions'>;

/** Characters of a quote that is still shown whole. */
const LONG = 160;

const idsIn = (stated: Stated): readonly string[] => (Array.isArray(stated) ? stated : []);
const listed = (ids: readonly string[], numbers: Members['numbers'] = {}) => {
  const names = ids.toSorted().map((id) => (id in numbers ? `${id} (${numbers[id]})` : id));
  return names.length === 0 ? 'none' : names.join(', ');
};
/** The members, those that the prose names first. */
function shown({ ids, numbers }: Members, named: readonly string[]): string {
  const [found, others] = [true, false].map((isNamed) =>
    listed(
      ids.filter((id) => named.includes(id) === isNamed),
      numbers,
    ),
  ) as [string, string];
  return others === 'none' ? found : `${found}; also ${others}`;
}
const othersThan = ({ interventions }: Dataset, ids: readonly string[]) =>
  interventions.map((row) => row.intervention_id).filter((id) => !ids.includes(id));
/** A quote of a cell, without its middle where it is long. */
export const quoted = (text: string) =>
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
    const others = othersThan(dataset, members.ids);
    const few = members.ids.length <= others.length;
    const names = few
      ? `${members.ids.length} (${listed(members.ids)})`
      : `${members.ids.length} (all but ${listed(others)})`;
    return outcome(members.ids.length === stated, names, members);
  };

/** What the records do not say, of those that the prose names. */
function missingReason(ids: readonly string[], members: Members): Reason | undefined {
  const missing = ids.filter((id) => !members.ids.includes(id));
  if (missing.length === 0) return undefined;
  return {
    en: `The records do not say so of ${listed(missing)}.`,
    nl: `De gegevens zeggen dit niet van ${listed(missing)}.`,
  };
}

/** The group is the stated one, no more and no less: the prose gives all. */
export const exactly =
  (group: Group): Compute =>
  (dataset, stated) => {
    const members = group(dataset);
    const ids = idsIn(stated);
    const computed = shown(members, ids);
    if (sameSet(members.ids, ids)) return outcome(true, computed, members);
    return outcome(false, computed, andReason(members, missingReason(ids, members)));
  };

/** All interventions but the stated ones are in the group. */
export const allBut =
  (group: Group): Compute =>
  (dataset, stated) => {
    const members = group(dataset);
    const others = othersThan(dataset, members.ids);
    return outcome(sameSet(others, idsIn(stated)), `all but ${listed(others)}`, members);
  };

interface Silence {
  /** What it means when a cell does not say so: that it is not so, or that one cannot tell. */
  silence: 'no' | 'unknown';
}

/** Each of the stated interventions is in the group: the prose gives examples, others are shown. */
export const each =
  (group: Group, { silence }: Silence = { silence: 'no' }): Compute =>
  (dataset, stated) => {
    const members = group(dataset);
    const ids = idsIn(stated);
    const reason = missingReason(ids, members);
    const holds = reason === undefined ? true : silence === 'no' ? false : null;
    return outcome(holds, shown(members, ids), andReason(members, reason));
  };

/**
 * Some of a group have it. When none has it but one outside the group does, the prose has mixed them up; when
 * nobody has it, the prose may know it from elsewhere.
 */
export const someOf =
  (group: Group, having: Group): Compute =>
  (dataset) => {
    const [of, found] = [group(dataset), having(dataset)];
    const members = group === all ? found : { ...found, evidence: `${found.evidence} and ${of.evidence}` };
    const inside = members.ids.filter((id) => of.ids.includes(id));
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
      const cells = cellsOf(dataset, table, ...columns).filter(({ row_id }) => row_id === id);
      const found = words.exec(cells.map(({ text }) => text ?? '').join(' '))?.[0];
      const evidence = cells.map(({ cell_id }) => cell_id).join(', ');
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
    const { ids, evidence: among } = group(dataset);
    const rows = dataset.interventions.filter(
      (row) => ids.includes(row.intervention_id) && typeof row[field] === 'number',
    );
    const numbers = rows.map((row) => row[field] as number);
    const limit = which === 'lowest' ? Math.min(...numbers) : Math.max(...numbers);
    const found = rows.filter((row) => row[field] === limit).map((row) => row.intervention_id);
    const evidence = `${which} interventions.${field}${group === all ? '' : ` where ${among}`}`;
    return outcome(sameSet(found, idsIn(stated)), `${listed(found)} (${limit})`, { evidence });
  };

/** The columns of a table are those that the prose lists. */
export const columnsAre =
  (table: string): Compute =>
  ({ cells }, stated) => {
    const columns = cells
      .filter(({ source_id, table_id }) => source_id === SOURCE && table_id === table)
      .map(({ column_id }) => column_id);
    const found = [...new Set(columns)];
    const evidence = `cells.column_id of table ${table}`;
    return outcome(sameSet(found, idsIn(stated)), listed(found), { evidence });
  };

/** What the prose states of an intervention is a number among its facts. */
export const factClaim = (
  id: string,
  quote: string,
  stated: number,
  intervention: string,
  field: NumericField,
): Claim => ({ id, quote, stated, compute: number(fact(intervention, field)) });

/** A statement on what the dataset has nothing about. */
export const notInTables =
  (why: string): Compute =>
  () => ({ holds: null, computed: null, evidence: null, reason: { en: why } });
