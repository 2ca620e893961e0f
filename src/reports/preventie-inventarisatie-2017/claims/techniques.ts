import type { Claim } from '../../../model/check.ts';
import { count, exactly, notInTables } from './computations.ts';
import { says, uses } from './groups.ts';

/** Toegepaste interventietechnieken. */
export const TECHNIQUES: readonly Claim[] = [
  {
    id: 'parent-education',
    quote: 'Alle interventies bieden voorlichting aan ouders',
    stated: 20,
    compute: count(uses('parent_education')),
    reason: {
      en: 'Home-Start has no technique ticked at all, and the box is blank for PCIT.',
      nl: 'Bij Home-Start is geen enkele techniek aangekruist, en bij PCIT is dit vakje leeg.',
    },
  },
  {
    id: 'modeling',
    quote: 'en eveneens (behalve VIPP-SD) modeling',
    stated: 19,
    compute: count(uses('modeling')),
    reason: {
      en: 'The box is blank for VIPP-SD as stated, and for Bemoeizorg and Home-Start too.',
      nl: 'Het vakje is leeg bij VIPP-SD zoals beweerd, en ook bij Bemoeizorg en Home-Start.',
    },
  },
  { id: 'monitoring', quote: 'monitoring (12x)', stated: 12, compute: count(uses('monitoring')) },
  { id: 'role-play', quote: 'rollenspel (11x)', stated: 11, compute: count(uses('role_play')) },
  {
    id: 'joint-decision-making',
    quote: 'besluitvorming/afspraken maken met het sociaal netwerk komt bij 7 interventies aan de orde',
    stated: 7,
    compute: count(uses('joint_decision_making')),
  },
  {
    id: 'cbt',
    quote: 'vier interventies bieden volgens eigen opgave cognitieve gedragstherapie',
    stated: 4,
    compute: count(uses('cbt')),
  },
  {
    id: 'cbt-names',
    quote: '(Gordon cursus, Ouder-baby interventie, PCIT, Triple P)',
    stated: ['gordon-training', 'ouder-baby-interventie', 'pcit', 'triple-p'],
    compute: exactly(uses('cbt')),
  },
  {
    id: 'video-feedback',
    quote:
      'Video-feedback wordt toegepast door VHT, K-VHT, Ouder-baby interventie, Pedagogisch adviseren, ReSet, VIPP-SD en VoorZorg',
    stated: [
      'vht',
      'k-vht',
      'ouder-baby-interventie',
      'pedagogisch-adviseren',
      'reset',
      'vipp-sd',
      'voorzorg',
    ],
    compute: exactly(says('7', 'other', /video/i)),
  },
  {
    id: 'other-ways-of-working',
    quote:
      'Hoewel niet alle interventies dit noemen is het waarschijnlijk dat veel interventies in meer of mindere mate weken werken met doelen stellen',
    stated: 'likely, of many',
    compute: notInTables('A conjecture of the authors, on what the interventions did not say.'),
  },
];
