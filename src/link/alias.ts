import type { OtherNames } from '../model/linking.ts';
import { fieldValue, type RecordDraft } from '../model/reading.ts';
import type { Statements } from '../model/statement.ts';
import { comparable } from './name.ts';

/** A way an intervention is named. */
export interface Alias {
  interventionId: string;
  name: string;
  /** The name the dataset gives it, rather than another that is known. */
  isMain: boolean;
}

function mainNames(drafts: readonly RecordDraft[]): Alias[] {
  return drafts.flatMap(({ resource, fields }) => {
    const name = fieldValue(fields.name);
    const isNamed = resource === 'interventions' && typeof name === 'string';
    return isNamed
      ? [{ interventionId: String(fieldValue(fields.intervention_id)), name, isMain: true }]
      : [];
  });
}

/**
 * Every known name of the interventions that have a record: the record's name, the names printed before the
 * rows of tables, and those of `otherNames`. Each name once, the main one first. Empty without records of `interventions`.
 */
export function aliasesOf(
  drafts: readonly RecordDraft[],
  statements: readonly Statements[],
  otherNames: OtherNames = {},
): Alias[] {
  const main = mainNames(drafts);
  const ids = new Set(main.map(({ interventionId }) => interventionId));
  const printed = statements
    .flatMap(({ rowNames }) => rowNames)
    .map(({ rowId, text }) => ({ interventionId: rowId, name: text.text, isMain: false }));
  const other = Object.entries(otherNames).flatMap(([interventionId, names]) =>
    names.map((name) => ({ interventionId, name, isMain: false })),
  );
  const known = [...main, ...printed, ...other].filter(({ interventionId }) => ids.has(interventionId));
  const byName = new Map(known.toReversed().map((alias) => [comparable(alias.name), alias]));
  return known.filter((alias) => byName.get(comparable(alias.name)) === alias);
}
