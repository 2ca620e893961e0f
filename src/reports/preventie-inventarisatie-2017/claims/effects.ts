import type { Claim } from '../../../model/check.ts';
import { cellOf } from './cells.ts';
import { each, exactly, extreme, notInTables, quoted } from './computations.ts';
import { WHOLE } from './costs.ts';
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
    id: 'effects-on-risk-factors',
    quote:
      'Daarnaast zijn er bij diverse interventies effecten gevonden uit in Nederland uitgevoerd onderzoek die wijzen op effecten ten aanzien van risicofactoren voor kindermishandeling',
    stated: 'several',
    compute: notInTables(
      'Table 10 does not say which results are risk factors of child abuse, and rarely where research was done.',
    ),
  },
  {
    id: 'effect-pcit',
    quote:
      'Bij PCIT wijzen onderzoeksresultaten in een RCT op de potentie om fysieke kindermishandeling in de toekomst te voorkomen',
    stated: 'in an RCT carried out in the Netherlands',
    compute: (dataset) => {
      const { text, cell_id = null } = cellOf(dataset, '10', 'pcit', 'results') ?? {};
      // The results of research abroad stand last, below a heading of their own.
      const [, dutch = '', abroad = ''] = /^(.*?)(Buitenlands onderzoek .*)?$/.exec(text ?? '') ?? [];
      const potential = /PCIT de potentie heeft om fysieke kindermishandeling in de toekomst te voorkomen/;
      const where = [dutch, abroad].find((part) => potential.test(part));
      return {
        holds: where === undefined ? null : where === dutch,
        computed: where === undefined ? 'not in the cell' : quoted(where),
        evidence: cell_id,
      };
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
    compute: each(
      both(
        HAS_RCT,
        says('10', 'results', /opvoed(ings)?(vaardigheden|gedrag)|sensitie(f|ve)|sensitiviteit/i),
      ),
    ),
    reason: {
      en: 'Sensitive and attuned behaviour of the parent counts as a parenting skill; table 10 uses that word for none of the three.',
    },
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
    reason: { en: 'For VIPP-SD table 10 gives the size of the effect (d = 0.46), not its significance.' },
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
    compute: extreme('highest', 'cost_max_eur', WHOLE),
  },
  {
    id: 'voorzorg-only-cost-effective',
    quote: 'dit de enige interventie die op basis van effectonderzoek kan claimen kosteneffectief te zijn',
    stated: ['voorzorg'],
    compute: exactly(coded('cost_effectiveness_studied', 'yes')),
    reason: { en: 'Table 11 has a calculation of costs for Themis, not of effects.' },
  },
  {
    id: 'voorzorg-research-2013',
    quote: 'Een maatschappelijke kosten-batenanalyse, gebaseerd op Nederlands onderzoek in 2013',
    stated: 2013,
    compute: notInTables('Table 11 does not date the research; the footnote’s publication is of 2013.'),
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
