import type { Claim } from '../../../model/check.ts';
import { effective, mostly, notInTables, offerSays, offers } from './computations.ts';

export const UTRECHT: readonly Claim[] = [
  {
    id: 'utrecht-light',
    quote:
      'de Zorgconsulent op peuterspeelzalen en voorscholen, Opvoedcursussen op VVE locaties en de Voorlees Express. De',
    stated: 'Zorgconsulent, Opvoedcursussen VVE, Voorlees Express',
    compute: offers('utrecht', {
      Zorgconsulent: /Zorgconsulent/,
      'Opvoedcursussen VVE': /Opvoedcursussen VVE/,
      'Voorlees Express': /Voorlees Express/,
    }),
  },
  {
    id: 'utrecht-medium',
    quote: 'Voor de middelzware interventies is ingezet op de uitbreiding van het Opvoedbureau en Home Start',
    stated: 'Opvoedbureau, Home Start',
    compute: offers('utrecht', { Opvoedbureau: /Opvoedbureau/, 'Home Start': /Home Start/ }),
  },
  {
    id: 'utrecht-opvoedbureau',
    quote:
      'Het Opvoedbureau geeft in maximaal 5 gesprekken advies en informatie aan ouders met kinderen in de leeftijd van 0 tot 19 jaar',
    stated: 'five conversations, ages 0 to 19',
    compute: notInTables('Bijlage 1 says no more than “Pedagogische advisering”.'),
  },
  {
    id: 'utrecht-home-start-volunteers',
    quote:
      'Home Start is een vorm van opvoedingsondersteuning die uitgevoerd wordt door opgeleide vrijwilligers',
    stated: 'volunteers',
    compute: offerSays('utrecht', /Home Start/, /vrijwilligers ondersteunen ouders/),
  },
  {
    id: 'utrecht-home-start',
    quote: 'Home Start is een bewezen effectieve interventie',
    stated: 'proven effective',
    compute: effective('utrecht', /Home Start/),
  },
  {
    id: 'utrecht-heavy-limited',
    quote: 'Utrecht heeft beperkt ingezet op zwaardere interventies',
    stated: 'mostly not heavy',
    compute: mostly('utrecht', 'light', 'medium'),
  },
  {
    id: 'utrecht-heavy',
    quote:
      'Actief Casemanagement en de Marokkaanse Oudercoach zijn met een beperkt aantal trajecten uitgebreid',
    stated: 'Actief Casemanagement, Marokkaanse Oudercoach',
    compute: offers('utrecht', {
      'Actief Casemanagement': /Actief Casemanagement/,
      'Marokkaanse Oudercoach': /Marokkaanse Oudercoach/,
    }),
  },
];

export const ALMERE: readonly Claim[] = [
  {
    id: 'almere-mostly-light',
    quote:
      'In Almere is voornamelijk geïnvesteerd in lichte vormen van opvoedingsondersteuning en vroeg signalering',
    stated: 'mostly light',
    compute: mostly('almere', 'light'),
    reason: { en: 'Families are counted; money is not in the tables.' },
  },
  {
    id: 'almere-medium',
    quote:
      'gekozen voor Home Start, Bemoeizorg, Stevig Ouderschap (allen effectieve interventies) en Let op de Kleintjes',
    stated: 'Home Start, Bemoeizorg, Stevig Ouderschap, Let op de Kleintjes',
    compute: offers('almere', {
      'Home Start': /Home Start/,
      Bemoeizorg: /Bemoeizorg/,
      'Stevig Ouderschap': /Stevig Ouderschap/,
      'Let op de Kleintjes': /Let op de Kleintjes/,
    }),
  },
  {
    id: 'almere-effective',
    quote: '(allen effectieve interventies)',
    stated: 'effective',
    compute: effective('almere', /Home Start/, /Bemoeizorg/, /Stevig Ouderschap/),
  },
  {
    id: 'almere-stevig-ouderschap-age',
    quote: 'eindigt rond de leeftijd van 18 maanden',
    stated: '18 months',
    compute: offerSays('almere', /Stevig Ouderschap/, /eerste 18 maanden/),
  },
  {
    id: 'almere-heavy',
    quote:
      'de gezinscoach voor multiprobleem gezinnen, intensieve hulpverlening via een naschoolse opvang programma en Ok in het voortgezet onderwijs',
    stated: 'gezinscoach, intensieve hulpverlening, OK',
    compute: offers('almere', {
      gezinscoach: /Gezinscoach/,
      'intensieve hulpverlening': /Intensieve hulpverlening via/,
      OK: /^OK/,
    }),
    reason: { en: 'Bijlage 1 calls the care “buitenschoolse opvang”.' },
  },
  {
    id: 'almere-special-education',
    quote: 'De naschoolse opvang betreft specifieke opvang voor kinderen van het Speciaal Basis Onderwijs',
    stated: 'children of special primary education',
    compute: offerSays('almere', /Intensieve hulpverlening/, /kinderen uit Speciaal Basis Onderwijs/),
  },
  {
    id: 'almere-ok-trainings',
    quote:
      'schoolse vaardigheden, sociale vaardigheden, omgaan met faalangst, vergroten impulscontrole, verbeteren concentratie en geheugen',
    stated: 'five kinds of training',
    compute: offerSays(
      'almere',
      /^OK/,
      /schoolse vaardigheden, sociale vaardigheden, omgaan met faalangst, vergroten impulscontrole, verbeteren concentratie en geheugen/,
    ),
  },
];

