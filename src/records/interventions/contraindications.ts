import { interventionId, position } from '../common.ts';
import { code, text } from '../field.ts';
import { resource } from '../resource.ts';

const APPLIES_TO = {
  child: ['kind', 'child'],
  parent: ['ouder', 'parent'],
  parent_and_child: ['ouder en kind', 'parent and child'],
  family: ['gezin', 'family'],
} as const;

export const contraindications = resource({
  name: 'contraindications',
  words: {
    nl: ['Contra-indicaties', 'Een rij per contra-indicatie van een interventie.'],
    en: ['Contra-indications', 'One row per contra-indication of an intervention.'],
  },
  key: ['intervention_id', 'position'],
  references: { intervention_id: 'interventions' },
  fields: {
    intervention_id: interventionId(),
    position: position(),
    applies_to: code(APPLIES_TO, {
      nl: ['Geldt voor', 'Om wie het gaat; leeg als de bron dat niet zegt.'],
      en: ['Applies to', 'Whom it is about; empty if the source does not say.'],
    }).nullable(),
    text: text({
      nl: ['Tekst', 'De contra-indicatie in de woorden van de bron.'],
      en: ['Text', 'The contra-indication in the words of the source.'],
    }),
  },
});
