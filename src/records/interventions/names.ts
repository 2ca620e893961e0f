import { interventionId, sourceId } from '../common.ts';
import { ordinal, text } from '../field.ts';
import { resource } from '../resource.ts';

export const interventionNames = resource({
  name: 'intervention_names',
  words: {
    nl: ['Namen van interventies', 'Een rij per manier waarop een naam op een regel is afgedrukt.'],
    en: ['Names of interventions', 'One row per way a name is printed on a line.'],
  },
  key: ['intervention_id', 'name', 'source_id', 'line'],
  references: { intervention_id: 'interventions', source_id: 'sources' },
  order: ['intervention_id', 'source_id', 'line'],
  fields: {
    intervention_id: interventionId(),
    name: text({ nl: ['Naam', 'De naam zoals die er staat.'], en: ['Name', 'The name as it is printed.'] }),
    source_id: sourceId(),
    line: ordinal({
      nl: ['Regel', 'Regel in het bronbestand waar de naam begint.'],
      en: ['Line', 'Line of the source file where the name begins.'],
    }),
  },
});
