import type { Claim } from '../../../model/check.ts';
import type { Dataset } from '../../../records/index.ts';
import {
  fewRecognised,
  listed,
  municipalities,
  notInTables,
  number,
  offeredSomewhere,
  saidElsewhere,
} from './computations.ts';

const realisedBy =
  (severity: 'total' | 'heavy') =>
  ({ municipal_reach }: Dataset): number =>
    municipal_reach
      .filter((row) => row.severity === severity && row.measure === 'realised')
      .reduce((sum, { families }) => sum + (families ?? 0), 0);

/** What the tables have nothing about. */
const untold = (id: string, quote: string, stated: string, why: string): Claim => ({
  id,
  quote,
  stated,
  compute: notInTables(why),
});

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
  untold(
    'history',
    'veel gemeenten hebben voortgebouwd op projecten die in het kader van de Impuls Opvoedings- en Gezinsondersteuning gestart zijn',
    'many',
    'Bijlage 1 does not say when an offer began; the prose tells so of Rotterdam’s Gezinskracht only.',
  ),
  untold(
    'other-money',
    'Er gebeurt meer, met andere middelen',
    'more than this report shows',
    'The tables have what was done with this money only.',
  ),
  untold(
    'whole-offer-considered',
    'Iedere gemeente heeft in de keuzes voor wat gedaan wordt met de extra middelen ook rekening gehouden met dit totale aanbod',
    'each municipality',
    'The tables do not give the grounds of the choices.',
  ),
  untold(
    'developed-in-practice',
    'Veel aanbod is in de eigen praktijk ontwikkeld',
    'much',
    'Bijlage 1 does not say who developed an offer.',
  ),
  untold(
    'no-money-for-research',
    'Gemeenten hebben geen middelen om wetenschappelijk onderzoek (te laten) doen naar effectiviteit van deze interventies',
    'no money for research',
    'The tables give no money.',
  ),
  untold(
    'preference-for-broad',
    'Gemeenten lijken een voorkeur te hebben voor brede, flexibele interventies',
    'a preference, it seems',
    'An impression of the authors; Bijlage 1 does not call an offer broad or specific.',
  ),
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
  untold(
    'much-in-motion',
    'Op regionaal niveau is veel in beweging',
    'much',
    'The tables are about municipalities, not about regions.',
  ),
  {
    id: 'not-easy-to-chart',
    quote:
      'Het blijkt niet eenvoudig te zijn om in kaart te brengen wat er nu precies aan ambulante zorg geleverd wordt',
    stated: 'not easy',
    compute: saidElsewhere(/Zicht krijgen op die huidige situatie bleek niet eenvoudig te zijn/),
  },
  {
    id: 'amsterdam-report-expected',
    quote:
      'Binnen enkele maanden valt hierover ten aanzien van de Stadsregio Amsterdam een rapport te verwachten',
    stated: 'a report within months',
    compute: saidElsewhere(
      /Een definitieve rapportage en een regionaal uitwerkingsplan zal later dit jaar beschikbaar zijn/,
    ),
  },
  untold(
    'important-for-cabinet',
    'belangrijk voor het kabinetsstandpunt over de toekomst van de zorg voor jeugd',
    'important',
    'A judgement of the authors.',
  ),
  untold(
    'impulse-preventive-offer',
    'De sturende rol van de betrokken gemeenten en het aanbod in het preventieve domein hebben daardoor een enorme impuls gekregen',
    'an enormous impulse',
    'The tables do not give what was offered before.',
  ),
  {
    id: 'families-reached',
    quote: 'Er zijn snel meer dan 23.000 gezinnen bereikt',
    stated: 'more than 23,000',
    compute: (dataset) => {
      const sum = realisedBy('total')(dataset);
      return {
        holds: sum > 23000,
        computed: String(sum),
        evidence: 'sum of municipal_reach.families, severity = total, measure = realised',
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
        evidence: 'sums of municipal_reach.families, severity = heavy and total, measure = realised',
      };
    },
    reason: { en: '“Aanzienlijk” is read as a tenth or more.' },
  },
  untold(
    'national-cooperation',
    'De samenwerking tussen de deelnemende gemeenten en provincies of stadsregio’s heeft op landelijk overlegniveau een impuls gekregen',
    'an impulse',
    'The tables do not give cooperation.',
  ),
  untold(
    'monitoring-valuable',
    'De resultaatgerichtheid van het project en de monitoring vanuit Jeugd en Gezin zijn daarbij waardevolle sturingselementen gebleken',
    'valuable',
    'A judgement of the authors.',
  ),
  {
    id: 'triple-p-and-coaches',
    quote: 'bijvoorbeeld door de scholing in Triple P en door de inzet van gezinscoaches',
    stated: 'Triple P, gezinscoaches',
    compute: offeredSomewhere({ 'Triple P': /Triple P/, gezinscoaches: /Gezinscoach/ }),
    reason: {
      en: 'That both are used can be checked, not that cooperation is better for it; Gezinskracht in Rotterdam and Actief Casemanagement in Utrecht are family coaching by another name.',
    },
  },
  untold(
    'focus-on-cooperation',
    'De focus heeft vooral gelegen op het verbeteren van de samenwerking in het preventieve aanbod',
    'above all',
    'The tables do not give cooperation.',
  ),
  untold(
    'cooperation-improved-quality',
    'Deze samenwerking heeft er toe geleid dat men beter naar elkaar is gaan kijken,dat is bijgedragen aan verdere professionalisering en kwaliteitsverbeteringen in organisaties',
    'more professional, better quality',
    'The tables do not give the quality of the organisations.',
  ),
  untold(
    'cjg-takes-longer',
    'De op- en inrichting van de CJG kost meer tijd dan verwacht',
    'more time than expected',
    'The report gives no plan in time; it says so of the link between CJG and BJZ only.',
  ),
  untold(
    'under-pressure-of-time',
    'De bestuurlijke afspraken die zijn vastgelegd in de overeenkomst Opvoeden in de Buurt zijn onder tijdsdruk tot stand gekomen',
    'under pressure of time',
    'The report does not tell how the agreement was made.',
  ),
  untold(
    'quickly-more-support',
    'snel daadwerkelijk meer opvoed- en opgroeiondersteuning beschikbaar is gesteld',
    'quickly more',
    'The tables have no dates, nor what there was before.',
  ),
  {
    id: 'few-in-database-again',
    quote:
      'er relatief weinig interventies in de zeven gemeenten zijn ingezet die vermeld staan in de Databank Effectieve Interventies',
    stated: 'fewer than half',
    compute: fewRecognised,
  },
];
