import type { Claim } from './claim.ts';
import { cell, each, exactly, extreme, notInTables } from './computations.ts';
import { all, at, both, having, is, says, without } from './groups.ts';

const RESEARCH = ['study', 'design', 'results'];
const HAS_RCT = having('has_rct', is(true));

/** Effecten voor de preventie van kindermishandeling. */
export const EFFECTS: readonly Claim[] = [
  {
    id: 'effect-voorzorg-only',
    quote:
      'Alleen bij VoorZorg zijn in Nederlands onderzoek in een RCT significante effecten gevonden dat kindermishandeling en huiselijk geweld afneemt door de interventie',
    stated: ['voorzorg'],
    compute: exactly(
      both(
        HAS_RCT,
        says(
          '10',
          'results',
          /significante vermindering .*huiselijk geweld.*meldingen van kindermishandeling/i,
        ),
      ),
    ),
    reason: {
      en: 'Stevig Ouderschap has a smaller risk of child abuse; PCIT’s result is from research abroad.',
    },
  },
  {
    id: 'effect-pcit',
    quote:
      'Bij PCIT wijzen onderzoeksresultaten in een RCT op de potentie om fysieke kindermishandeling in de toekomst te voorkomen',
    stated: 'in an RCT carried out in the Netherlands',
    compute: (dataset, stated) => {
      const says = cell('10', 'pcit', 'results').says(
        /Buitenlands onderzoek 2014:.*PCIT de potentie heeft om fysieke kindermishandeling in de toekomst te voorkomen/,
      )(dataset, stated);
      return says.holds
        ? { ...says, holds: false, computed: 'in a meta-analysis of research abroad (2014)' }
        : says;
    },
    reason: {
      en: 'Table 10 has this from a foreign meta-analysis of six studies, as “Blinde vlekken?” says too; the RCT measured behaviour, stress and skills.',
      nl: 'Tabel 10 heeft dit uit een buitenlandse meta-analyse van zes studies, zoals ook “Blinde vlekken?” zegt; de RCT mat gedrag, stress en vaardigheden.',
    },
  },
  {
    id: 'effect-stevig-ouderschap-risk',
    quote:
      'bij Stevig Ouderschap is in een RCT een significante afname van het risico op ernstige opvoedingsproblematiek en kindermishandeling gevonden',
    stated: ['stevig-ouderschap'],
    compute: each(
      both(
        HAS_RCT,
        says(
          '10',
          'results',
          /significante afname van het risico op ernstige opvoedingsproblematiek en kindermishandeling/,
        ),
      ),
    ),
  },
  {
    id: 'effect-stevig-ouderschap-punishment',
    quote: 'de toegenomen vaardigheid van ouders om alternatieven voor fysiek straffen in te zetten',
    stated: ['stevig-ouderschap'],
    compute: each(
      says(
        '10',
        'results',
        /toename van het vermogen tot het inzetten van alternatieven voor fysieke straffen/,
      ),
    ),
  },
  {
    id: 'effect-triple-p',
    quote:
      'Bij Triple P zijn in een RCT significante effecten gevonden voor verbetering van de ouder-kind relatie',
    stated: ['triple-p'],
    compute: each(
      both(HAS_RCT, says('10', 'results', /significante effecten .*verbetering van de ouder-kindrelaties/)),
    ),
  },
  {
    id: 'effect-other-rcts',
    quote:
      'Andere interventies laten in een in Nederland uitgevoerde RCT effecten zien die vooral betere opvoedvaardigheden betreffen',
    stated: ['ouder-baby-interventie', 'k-vht', 'vipp-sd'],
    compute: each(HAS_RCT),
  },
  {
    id: 'effect-other-rcts-dutch',
    quote: 'in een in Nederland uitgevoerde RCT',
    stated: 'carried out in the Netherlands',
    compute: notInTables(
      'Table 10 does not say where the RCTs took place; VIPP-SD was studied in several countries.',
    ),
  },
  {
    id: 'effect-sensitivity',
    quote: 'de Ouder-baby interventie, K-VHT en VIPP-SD laten significante effecten op de sensitiviteit',
    stated: ['ouder-baby-interventie', 'k-vht', 'vipp-sd'],
    compute: each(
      says(
        '10',
        'results',
        /significant positieve effecten gevonden op de sensitiviteit|het sensitieve en afgestemde .* significant verbetert|effecten op sensitiviteit van de opvoeder/,
      ),
    ),
  },
  {
    id: 'effect-responsiveness',
    quote: 'responsiviteit van de moeder',
    stated: ['ouder-baby-interventie', 'k-vht', 'vipp-sd'],
    compute: each(
      says(
        '10',
        'results',
        /responsiviteit van (de )?(moeders?|ouders?|opvoeders?)(?!\w| steeg .* in beide)/,
      ),
    ),
    reason: {
      en: 'In Ouder-baby interventie it is the child’s responsiveness, in K-VHT it rose in both conditions, and VIPP-SD reports sensitivity.',
      nl: 'Bij Ouder-baby interventie gaat het om de responsiviteit van het kind, bij K-VHT steeg die in beide condities, en VIPP-SD geeft sensitiviteit.',
    },
  },
];

