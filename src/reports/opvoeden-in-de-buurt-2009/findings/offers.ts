import type { FindingDraft, FindingRule } from '../../../model/check.ts';
import type { Dataset, Row } from '../../../records/index.ts';
import { linesOf, SOURCE } from './finding.ts';

type Offer = Row<'municipal_offers'>;

const nameOf = ({ municipalities }: Dataset, id: string) =>
  municipalities.find(({ municipality_id }) => municipality_id === id)?.name ?? id;

/** One intervention, two statuses. */
export const statusRule: FindingRule = {
  name: 'status-differs',
  description: 'An intervention that Bijlage 1 gives different statuses with different municipalities.',
  find: (dataset) =>
    [...Map.groupBy(dataset.municipal_offers, ({ name }) => name)].flatMap(
      ([name, offers]): FindingDraft[] => {
        const [usual, ...others] = [...Map.groupBy(offers, ({ dei_code }) => dei_code).values()].sort(
          (a, b) => b.length - a.length,
        );
        const odd = others[0]?.[0];
        if (!usual?.[0] || !odd) return [];
        const places = usual.map(({ municipality_id }) => nameOf(dataset, municipality_id)).join(', ');
        const place = nameOf(dataset, odd.municipality_id);
        return [
          {
            key: odd.offer_id,
            kind: 'columns_disagree',
            source_id: SOURCE,
            ...linesOf(dataset, 'annex-1', odd.offer_id),
            reported: odd.dei_status,
            computed: usual[0].dei_status,
            message_nl: `${name} is bij ${place} “${odd.dei_status}”, bij ${places} “${usual[0].dei_status}”.`,
            message_en: `${name} is “${odd.dei_status}” with ${place}, “${usual[0].dei_status}” with ${places}.`,
          },
        ];
      },
    ),
};

/** What the prose names and Bijlage 1 has no line for. */
export const missingOfferRule: FindingRule = {
  name: 'not-in-annex',
  description: 'Interventions that the prose on a municipality names and Bijlage 1 does not list.',
  find: (dataset) => {
    const missing = dataset.municipal_mentions.filter(({ offer_id }) => offer_id === null);
    return [...Map.groupBy(missing, ({ municipality_id }) => municipality_id)].map(([id, mentions]) => {
      const passages = dataset.passages.filter(({ passage_id }) =>
        mentions.some((m) => m.passage_id === passage_id),
      );
      const names = [...new Set(mentions.map(({ name }) => name))].join(', ');
      return {
        key: id,
        kind: 'prose_disagrees' as const,
        source_id: SOURCE,
        line_start: Math.min(...passages.map(({ line_start }) => line_start)),
        line_end: Math.max(...passages.map(({ line_end }) => line_end)),
        reported: names,
        computed: null,
        message_nl: `De tekst over ${nameOf(dataset, id)} noemt aanbod dat niet in Bijlage 1 staat: ${names}.`,
        message_en: `The prose on ${nameOf(dataset, id)} names what Bijlage 1 does not list: ${names}.`,
      };
    });
  },
};

/** What Bijlage 1 lists and the prose does not name. */
export const unmentionedRule: FindingRule = {
  name: 'not-in-prose',
  description: 'Lines of Bijlage 1 that the prose on the municipality does not name.',
  find: (dataset) => {
    const named = new Set(dataset.municipal_mentions.map(({ offer_id }) => offer_id));
    const silent = dataset.municipal_offers.filter(({ offer_id }) => !named.has(offer_id));
    return [...Map.groupBy(silent, ({ municipality_id }) => municipality_id)].map(([id, offers]) => {
      const lines = offers.map(({ offer_id }) => linesOf(dataset, 'annex-1', offer_id));
      const names = offers.map(({ name }) => name).join(', ');
      return {
        key: id,
        kind: 'prose_disagrees' as const,
        source_id: SOURCE,
        line_start: Math.min(...lines.flatMap(({ line_start }) => line_start ?? [])),
        line_end: Math.max(...lines.flatMap(({ line_end }) => line_end ?? [])),
        reported: names,
        computed: null,
        message_nl: `Bijlage 1 noemt bij ${nameOf(dataset, id)} aanbod dat niet in de tekst staat: ${names}.`,
        message_en: `Bijlage 1 lists for ${nameOf(dataset, id)} what the prose does not name: ${names}.`,
      };
    });
  },
};

const MONTHS_A_YEAR = 12;
/** `(0-16 jaar)`, `kind 0 – 6 jaar`, `kinderen 0 -23 jaar` */
const AGES = /(\d+) ?[-–] ?(\d+) jaar/;

function agesDiffer(dataset: Dataset, offer: Offer): FindingDraft[] {
  const [words, from, to] = AGES.exec(offer.description ?? '') ?? [];
  const facts = dataset.interventions.find(
    ({ intervention_id }) => intervention_id === offer.intervention_id,
  );
  if (words === undefined || !facts || facts.child_age_max_months === null) return [];
  const [low, high] = [facts.child_age_min_months, facts.child_age_max_months].map(
    (months) => (months ?? 0) / MONTHS_A_YEAR,
  );
  if (Number(from) === low && Number(to) === high) return [];
  return [
    {
      key: offer.offer_id,
      kind: 'reports_disagree',
      source_id: SOURCE,
      ...linesOf(dataset, 'annex-1', offer.offer_id),
      reported: words,
      computed: `${low}-${high} jaar`,
      message_nl: `${offer.name} (${nameOf(dataset, offer.municipality_id)}) is in 2009 voor “${words}”, ${facts.name} in 2017 voor ${low} tot ${high} jaar.`,
      message_en: `${offer.name} (${nameOf(dataset, offer.municipality_id)}) is for “${words}” in 2009, ${facts.name} for ages ${low} to ${high} in 2017.`,
    },
  ];
}

/** The ages of an intervention in this report, against those in the inventory. */
export const agesRule: FindingRule = {
  name: 'ages-differ-between-reports',
  description: 'An intervention whose ages are others here than in the inventory it is linked to.',
  find: (dataset, all) => dataset.municipal_offers.flatMap((offer) => agesDiffer(all, offer)),
};
