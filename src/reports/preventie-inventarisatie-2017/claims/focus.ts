import type { Claim } from '../../../model/check.ts';
import { allBut, cell, count, each, exactly } from './computations.ts';
import { says, worksOn } from './groups.ts';

type Focus = Parameters<typeof worksOn>[0];

const ALL_FOCUS = ['personal_skills', 'child_resilience', 'other'];
/** The order in which the section treats them. */
const BY_FREQUENCY: readonly Focus[] = [
  'sense_of_competence',
  'parenting_skills',
  'family_strengths',
  'personal_skills',
  'social_emotional_support',
  'social_contacts',
  'practical_problems',
  'parental_relationship',
  'child_resilience',
  'psychological_problems',
];

const example = (id: string, quote: string, stated: readonly string[], words: RegExp): Claim => ({
  id: `focus-${id}`,
  quote,
  stated,
  compute: each(says('8', ALL_FOCUS, words)),
});

const HOW_MANY: readonly Claim[] = [
  {
    id: 'focus-order',
    quote: 'waarbij we beginnen met de meest voorkomende focus en eindigen met de minst voorkomende',
    stated: 'from most to least frequent',
    compute: (dataset) => {
      const counts = BY_FREQUENCY.map((focus) => worksOn(focus)(dataset).ids.length);
      const holds = counts.every((n, i) => i === 0 || n <= (counts[i - 1] ?? 0));
      return { holds, computed: counts.join(', '), evidence: 'focus_areas.applied' };
    },
  },
  {
    id: 'focus-competence',
    quote: 'In alle interventies op één na (PCIT) wordt gewerkt aan het competentiegevoel van ouders',
    stated: 19,
    compute: count(worksOn('sense_of_competence')),
  },
  {
    id: 'focus-competence-exception',
    quote: 'op één na (PCIT)',
    stated: ['pcit'],
    compute: allBut(worksOn('sense_of_competence')),
  },
  {
    id: 'focus-pcit-parenting-skills',
    quote: '(hoewel PCIT zich wel richt op het vergroten van opvoedvaardigheden)',
    stated: ['pcit'],
    compute: each(worksOn('parenting_skills')),
  },
  {
    id: 'focus-parenting-skills',
    quote:
      'Alle interventies op twee na (K-VHT en Ouder-baby interventie) werken aan de opvoedvaardigheden van ouders',
    stated: 18,
    compute: count(worksOn('parenting_skills')),
  },
  {
    id: 'focus-parenting-skills-exceptions',
    quote: 'op twee na (K-VHT en Ouder-baby interventie)',
    stated: ['k-vht', 'ouder-baby-interventie'],
    compute: allBut(worksOn('parenting_skills')),
  },
  {
    id: 'focus-family-strengths',
    quote: 'Bij alle interventies op vier na',
    stated: 16,
    compute: count(worksOn('family_strengths')),
  },
  {
    id: 'focus-family-strengths-exceptions',
    quote:
      '(Gordon training, Opvoeden & Zo, Pedagogisch adviseren, ReSet) wordt gewerkt aan het versterken van de sterke kanten van het gezin',
    stated: ['gordon-training', 'opvoeden-en-zo', 'pedagogisch-adviseren', 'reset'],
    compute: allBut(worksOn('family_strengths')),
  },
  {
    id: 'focus-personal-skills',
    quote: 'In 14 van de 20 interventies wordt gewerkt aan persoonlijke vaardigheden van ouders',
    stated: 14,
    compute: count(worksOn('personal_skills')),
  },
  {
    id: 'focus-support',
    quote: 'Eveneens 14 interventies bieden sociale en emotionele ondersteuning aan ouders',
    stated: 14,
    compute: count(worksOn('social_emotional_support')),
  },
  {
    id: 'focus-social-contacts',
    quote: 'De sociale contacten/relaties van ouders komen aan de orde in 12 van de 20 interventies',
    stated: 12,
    compute: count(worksOn('social_contacts')),
  },
  {
    id: 'focus-practical-problems',
    quote: 'Het aanpakken van praktische problemen in het gezin',
    stated: 7,
    compute: count(worksOn('practical_problems')),
  },
  {
    id: 'focus-parental-relationship',
    quote: 'het werken aan de relatie tussen ouders komen aan de orde in 7 van de 20 interventies',
    stated: 7,
    compute: count(worksOn('parental_relationship')),
  },
  {
    id: 'focus-child-resilience',
    quote: 'Bij 5 van de 20 interventies wordt aandacht besteed aan de weerbaarheid van kinderen',
    stated: 5,
    compute: count(worksOn('child_resilience')),
  },
  {
    id: 'focus-psychological-problems',
    quote: 'slechts 2 van de 20 interventies',
    stated: 2,
    compute: count(worksOn('psychological_problems')),
  },
  {
    id: 'focus-psychological-problems-names',
    quote: '(VHT en VoorZorg)',
    stated: ['vht', 'voorzorg'],
    compute: exactly(worksOn('psychological_problems')),
  },
];

