import type { FindingDraft, FindingRule } from '../../model/check.ts';
import type { Dataset, Row } from '../../records/index.ts';

type Name = Row<'intervention_names'>;

/** What is the same in `Home-Start`, `Home Start` and `Homestart`. */
const letters = (name: string) => name.toLowerCase().replace(/[^\p{L}\d]/gu, '');

function draftOf({ interventions }: Dataset, names: readonly Name[]): FindingDraft | null {
  const forms = [...Map.groupBy(names, ({ name }) => name)].sort(([, a], [, b]) => b.length - a.length);
  const [usual] = forms;
  const [rarest] = forms.at(-1)?.[1] ?? [];
  if (!usual || !rarest || forms.length < 2) return null;
  const published =
    interventions.find(({ intervention_id }) => intervention_id === rarest.intervention_id)?.name ?? usual[0];
  const shown = forms.map(([form, all]) => `${form} (${all.length}×)`).join(', ');
  return {
    key: rarest.intervention_id,
    kind: 'name_variant',
    source_id: rarest.source_id,
    line_start: rarest.line,
    line_end: rarest.line,
    reported: shown,
    computed: published,
    message_nl: `De naam staat er op ${forms.length} manieren: ${shown}. In deze gegevens: ${published}.`,
    message_en: `The name is written in ${forms.length} ways: ${shown}. In these data: ${published}.`,
  };
}

/** Are two of the forms the same name in other letters, or are they all short and long names? */
const sloppy = (names: readonly Name[]) => {
  const forms = [...new Set(names.map(({ name }) => name))];
  return new Set(forms.map(letters)).size < forms.length;
};

export const nameRule: FindingRule = {
  name: 'name-variant',
  description: 'An intervention whose name a report writes in several ways, short and long names among them.',
  find: (dataset) =>
    dataset.sources.flatMap(({ source_id }) => {
      const own = dataset.intervention_names.filter((name) => name.source_id === source_id);
      const groups = [...Map.groupBy(own, ({ intervention_id }) => intervention_id).values()];
      return groups.flatMap((names) => {
        const draft = draftOf(dataset, names);
        if (!draft) return [];
        const spelling = sloppy(names)
          ? { nl: ' Ook de schrijfwijze verschilt.', en: ' The spelling differs too.' }
          : null;
        return spelling
          ? {
              ...draft,
              message_nl: draft.message_nl + spelling.nl,
              message_en: draft.message_en + spelling.en,
            }
          : draft;
      });
    }),
};
