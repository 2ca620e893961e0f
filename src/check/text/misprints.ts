import type { FindingDraft, FindingRule, Misprint } from '../../model/check.ts';
import { ExtractionFault, type Issue } from '../../model/issue.ts';
import { slug } from './slug.ts';
import { type Unit, unitsOf } from './units.ts';

function draftsOf({ printed, meant }: Misprint, units: readonly Unit[]): FindingDraft[] {
  return units.flatMap((unit) => {
    const index = unit.text.indexOf(printed);
    if (index < 0) return [];
    return {
      key: `${unit.id}/${slug(printed)}`,
      kind: 'misprint' as const,
      source_id: unit.sourceId,
      line_start: unit.lineAt(index),
      line_end: unit.lineAt(index + printed.length - 1),
      reported: printed,
      computed: meant,
      message_nl: `Er staat “${printed}”; bedoeld is waarschijnlijk “${meant}”.`,
      message_en: `It says “${printed}”; probably meant is “${meant}”.`,
    };
  });
}

const expired = ({ printed }: Misprint, sourceId: string): Issue => ({
  code: 'misprint-not-found',
  file: `misprints of ${sourceId}`,
  found: `“${printed}” in no cell or passage`,
  expected: 'words that the report prints',
  advice: 'Delete the misprint if the report no longer has it, or write it as the report prints it now.',
});

/** What a reader of the report marked as slips of the pen. One that the report no longer has is a fault. */
export const misprintRule = (sourceId: string, misprints: readonly Misprint[]): FindingRule => ({
  name: 'misprint',
  description: 'Words marked by a reader as a slip of the pen, with what was probably meant.',
  find: (dataset) => {
    const units = unitsOf(dataset).filter((unit) => unit.sourceId === sourceId);
    const found = misprints.map((misprint) => ({ misprint, drafts: draftsOf(misprint, units) }));
    const missing = found.filter(({ drafts }) => drafts.length === 0);
    if (missing.length > 0)
      throw new ExtractionFault(missing.map(({ misprint }) => expired(misprint, sourceId)));
    return found.flatMap(({ drafts }) => drafts);
  },
});
