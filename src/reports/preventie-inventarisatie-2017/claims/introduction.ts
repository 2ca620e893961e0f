import type { Claim } from '../../../model/check.ts';
import { columnsAre, count, each, notInTables } from './computations.ts';
import { all, says, theFourteen, theSix } from './groups.ts';

/** Inleiding. */
export const INTRODUCTION: readonly Claim[] = [
  {
    id: 'interventions',
    quote: 'de volgende 20 interventies',
    stated: 20,
    compute: count(all),
  },
  {
    id: 'the-six',
    quote: 'Dit betreft zes interventies',
    stated: 6,
    compute: count(theSix),
  },
  {
    id: 'the-six-name-child-abuse',
    quote:
      'het voorkomen van kindermishandeling expliciet als doel, subdoel of resultaat hebben geformuleerd',
    stated: ['bemoeizorg', 'pcit', 'safe-you-safe-me', 'stevig-ouderschap', 'triple-p', 'voorzorg'],
    compute: each(says('1', 'goals', /kindermishandeling/i)),
    reason: {
      en: 'Table 1 has no child abuse among the goals of Bemoeizorg; the summary says so itself.',
      nl: 'Tabel 1 noemt kindermishandeling niet bij de doelen van Bemoeizorg; de samenvatting zegt dat zelf ook.',
    },
  },
  {
    id: 'the-six-in-database',
    quote:
      'onder deze noemer in de Databank Effectieve Jeugdinterventies van het NJi zijn opgenomen als minimaal goed onderbouwd. Dit betreft zes interventies',
    stated: 'recognised as at least well founded',
    compute: notInTables('The tables do not give the status in the NJi database.'),
  },
  {
    id: 'the-fourteen',
    quote: 'Dit betreft de 14 interventies',
    stated: 14,
    compute: count(theFourteen),
  },
  {
    id: 'the-fourteen-in-database',
    quote:
      'onder deze noemer in de Databank Effectieve Jeugdinterventies van het NJi zijn opgenomen als minimaal goed onderbouwd. Dit betreft de 14 interventies',
    stated: 'recognised as at least well founded',
    compute: notInTables('The tables do not give the status in the NJi database.'),
  },
  {
    id: 'questionnaire',
    quote: 'met het verzoek een vragenlijst over de interventie in te vullen',
    stated: 'a questionnaire',
    compute: ({ questionnaire_items }) => ({
      holds: questionnaire_items.length > 0,
      computed: `a questionnaire of ${questionnaire_items.length} items`,
      evidence: 'questionnaire_items',
    }),
    reason: { en: 'The questionnaire is printed; to whom it was sent is not.' },
  },
  {
    id: 'characteristics-listed',
    quote:
      'Kenmerken van de interventie: duur, frequentie, aantal contacten, plaats van contacten, uitvoerder',
    stated: ['duration', 'frequency', 'contacts', 'place', 'provider'],
    compute: columnsAre('6'),
  },
  {
    id: 'techniques-listed',
    quote:
      'Toegepaste interventietechnieken: monitoring, voorlichting aan ouders, cognitieve gedragstherapie, modeling, rollenspel, gezamenlijke besluitvorming/afspraken maken met sociaal netwerk, overig namelijk',
    stated: [
      'monitoring',
      'parent_education',
      'cbt',
      'modeling',
      'role_play',
      'joint_decision_making',
      'other',
    ],
    compute: columnsAre('7'),
  },
  {
    id: 'focuses-listed',
    quote:
      'Focus van de interventie: opvoedvaardigheden, persoonlijke vaardigheden van ouders, competentiegevoel van ouders, praktische problemen in het gezin, psychische problemen van ouders, sterke kanten van het gezin, sociale contacten/relaties van ouders, relatie tussen ouders, weerbaarheid van kinderen, sociale en emotionele ondersteuning, overig',
    stated: [
      'parenting_skills',
      'personal_skills',
      'sense_of_competence',
      'practical_problems',
      'psychological_problems',
      'family_strengths',
      'social_contacts',
      'parental_relationship',
      'child_resilience',
      'social_emotional_support',
      'other',
    ],
    compute: columnsAre('8'),
  },
];
