import { eachOf } from '../../../model/issue.ts';
import {
  type FieldDraft,
  type RecordDraft,
  type Rules,
  readWith,
  TEXT_RULES,
} from '../../../model/reading.ts';
import type { Spanned } from '../../../model/spanned.ts';
import { type Cell, columnOf, type Statements } from '../../../model/statement.ts';
import { notRead } from './faults.ts';
import { type CellItem, itemsOf } from './quotes.ts';
import { codeBy } from './vocabulary.ts';

export const CONTRAINDICATION_RULES: Rules = {
  'code.applies-to': codeBy([
    [/bij\s(?:de|een)\souders?\sen\shet\skind/i, 'parent_and_child'],
    [/bij\shet\skind/i, 'child'],
    [/bij\s(?:de|een)\souders?/i, 'parent'],
    [/in\shet\sgezin/i, 'family'],
  ]),
};

const NOTHING_LISTED = /^(?:geen|-|(?:nog\s)?onbekend)?\.?$/i;

/** `Contra-indicaties bij de ouder:` heads those of a group. */
const GROUP = /^contra-indicaties?\s(?:bij|in)\s[^.]+:$/i;

/** `Contra-indicaties zijn:` heads the list; what stands before it leads up to it. */
const HEADS_LIST =
  /^(?:(?:mogelijke\s)?contra-indicaties?(?:\svoor\s[^:]+?)?(?:\s(?:zijn|kunnen\szijn))?|criteria\svoor\suitsluiting[^:]*):$/i;

/** `… is af te raden wanneer:`, and the name of the level it is about. */
const ANNOUNCES = /af\ste\sraden\swanneer:$|^niveau\s\d+:/i;

interface Found {
  group: Spanned | null;
  quotes: readonly Spanned[];
}

function foundIn(items: readonly CellItem[]): Found[] {
  const found: Found[] = [];
  let group: Spanned | null = null;
  for (const { text, quotes } of items) {
    if (GROUP.test(text)) group = quotes[0] ?? null;
    else if (HEADS_LIST.test(text)) found.length = 0;
    else if (!ANNOUNCES.test(text)) found.push({ group, quotes });
  }
  return found;
}

const appliesTo = (group: Spanned | null): FieldDraft =>
  group && readWith(CONTRAINDICATION_RULES, 'code.applies-to', group);

function contraindicationRecords(cell: Cell): RecordDraft[] {
  if (NOTHING_LISTED.test(cell.text.text)) return [];
  const found = foundIn(itemsOf(cell));
  if (found.length === 0) throw notRead(cell, 'contra-indications', 'See what heads them in its cell.');
  return found.map(({ group, quotes }, i) => ({
    resource: 'contraindications',
    fields: {
      intervention_id: cell.rowId,
      position: i + 1,
      applies_to: appliesTo(group),
      text: readWith(TEXT_RULES, 'text', ...quotes),
    },
  }));
}

/** The contra-indications of table 3: items of a list, or paragraphs. None where the cell says so, or is blank. */
export const readContraindications = (statements: Statements): RecordDraft[] =>
  eachOf(columnOf(statements, '3', 'contraindications'), contraindicationRecords);
