import type { Claim } from '../../../model/check.ts';
import { each, someOf } from './computations.ts';
import { all, says } from './groups.ts';

const EXCLUDES = 'contraindications';
const EXCLUDING_VIOLENCE = ['coach-je-kind', 'vht', 'k-vht', 'ouder-baby-interventie'];

const excluded = (id: string, quote: string, words: RegExp): Claim => ({
  id: `contraindication-${id}`,
  quote,
  stated: 'some',
  compute: someOf(all, says('3', EXCLUDES, words)),
});

/** Contra-indicaties. */
export const CONTRAINDICATIONS: readonly Claim[] = [
  {
    id: 'contraindication-domestic-violence',
    quote:
      'voor Coach je kind, VHT, K-VHT en Ouder-baby interventie als contra-indicatie huiselijk geweld en',
    stated: EXCLUDING_VIOLENCE,
    compute: each(says('3', EXCLUDES, /huiselijk geweld|geweld in het gezin/i)),
    reason: {
      en: 'Read strictly, of each of the four. Table 3 has domestic violence for Coach je kind and VHT only.',
      nl: 'Strikt gelezen, van elk van de vier. Tabel 3 noemt huiselijk geweld alleen bij Coach je kind en VHT.',
    },
  },
  {
    id: 'contraindication-child-abuse',
    quote:
      'VHT, K-VHT en Ouder-baby interventie als contra-indicatie huiselijk geweld en (vermoedens van) kindermishandeling genoemd',
    stated: EXCLUDING_VIOLENCE,
    compute: each(says('3', EXCLUDES, /kindermishandeling/i)),
    reason: {
      en: 'Read strictly, of each of the four. Table 3 has (suspected) child abuse for VHT, K-VHT and Ouder-baby interventie; for Coach je kind it has domestic violence and danger to one of the family.',
      nl: 'Strikt gelezen, van elk van de vier. Tabel 3 noemt (vermoedens van) kindermishandeling bij VHT, K-VHT en Ouder-baby interventie; bij Coach je kind huiselijk geweld en gevaar voor een gezinslid.',
    },
  },
  excluded(
    'psychiatric',
    'zoals ouders met ernstige psychiatrische of verslavingsproblematiek',
    /psychiatrische of verslavingsproblematiek|(ernstige|zware)( gediagnosticeerde)? psychiatrische problem|verslavingsproblematiek/i,
  ),
  {
    ...excluded(
      'attachment',
      'gezinnen waar sprake is van een ernstige hechtingsstoornis',
      /ernstige hechtingsstoornis/i,
    ),
    reason: { en: 'VHT excludes adoptive families with an attachment disorder, without “ernstige”.' },
  },
  excluded(
    'too-severe',
    'waardoor langdurige of zwaardere vormen van hulp nodig zijn',
    /langdurige(\(r\) ondersteuning)? of zwaardere vormen van hulp|langdurige en intensieve hulpverlening/i,
  ),
];

const EXAMPLES = 'The sentence sorts nine of the twenty interventions, so its lists are examples.';

/** Selectie en omvang doelgroep. */
export const SELECTION: readonly Claim[] = [
  {
    id: 'open-registration',
    quote: 'Sommige interventies kennen een open inschrijving',
    stated: ['gordon-training', 'opvoeden-en-zo', 'triple-p'],
    compute: each(
      says(
        '4',
        'selection',
        /open inschrijving|zelf voor de cursus aanmelden|aanmelding bij een professional/i,
      ),
    ),
    reason: {
      en: `The words “open inschrijving” stand only with Gordon training; parents can apply to the other two themselves. ${EXAMPLES}`,
    },
  },
  {
    id: 'very-broad-target-group',
    quote: 'richten zich op een zeer brede doelgroep (Gordon-cursus, Triple P, Opvoeden & Zo)',
    stated: ['gordon-training', 'opvoeden-en-zo', 'triple-p'],
    compute: each(says('4', 'target_population', /zeer breed|alle ouders/i), { silence: 'unknown' }),
    reason: {
      en: `Table 2 says that Opvoeden & Zo is meant for low-educated parents above all, and excludes no others. ${EXAMPLES}`,
    },
  },
  {
    id: 'strict-selection',
    quote: 'andere kennen een min of meer strenge selectie (Stevig Ouderschap, VoorZorg)',
    stated: ['stevig-ouderschap', 'voorzorg'],
    compute: each(says('4', 'selection', /selectievragenlijst|tweetraps-selectie|op basis van criteria/i)),
    reason: { en: EXAMPLES },
  },
  {
    id: 'on-referral',
    quote: 'vinden plaats op verwijzing of indicatie (KopOpOuders, VHT, K-VHT, Ouder-baby interventie)',
    stated: ['kopopouders-online', 'vht', 'k-vht', 'ouder-baby-interventie'],
    compute: each(
      says('4', 'selection', /verwijz|verwijs|indicatie|via volwassenenzorg specialistische GGZ/i),
    ),
    reason: {
      en: `Ouder-baby interventie is entered through specialist mental health care, which counts as referral. ${EXAMPLES}`,
    },
  },
];
