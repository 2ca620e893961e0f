import { holdsCentre } from '../../model/bbox.ts';
import type { PdfPage, Ruling, Word } from '../../model/pdf.ts';
import type { FoundTable } from '../../model/table.ts';
import { type DraftTable, toFoundTable, withoutBlankLines } from './build.ts';
import { chunksOf, type Habits, habitsOf } from './chunks.ts';
import { fillGrid } from './fromLattice.ts';
import { notATable } from './judge.ts';
import { notAStreamTable } from './judgeStream.ts';
import { findGrids } from './lattice.ts';
import { linesOf } from './lines.ts';
import { findProse } from './prose.ts';
import { refineGrid } from './refine.ts';
import { growRegion, openRegions, type Region, ruledRegions } from './regions.ts';
import { noneOff, type Switches } from './rules.ts';
import { joinRulings } from './rulings.ts';
import { type ChunkLine, draftFromLines } from './stream.ts';

export interface FindTablesOptions {
  off?: Switches;
}

/** The tables of one page, from top to bottom. */
export function findTables(page: PdfPage, options: FindTablesOptions = {}): FoundTable[] {
  const off = options.off ?? noneOff;
  const rulings = joinRulings(page.rulings);
  const habits = pageHabits(page.words, off);
  const lattice = off.has('lattice') ? [] : latticeTables(page.words, rulings, habits, off);
  const left = wordsOutside(page.words, lattice);
  const stream = off.has('stream') ? [] : streamTables(left, rulings, habits, off);
  return [...lattice, ...stream]
    .sort((a, b) => a.bbox.top - b.bbox.top || a.bbox.x0 - b.bbox.x0)
    .map((draft) => toFoundTable(draft, page.number));
}

function pageHabits(words: readonly Word[], off: Switches): Habits {
  if (off.has('runs')) return { drawsBlanks: false };
  return habitsOf(linesOf(words.filter((word) => word.rotation === 0)));
}

/** Tables whose cells are ruled. */
function latticeTables(words: readonly Word[], rulings: readonly Ruling[], habits: Habits, off: Switches): DraftTable[] {
  return findGrids(rulings, !off.has('closeFrame'))
    .map((grid) => refineGrid(grid, words, habits, off))
    .map((grid) => withoutBlankLines(fillGrid(grid, words)))
    .filter((draft) => notATable(draft, off) === undefined);
}

/** Tables whose columns show as blanks: first those framed by level rulings, then the others. */
function streamTables(words: readonly Word[], rulings: readonly Ruling[], habits: Habits, off: Switches): DraftTable[] {
  const tables: DraftTable[] = [];
  let left = words;
  const take = (find: (lines: ChunkLine[]) => Region[]) => {
    const lines = chunkLines(left, rulings, habits);
    for (const region of find(lines)) {
      const grown = off.has('growRegions') || !region.ruled ? region : growRegion(region, lines);
      const draft = draftFromLines(grown.lines, grown.rulings, off);
      if (draft && notAStreamTable(draft, region.ruled, off) === undefined) tables.push(draft);
    }
    left = wordsOutside(left, tables);
  };
  const proseOf = (lines: ChunkLine[]) => (off.has('prose') ? [] : findProse(lines.map((line) => line.chunks)));
  if (!off.has('ruleRegions')) take((lines) => ruledRegions(lines, rulings, proseOf(lines)));
  take((lines) => openRegions(lines, rulings, proseOf(lines)));
  return tables;
}

/** Upright words as lines of phrases, cut at upright rulings. */
function chunkLines(words: readonly Word[], rulings: readonly Ruling[], habits: Habits): ChunkLine[] {
  const upright = rulings.filter((r) => r.orientation === 'vertical');
  return linesOf(words.filter((word) => word.rotation === 0)).map((line) => {
    const y = line.baseline - 0.3 * line.size;
    const cuts = upright.filter((r) => r.start < y && r.end > y).map((r) => r.position);
    return { baseline: line.baseline, size: line.size, chunks: chunksOf(line, habits, cuts) };
  });
}

function wordsOutside(words: readonly Word[], tables: readonly DraftTable[]): readonly Word[] {
  return words.filter((word) => !tables.some((table) => holdsCentre(table.bbox, word.bbox, 1)));
}
