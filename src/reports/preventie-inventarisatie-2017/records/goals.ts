import { eachOf } from '../../../model/issue.ts';
import { type RecordDraft, readWith, TEXT_RULES } from '../../../model/reading.ts';
import type { Spanned } from '../../../model/spanned.ts';
import { type Cell, columnOf, type Statements } from '../../../model/statement.ts';
import { notRead } from './faults.ts';
import { type CellItem, itemsOf } from './quotes.ts';
import { ranksWithin } from './ranks.ts';

type Level = 'main' | 'sub';

/** Lines that say what follows: goals of a level, as one text or as a list, or none of this intervention's. */
const MARKERS: readonly (readonly [line: RegExp, section: { level: Level; isOne: boolean } | null])[] = [
  [/^hoofddoel$/i, { level: 'main', isOne: true }],
  [/^(?:\p{L}+\s)?hoofddoelen$/iu, { level: 'main', isOne: false }],
  [/^subdoel(?:en)?$/i, { level: 'sub', isOne: false }],
  [/^doelen\sop\s\p{L}+niveau$/iu, { level: 'sub', isOne: false }],
  // A module of its own, with a purpose of its own.
  [/^Triple\sP\s\p{L}+$/iu, null],
];

const HEADING = new RegExp(MARKERS.map(([line]) => line.source).join('|'), 'iu');

/** `De interventie streeft de volgende subdoelen na:` only announces. */
const ANNOUNCES = /:$/;

/** A sentence about goals (`gelden een of meerdere subdoelen`) states none. */
const ABOUT_GOALS = /(?<!\p{L})(?:sub|hoofd|werk)?doel(?:en)?(?!\p{L})/iu;

interface Section {
  level: Level;
  isOne: boolean;
  items: CellItem[];
}

/** The items below each marker; what stands before the first is no goal. */
function sectionsOf(cell: Cell): Section[] {
  const sections: Section[] = [];
  let section: Section | null = null;
  for (const item of itemsOf(cell, HEADING)) {
    const marker = MARKERS.find(([line]) => line.test(item.text));
    if (!marker) section?.items.push(item);
    else {
      section = marker[1] && { ...marker[1], items: [] };
      if (section) sections.push(section);
    }
  }
  return sections;
}

const statesGoal = ({ text }: CellItem) => !ANNOUNCES.test(text) && !ABOUT_GOALS.test(text);

/** The quotes of each goal; below `Hoofddoel` all paragraphs are one. */
function goalsOf({ isOne, items }: Section): (readonly Spanned[])[] {
  if (isOne) return items.length > 0 ? [items.flatMap(({ quotes }) => quotes)] : [];
  return items.filter(statesGoal).map(({ quotes }) => quotes);
}

function goalRecords(cell: Cell): RecordDraft[] {
  const found = sectionsOf(cell).flatMap((section) =>
    goalsOf(section).map((quotes) => ({ level: section.level, quotes })),
  );
  if (!found.some(({ level }) => level === 'main')) {
    throw notRead(cell, 'a main goal below a line “Hoofddoel”', 'Add the line that heads it to MARKERS.');
  }
  const ranks = ranksWithin(found, ({ level }) => level);
  return found.map(({ level, quotes }, i) => ({
    resource: 'goals',
    fields: {
      intervention_id: cell.rowId,
      level,
      position: ranks[i] ?? 0,
      text: readWith(TEXT_RULES, 'text', ...quotes),
    },
  }));
}

/** The main goals and subgoals of table 1. Throws ExtractionFault for an intervention without a main goal. */
export const readGoals = (statements: Statements): RecordDraft[] =>
  eachOf(columnOf(statements, '1', 'goals'), goalRecords);
