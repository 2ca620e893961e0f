import type { Claim } from '../../../model/check.ts';
import type { Row } from '../../../records/index.ts';
import { count, each, exactly, extreme, notInTables } from './computations.ts';
import { all, at, both, carriedOutBy, coded, type Group, says, without } from './groups.ts';

const elsewhere =
  (...outside: readonly Row<'places'>['place'][]): Group =>
  ({ places }) => {
    const rows = places.filter(({ place }) => outside.includes(place));
    const ids = [...new Set(rows.map(({ intervention_id }) => intervention_id))];
    return { ids, evidence: `places.place = ${outside.join(' or ')}` };
  };

const ELSEWHERE_ONLY = without(elsewhere('provider_location', 'community_centre'), at('home'));

/** Plaats. */
export const PLACES: readonly Claim[] = [
  {
    id: 'at-home',
    quote: 'Van de 20 interventies vinden er 13 thuis bij het gezin plaats',
    stated: 13,
    compute: count(at('home')),
    reason: {
      en: 'Thirteen cells begin with “Thuis”; Pedagogisch Adviseren (“of tijdens huisbezoeken”) and PCIT (“PCIT Home vindt plaats in de thuissituatie”) come to the home too.',
      nl: 'Dertien cellen beginnen met “Thuis”; ook Pedagogisch Adviseren (“of tijdens huisbezoeken”) en PCIT (“PCIT Home vindt plaats in de thuissituatie”) komen aan huis.',
    },
  },
  {
    id: 'at-home-and-elsewhere',
    quote: 'soms in combinatie met contacten op andere locaties, meestal van de uitvoerende organisaties',
    stated: 'more than half at the organisation’s own place',
    compute: (dataset) => {
      const { ids } = both(
        at('home'),
        elsewhere('provider_location', 'community_centre', 'childcare'),
      )(dataset);
      const own = both(at('home'), at('provider_location'))(dataset);
      const computed = `${own.ids.length} of ${ids.length} (${own.ids.toSorted().join(', ')})`;
      const evidence =
        'places.place = home and provider_location, of those with home and provider_location, community_centre or childcare';
      return { holds: own.ids.length * 2 > ids.length, computed, evidence };
    },
  },
  {
    id: 'on-location-only',
    quote: 'zijn er 5 interventies die alleen plaatsvinden op locatie',
    stated: 5,
    compute: count(ELSEWHERE_ONLY),
  },
  {
    id: 'on-location-only-names',
    quote:
      'met name de cursussen Gordon training, Opvoeden & Zo, Pedagogisch adviseren, Themis opvoedcursus, en de behandelingsinterventie PCIT',
    stated: ['gordon-training', 'opvoeden-en-zo', 'pedagogisch-adviseren', 'themis-opvoedcursus', 'pcit'],
    compute: exactly(ELSEWHERE_ONLY),
    reason: {
      en: 'Table 6 gives home visits for Pedagogisch Adviseren and PCIT Home for PCIT.',
      nl: 'Tabel 6 noemt huisbezoeken bij Pedagogisch Adviseren en PCIT Home bij PCIT.',
    },
  },
  {
    id: 'online-course',
    quote: 'Daarnaast is er een online cursus',
    stated: 1,
    compute: count(without(at('online'), at('home'))),
  },
  {
    id: 'at-school',
    quote: 'een programma dat op de basisschool wordt uitgevoerd (Safe You Safe me)',
    stated: ['safe-you-safe-me'],
    compute: exactly(without(at('school'), at('provider_location'))),
    reason: { en: 'Opvoeden & Zo can meet in a school as well as elsewhere.' },
  },
  {
    id: 'phone-and-social-media',
    quote:
      'Sommige huisbezoekprogramma’s, zoals MIM, Home-Start, Stevig Ouderschap en VoorZorg kennen ook contacten via telefoon en sociale media',
    stated: ['moeders-informeren-moeders', 'home-start', 'stevig-ouderschap', 'voorzorg'],
    compute: each(says('6', ['frequency', 'contacts', 'place'], /telefonisch|social media/i)),
    reason: {
      en: 'Table 6 has social media for Moeders Informeren Moeders, the telephone for Stevig Ouderschap, both for VoorZorg and neither for Home-Start.',
      nl: 'Tabel 6 noemt sociale media bij Moeders Informeren Moeders, de telefoon bij Stevig Ouderschap, beide bij VoorZorg en geen van beide bij Home-Start.',
    },
  },
];

const FIXED = ['coach-je-kind', 'opvoeden-en-zo', 'ouder-baby-interventie', 'vipp-sd'];
const fixed =
  (low: 'duration_min_weeks' | 'contacts_min', high: 'duration_max_weeks' | 'contacts_max'): Group =>
  ({ interventions }) => ({
    ids: interventions
      .filter((row) => row[low] !== null && row[low] === row[high])
      .map((row) => row.intervention_id),
    evidence: `interventions.${low} given and = ${high}`,
  });

