import type { Claim } from '../../../model/check.ts';
import { effective, fewerThanPlanned, notInTables, offerSays, offers } from './computations.ts';

export const AMSTERDAM: readonly Claim[] = [
  {
    id: 'amsterdam-proven-abroad',
    quote:
      'Triple P, een internationaal bewezen effectieve (evidence based) manier van opvoedingsondersteuning',
    stated: 'proven effective abroad',
    compute: ({ municipal_offers }) => {
      const status = municipal_offers.find(({ offer_id }) => offer_id === 'amsterdam-1')?.dei_status ?? '';
      return {
        holds: /in het buitenland effectief/.test(status),
        computed: `“${status}”`,
        evidence: 'municipal_offers/amsterdam-1.dei_status',
      };
    },
  },
  {
    id: 'amsterdam-tipsheets',
    quote: 'in 2008 meer dan 3.250 tipsheets uitgereikt',
    stated: 'more than 3,250',
    compute: notInTables('The tables count families.'),
  },
  {
    id: 'amsterdam-campaign',
    quote:
      'Van de ondervraagden geeft 72% aan dat ze de campagne hebben gezien (dit komt neer op een bereik van 73.000 gezinnen); 60% daarvan',
    stated: '72%, 73,000 families, 60%',
    compute: notInTables(
      'Families reached by the campaign are not counted in the table, as the report says.',
    ),
  },
  {
    id: 'amsterdam-trained-again',
    quote: 'in deze periode 600 professionals in de stadsregio Amsterdam getraind',
    stated: 600,
    compute: ({ passages }, stated) => {
      const words = /Hiervoor zijn (\d+) professionals getraind/;
      const other = passages.find(({ text }) => words.test(text));
      const value = Number(words.exec(other?.text ?? '')?.[1]);
      return { holds: value === stated, computed: String(value), evidence: other?.passage_id ?? null };
    },
  },
  {
    id: 'amsterdam-sprint',
    quote: 'De tweede, zware, interventie is de voortzetting en uitbreiding van SPRINT',
    stated: 'SPRINT',
    compute: offers('amsterdam', { SPRINT: /SPRINT/ }),
  },
  {
    id: 'amsterdam-sprint-schools',
    quote: 'De leerkrachten van meer dan vijftig basisscholen',
    stated: 'more than fifty schools',
    compute: notInTables('The tables count families, not schools.'),
  },
  {
    id: 'amsterdam-below-target',
    quote:
      'Amsterdam in de betreffende periode onder het beoogde aantal te bereiken kinderen en ouders gebleven',
    stated: 'fewer than planned',
    compute: fewerThanPlanned('amsterdam', 'total'),
  },
];

export const ROTTERDAM: readonly Claim[] = [
  {
    id: 'rotterdam-gezinskracht',
    quote: 'het project Gezinskracht',
    stated: 'family coach for families with many problems',
    compute: offerSays('rotterdam', /Gezinskracht/, /Gezinscoach voor multiprobleemgezinnen/),
  },
  {
    id: 'rotterdam-gezinskracht-duration',
    quote: 'De gezinscoach is maximaal een half jaar gemiddeld acht uur per week in een gezin',
    stated: 'half a year, eight hours a week',
    compute: notInTables('Bijlage 1 does not give duration or hours.'),
  },
  {
    id: 'rotterdam-prezorg',
    quote:
      'Prezorg is een vorm van individuele opvoedingsondersteuning voor aanstaande ouders met meervoudige problematiek',
    stated: 'individual support of expectant parents',
    compute: offerSays('rotterdam', /Prezorg/, /Individuele opvoedingsondersteuning voor aanstaande ouders/),
  },
  {
    id: 'rotterdam-prezorg-visits',
    quote: 'In vijf bezoeken voor en één bezoek na de geboorte',
    stated: 'five visits before and one after birth',
    compute: notInTables('Bijlage 1 does not give the visits of Prezorg.'),
  },
  {
    id: 'rotterdam-stevig-ouderschap',
    quote:
      'aangemeld voor de interventie Stevig Ouderschap. Stevig Ouderschap is een bewezen effectieve interventie',
    stated: 'proven effective',
    compute: effective('rotterdam', /^Stevig Ouderschap/),
  },
  {
    id: 'rotterdam-kind-op-komst',
    quote: 'de cursus “Kind op Komst”, waarin hechting en communicatie centraal staan',
    stated: 'attachment and communication',
    compute: offerSays('rotterdam', /Kind op komst/i, /hechting en communicatie/),
  },
  {
    id: 'rotterdam-not-all-reached',
    quote: 'De voorgenomen aantallen zijn in Rotterdam niet volledig gerealiseerd',
    stated: 'fewer than planned',
    compute: fewerThanPlanned('rotterdam', 'total'),
  },
];