export const EINDHOVEN: readonly Claim[] = [
  {
    id: 'eindhoven-offer',
    quote:
      'Dit betreft schoolmaatschappelijk werk, Spel-aan-huis, Op Stap, tijdelijk pleeggezin, kinderopvang plus, Homestart en Doorstart, baby extra en stevig ouderschap',
    stated: 'each has a line in Bijlage 1',
    compute: offers('eindhoven', {
      'schoolmaatschappelijk werk': /Schoolmaatschappelijk werk/,
      'Spel-aan-huis': /Spel aan Huis/,
      'Op Stap': /Op Stap/,
      'tijdelijk pleeggezin': /pleeggezin/,
      'kinderopvang plus': /kinderopvang plus/i,
      Homestart: /home-?start/i,
      Doorstart: /Doorstart/i,
      'baby extra': /baby extra/i,
      'stevig ouderschap': /stevig ouderschap/i,
    }),
  },
  {
    id: 'eindhoven-lines-of-action',
    quote:
      'Het betreft 4 samenhangende actielijnen: opvoedingsondersteuning, aansluiting met onderwijs en arbeidsmarkt, drang en dwangmaatregelen, communicatie met de Marokkaanse gemeenschap',
    stated: 4,
    compute: ({ passages }, stated) => {
      const passage = passages.find(({ text }) => text.includes('samenhangende actielijnen:'));
      const named = passage?.text.split('samenhangende actielijnen:')[1]?.split('.')[0]?.split(', ') ?? [];
      return {
        holds: named.length === stated,
        computed: `${named.length} are named`,
        evidence: passage?.passage_id ?? null,
      };
    },
  },
  {
    id: 'eindhoven-school-places',
    quote: '(30 plaatsen, 12 uur per dag, indien nodig 24 uur)',
    stated: '30 places',
    compute: notInTables('Bijlage 1 does not have this school.'),
  },
];

export const TILBURG: readonly Claim[] = [
  {
    id: 'tilburg-ages',
    quote: 'voor ouders en opvoeders met kinderen in de leeftijd van 0 tot 23 jaar',
    stated: 'ages 0 to 23',
    compute: offerSays('tilburg', /Opvoedspreekuren/, /kinderen 0 ?-23 jaar/),
  },
  {
    id: 'tilburg-method',
    quote: 'De methodiek “pedagogisch adviseren” wordt gehanteerd',
    stated: 'pedagogisch adviseren',
    compute: offerSays('tilburg', /Opvoedspreekuren/, /pedagogisch adviseren/),
  },
  {
    id: 'tilburg-conversations',
    quote: 'beslaat maximaal 5 gesprekken',
    stated: 'five conversations',
    compute: notInTables('Bijlage 1 does not give the number of conversations.'),
  },
  {
    id: 'tilburg-courses',
    quote:
      'De uitbreiding van opvoedingscursussen betreft de cursussen “Opvoeden & Zo” (een effectieve interventie) en “Puber in huis”',
    stated: 'Opvoeden & Zo, Puber in huis',
    compute: offers('tilburg', { 'Opvoeden & Zo': /Opvoeden & Zo/, 'Puber in huis': /Puber in huis/ }),
  },
  {
    id: 'tilburg-opvoeden-en-zo',
    quote: '“Opvoeden & Zo” (een effectieve interventie)',
    stated: 'effective',
    compute: effective('tilburg', /Opvoeden & Zo/),
  },
  {
    id: 'tilburg-big-brother',
    quote:
      'Coaches voor juniors is een mentoraatprogramma ook wel maatjesproject genoemd, en is gebaseerd op Big Brother, Big Sister, een effectieve interventie',
    stated: 'effective',
    compute: effective('tilburg', /Coaches voor juniors/),
  },
  {
    id: 'tilburg-social-skills',
    quote: 'De sociale vaardigheidstrainingen die in Tilburg worden ingezet zijn effectieve interventies',
    stated: 'effective',
    compute: effective('tilburg', /Sociale vaardigheidstrainingen/),
  },
  {
    id: 'tilburg-video',
    quote: 'Zij doen dit o.a. door Video Home training / Video interactie training',
    stated: 'video home training, video interaction training',
    compute: offerSays(
      'tilburg',
      /Praktische thuisbegeleiding/,
      /Video home training Video interactie training/,
    ),
  },
  {
    id: 'tilburg-outreach',
    quote: 'doelgroep die loopt van vormen van bemoeizorg tot zorgcoördinatie',
    stated: 'from bemoeizorg to zorgcoördinatie',
    compute: offerSays('tilburg', /Outreachende/, /van vormen van bemoeizorg tot zorgcoördinatie/),
  },
  {
    id: 'tilburg-moedermaatjes',
    quote: 'is gericht op het bieden van opvoedingsondersteuning aan ex-gedetineerde moeders',
    stated: 'mothers who were in prison',
    compute: offerSays('tilburg', /Moedermaatjes/, /opvoedingsondersteuning aan ex-gedetineerde moeders/),
  },
];
