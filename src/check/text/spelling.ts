import type { FindingDraft, FindingRule } from '../../model/check.ts';
import { slug } from './slug.ts';
import { type Unit, unitsOf } from './units.ts';

/** Words of at least this many letters; shorter ones differ by meaning. */
const WORD = /(?<![\p{L}\d@.–-])\p{L}[\p{L}-]{6,}\p{L}(?![\p{L}@-])/gu;

interface Use {
  form: string;
  unit: Unit;
  index: number;
}

/** The ways in which each word of a source is written, by its letters alone. */
function formsOf(uses: readonly Use[]): Map<string, Use[]> {
  const groups = Map.groupBy(uses, ({ form }) => form.replaceAll('-', ''));
  return new Map([...groups].filter(([, all]) => new Set(all.map(({ form }) => form)).size > 1));
}

function draftOf(sourceId: string, letters: string, uses: readonly Use[]): FindingDraft {
  const forms = [...Map.groupBy(uses, ({ form }) => form)].sort(([, a], [, b]) => b.length - a.length);
  const [usual] = forms;
  const rarest = forms.at(-1)?.[1][0];
  const line = rarest ? rarest.unit.lineAt(rarest.index) : null;
  const shown = forms.map(([form, all]) => `${form} (${all.length}×)`).join(', ');
  return {
    key: slug(letters),
    kind: 'other',
    source_id: sourceId,
    line_start: line,
    line_end: line,
    reported: shown,
    computed: usual?.[0] ?? null,
    message_nl: `Een woord staat er op verschillende manieren: ${shown}.`,
    message_en: `A word is written in several ways: ${shown}.`,
  };
}

export const spellingRule: FindingRule = {
  name: 'spelling-variant',
  description: 'A word that one report writes with a hyphen here and without one there.',
  find: (dataset) =>
    dataset.sources.flatMap(({ source_id }) => {
      const units = unitsOf(dataset).filter((unit) => unit.sourceId === source_id);
      const uses = units.flatMap((unit) =>
        [...unit.text.matchAll(WORD)].map(({ 0: word, index }) => ({
          form: word.toLowerCase(),
          unit,
          index,
        })),
      );
      return [...formsOf(uses)].map(([letters, all]) => draftOf(source_id, letters, all));
    }),
};
