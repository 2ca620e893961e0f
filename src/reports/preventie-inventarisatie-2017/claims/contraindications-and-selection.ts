import type { Claim } from '../../../model/check.ts';
import { each, someOf } from './computations.ts';
import { all, says } from './groups.ts';

const EXCLUDES = 'contraindications';

/** Contra-indicaties. */
export const CONTRAINDICATIONS: readonly Claim[] = [
  {
    id: 'contraindication-violence',
    quote:
      'voor Coach je kind, VHT, K-VHT en Ouder-baby interventie als contra-indicatie huiselijk geweld en (vermoedens van) kindermishandeling genoemd',
    stated: ['coach-je-kind', 'vht', 'k-vht', 'ouder-baby-interventie'],
    compute: each(says('3', EXCLUDES, /huiselijk geweld|kindermishandeling/i)),
    reason: {
      en: 'One of the two is enough: only VHT names both, Coach je kind domestic violence, K-VHT and Ouder-baby interventie child abuse. Moeders Informeren Moeders excludes (suspected) violence in the family too.',
    },
  },
  {
    id: 'contraindication-psychiatric',
    quote: 'zoals ouders met ernstige psychiatrische of verslavingsproblematiek',
    stated: 'some',
    compute: someOf(
      all,
      says(
        '3',
        EXCLUDES,
        /psychiatrische of verslavingsproblematiek|(ernstige|zware)( gediagnosticeerde)? psychiatrische problem|verslavingsproblematiek/i,
      ),
    ),
  },
  {
    id: 'contraindication-attachment',
    quote: 'gezinnen waar sprake is van een ernstige hechtingsstoornis',
    stated: 'some',
    compute: someOf(all, says('3', EXCLUDES, /ernstige hechtingsstoornis/i)),
    reason: { en: 'VHT excludes adoptive families with an attachment disorder, without “ernstige”.' },
  },
  {
    id: 'contraindication-too-severe',
    quote: 'waardoor langdurige of zwaardere vormen van hulp nodig zijn',
    stated: 'some',
    compute: someOf(
      all,
      says(
        '3',
        EXCLUDES,
        /langdurige(\(r\) ondersteuning)? of zwaardere vormen van hulp|langdurige en intensieve hulpverlening/i,
      ),
    ),
  },
];

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
      en: 'The words “open inschrijving” stand only with Gordon training; parents can apply to the other two themselves.',
    },
  },
  {
    id: 'very-broad-target-group',
    quote: 'richten zich op een zeer brede doelgroep (Gordon-cursus, Triple P, Opvoeden & Zo)',
    stated: ['gordon-training', 'opvoeden-en-zo', 'triple-p'],
    compute: each(says('4', 'target_population', /zeer breed|alle ouders/i), { silence: 'unknown' }),
    reason: {
      en: 'Table 2 says that Opvoeden & Zo is meant for low-educated parents above all, and excludes no others.',
    },
  },
  {
    id: 'strict-selection',
    quote: 'andere kennen een min of meer strenge selectie (Stevig Ouderschap, VoorZorg)',
    stated: ['stevig-ouderschap', 'voorzorg'],
    compute: each(says('4', 'selection', /selectievragenlijst|tweetraps-selectie/i)),
  },
  {
    id: 'on-referral',
    quote: 'vinden plaats op verwijzing of indicatie (KopOpOuders, VHT, K-VHT, Ouder-baby interventie)',
    stated: ['kopopouders-online', 'vht', 'k-vht', 'ouder-baby-interventie'],
    compute: each(
      says('4', 'selection', /verwijz|verwijs|indicatie|via volwassenenzorg specialistische GGZ/i),
    ),
    reason: {
      en: 'Ouder-baby interventie is entered through specialist mental health care, which counts as referral.',
    },
  },
];
