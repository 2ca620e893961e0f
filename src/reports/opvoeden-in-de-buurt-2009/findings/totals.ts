import type { FindingDraft, FindingRule } from '../../../model/check.ts';
import type { Dataset, Row } from '../../../records/index.ts';
import { linesOf, SOURCE } from './finding.ts';

type Measure = Row<'reported_totals'>['measure'];
type Severity = Row<'reported_totals'>['severity'];
type Families = Pick<Row<'municipal_reach'>, 'severity' | 'measure' | 'families'>;

const MEASURE = { planned: 'voorgenomen', realised: 'gerealiseerd' } as const;
const SEVERITY = { light: 'licht', medium: 'midden', heavy: 'zwaar', total: 'totaal' } as const;
const MEASURES = ['planned', 'realised'] as const;
/** The row of totals as the table's cells name it. */
const TOTALS = 'totals';

interface Sum {
  /** Names the row or column within the table. */
  id: string;
  measure: Measure;
  reported: number;
  computed: number;
}

type Direction = 'column-total' | 'row-total';

/** Down: the municipalities' numbers of a severity, against the row of totals. */
const columns = ({ reported_totals }: Dataset): Sum[] =>
  reported_totals.flatMap(({ severity, measure, reported, computed }) =>
    reported === null ? [] : { id: severity, measure, reported, computed },
  );

/** Across: light, medium and heavy, against the total beside them; the row of totals too. */
function rows({ municipalities, municipal_reach, reported_totals }: Dataset): Sum[] {
  const totals = reported_totals.map((row) => ({ ...row, families: row.reported }));
  const numbers = [
    ...municipalities.map(({ municipality_id: id }) => ({
      id,
      own: municipal_reach.filter((row) => row.municipality_id === id) as Families[],
    })),
    { id: TOTALS, own: totals as Families[] },
  ];
  return numbers.flatMap(({ id, own }) =>
    MEASURES.flatMap((measure) => {
      const given = own.filter((one) => one.measure === measure);
      const reported = given.find(({ severity }) => severity === 'total')?.families ?? null;
      if (reported === null) return [];
      const parts = given.filter(({ severity }) => severity !== 'total');
      const computed = parts.reduce((sum, { families }) => sum + (families ?? 0), 0);
      return { id, measure, reported, computed };
    }),
  );
}

const wrong = (sums: readonly Sum[]) => sums.filter(({ reported, computed }) => reported !== computed);
const off = (sums: readonly Sum[]) => sums.reduce((all, one) => all + one.reported - one.computed, 0);

/** The total of all is a sum in both directions. */
const isCorner = (direction: Direction, { id }: Sum) =>
  id === (direction === 'column-total' ? 'total' : TOTALS);

/**
 * What makes the total of all wrong in one direction, where it is right in the other: totals misprinted there that
 * differ by as much, together. Empty where it is wrong itself.
 */
function causes(dataset: Dataset, direction: Direction, sum: Sum): Sum[] {
  const across = direction === 'column-total' ? rows(dataset) : columns(dataset);
  const others = wrong(across).filter(({ measure }) => measure === sum.measure);
  return isCorner(direction, sum) && off(others) === -off([sum]) ? others : [];
}

/** Is the printed total what planned and realised make together? */
const addedUp = ({ reported_totals }: Dataset, { id, reported }: Sum) =>
  reported ===
  reported_totals.filter((row) => row.severity === id).reduce((sum, { computed }) => sum + computed, 0);

function nameOf({ municipalities }: Dataset, id: string): { nl: string; en: string } {
  const severity = SEVERITY[id as Severity] as string | undefined;
  const name = municipalities.find(({ municipality_id }) => municipality_id === id)?.name;
  return { nl: name ?? severity ?? 'Totalen', en: name ?? (severity === undefined ? 'Totalen' : id) };
}

/** A total that its parts contradict; where another total makes it so, it points there. */
function finding(dataset: Dataset, direction: Direction, sum: Sum): FindingDraft {
  const { id, measure, reported, computed } = sum;
  const down = direction === 'column-total';
  const name = nameOf(dataset, id);
  const nl = down
    ? `De som van de gemeenten, ${name.nl} ${MEASURE[measure]}, is ${computed}; er staat ${reported}.`
    : `Licht, midden en zwaar van ${name.nl}, ${MEASURE[measure]}, samen is ${computed}; er staat ${reported}.`;
  const en = down
    ? `The sum of the municipalities, ${name.en} ${measure}, is ${computed}; it says ${reported}.`
    : `Light, medium and heavy of ${name.en}, ${measure}, together is ${computed}; it says ${reported}.`;
  const from = causes(dataset, direction, sum);
  const hint =
    from.length > 0 ? because(dataset, direction, sum, from) : down && addedUp(dataset, sum) ? DOUBLE : null;
  return {
    key: `${id}-${measure}`,
    kind: from.length > 0 ? 'other' : 'total_misprinted',
    source_id: SOURCE,
    ...linesOf(dataset, 'reach', down ? TOTALS : id),
    reported: String(reported),
    computed: String(computed),
    message_nl: hint ? `${nl} ${hint.nl}` : nl,
    message_en: hint ? `${en} ${hint.en}` : en,
  };
}

const DOUBLE = {
  nl: 'Dat is voorgenomen en gerealiseerd bij elkaar.',
  en: 'That is planned and realised added up.',
};

function because(dataset: Dataset, direction: Direction, { reported }: Sum, from: readonly Sum[]) {
  const [nl, en] = (['nl', 'en'] as const).map((language) =>
    from
      .map((one) => {
        const parts = language === 'nl' ? 'de delen zijn samen' : 'its parts make';
        return `${nameOf(dataset, one.id)[language]} ${one.reported} (${parts} ${one.computed})`;
      })
      .join(', '),
  );
  return direction === 'column-total'
    ? {
        nl: `${reported} is de juiste som van de totalen van licht, midden en zwaar; de oorzaak is het totaal van ${nl}.`,
        en: `${reported} is the right sum of the totals of light, medium and heavy; the cause is the total of ${en}.`,
      }
    : {
        nl: `${reported} is de juiste som van de gemeenten erboven; de oorzaak is het totaal ${nl}.`,
        en: `${reported} is the right sum of the municipalities above it; the cause is the total of ${en}.`,
      };
}

export const columnTotalRule: FindingRule = {
  name: 'column-total',
  description: 'A total that is not the sum of the municipalities above it, or the total that makes it so.',
  find: (dataset) => wrong(columns(dataset)).map((sum) => finding(dataset, 'column-total', sum)),
};

export const rowTotalRule: FindingRule = {
  name: 'row-total',
  description: 'A total that is not the sum of light, medium and heavy beside it.',
  find: (dataset) => wrong(rows(dataset)).map((sum) => finding(dataset, 'row-total', sum)),
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
    const [cell] = dotted;
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
