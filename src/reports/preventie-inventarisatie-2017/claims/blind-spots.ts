import type { Claim } from '../../../model/check.ts';
import { cell, each, exactly, notInTables } from './computations.ts';
import { all, at, namedBelow, says, without } from './groups.ts';

const RESEARCH = ['study', 'design', 'results'];
const HOME_VISITING = [
  'bemoeizorg',
  'home-start',
  'vht',
  'moeders-informeren-moeders',
  'reset',
  'stevig-ouderschap',
  'voorzorg',
];
const COURSES = ['opvoeden-en-zo', 'pedagogisch-adviseren', 'triple-p'];
const GENERIC = [...HOME_VISITING, ...COURSES];

/** Blinde vlekken? */
export const BLIND_SPOTS: readonly Claim[] = [
  {
    id: 'nearly-all-with-parents',
    quote: 'bijna alle door ons geselecteerde interventies vooral werken met ouders',
    stated: ['safe-you-safe-me'],
    compute: (dataset, stated) => {
      const others = without(all, says('2', 'works_with', /ouder|opvoeder|moeder|verzorger|gezin/i));
      return exactly(others)(dataset, stated);
    },
    reason: { en: 'Compared are the interventions that do not work with parents.' },
  },
  {
    id: 'young-children',
    quote: 'ouders van met name jonge kinderen',
    stated: 'young children above all',
    compute: notInTables(
      '“Jong” is no age, and most interventions take in children of all ages up to twelve, or older.',
    ),
  },
  {
    id: 'sensitive-responsiveness',
    quote: 'omdat wordt gewerkt aan het verbeteren van sensitieve responsiviteit en de ouder-kind interactie',
    stated: ['k-vht', 'ouder-baby-interventie', 'vipp-sd'],
    compute: each(says('1', 'goals', /sensiti\S* responsiviteit|responsieve sensitiviteit/i)),
    reason: { en: 'The goals of three interventions say so; the prose names none.' },
  },
  {
    id: 'outside-the-selection',
    quote: 'Buiten onze selectie zijn er ook interventies die zich meer direct richten op kinderen',
    stated: 'none of the five is among the 20',
    compute: ({ interventions }) => {
      const words = /heibel|horizonmethodiek|circle|spetters|toontje/i;
      const among = interventions.filter(({ name }) => words.test(name)).map(({ name }) => name);
      return {
        holds: among.length === 0,
        computed: among.join(', ') || 'none',
        evidence: `interventions.name matching ${words.source}`,
      };
    },
  },
  {
    id: 'recognised-interventions',
    quote:
      'Vanuit de DEJ zijn hier als erkende interventies te noemen: Heibel Thuis, Horizonmethodiek, Out of the Circle, Storm en Spetters en Tijd voor Toontje',
    stated: 'recognised interventions',
    compute: notInTables('The tables say nothing of interventions outside the selection.'),
  },
  {
    id: 'children-who-saw-violence',
    quote: 'die zich rechtstreeks richten op kinderen die huiselijk geweld hebben meegemaakt',
    stated: 'aimed at these children',
    compute: notInTables('The tables say nothing of interventions outside the selection.'),
  },
  {
    id: 'pcit-foreign-research',
    quote:
      'PCIT noemt expliciet als mogelijk effect (op basis van buitenlands onderzoek) dat resultaten erop wijzen dat PCIT de potentie heeft om fysieke kindermishandeling in de toekomst te voorkomen',
    stated: 'from research abroad',
    compute: cell('10', 'pcit', 'results').says(
      /Buitenlands onderzoek 2014:.*PCIT de potentie heeft om fysieke kindermishandeling in de toekomst te voorkomen/,
    ),
  },
  {
    id: 'measures-of-skills',
    quote:
      'Bij effectmetingen zien we dat vooral wordt gefocust op maten voor ouderlijke vaardigheden en voor de kwaliteit van de ouder-kind interactie',
    stated: 'above all',
    compute: notInTables('Table 10 gives results; it does not list the measures that could be counted.'),
  },
  {
    id: 'measures-of-safety',
    quote:
      'maten opgenomen om de veiligheid van het kind te meten (Coach je kind, PCIT, Themis oudercursus, Stevig Ouderschap, VoorZorg)',
    stated: ['coach-je-kind', 'pcit', 'themis-opvoedcursus', 'stevig-ouderschap', 'voorzorg'],
    compute: each(says('10', RESEARCH, /mishandeling|geweld|veiligheid|slaan|straf(?!fen\b.*prijzen)/i)),
    reason: {
      en: 'Results on maltreatment, violence or punishment count as measures of safety; those of Coach je kind (which has an instrument for it) and Themis say no more than that. Opvoeden & Zo has less hitting from interviews with parents (1998), without a measure.',
    },
  },
  {
    id: 'measures-of-child-outcomes',
    quote:
      'Kind-uitkomsten in meer algemene zin van (preventie van) eventuele ontwikkelings- en gedragsproblemen zijn verder opgenomen in het onderzoek van Bemoeizorg in de JGZ, Home-Start, KopOpOuders, Ouder-baby interventie, VHT, PCIT, ReSet, VIPP-SD en VoorZorg',
    stated: [
      'bemoeizorg',
      'home-start',
      'kopopouders-online',
      'ouder-baby-interventie',
      'vht',
      'pcit',
      'reset',
      'vipp-sd',
      'voorzorg',
    ],
    compute: exactly(
      says(
        '10',
        RESEARCH,
        /problematiek bij het kind|gedrag van (kinderen|het kind)|problemen kind|ontwikkeling hoger|(?<!inzicht in )ontwikkeling van het kind|gedragsproblemen|kind-uitkomsten|externaliserende gedrag/i,
      ),
    ),
    reason: {
      en: 'Table 10 reports only how satisfied families are with ReSet; it has results of children for interventions that the list leaves out.',
      nl: 'Tabel 10 geeft bij ReSet alleen hoe tevreden gezinnen zijn, en heeft uitkomsten van kinderen bij interventies die de opsomming niet noemt.',
    },
  },
  {
    id: 'specific-target-groups',
    quote:
      'Er zijn enkele interventies die zich specifiek richten op een bepaalde (risico)groep, zoals genoemd onder het kopje ‘Doelgroepen’',
    stated: 'some, named in that section',
    compute: (dataset) => {
      const { ids, evidence } = namedBelow('Soms zijn de doelgroepen vrij specifiek beschreven')(dataset);
      const holds = ids.length > 0 && ids.length * 2 < dataset.interventions.length;
      return { holds, computed: `${ids.length} (${ids.toSorted().join(', ')})`, evidence };
    },
    reason: { en: '“Enkele” is read as fewer than half of the twenty.' },
  },
  {
    id: 'course-programmes',
    quote:
      'meer cursus-, advies- en trainingsgerichte programma’s zoals (Opvoeden & Zo, Pedagogisch adviseren, Triple P)',
    stated: COURSES,
    compute: each(says('2', 'risks', /cursus|advies|adviseren|training/i)),
  },
  {
    id: 'home-visiting-programmes',
    quote:
      'de meer generieke (huisbezoek)programma’s zoals Bemoeizorg in de JGZ, Home-Start, VHT, MIM, ReSet, Stevig Ouderschap en VoorZorg',
    stated: HOME_VISITING,
    compute: each(at('home')),
  },
  {
    id: 'serve-parents-with-lvb',
    quote: 'is bekend dat deze ook ouders bedienen met LVB problematiek',
    stated: 'none of the ten excludes parents with a mild intellectual disability',
    compute: (dataset) => {
      const excludes = says('3', 'contraindications', /Lichte Verstandelijke Beperking/)(dataset);
      const named = excludes.ids.filter((id) => GENERIC.includes(id));
      return {
        holds: named.length === 0,
        computed: named.length === 0 ? 'excluded by none' : `excluded by ${named.toSorted().join(', ')}`,
        evidence: excludes.evidence,
      };
    },
    reason: {
      en: 'Of the ten that the sentence names, table 3 excludes parents with (suspected) LVB outright only for Moeders Informeren Moeders. Its words on others are narrower: ReSet excludes severe problems, with LVG or not, VHT a diagnosed (severe) and Pedagogisch Adviseren a severe disability. “En/of” leaves open that a programme serves the sentence’s other groups instead.',
      nl: 'Van de tien die de zin noemt sluit tabel 3 ouders met (een vermoeden van) LVB alleen bij Moeders Informeren Moeders zonder meer uit. ReSet sluit ernstige problematiek uit, al dan niet met LVG, VHT een gediagnosticeerde (ernstige) en Pedagogisch Adviseren een zware beperking. “En/of” laat open dat een programma alleen de andere groepen uit de zin bedient.',
    },
  },
  {
    id: 'serve-parents-with-problems',
    quote:
      '(betrekkelijk lichte) psychische of verslavingsproblematiek (geen ernstige, acute of crisissituaties) en/of laag opgeleide (lage SES) eventueel allochtone ouders met een gebrekkig sociaal netwerk',
    stated: 'all serve such parents too',
    compute: notInTables(
      '“Is bekend” rests on what the tables do not give: whom the programmes reach in practice.',
    ),
  },
];
