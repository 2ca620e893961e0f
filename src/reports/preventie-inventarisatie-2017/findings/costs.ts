import type { FindingRule } from '../../../model/check.ts';
import { cellOf } from '../claims/cells.ts';
import { contradiction } from './finding.ts';

const euro = (amount: number | null) => `${amount}`;

/** The same amount for different things: for the whole intervention, and for each participant. */
export const costUnitRule: FindingRule = {
  name: 'cost-units-disagree',
  description: 'An amount that one table gives for the whole and another for each person.',
  find: (dataset) =>
    dataset.interventions.flatMap(({ intervention_id, name }) => {
      const own = dataset.costs.filter((row) => row.intervention_id === intervention_id);
      const [first, second] = own.filter(
        ({ max_eur, unit }) =>
          max_eur !== null && own.some((other) => other.max_eur === max_eur && other.unit !== unit),
      );
      const cell = cellOf(dataset, '11', intervention_id, 'results');
      if (!first || !second || !cell) return [];
      return contradiction({
        key: intervention_id,
        cell,
        reported: `${euro(second.max_eur)} ${second.unit}`,
        computed: `${euro(first.max_eur)} ${first.unit}`,
        nl: `${name} kost ${euro(first.max_eur)} euro “voor de gehele interventie” (tabel 9) of per deelneemster (tabel 11).`,
        en: `${name} costs ${euro(first.max_eur)} euros for the whole intervention (table 9) or for each participant (table 11).`,
      });
    }),
};

/** Outside the tables of costs: who says what an amount that the prose gives is. */
export const voorzorgCostRule: FindingRule = {
  name: 'prose-cost-differs',
  description: 'An intervention’s cost in the prose on cost-effectiveness, against table 9.',
  find: (dataset) => {
    const passage = dataset.passages.find(({ text }) => /uitvoeringskosten van [\d.]+ euro/.test(text));
    const amount = Number(
      /uitvoeringskosten van ([\d.]+) euro/.exec(passage?.text ?? '')?.[1]?.replaceAll('.', ''),
    );
    const facts = dataset.interventions.find(({ intervention_id }) => intervention_id === 'voorzorg');
    if (!passage || !facts || facts.cost_max_eur === null || facts.cost_max_eur === amount) return [];
    return [
      {
        key: 'voorzorg',
        kind: 'other',
        source_id: passage.source_id,
        line_start: passage.line_start,
        line_end: passage.line_end,
        reported: euro(amount),
        computed: euro(facts.cost_max_eur),
        message_nl: `De tekst geeft ${amount} euro per kind als uitvoeringskosten van VoorZorg (onderzoek uit 2013), tabel 9 ${facts.cost_max_eur} euro per traject.`,
        message_en: `The prose gives ${amount} euros per child as the cost of VoorZorg (research of 2013), table 9 ${facts.cost_max_eur} euros per trajectory.`,
      },
    ];
  },
};
