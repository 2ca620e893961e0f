import { type FieldDraft, type RecordDraft, readText, readWith } from '../../../model/reading.ts';
import { match, type Spanned, slice } from '../../../model/spanned.ts';
import { type Cell, columnOf, type Statements } from '../../../model/statement.ts';
import { type Amount, amounts, type Found, RULES } from '../../../normalise/index.ts';
import { sentences } from '../../../normalise/items.ts';
import { itemsOf, quoteOf } from './quotes.ts';
import { ranksWithin } from './ranks.ts';

interface Column {
  table: string;
  column: string;
  /** What an amount is for that does not say so itself, by the column's header. */
  unit?: string;
}

const COLUMNS: readonly Column[] = [
  { table: '9', column: 'cost_per_trajectory', unit: 'per_trajectory' },
  { table: '9', column: 'free_for_client' },
  { table: '9', column: 'costs_reimbursed' },
  { table: '9', column: 'payer' },
  { table: '11', column: 'results' },
];

/** What comes before an amount and says what it is for: the subject of a verb of cost, or a heading. */
const SUBJECTS: readonly RegExp[] = [
  /(?:^|\sdat\s)((?:de|het|een)\s[^.;]+?)(?:\s(?:kost|kosten|bedraagt|vari[eë]ren\svan))?(?:\s(?:ongeveer|ca\.?|zo['’]n|gemiddeld))?\s$/iu,
  /^in\s\d{4}\skost\s([^.;]+?)\s$/iu,
  /^schatting\s(bij\s[^.;]+?)\sis\s$/iu,
  /^(kosten\svoor\s[^:]+):\s$/iu,
];

/** What comes after it: `€1.330,- (postnataal) inclusief …`. */
const REMARK = /^\s(\([^)]+\)[^.;]*)/u;

/** `dit is het maximale bedrag …, maar dat kan lager liggen` */
const IS_MAXIMUM = /^,?\sdit\sis\shet\smaximale\sbedrag/iu;

/** The money in what `amounts` found, which takes words before it along. */
const MONEY = /(?:€\s?)+\d|\d[\d.,]*(?:,-|\s(?:euro|EUR))/u;

interface Cost {
  rowId: string;
  column: Column;
  sentence: Spanned;
  amount: Found<Amount>;
}

function whatFor({ sentence, amount }: Cost): FieldDraft {
  const money = amount.start + Math.max(0, sentence.text.slice(amount.start).search(MONEY));
  const before = slice(sentence, 0, money);
  const subject = SUBJECTS.map((pattern) => match(before, pattern, 1)).find((found) => found !== null);
  const remark = match(slice(sentence, amount.end), REMARK, 1);
  return readText(subject ?? remark ?? slice(sentence, 0, 0));
}

function costFields(cost: Cost): Record<string, FieldDraft> {
  const { sentence, amount, column } = cost;
  const read = (rule: string) => readWith(RULES, rule, quoteOf(sentence, amount));
  const isMaximum = IS_MAXIMUM.test(sentence.text.slice(amount.end));
  return {
    what: whatFor(cost),
    min_eur: isMaximum ? null : read('amount.min-eur'),
    max_eur: read('amount.max-eur'),
    unit: read('amount.unit') ?? column.unit ?? null,
    price_year: read('amount.price-year'),
  };
}

function cellCosts(cell: Cell, column: Column): Cost[] {
  const said = itemsOf(cell).flatMap(({ quotes }) => quotes.flatMap(sentences));
  return said
    .filter(({ text }) => /\d/.test(text))
    .flatMap((sentence) =>
      amounts(sentence.text).map((amount) => ({ rowId: cell.rowId, column, sentence, amount })),
    );
}

/** Two columns that state the same amount state it once. */
function isRepeated(cost: Cost, i: number, costs: readonly Cost[]): boolean {
  const alike = ({ rowId, amount }: Cost) =>
    [rowId, amount.min_eur, amount.max_eur, amount.unit, amount.price_year].join('/');
  return costs.slice(0, i).some((other) => alike(other) === alike(cost));
}

/** The amounts of table 9, and those on cost in table 11: what they are for, in euros. */
export function readCosts(statements: Statements): RecordDraft[] {
  const stated = COLUMNS.flatMap((column) =>
    columnOf(statements, column.table, column.column).flatMap((cell) => cellCosts(cell, column)),
  );
  const costs = stated.filter((cost, i) => !isRepeated(cost, i, stated));
  const ranks = ranksWithin(costs, ({ rowId }) => rowId);
  return costs.map((cost, i) => ({
    resource: 'costs',
    fields: { intervention_id: cost.rowId, position: ranks[i] ?? 0, ...costFields(cost) },
  }));
}
