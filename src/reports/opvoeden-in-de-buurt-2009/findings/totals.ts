import type { FindingDraft, FindingRule } from '../../../model/check.ts';
import type { Dataset, Row } from '../../../records/index.ts';
import { cellOf, linesOf, SOURCE } from './finding.ts';

type Total = Row<'reported_totals'>;

const MEASURE = { planned: 'voorgenomen', realised: 'gerealiseerd' } as const;
const SEVERITY = { light: 'licht', medium: 'midden', heavy: 'zwaar', total: 'totaal' } as const;
const MEASURES = ['planned', 'realised'] as const;
/** The row of totals as the table's cells name it. */
const TOTALS = 'totals';

interface Wrong {
  key: string;
  row: string;
  reported: number;
  computed: number;
  nl: string;
  en: string;
}

const finding = (dataset: Dataset, { key, row, reported, computed, nl, en }: Wrong): FindingDraft => ({
  key,
  kind: 'total_misprinted',
  source_id: SOURCE,
  ...linesOf(dataset, 'reach', row),
  reported: String(reported),
  computed: String(computed),
  message_nl: `${nl} is ${computed}; er staat ${reported}.`,
  message_en: `${en} is ${computed}; it says ${reported}.`,
});

/** Is the printed total what planned and realised make together? */
const addedUp = ({ reported_totals }: Dataset, { severity, reported }: Total) =>
  reported ===
  reported_totals.filter((row) => row.severity === severity).reduce((sum, { computed }) => sum + computed, 0);

const withHint = (draft: FindingDraft): FindingDraft => ({
  ...draft,
  message_nl: `${draft.message_nl} Dat is voorgenomen en gerealiseerd bij elkaar.`,
  message_en: `${draft.message_en} That is planned and realised added up.`,
});

/** Down: the sum of the municipalities, against the row of totals. */
export const columnTotalRule: FindingRule = {
  name: 'column-total',
  description: 'A total that is not the sum of the municipalities above it.',
  find: (dataset) =>
    dataset.reported_totals.flatMap((total) => {
      const { severity, measure, reported, computed } = total;
      if (reported === null || reported === computed) return [];
      const draft = finding(dataset, {
        key: `${severity}-${measure}`,
        row: TOTALS,
        reported,
        computed,
        nl: `De som van de gemeenten, ${SEVERITY[severity]} ${MEASURE[measure]},`,
        en: `The sum of the municipalities, ${severity} ${measure},`,
      });
      return addedUp(dataset, total) ? withHint(draft) : draft;
    }),
};

type Number = Pick<Total, 'severity' | 'measure'> & { families: number | null };

/** The total of a row and the sum of its parts, for a measure. */
function across(numbers: readonly Number[], measure: Total['measure']) {
  const own = numbers.filter((one) => one.measure === measure);
  const parts = own.filter(({ severity }) => severity !== 'total');
  return {
    reported: own.find(({ severity }) => severity === 'total')?.families ?? null,
    computed: parts.reduce((sum, { families }) => sum + (families ?? 0), 0),
  };
}

/** Across: light, medium and heavy, against the total beside them; the row of totals too. */
export const rowTotalRule: FindingRule = {
  name: 'row-total',
  description: 'A total that is not the sum of light, medium and heavy beside it.',
  find: (dataset) => {
    const rows = dataset.municipalities.map(({ municipality_id, name }) => ({
      id: municipality_id,
      name,
      numbers: dataset.municipal_reach.filter((row) => row.municipality_id === municipality_id) as Number[],
    }));
    const totals = dataset.reported_totals.map((row) => ({ ...row, families: row.reported }));
    return [...rows, { id: TOTALS, name: 'Totalen', numbers: totals }].flatMap(({ id, name, numbers }) =>
      MEASURES.flatMap((measure) => {
        const { reported, computed } = across(numbers, measure);
        if (reported === null || reported === computed) return [];
        return finding(dataset, {
          key: `${id}-${measure}`,
          row: id,
          reported,
          computed,
          nl: `Licht, midden en zwaar van ${name}, ${MEASURE[measure]}, samen`,
          en: `Light, medium and heavy of ${name}, ${measure}, together`,
        });
      }),
    );
  },
};

/** `24.567` beside `14779`. */
export const separatorRule: FindingRule = {
  name: 'thousands-separator',
  description: 'Numbers of one table, some with a point after the thousands and some without.',
  find: (dataset) => {
    const numbers = dataset.cells.filter(
      ({ source_id, table_id, text }) =>
        source_id === SOURCE && table_id === 'reach' && /\d{4}|\d\.\d{3}/.test(text ?? ''),
    );
    const dotted = numbers.filter(({ text }) => text?.includes('.'));
    if (dotted.length === 0 || dotted.length === numbers.length) return [];
    const shown = dotted.map(({ text }) => text).join(', ');
    const cell = cellOf(dataset, 'reach', dotted[0]?.row_id ?? '', dotted[0]?.column_id ?? '');
    return [
      {
        key: 'reach',
        kind: 'other',
        source_id: SOURCE,
        line_start: cell?.line_start ?? null,
        line_end: cell?.line_end ?? null,
        reported: shown,
        computed: null,
        message_nl: `Alleen ${shown} hebben een punt voor de duizendtallen; de andere ${numbers.length - dotted.length} getallen niet.`,
        message_en: `Only ${shown} have a point after the thousands; the other ${numbers.length - dotted.length} numbers have none.`,
      },
    ];
  },
};
