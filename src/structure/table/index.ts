import { holdsCentre } from '../../model/bbox.ts';
import type { Bbox, PdfPage, Ruling, Word } from '../../model/pdf.ts';
import type { FoundTable } from '../../model/table.ts';
import { type DraftTable, toFoundTable, withoutBlankLines } from './build.ts';
import { chunksOf, type Habits, habitsOf } from './chunks.ts';
import { taggedTables } from './fromTags.ts';
import { fillGrid } from './fromLattice.ts';
import { notAGrid, notATable } from './judge.ts';
import { notAStreamTable } from './judgeStream.ts';
import { findGrids, type Grid } from './lattice.ts';
import { linesOf } from './lines.ts';
import { findProse } from './prose.ts';
import { refineGrid } from './refine.ts';
import { growRegion } from './grow.ts';
import { openRegions, type Region, ruledRegions } from './regions.ts';
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
  const tagged = off.has('tags') ? [] : taggedTables(page);
  const words = wordsOutside(page.words, tagged).filter((word) => !word.slanted);
  const habits = pageHabits(words, off);
  const { tables: lattice, pictures, boxes } = off.has('lattice')
    ? { tables: [], pictures: [], boxes: [] }
    : latticeTables(words, rulings, habits, off);
  const left = wordsOutside(words, [...lattice, ...pictures]);
  const stream = off.has('stream') ? [] : streamTables(left, rulings, habits, off).filter(
    (draft) => off.has('charts') || !isDiagram(draft, boxes),
  );
  return [...tagged, ...lattice, ...stream]
    .sort((a, b) => a.bbox.top - b.bbox.top || a.bbox.x0 - b.bbox.x0)
    .map((draft) => toFoundTable(draft, page.number));
}

/** Boxes that stand apart, each with its own text, are a diagram; the cells of a table share their sides. */
function isDiagram(draft: DraftTable, boxes: readonly Grid[]): boolean {
  const words = draft.cells.flatMap((cell) => cell.words);
  const around = boxes.filter(({ bbox }) => bbox.x1 - bbox.x0 < 0.6 * (draft.bbox.x1 - draft.bbox.x0));
  const holding = around.filter((box) => words.some((word) => holdsCentre(box.bbox, word.bbox)));
  const boxed = words.filter((word) => holding.some((box) => holdsCentre(box.bbox, word.bbox)));
  return holding.length > 2 && boxed.length * 2 > words.length;
}

function pageHabits(words: readonly Word[], off: Switches): Habits {
  if (off.has('runs')) return { drawsBlanks: false };
  return habitsOf(linesOf(words.filter((word) => word.rotation === 0)));
}

/** Tables whose cells are ruled, and grids that are charts or panels of pictures. */
function latticeTables(
  words: readonly Word[],
  rulings: readonly Ruling[],
  habits: Habits,
  off: Switches,
): { tables: DraftTable[]; pictures: Grid[]; boxes: Grid[] } {
  const grids = findGrids(rulings, !off.has('closeFrame'));
  const inside = (grid: Grid) => words.filter((word) => holdsCentre(grid.bbox, word.bbox));
  const pictures: Grid[] = [];
  const tables: DraftTable[] = [];
  for (const grid of grids) {
    const draft = withoutBlankLines(fillGrid(refineGrid(grid, words, habits, off), words));
    const verdict = notAGrid(grid, inside(grid), off) ?? notATable(draft, off);
    if (verdict === undefined) tables.push(draft);
    else if (verdict.kind === 'picture') pictures.push(grid);
  }
  return { tables, pictures, boxes: grids.filter((grid) => grid.cells.length === 1) };
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
  const level = rulings.filter((r) => r.orientation === 'horizontal');
  return linesOf(words.filter((word) => word.rotation === 0)).map((line) => {
    const y = line.baseline - 0.3 * line.size;
    const cuts = upright.filter((r) => r.start < y && r.end > y).map((r) => r.position);
    cuts.push(...gapsBelow(line.baseline, line.size, level));
    return { baseline: line.baseline, size: line.size, chunks: chunksOf(line, habits, cuts) };
  });
}

/** Where the rulings right below a line leave a gap between one heading's columns and the next's. */
function gapsBelow(baseline: number, size: number, level: readonly Ruling[]): number[] {
  const below = level
    .filter((r) => r.position > baseline - 1 && r.position < baseline + 1.2 * size)
    .sort((a, b) => a.start - b.start);
  return below.slice(1).flatMap((r, i) => {
    const before = below[i]!;
    const isBeside = Math.abs(before.position - r.position) < 1.5 && r.start > before.end;
    return isBeside ? [(before.end + r.start) / 2] : [];
  });
}

function wordsOutside(words: readonly Word[], tables: readonly { bbox: Bbox }[]): readonly Word[] {
  return words.filter((word) => !tables.some((table) => holdsCentre(table.bbox, word.bbox, 1)));
}
