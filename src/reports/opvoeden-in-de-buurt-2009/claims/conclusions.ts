import type { Claim } from '../../../model/check.ts';
import type { Dataset } from '../../../records/index.ts';
import { fewRecognised, listed, municipalities, notInTables, number } from './computations.ts';

const realisedBy =
  (severity: 'total' | 'heavy') =>
  ({ municipal_reach }: Dataset): number =>
    municipal_reach
      .filter((row) => row.severity === severity && row.measure === 'realised')
      .reduce((sum, { families }) => sum + (families ?? 0), 0);

/** Extra hulp aan gezinnen, Conclusies met betrekking tot de inzet van extra hulp. */
export const EXTRA_HELP: readonly Claim[] = [
  {
    id: 'help-in-seven-municipalities',
    quote: 'In de 7 deelnemende gemeenten',
    stated: 7,
    compute: number(municipalities),
  },
  {
    id: 'overview-in-annex',
    quote:
      'Voor een overzicht van de interventies, een korte beschrijving, en informatie uit de Databank Effectieve Interventies van het Nederlands Jeugdinstituut, wordt verwezen naar bijlage 1',
    stated: 'the interventions of the prose are in Bijlage 1',
    compute: ({ municipal_mentions }) => {
      const missing = municipal_mentions.filter(({ offer_id }) => offer_id === null);
      return {
        holds: missing.length === 0,
        computed: `${missing.length} of ${municipal_mentions.length} mentions have no line in Bijlage 1`,
        evidence: 'municipal_mentions.offer_id',
      };
    },
    reason: {
      en: 'Most of them are Eindhoven’s, such as Homestart, stevig ouderschap and Triple P.',
      nl: 'De meeste zijn van Eindhoven, zoals Homestart, stevig ouderschap en Triple P.',
    },
  },
  {
    id: 'more-families-helped',
    quote:
      'de extra middelen ook daadwerkelijk hebben geleid tot extra hulp. Dit betekent dat meer kinderen en gezinnen echt zijn geholpen',
    stated: 'more help than without the money',
    compute: notInTables(
      'The report does not give how many families were helped before, or would have been without.',
    ),
  },
  {
    id: 'training-where-fewer',
    quote:
      'In die gevallen waarin er minder is ingezet dan vooraf verwacht is extra geld besteed aan opleiding van professionals',
    stated: 'money spent on training',
    compute: notInTables(
      'The tables give no money; the prose tells of training in Amsterdam and Rotterdam only.',
    ),
  },
  {
    id: 'few-in-database',
    quote:
      'relatief weinig interventies die door de 7 gemeenten zijn ingezet vermeld staan in de Databank Effectieve Interventies',
    stated: 'fewer than half',
    compute: fewRecognised,
  },
  {
    id: 'few-effective-in-database',
    quote: 'Het aantal effectieve interventies in de databank is beperkt',
    stated: 'few effective interventions',
    compute: notInTables('Bijlage 1 has what the municipalities use, not what else the database has.'),
  },
  {
    id: 'much-difference',
    quote: 'er veel verschillend aanbod door de zeven gemeenten wordt ingezet',
    stated: 'most is used by one municipality only',
    compute: ({ municipal_offers }) => {
      const places = new Map<string, Set<string>>();
      for (const { name, municipality_id } of municipal_offers) {
        places.set(name, (places.get(name) ?? new Set()).add(municipality_id));
      }
      const single = [...places.values()].filter(({ size }) => size === 1).length;
      return {
        holds: single * 2 > places.size,
        computed: `${municipal_offers.length} lines, ${places.size} names, ${single} with one municipality`,
        evidence: 'municipal_offers.name',
      };
    },
  },
];

/** Traject dat nog doorloopt, Eindconclusies. */
export const FINAL: readonly Claim[] = [
  {
    id: 'link-study-goals',
    quote: 'Het doel van het onderzoek is drieledig',
    stated: 3,
    compute: listed(/schakel CJG-BJZ/),
  },
  {
    id: 'link-study-final-report',
    quote: 'Dit traject zal in het najaar 2009 worden afgerond',
    stated: 'autumn of 2009',
    compute: ({ agreement_facts }) => {
      const date = agreement_facts.find(({ fact }) => fact === 'link_study_final_report')?.date ?? '';
      return {
        holds: /^2009-(09|10|11|12)/.test(date),
        computed: date,
        evidence: 'agreement_facts/link_study_final_report.date',
      };
    },
  },
  {
    id: 'families-reached',
    quote: 'Er zijn snel meer dan 23.000 gezinnen bereikt',
    stated: 'more than 23,000',
    compute: (dataset) => {
      const sum = realisedBy('total')(dataset);
      return {
        holds: sum > 23000,
        computed: String(sum),
        evidence: 'municipal_reach.families, total, realised',
      };
    },
    reason: { en: 'The numbers of Den Haag are partly expectations, says the table’s footnote.' },
  },
  {
    id: 'families-heavy',
    quote: 'waarvan ook een aanzienlijk aantal met zwaardere problematiek',
    stated: 'a considerable number',
    compute: (dataset) => {
      const [heavy, total] = [realisedBy('heavy')(dataset), realisedBy('total')(dataset)];
      const share = Math.round((heavy / total) * 100);
      return {
        holds: share >= 10,
        computed: `${heavy} of ${total} (${share}%)`,
        evidence: 'municipal_reach.families, heavy, realised',
      };
    },
    reason: { en: '“Aanzienlijk” is read as a tenth or more.' },
  },
  {
    id: 'few-in-database-again',
    quote:
      'er relatief weinig interventies in de zeven gemeenten zijn ingezet die vermeld staan in de Databank Effectieve Interventies',
    stated: 'fewer than half',
    compute: fewRecognised,
  },
];
