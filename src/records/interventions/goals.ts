import { interventionId, position } from '../common.ts';
import { code, text } from '../field.ts';
import { resource } from '../resource.ts';

const GOAL_LEVEL = { main: ['hoofddoel', 'main goal'], sub: ['subdoel', 'subgoal'] } as const;

export const goals = resource({
  name: 'goals',
  words: {
    nl: ['Doelen', 'Een rij per hoofddoel of subdoel van een interventie.'],
    en: ['Goals', 'One row per main goal or subgoal of an intervention.'],
  },
  key: ['intervention_id', 'level', 'position'],
  references: { intervention_id: 'interventions' },
  fields: {
    intervention_id: interventionId(),
    level: code(GOAL_LEVEL, {
      nl: ['Niveau', 'Hoofddoel of subdoel.'],
      en: ['Level', 'Main goal or subgoal.'],
    }),
    position: position({
      nl: ['Volgnummer', 'Volgorde binnen het niveau, vanaf 1.'],
      en: ['Position', 'Order within the level, from 1.'],
    }),
    text: text({
      nl: ['Tekst', 'Het doel in de woorden van de bron.'],
      en: ['Text', 'The goal in the words of the source.'],
    }),
  },
});
