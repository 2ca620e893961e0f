import type { PdfPage, Word } from '../../model/pdf.ts';
import type { FoundTable, TableDecision } from '../../model/table.ts';
import { type DraftTable, toFoundTable } from './build.ts';
import { attachCaptions } from './captions.ts';
import { type Habits, habitsOf } from './chunks.ts';
import { taggedTables } from './from-tags.ts';
import { linesOf } from './lines.ts';
import { noneOff, type Switches } from './rules.ts';
import { joinRulings } from './rulings.ts';
import { latticeTables, streamTables, wordsOutside } from './search.ts';

export { JoinedTables, type Joint, PageJoiner, pageEdges } from './join-pages.ts';
export { type RuleName, rules, type Switches } from './rules.ts';

export interface FindTablesOptions {
  /** Rules switched off, by name. */
  off?: Switches;
  /** The last table of the page before, which may go on. */
  before?: FoundTable;
}

/**
 * The tables of one page, from top to bottom, and what was looked at and why it was taken or not.
 * Words → tags, then rulings, then blanks: each road gets the words the ones before it left.
 */
export function findTables(
  page: PdfPage,
  options: FindTablesOptions = {},
): { tables: FoundTable[]; decisions: TableDecision[] } {
  const off = options.off ?? noneOff;
  const tagged = off.has('tags') ? [] : taggedTables(page);
  const words = wordsOutside(page.words, tagged).filter((word) => !word.slanted);
  const text = { words, rulings: joinRulings(page.rulings), habits: pageHabits(words, off), off };
  const lattice = off.has('lattice')
    ? { tables: [], pictures: [], boxes: [], rejected: [] }
    : latticeTables(text);
  const left = wordsOutside(words, [...lattice.tables, ...lattice.pictures]);
  const stream = off.has('stream')
    ? { tables: [], rejected: [] }
    : streamTables(
        { ...text, words: left, ...(options.before ? { before: options.before } : {}) },
        lattice.boxes,
      );
  const drafts = [...tagged, ...lattice.tables, ...stream.tables].sort(inReadingOrder);
  const tables = drafts.map((draft) => toFoundTable(draft, page.number));
  return {
    tables: off.has('captions') ? tables : attachCaptions(tables, page.words),
    decisions: [
      ...drafts.map(({ method, bbox }) => ({
        page: page.number,
        bbox,
        method,
        taken: true,
        reason: taken[method],
      })),
      ...[...lattice.rejected, ...stream.rejected].map((r) => ({ page: page.number, ...r, taken: false })),
    ],
  };
}

const taken = {
  tags: 'tagged as a table, and the tags are sound',
  lattice: 'rulings enclose cells',
  stream: 'blanks run down between columns that line up',
};

const inReadingOrder = (a: DraftTable, b: DraftTable) => a.bbox.top - b.bbox.top || a.bbox.x0 - b.bbox.x0;

function pageHabits(words: readonly Word[], off: Switches): Habits {
  if (off.has('runs')) return { drawsBlanks: false };
  return habitsOf(linesOf(words.filter((word) => word.rotation === 0)));
}
