import type { FindingDraft, FindingRule } from '../../../model/check.ts';
import type { Row } from '../../../records/index.ts';
import { cellOf, cellsOf } from '../claims/cells.ts';
import { contradiction } from './finding.ts';

type Facts = Row<'interventions'>;

const WEEKS_A_YEAR = 52;
const MONTHS_A_YEAR = 12;
const WEEKS_BETWEEN: Partial<Record<NonNullable<Facts['frequency']>, number>> = {
  weekly: 1,
  biweekly: 2,
  monthly: WEEKS_A_YEAR / MONTHS_A_YEAR,
};
/** Units of which there is one at each time. */
const NOT_TIMES: readonly Facts['contacts_unit'][] = ['hours', 'hours_per_week', 'other', null];
/** The part by which contacts may differ from duration and frequency: holidays, a first talk. */
const TOLERANCE = 0.25;

interface End {
  weeks: number | null;
  contacts: number | null;
}

/** Contacts that an end of the range would have, where that is not what is given. */
function expected({ weeks, contacts }: End, between: number): number | null {
  if (weeks === null || contacts === null) return null;
  const times = Math.floor(weeks / between);
  return Math.abs(contacts - times) > times * TOLERANCE ? times : null;
}

/** Duration times frequency, against the number of contacts. */
export const contactsRule: FindingRule = {
  name: 'contacts-disagree',
  description: 'An intervention with far more or fewer contacts than its duration and frequency make.',
  find: (dataset) =>
    dataset.interventions.flatMap((facts): FindingDraft[] => {
      const { intervention_id, name, frequency, contacts_unit } = facts;
      const between = frequency === null ? undefined : WEEKS_BETWEEN[frequency];
      const [duration, often, cell] = ['duration', 'frequency', 'contacts'].map((column) =>
        cellOf(dataset, '6', intervention_id, column),
      );
      if (between === undefined || NOT_TIMES.includes(contacts_unit) || !cell) return [];
      const { duration_min_weeks, duration_max_weeks, contacts_min, contacts_max } = facts;
      const ends = [
        { weeks: duration_min_weeks, contacts: contacts_min },
        { weeks: duration_max_weeks, contacts: contacts_max },
      ];
      if (ends.every((end) => expected(end, between) === null)) return [];
      const range = (numbers: readonly (number | null)[]) =>
        [...new Set(numbers.flatMap((one) => one ?? []))].join('-');
      const times = range(ends.map(({ weeks }) => (weeks === null ? null : Math.floor(weeks / between))));
      const given = range(ends.map(({ contacts }) => contacts));
      return [
        contradiction({
          key: intervention_id,
          cell,
          reported: given,
          computed: times,
          nl: `${name}: “${duration?.text}”, “${often?.text}” is ${times} keer; als contacten staat er “${cell.text}”.`,
          en: `${name}: “${duration?.text}”, “${often?.text}” is ${times} times; the contacts are “${cell.text}”.`,
        }),
      ];
    }),
};

/** `prenataal: 16, 24, 30 en 36 weken`: each number is a moment. */
const MOMENTS = /(?:pre|post)nataal: ([^;.]*)/g;

/** Moments that a cell lists, against the most contacts there are. */
export const momentsRule: FindingRule = {
  name: 'moments-disagree',
  description: 'An intervention whose listed moments of contact are more than the contacts it has at most.',
  find: (dataset) =>
    cellsOf(dataset, '6', 'frequency').flatMap((cell): FindingDraft[] => {
      const lists = [...(cell.text ?? '').matchAll(MOMENTS)].map(([, list]) => list ?? '');
      const moments = lists.join(' ').match(/\d+/g)?.length ?? 0;
      const facts = dataset.interventions.find(({ intervention_id }) => intervention_id === cell.row_id);
      const contacts = cellOf(dataset, '6', cell.row_id, 'contacts');
      const most = facts?.contacts_max ?? null;
      if (most === null || moments <= most) return [];
      return [
        contradiction({
          key: cell.row_id,
          cell,
          reported: String(moments),
          computed: String(most),
          nl: `De richtlijn van ${facts?.name} noemt ${moments} momenten (“${lists.join('; ')}”), de kolom met contacten zegt “${contacts?.text}”.`,
          en: `The guideline of ${facts?.name} lists ${moments} moments (“${lists.join('; ')}”), the column of contacts says “${contacts?.text}”.`,
        }),
      ];
    }),
};
