import type { Claim } from '../../../model/check.ts';
import type { Dataset } from '../../../records/index.ts';
import { each, exactly, factClaim, notInTables, number } from './computations.ts';
import { coded, having } from './groups.ts';

/** The figures on an intervention's reach that are counted so. */
const figures =
  (id: string, ...units: readonly string[]) =>
  ({ reach_figures }: Dataset) =>
    reach_figures.filter(
      (row) => row.intervention_id === id && row.measure === 'clients' && units.includes(row.unit ?? ''),
    );

const largest = (id: string, unit: string) => (dataset: Dataset) => {
  const numbers = figures(id, unit)(dataset).flatMap(({ max }) => max ?? []);
  return {
    value: numbers.length > 0 ? Math.max(...numbers) : null,
    evidence: `highest reach_figures.max of ${id}, measure = clients, unit = ${unit}`,
  };
};

const kopopoudersUsers = (dataset: Dataset) => {
  const rows = figures('kopopouders-online', 'accounts', 'participants')(dataset);
  return {
    numbers: rows.flatMap(({ min }) => min ?? []),
    evidence: 'reach_figures.min of kopopouders-online, measure = clients, unit = accounts or participants',
  };
};

/** Bereik van de interventies. */
export const REACH: readonly Claim[] = [
  {
    id: 'reach-exact',
    quote:
      'exact het aantal bereikte cliënten per jaar aangeven (bijvoorbeeld Gordon training, Coach je kind, MIM, KopOpOuders)',
    stated: ['gordon-training', 'coach-je-kind', 'moeders-informeren-moeders', 'kopopouders-online'],
    compute: each(({ reach_figures }) => {
      const exact = reach_figures.filter((row) => row.measure === 'clients' && row.qualifier === 'exact');
      return {
        ids: [...new Set(exact.map((row) => row.intervention_id))],
        evidence: 'reach_figures.measure = clients and qualifier = exact',
      };
    }),
  },
  {
    id: 'reach-unknown',
    quote:
      'terwijl dit bereik voor andere interventies onbekend is (Bemoeizorg in de JGZ, HouVast, Opvoeden & Zo, Pedagogisch adviseren, ReSet,Triple P, VIPP-SD',
    stated: [
      'bemoeizorg',
      'houvast',
      'opvoeden-en-zo',
      'pedagogisch-adviseren',
      'reset',
      'triple-p',
      'vipp-sd',
    ],
    compute: exactly(coded('clients_qualifier', 'unknown')),
  },
  {
    id: 'reach-lowest',
    quote: 'van enkele tientallen cliënten (Themis opvoedcursus)',
    stated: ['themis-opvoedcursus'],
    compute: each(having('clients_max', 'from 20 to 99', (clients) => clients >= 20 && clients < 100)),
  },
  {
    id: 'reach-highest',
    quote: 'tot enkele duizenden gezinnen (VHT, K-VHT)',
    stated: ['vht', 'k-vht'],
    compute: each(
      having('clients_min', 'from 2000 to 9999', (families) => families >= 2000 && families < 10000),
    ),
  },
  {
    id: 'stevig-ouderschap-screened',
    quote: 'Stevig Ouderschap bereikt met haar selectievragenlijst 65.000 gezinnen',
    stated: 65000,
    compute: number(largest('stevig-ouderschap', 'families')),
  },
  factClaim(
    'stevig-ouderschap-takes-part',
    'uitvoering beperkt zich tot 2500 gezinnen',
    2500,
    'stevig-ouderschap',
    'clients_max',
  ),
  {
    id: 'kopopouders-visitors',
    quote: 'trekt jaarlijks 50.000 unieke bezoekers',
    stated: 50000,
    compute: number(largest('kopopouders-online', 'visitors')),
  },
  {
    id: 'kopopouders-users-far-fewer',
    quote: 'het aantal daadwerkelijke afnemers van het ondersteuningsaanbod ligt veel lager',
    stated: 'far fewer than 50,000',
    compute: (dataset) => {
      const { numbers, evidence } = kopopoudersUsers(dataset);
      const sum = numbers.reduce((total, one) => total + one, 0);
      return { holds: numbers.length > 0 ? sum < 5000 : null, computed: numbers.join(', '), evidence };
    },
  },
  {
    id: 'kopopouders-users-unclear',
    quote: '(hoeveel is onduidelijk)',
    stated: 'unclear',
    compute: (dataset) => {
      const { numbers, evidence } = kopopoudersUsers(dataset);
      return { holds: numbers.length === 0, computed: numbers.join(', '), evidence };
    },
    reason: {
      en: 'Table 5 gives 55 accounts of the e-mail service, 55 of the self-help modules and 65 participants of the group course.',
      nl: 'Tabel 5 geeft 55 accounts van de e-mailservice, 55 van de zelfhulpmodules en 65 deelnemers aan de groepscursus.',
    },
  },
  factClaim(
    'municipalities-themis',
    'de Themis opvoedcursus uitgevoerd in slechts één gemeente',
    1,
    'themis-opvoedcursus',
    'municipalities_max',
  ),
  factClaim(
    'municipalities-coach-je-kind',
    'Coach je kind in twee gemeenten',
    2,
    'coach-je-kind',
    'municipalities_max',
  ),
  {
    id: 'municipalities-over-100',
    quote: '(zoals VHT, K-VHT, Stevig Ouderschap) met meer dan 100 gemeenten',
    stated: ['k-vht', 'stevig-ouderschap'],
    compute: each(having('municipalities_min', '> 100', (municipalities) => municipalities > 100)),
  },
  {
    id: 'municipalities-over-100-vht',
    quote: 'andere interventies een grote landelijke verspreiding kennen (zoals VHT,',
    stated: 'VHT in more than 100 municipalities',
    compute: notInTables(
      'Table 5 gives 744 certified workers in 195 organisations for VHT, and no municipalities.',
    ),
  },
];
