import { type RecordDraft, readText } from '../model/reading.ts';
import type { Spanned } from '../model/spanned.ts';
import type { Statements } from '../model/statement.ts';
import type { Alias } from './alias.ts';
import { nameFinder } from './name.ts';

const textsOf = ({ rowNames, cells, passages, notes }: Statements): Spanned[] =>
  [...rowNames, ...cells, ...passages, ...notes].map(({ text }) => text);

/**
 * Where a report prints which name of which intervention: a row of `intervention_names` per name and line.
 * @param lineOf number of the line that holds an offset
 */
export function readInterventionNames(
  statements: Statements,
  aliases: readonly Alias[],
  lineOf: (offset: number) => number,
): RecordDraft[] {
  const find = nameFinder(aliases);
  const rows = textsOf(statements)
    .flatMap(find)
    .map(({ interventionId, name }) => ({ interventionId, name, line: lineOf(name.offsets[0] ?? 0) }));
  const keyed = rows.map((row) => [`${row.interventionId}/${row.name.text}/${row.line}`, row] as const);
  return [...new Map(keyed.toReversed()).values()].map(({ interventionId, name, line }) => ({
    resource: 'intervention_names',
    fields: {
      intervention_id: interventionId,
      name: readText(name),
      source_id: statements.sourceId,
      line,
    },
  }));
}