const SPECIFICATIONS: readonly Claim[] = [
  example(
    'k-vht-sensitivity',
    'wordt bij K-VHT wel gewerkt aan het verhogen van sensitiviteit en responsiviteit',
    ['k-vht'],
    /sensitiviteit en responsiviteit/i,
  ),
  example(
    'ouder-baby-interaction',
    'bij Ouder-baby interventie wordt o.a. gewerkt aan het verbeteren van de ouder-kind interactie',
    ['ouder-baby-interventie'],
    /ouder-kind interactie/i,
  ),
  {
    id: 'focus-triple-p-17-skills',
    quote: 'In het geval van Triple P is dit gespecificeerd naar het aanleren van 17 opvoedvaardigheden',
    stated: '17 parenting skills',
    compute: cell('8', 'triple-p', 'other').says(/aanleren van 17 opvoedvaardigheden/, { silence: 'no' }),
  },
  example(
    'gordon-i-messages',
    'kunnen geven van ik-boodschappen en actief luisteren (Gordon-training)',
    ['gordon-training'],
    /Ik boodschappen, actief luisteren/i,
  ),
  {
    ...example(
      'sensitivity-attachment',
      'verhogen sensitiviteit en responsiviteit/versterken hechting (VHT, K-VHT, Stevig Ouderschap, VoorZorg)',
      ['vht', 'k-vht', 'stevig-ouderschap', 'voorzorg'],
      /sensitiviteit|hechting/i,
    ),
    reason: {
      en: 'Table 8 has sensitivity for VHT and K-VHT and attachment for VoorZorg, neither for Stevig Ouderschap.',
      nl: 'Tabel 8 noemt sensitiviteit bij VHT en K-VHT en hechting bij VoorZorg, geen van beide bij Stevig Ouderschap.',
    },
  },
  {
    ...example(
      'social-network',
      'sociaal netwerk leren benutten (MIM, Stevig Ouderschap, VoorZorg)',
      ['moeders-informeren-moeders', 'stevig-ouderschap', 'voorzorg'],
      /sociaal netwerk/i,
    ),
    reason: {
      en: 'For VoorZorg table 8 has the use of community services, and the box of social contacts is blank.',
      nl: 'Bij VoorZorg noemt tabel 8 gemeenschapsvoorzieningen, en het vakje van sociale contacten is leeg.',
    },
  },
  example(
    'social-skills',
    'sociale vaardigheden versterken (ReSet, Themis opvoedcursus)',
    ['reset', 'themis-opvoedcursus'],
    /Praktisch Sociaal|sociaal vaardig/i,
  ),
  example(
    'themis-work',
    'toeleiden naar wek (Themis opvoedcursus)',
    ['themis-opvoedcursus'],
    /Toeleiding naar vervolg zoals werk/i,
  ),
  example(
    'self-reflection',
    'zelfreflectie versterken (Stevig Ouderschap, VoorZorg)',
    ['stevig-ouderschap', 'voorzorg'],
    /zelfreflectie|leren reflecteren/i,
  ),
  example(
    'themis-child-perspective',
    'je leren verplaatsen in belevingswereld van het kind (Themis opvoedcursus)',
    ['themis-opvoedcursus'],
    /belevingswereld van het kind/i,
  ),
  {
    ...example(
      'limits-and-stress',
      'grenzen stellen, positief opvoeden en omgaan met stress (Safe You Safe me en Triple P)',
      ['safe-you-safe-me', 'triple-p'],
      /grenzen stellen|omgaan met stress/i,
    ),
    reason: {
      en: 'Read as what the two do together: limits with Safe You Safe me, stress with Triple P, positive parenting with both.',
    },
  },
  example(
    'coach-je-kind-radicalisation',
    'het tegengaan van radicalisering/negatieve beïnvloeding door vrienden (Coach je kind)',
    ['coach-je-kind'],
    /Radicalisering, negatieve beïnvloeding door vrienden/i,
  ),
  example(
    'safe-you-safe-me-feelings',
    'het herkennen van ja-, nee- en twijfelgevoel en hiernaar handelen en zorgen met volwassenen kunnen bespreken (Safe You Safe me)',
    ['safe-you-safe-me'],
    /Ja, nee en twijfel ?gevoel .*zorgen openlijk met volwassen/i,
  ),
  example(
    'triple-p-confidence',
    'zelfvertrouwen van kinderen stimuleren door ouders positieve opvoedvaardigheden te leren (Triple P)',
    ['triple-p'],
    /Zelfvertrouwen van kinderen stimuleren door ouders positieve opvoedvaardigheden te leren/i,
  ),
];

/** Focus van de interventie. */
export const FOCUS: readonly Claim[] = [...HOW_MANY, ...SPECIFICATIONS];
