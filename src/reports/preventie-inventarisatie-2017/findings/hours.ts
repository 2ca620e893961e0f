import type { FindingRule } from '../../../model/check.ts';
import type { Dataset } from '../../../records/index.ts';
import { type Cell, cellOf, cellsOf } from '../claims/cells.ts';
import { contradiction } from './finding.ts';

const NUMBER = /[\d.]*\d/;
const numberIn = (text: string | undefined) => Number(NUMBER.exec(text ?? '')?.[0].replaceAll('.', ''));

/** `30 uur (…) a 90,- per uur is € 2250,-` */
const PRODUCT = /(\d+) uur [^.]*?\b[aà] (?:€ ?)?(\d+)(?:,-)? per uur is (?:€ ?)*([\d.]+)/;

export const productRule: FindingRule = {
  name: 'product-wrong',
  description: 'An amount that is not the hours times the rate it is computed from.',
  find: (dataset) =>
    cellsOf(dataset, '9', 'cost_per_trajectory').flatMap((cell) => {
      const found = PRODUCT.exec(cell.text ?? '');
      if (!found) return [];
      const [hours, rate, amount] = found.slice(1).map(numberIn);
      const product = (hours ?? 0) * (rate ?? 0);
      if (product === amount) return [];
      return contradiction({
        key: cell.row_id,
        cell,
        reported: String(amount),
        computed: String(product),
        nl: `${hours} uur à ${rate} euro is ${product} euro; er staat ${amount}.`,
        en: `${hours} hours at ${rate} euros is ${product} euros; it says ${amount}.`,
      });
    }),
};

/** Hours that a cell gives for the whole of an intervention; `20-30 uur` and `uur per week` are no such figure. */
const WHOLE =
  /(?<![\d-])(\d+) (?:uur (?:begeleiding)|contacturen)|(?:maximaal|maximum van) (\d+) uur(?! per)/gi;
const PLACES = [
  ['6', 'duration'],
  ['6', 'contacts'],
  ['9', 'cost_per_trajectory'],
  ['11', 'results'],
] as const;

interface Hours {
  cell: Cell;
  hours: number;
  words: string;
}

function hoursOf(dataset: Dataset, id: string): Hours[] {
  const cells = PLACES.flatMap(([table, column]) => cellOf(dataset, table, id, column) ?? []);
  return cells.flatMap((cell) =>
    [...(cell.text ?? '').matchAll(WHOLE)].map(([words]) => ({ cell, hours: numberIn(words), words })),
  );
}

export const hoursRule: FindingRule = {
  name: 'hours-disagree',
  description: 'Two tables give different hours for the whole of an intervention.',
  find: (dataset) =>
    dataset.interventions.flatMap(({ intervention_id, name }) => {
      const [first, ...others] = hoursOf(dataset, intervention_id);
      const other = others.find(({ hours }) => hours !== first?.hours);
      if (!first || !other) return [];
      return contradiction({
        key: intervention_id,
        cell: other.cell,
        reported: other.words,
        computed: first.words,
        nl: `Bij ${name} geeft tabel ${other.cell.table_id} “${other.words}”, tabel ${first.cell.table_id} “${first.words}”.`,
        en: `For ${name} table ${other.cell.table_id} gives “${other.words}”, table ${first.cell.table_id} “${first.words}”.`,
      });
    }),
};

/** Hours a week times weeks, against the hours that are given for the whole. */
export const weeklyHoursRule: FindingRule = {
  name: 'weekly-hours-disagree',
  description: 'The hours of an intervention are more than its weeks can hold.',
  find: (dataset) =>
    dataset.interventions.flatMap((facts) => {
      const { intervention_id, name, contacts_unit, contacts_min, contacts_max, duration_max_weeks } = facts;
      const [whole] = hoursOf(dataset, intervention_id);
      if (contacts_unit !== 'hours_per_week' || !whole || !contacts_max || !duration_max_weeks) return [];
      const most = contacts_max * duration_max_weeks;
      if (whole.hours <= most) return [];
      const least = (contacts_min ?? contacts_max) * duration_max_weeks;
      return contradiction({
        key: intervention_id,
        cell: whole.cell,
        reported: whole.words,
        computed: `${least}-${most}`,
        nl: `${name} duurt ${duration_max_weeks} weken met ${contacts_min} tot ${contacts_max} uur per week, dus ${least} tot ${most} uur; er staat “${whole.words}” (van het jaarprogramma).`,
        en: `${name} takes ${duration_max_weeks} weeks of ${contacts_min} to ${contacts_max} hours, which is ${least} to ${most} hours; it says “${whole.words}” (of the year’s programme).`,
      });
    }),
};
