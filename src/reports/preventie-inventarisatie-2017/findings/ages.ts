import type { FindingRule } from '../../../model/check.ts';
import type { Dataset } from '../../../records/index.ts';
import { cellOf, cellsOf } from '../claims/cells.ts';
import { contradiction } from './finding.ts';

const MONTHS_A_YEAR = 12;
/** Ages of children as the description of a target group has them: `0 tot 23 jaar`, `2 t/m 7 jaar`. */
const YEARS = /(?:tussen de )?(\d+) ?(?:-|–|tot|t\/m|en) ?(?:de )?(\d+) jaar/;
/** How long an intervention goes on, by the child's age: `Tot het kind 2 jaar oud is`. */
const UNTIL_AGE = /tot het kind (\d+) jaar oud is/i;

const factsOf = ({ interventions }: Dataset, id: string) =>
  interventions.find(({ intervention_id }) => intervention_id === id);

/** Ages in the column of ages against those in the description of the target group. */
export const ageRule: FindingRule = {
  name: 'ages-disagree',
  description: 'Table 2 gives one age in the target group and another in the column of ages.',
  find: (dataset) =>
    cellsOf(dataset, '2', 'risks').flatMap((cell) => {
      const [words, from, to] = YEARS.exec(cell.text ?? '') ?? [];
      const facts = factsOf(dataset, cell.row_id);
      const column = cellOf(dataset, '2', cell.row_id, 'age')?.text;
      if (words === undefined || !facts || facts.child_age_max_months === null || !column) return [];
      const same =
        Number(from) * MONTHS_A_YEAR === facts.child_age_min_months &&
        Number(to) * MONTHS_A_YEAR === facts.child_age_max_months;
      if (same) return [];
      return contradiction({
        key: cell.row_id,
        cell,
        reported: words,
        computed: column,
        nl: `De doelgroep van ${facts.name} is “${words}”, de kolom met leeftijden zegt “${column}”.`,
        en: `The target group of ${facts.name} is “${words}”, the column of ages says “${column}”.`,
      });
    }),
};

/** Ages in the column of ages against the age until which an intervention goes on. */
export const durationAgeRule: FindingRule = {
  name: 'age-and-duration-disagree',
  description: 'Table 6 goes on until the child is older than table 2 allows.',
  find: (dataset) =>
    cellsOf(dataset, '6', 'duration').flatMap((cell) => {
      const [words, years] = UNTIL_AGE.exec(cell.text ?? '') ?? [];
      const facts = factsOf(dataset, cell.row_id);
      const column = cellOf(dataset, '2', cell.row_id, 'age')?.text;
      const oldest = facts?.child_age_max_months ?? null;
      if (words === undefined || oldest === null || !column || Number(years) * MONTHS_A_YEAR <= oldest)
        return [];
      return contradiction({
        key: cell.row_id,
        cell,
        reported: words,
        computed: column,
        nl: `${facts?.name} duurt “${words}”, terwijl tabel 2 als leeftijd “${column}” geeft.`,
        en: `${facts?.name} goes on “${words}”, whereas table 2 gives the age as “${column}”.`,
      });
    }),
};
