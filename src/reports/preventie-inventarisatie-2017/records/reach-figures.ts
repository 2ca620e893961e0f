import { type FieldDraft, type RecordDraft, type Rules, readText, readWith } from '../../../model/reading.ts';
import { match, type Spanned } from '../../../model/spanned.ts';
import { type Cell, columnOf, type Statements } from '../../../model/statement.ts';
import { RULES } from '../../../normalise/index.ts';
import { sentences } from '../../../normalise/items.ts';
import { FIGURE_RULES, type FoundFigure, figuresIn } from './figures.ts';
import { itemsOf } from './quotes.ts';
import { ranksWithin } from './ranks.ts';

interface Column {
  table: string;
  column: string;
  measure: string;
  /** A number in words answers the column's question too (`vijf instellingen`). */
  hasWords?: boolean;
  /** What a figure without a noun counts, by the column's header. */
  unit?: string;
}

const COLUMNS: readonly Column[] = [
  { table: '5', column: 'municipalities', measure: 'municipalities', hasWords: true, unit: 'municipalities' },
  { table: '5', column: 'clients_per_year', measure: 'clients', unit: 'clients' },
  { table: '4', column: 'target_population', measure: 'target_population' },
];

const ALL: Rules = { ...RULES, ...FIGURE_RULES };

/** `In 2008 zei 36% van de ouders …`: the year of all that the sentence counts. */
const SENTENCE_YEAR = /^In\s((?:19|20)\d\d)(?!\d)/;
/** `… blijkt dat in 2007 36% van de ouders`. */
const YEAR_BEFORE = /(?<!\p{L})in\s((?:19|20)\d\d)\s$/iu;

function yearOf(sentence: Spanned, figure: FoundFigure): FieldDraft {
  const own = readWith(ALL, 'count.year', ...figure.quotes);
  const stated = match(sentence, SENTENCE_YEAR, 1) ?? match(figure.before, YEAR_BEFORE, 1);
  return own ?? (stated && readWith(ALL, 'years.first', stated));
}

/** The sentence is what the source says of the figure, unless it holds nothing else. */
const labelOf = (sentence: Spanned): FieldDraft => (/\p{L}/u.test(sentence.text) ? readText(sentence) : null);

function figureFields(sentence: Spanned, figure: FoundFigure, { measure, unit }: Column) {
  const read = (rule: string) => readWith(ALL, rule, ...figure.quotes);
  return {
    measure,
    label: labelOf(sentence),
    min: read('figure.min'),
    max: read('figure.max'),
    unit: read('figure.unit') ?? (figure.isBare ? (unit ?? null) : null),
    qualifier: read('figure.qualifier'),
    year: yearOf(sentence, figure),
  };
}

function cellFigures(cell: Cell, column: Column): Record<string, FieldDraft>[] {
  const said = itemsOf(cell).flatMap(({ quotes }) => quotes.flatMap(sentences));
  const counting = said.filter(({ text }) => column.hasWords || /\d/.test(text));
  return counting.flatMap((sentence) =>
    figuresIn(sentence)
      .filter(({ quotes }) => column.hasWords || quotes.some(({ text }) => /\d/.test(text)))
      .map((figure) => figureFields(sentence, figure, column)),
  );
}

/** Every figure that table 5 states on reach, and table 4 on the size of the target population. */
export function readReachFigures(statements: Statements): RecordDraft[] {
  const figures = COLUMNS.flatMap((column) =>
    columnOf(statements, column.table, column.column).flatMap((cell) =>
      cellFigures(cell, column).map((fields) => ({ rowId: cell.rowId, fields })),
    ),
  );
  const ranks = ranksWithin(figures, ({ rowId }) => rowId);
  return figures.map(({ rowId, fields }, i) => ({
    resource: 'reach_figures',
    fields: { intervention_id: rowId, position: ranks[i] ?? 0, ...fields },
  }));
}
