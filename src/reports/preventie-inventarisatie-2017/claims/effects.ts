import type { Claim } from '../../../model/check.ts';
import { cell, each, exactly, extreme, notInTables } from './computations.ts';
import { both, coded, says } from './groups.ts';

const HAS_RCT = coded('has_rct', true);

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
      coded('cost_unit', 'per_trajectory', 'per_person', 'per_client_per_intervention'),
    ),
  },
  {
    id: 'voorzorg-only-cost-effective',
    quote: 'dit de enige interventie die op basis van effectonderzoek kan claimen kosteneffectief te zijn',
    stated: ['voorzorg'],
    compute: exactly(coded('cost_effectiveness_studied', 'yes')),
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