/** Duur, frequentie, aantal. */
export const DURATION: readonly Claim[] = [
  {
    id: 'duration-shortest',
    quote: 'De duur van interventies kan variëren van 2 weken (Triple P Niveau 2',
    stated: ['triple-p'],
    compute: extreme('lowest', 'duration_min_weeks', all),
  },
  {
    id: 'duration-shortest-level',
    quote: 'Triple P Niveau 2: Voorlichtingsgesprekken over gedrag en ontwikkeling van het kind',
    stated: 'two weeks is level 2',
    compute: notInTables(
      'Table 6 gives 2 to 15 weeks “afhankelijk van de Triple P module”, not which module takes how long.',
    ),
  },
  {
    id: 'duration-longest',
    quote: 'tot 2½ jaar (VoorZorg)',
    stated: ['voorzorg'],
    compute: extreme('highest', 'duration_max_weeks', all),
    reason: { en: 'In weeks, to be divided by 52.' },
  },
  {
    id: 'fixed-duration',
    quote:
      '(bijvoorbeeld Coach je kind, Opvoeden & Zo, Ouder-baby interventie, VIPP-SD) kennen een vaste duur',
    stated: FIXED,
    compute: each(fixed('duration_min_weeks', 'duration_max_weeks')),
    reason: {
      en: 'Table 6 gives a range for Ouder-baby interventie (8 to 10 weeks) and “ten minste 12 weken” for VIPP-SD.',
      nl: 'Tabel 6 geeft een marge bij Ouder-baby interventie (8 tot 10 weken) en “ten minste 12 weken” bij VIPP-SD.',
    },
  },
  {
    id: 'fixed-contacts',
    quote: 'vast aantal contacten waarbij',
    stated: FIXED,
    compute: each(fixed('contacts_min', 'contacts_max')),
    reason: {
      en: 'Table 6 gives 8 to 10 times for Ouder-baby interventie.',
      nl: 'Tabel 6 geeft 8 tot 10 keer bij Ouder-baby interventie.',
    },
  },
  {
    id: 'fixed-frequency',
    quote: 'waarbij ook de frequentie min of meer vastligt',
    stated: FIXED,
    compute: each(coded('frequency', 'weekly', 'biweekly')),
  },
  {
    id: 'flexible-programmes',
    quote:
      'zoals Moeders Informeren Moeders en Home-Start liggen duur, frequentie en aantal contacten minder strak vast',
    stated: ['moeders-informeren-moeders', 'home-start'],
    compute: each(
      without(
        without(all, fixed('duration_min_weeks', 'duration_max_weeks')),
        fixed('contacts_min', 'contacts_max'),
      ),
    ),
    reason: { en: 'Duration and contacts are checked; Home-Start comes weekly.' },
  },
  {
    id: 'flexible-to-needs',
    quote:
      'maar wordt binnen de globale spanbreedte van de interventie ingespeeld op de behoefte van de moeder',
    stated: ['moeders-informeren-moeders', 'home-start'],
    compute: each(
      says('6', ['duration', 'frequency', 'contacts'], /per moeder|behoefte|in overleg met de cliënt/i),
      { silence: 'unknown' },
    ),
    reason: {
      en: 'Table 6 has contacts that differ from mother to mother for Moeders Informeren Moeders; of Home-Start it says how long and how often, not why.',
    },
  },
  {
    id: 'volunteers',
    quote: '(getrainde) vrijwilligers (MIM, Home-Start)',
    stated: ['moeders-informeren-moeders', 'home-start'],
    compute: exactly(carriedOutBy('volunteers')),
  },
  {
    id: 'volunteers-trained',
    quote: 'Uitvoerders kunnen variëren van (getrainde) vrijwilligers',
    stated: ['moeders-informeren-moeders', 'home-start'],
    compute: each(says('4', 'selection', /training/i), { silence: 'unknown' }),
  },
  {
    id: 'jgz-nurses',
    quote: 'JGZ verpleegkundigen (Bemoeizorg, K-VHT, Stevig Ouderschap, VoorZorg)',
    stated: ['bemoeizorg', 'k-vht', 'stevig-ouderschap', 'voorzorg'],
    compute: each(carriedOutBy('jgz_nurse')),
    reason: {
      en: 'The sentence gives a range (“kunnen variëren”); nurses among other professions are shown as well.',
    },
  },
  {
    id: 'jgz-nurses-trained',
    quote: '(extra getrainde) JGZ verpleegkundigen',
    stated: ['bemoeizorg', 'k-vht', 'stevig-ouderschap', 'voorzorg'],
    compute: each(says('6', 'provider', /aanvullende (scholing|opleiding)/i), { silence: 'unknown' }),
  },
  {
    id: 'professionals',
    quote:
      'hulpverleners op het gebied van jeugd, GGZ of maatschappelijk werk (o.a. Coach je kind, HouVast, VHT, Ouder-baby interventie, PCIT, hogere niveaus van Triple P, VIPP-SD',
    stated: ['coach-je-kind', 'houvast', 'vht', 'ouder-baby-interventie', 'pcit', 'triple-p', 'vipp-sd'],
    compute: each(
      carriedOutBy('youth_care_worker', 'ggz_professional', 'social_worker', 'pedagogue_psychologist'),
    ),
  },
  {
    id: 'professionals-education',
    quote: 'HBO- of academisch opgeleide hulpverleners',
    stated: ['coach-je-kind', 'houvast', 'vht', 'ouder-baby-interventie', 'pcit', 'triple-p', 'vipp-sd'],
    compute: each(says('6', 'provider', /HBO|academisch/i), { silence: 'unknown' }),
  },
  {
    id: 'professionals-training',
    quote: 'Deze hebben vaak ook een extra training in de methode van het programma gevolgd',
    stated: 'often',
    compute: notInTables('“Vaak” is no number; table 6 has such a training for PCIT and VIPP-SD.'),
  },
];