/** Kosteneffectiviteit. */
export const COST_EFFECTIVENESS: readonly Claim[] = [
  {
    id: 'voorzorg-expensive',
    quote: 'Hoewel VoorZorg naar voren komt als een van de duurdere interventies',
    stated: ['voorzorg'],
    compute: extreme(
      'highest',
      'cost_max_eur',
      having('cost_unit', is('per_trajectory', 'per_person', 'per_client_per_intervention')),
    ),
  },
  {
    id: 'voorzorg-only-cost-effective',
    quote: 'dit de enige interventie die op basis van effectonderzoek kan claimen kosteneffectief te zijn',
    stated: ['voorzorg'],
    compute: exactly(having('cost_effectiveness_studied', is('yes'))),
    reason: { en: 'Table 11 has a calculation of costs for Themis, not of effects.' },
  },
  {
    id: 'voorzorg-net-benefit',
    quote: 'toont een resultaat van ruim 2.300 euro per kind',
    stated: 2300,
    compute: notInTables('The tables do not give the benefit per child.'),
  },
  {
    id: 'voorzorg-cost-per-child',
    quote: '(bij uitvoeringskosten van 12.500 euro per kind)',
    stated: 12500,
    compute: notInTables(
      'From research of 2013, whose price level the tables do not give; table 9 has 13,623 euros and table 11 about 5,500 a year (prices of 2017).',
    ),
  },
  {
    id: 'voorzorg-return',
    quote: 'ofwel een rendement van circa 20 procent',
    stated: 20,
    compute: ({ passages }) => {
      const text = passages
        .map((passage) => passage.text)
        .find((one) => one.includes('een rendement van circa'));
      const [benefit, cost] = [/ruim ([\d.]+) euro/, /uitvoeringskosten van ([\d.]+) euro/].map((words) =>
        Number(text && words.exec(text)?.[1]?.replace('.', '')),
      );
      const percent = Math.round(((benefit ?? Number.NaN) / (cost ?? Number.NaN)) * 1000) / 10;
      return {
        holds: Math.abs(percent - 20) <= 2,
        computed: `${percent}`,
        evidence: 'the amounts in the same sentence',
      };
    },
    reason: { en: '2,300 of 12,500 is 18.4 per cent; the amounts themselves cannot be checked.' },
  },
];

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
        evidence: 'interventions.name',
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
      en: 'Results on maltreatment, violence or punishment count as measures of safety; those of Coach je kind and Themis say no more than that.',
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
    compute: each(
      says(
        '10',
        RESEARCH,
        /problematiek bij het kind|gedrag van kinderen|problemen kind|ontwikkeling hoger|ontwikkeling van het kind|gedragsproblemen van het kind|kind-uitkomsten|externaliserende gedrag/i,
      ),
    ),
    reason: {
      en: 'Table 10 reports only how satisfied families are with ReSet.',
      nl: 'Tabel 10 geeft bij ReSet alleen hoe tevreden gezinnen zijn.',
    },
  },
  {
    id: 'home-visiting-programmes',
    quote:
      'de meer generieke (huisbezoek)programma’s zoals Bemoeizorg in de JGZ, Home-Start, VHT, MIM, ReSet, Stevig Ouderschap en VoorZorg',
    stated: [
      'bemoeizorg',
      'home-start',
      'vht',
      'moeders-informeren-moeders',
      'reset',
      'stevig-ouderschap',
      'voorzorg',
    ],
    compute: each(at('home')),
  },
  {
    id: 'serve-parents-with-lvb',
    quote: 'is bekend dat deze ook ouders bedienen met LVB problematiek',
    stated: 'none excludes parents with a mild intellectual disability',
    compute: (dataset) => {
      const excluded = says(
        '3',
        'contraindications',
        /Lichte Verstandelijke Beperking|LVG-problematiek/,
      )(dataset);
      const named = excluded.ids.toSorted().join(', ');
      return {
        holds: excluded.ids.length === 0,
        computed: `excluded by ${named}`,
        evidence: excluded.evidence,
      };
    },
    reason: {
      en: 'Table 3 has it as a contra-indication of Moeders Informeren Moeders, and LVG of ReSet.',
      nl: 'Tabel 3 noemt LVB als contra-indicatie bij Moeders Informeren Moeders en LVG bij ReSet.',
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