export const DEN_HAAG: readonly Claim[] = [
  {
    id: 'den-haag-period',
    quote:
      'De activiteiten vanuit Opvoeden in de Buurt hebben in Den Haag een looptijd van september 2007 tot september 2009',
    stated: 'to September 2009',
    compute: ({ municipal_reach }) => {
      const note = municipal_reach.find((row) => row.municipality_id === 'den-haag')?.footnote ?? '';
      const computed = /tot september 2009/.exec(note)?.[0];
      return {
        holds: computed !== undefined,
        computed: computed ?? note,
        evidence: 'municipal_reach.footnote',
      };
    },
  },
  {
    id: 'den-haag-light',
    quote:
      'Voor de lichte interventies is gekozen voor verlengde contactmomenten in de jeugdgezondheidszorg en voor de versterking van opvoedsteunpunten',
    stated: 'verlengde contactmomenten, opvoedsteunpunten',
    compute: offers('den-haag', {
      'verlengde contactmomenten': /Verlenging contact/,
      opvoedsteunpunten: /opvoedsteunpunten/,
    }),
  },
  {
    id: 'den-haag-consults',
    quote: '10 minuten extra tijd bij het vier-weken consult en vijftien minuten extra tijd bij elf maanden',
    stated: 'at four weeks and eleven months',
    compute: offerSays('den-haag', /Verlenging contact/, /vier-weken consult en elf-maanden consult/),
    reason: { en: 'Bijlage 1 names the two consults, not the minutes.' },
  },
  {
    id: 'den-haag-medium',
    quote: 'Voor de middelzware interventies is ingezet op prenataal huisbezoek en Stevig Ouderschap',
    stated: 'prenataal huisbezoek, Stevig Ouderschap',
    compute: offers('den-haag', {
      'prenataal huisbezoek': /Prenataal huisbezoek/,
      'Stevig Ouderschap': /Stevig Ouderschap/,
    }),
  },
  {
    id: 'den-haag-stevig-ouderschap',
    quote: 'Stevig Ouderschap is een bewezen effectieve interventie, maar in Den Haag is het nog te vroeg',
    stated: 'proven effective',
    compute: effective('den-haag', /^Stevig Ouderschap/),
  },
  {
    id: 'den-haag-stevig-ouderschap-duration',
    quote: 'een volledig uitgevoerde interventie duurt anderhalf jaar',
    stated: 'a year and a half',
    compute: offerSays('den-haag', /^Stevig Ouderschap/, /eerste 18 maanden/),
  },
  {
    id: 'den-haag-heavy',
    quote:
      'Voor de zware interventies heeft Den Haag ingezet op gezinscoaches, lokale ambulante hulpverlening en de inzet van gespecialiseerde verzorging',
    stated: 'gezinscoaches, ambulante hulpverlening, gespecialiseerde verzorging',
    compute: offers('den-haag', {
      gezinscoaches: /Gezinscoach/,
      'ambulante hulpverlening': /Ambulante hulpverlening/,
      'gespecialiseerde verzorging': /Gespecialiseerde gezinsverzorging/,
    }),
  },
  {
    id: 'den-haag-survey',
    quote: 'onderzoek onder duizend Haagse volwassenen',
    stated: 1000,
    compute: notInTables('The tables do not give the survey.'),
  },
];
