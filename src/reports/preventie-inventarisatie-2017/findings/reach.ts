import type { FindingDraft, FindingRule } from '../../../model/check.ts';
import { cellOf, SOURCE } from '../claims/cells.ts';

/** Below this, a multiple is chance. */
const MANY = 100;
/** A rule of thumb is a round number. */
const ROUND = 5;

/** A reach that is so many for each worker. */
export const estimateRule: FindingRule = {
  name: 'computed-estimate',
  description: 'A reach that is a round multiple of a number in the next cell: computed, not counted.',
  find: (dataset) =>
    dataset.interventions.flatMap(({ intervention_id, name, clients_min, clients_max }): FindingDraft[] => {
      const beside = cellOf(dataset, '5', intervention_id, 'municipalities');
      const cell = cellOf(dataset, '5', intervention_id, 'clients_per_year');
      if (clients_min === null || clients_min !== clients_max || !cell) return [];
      const numbers = (beside?.text?.match(/(?<![\d.])\d+(?![\d.]*\d)/g) ?? []).map(Number);
      const base = numbers.find(
        (one) => one >= MANY && clients_min > one && clients_min % (one * ROUND) === 0,
      );
      if (base === undefined) return [];
      const times = clients_min / base;
      return [
        {
          key: intervention_id,
          kind: 'other',
          source_id: SOURCE,
          line_start: cell.line_start,
          line_end: cell.line_end,
          reported: String(clients_min),
          computed: `${times} × ${base}`,
          message_nl: `Het bereik van ${name}, ${clients_min}, is precies ${times} × ${base} (“${beside?.text}”): waarschijnlijk een berekende schatting, geen telling.`,
          message_en: `The reach of ${name}, ${clients_min}, is exactly ${times} × ${base} (“${beside?.text}”): probably a computed estimate, not a count.`,
        },
      ];
    }),
};
