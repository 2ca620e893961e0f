import { area, holdsCentre, overlap, sharedArea, union } from '../../model/bbox.ts';
import type { Bbox, Ruling, Word } from '../../model/pdf.ts';
import type { FoundTable } from '../../model/table.ts';
import { type DraftTable, withoutBlankLines } from './build.ts';
import { chunksOf, type Habits } from './chunks.ts';
import { fillGrid } from './from-lattice.ts';
import { draftFromText } from './from-text.ts';
import { growRegion } from './grow.ts';
import { headerAbove } from './header-above.ts';
import { notAGrid, notATable, onlyAFrame } from './judge.ts';
import { notAStreamTable } from './judge-stream.ts';
import { lastLines } from './last-lines.ts';
import { findGrids, type Grid } from './lattice.ts';
import { linesOf } from './lines.ts';
import { onlyAHeader } from './open-below.ts';
import { findProse } from './prose.ts';
import { refineGrid } from './refine.ts';
import { openRegions, type Region, ruledRegions, rulingsAmong } from './regions.ts';
import type { Switches } from './rules.ts';
import { withoutRunningHeads } from './running-heads.ts';
import { type ChunkLine, draftFromLines } from './stream.ts';
import { textRegions } from './text-regions.ts';
import { tableTitle } from './titles.ts';
import { trimCaptions } from './trim.ts';
import { turnedNames, withTurnedHeader } from './turned-header.ts';

/** A title of a few lines begins no more than this above its table, letter heights. */
const titleHeight = 6;

/** A part of a page that was looked at and is no table. */
export interface Rejected {
  method: 'lattice' | 'stream';
  bbox: Bbox;
  reason: string;
}

/** What all searches on one page share. */
export interface PageText {
  words: readonly Word[];
  rulings: readonly Ruling[];
  habits: Habits;
  off: Switches;
  /** The last table found from blanks on the page before. */
  before?: FoundTable;
}

export interface LatticeSearch {
  tables: DraftTable[];
  /** Charts and panels: their words are no table's. */
  pictures: Grid[];
  /** Boxes with a single field. */
  boxes: Grid[];
  rejected: Rejected[];
}

/** Tables whose cells are ruled, and grids that are charts or panels of pictures. */
export function latticeTables({ words, rulings, habits, off }: PageText): LatticeSearch {
  const found: LatticeSearch = { tables: [], pictures: [], boxes: [], rejected: [] };
  for (const grid of findGrids(rulings, !off.has('closeFrame'))) {
    if (grid.cells.length === 1) found.boxes.push(grid);
    const inside = words.filter((word) => holdsCentre(grid.bbox, word.bbox));
    if (inside.length === 0) continue;
    const draft = withoutBlankLines(fillGrid(refineGrid(grid, inside, habits, off), inside));
    const verdict =
      onlyAFrame(grid, inside, off) ??
      notAGrid(grid, inside, off) ??
      notATable(draft, off) ??
      onlyAHeader(draft, words, off);
    if (verdict === undefined) found.tables.push(draft);
    else found.rejected.push({ method: 'lattice', bbox: grid.bbox, reason: verdict.reason });
    if (verdict?.kind === 'picture') found.pictures.push(grid);
  }
  return found;
}

/** Tables whose columns show as blanks: first those framed by level rulings, then the others. */
export function streamTables(
  page: PageText,
  boxes: readonly Grid[],
): { tables: DraftTable[]; rejected: Rejected[] } {
  const { rulings, off } = page;
  const tables: DraftTable[] = [];
  const rejected: Rejected[] = [];
  const text = withoutRunningHeads(chunkLines(page)).flatMap(({ chunks }) => chunks.flatMap((c) => c.words));
  let left: readonly Word[] = text;
  const take = (find: (lines: ChunkLine[]) => Region[]) => {
    const lines = chunkLines({ ...page, words: left });
    const found: DraftTable[] = [];
    const withEnds = (own: ChunkLine[]) => {
      if (off.has('growRegions')) return own;
      const [first, last] = [own[0]!.baseline, own.at(-1)!.baseline];
      const above = lines.filter(({ baseline }) => baseline < first);
      const below = lines.filter(({ baseline }) => baseline > last);
      return [...headerAbove(own, above, rulings), ...own, ...lastLines(own, below, rulings)];
    };
    for (const region of find(lines)) {
      const grown = off.has('growRegions') || !region.ruled ? region : growRegion(region, lines);
      const own = withEnds(off.has('captions') ? grown.lines : trimCaptions(grown.lines, region.ruled));
      const draft = draftFromLines(own, rulingsAmong(own, rulings), off);
      const reason = draft
        ? whyNot(draft, region, lines, boxes, off)
        : 'no blank runs down through the lines';
      if (draft && reason === undefined) found.push(draft);
      else rejected.push({ method: 'stream', bbox: boxOf(grown.lines), reason: reason ?? '' });
    }
    tables.push(...withoutOverlaps(found));
    left = wordsOutside(left, tables);
  };
  const proseOf = (lines: ChunkLine[]) =>
    off.has('prose')
      ? []
      : findProse(
          lines.map((line) => line.chunks),
          rulings,
        );
  if (!off.has('textTables')) {
    for (const region of textRegions(
      chunkLines({ ...page, words: text }),
      rulings,
      turnedNames(page.words),
      page.before,
    )) {
      const draft = draftFromText(region);
      const reason = typeof draft === 'string' ? draft : whyADiagram(draft, boxes, off);
      if (typeof draft !== 'string' && reason === undefined) tables.push(draft);
      else rejected.push({ method: 'stream', bbox: boxOf(region.bands.flat()), reason: reason ?? '' });
    }
    left = wordsOutside(left, tables);
  }
  if (!off.has('ruleRegions')) take((lines) => ruledRegions(lines, rulings, proseOf(lines)));
  take((lines) => openRegions(lines, rulings, proseOf(lines)));
  return { tables: tables.map((table) => withTurnedHeader(table, page.words)), rejected };
}

function whyNot(
  draft: DraftTable,
  region: Region,
  lines: readonly ChunkLine[],
  boxes: readonly Grid[],
  off: Switches,
): string | undefined {
  const signs = { isRuled: region.ruled, isTitled: isTitled(draft, lines) };
  return whyADiagram(draft, boxes, off) ?? notAStreamTable(draft, signs, off);
}

/** Whether a title that says so and counts it stands right above a table. */
function isTitled({ bbox, cells }: DraftTable, lines: readonly ChunkLine[]): boolean {
  const size = cells[0]!.words[0]!.size;
  const above = lines.filter(
    ({ baseline }) => baseline < bbox.top + 0.3 * size && baseline > bbox.top - titleHeight * size,
  );
  return above.some(({ chunks }) =>
    chunks.some((c) => overlap(c.bbox.x0, c.bbox.x1, bbox.x0, bbox.x1) > 0 && tableTitle.test(c.text)),
  );
}

const whyADiagram = (draft: DraftTable, boxes: readonly Grid[], off: Switches) =>
  !off.has('charts') && isDiagram(draft, boxes) ? 'boxes that stand apart: a diagram' : undefined;

/** Frames within frames show the same words twice: the table with most words in it stays. */
function withoutOverlaps(drafts: readonly DraftTable[]): DraftTable[] {
  const wordsOf = (draft: DraftTable) => draft.cells.reduce((sum, cell) => sum + cell.words.length, 0);
  const kept: DraftTable[] = [];
  for (const draft of [...drafts].sort((a, b) => wordsOf(b) - wordsOf(a))) {
    if (!kept.some((other) => sharedArea(other.bbox, draft.bbox) > 0.1 * area(draft.bbox))) kept.push(draft);
  }
  return kept;
}

const boxOf = (lines: readonly ChunkLine[]) =>
  union(lines.flatMap((line) => line.chunks.map((chunk) => chunk.bbox)));

/** Boxes that stand apart, each with its own text, are a diagram; the cells of a table share their sides. */
function isDiagram(draft: DraftTable, boxes: readonly Grid[]): boolean {
  const words = draft.cells.flatMap((cell) => cell.words);
  const around = boxes.filter(({ bbox }) => bbox.x1 - bbox.x0 < 0.6 * (draft.bbox.x1 - draft.bbox.x0));
  const holding = around.filter((box) => words.some((word) => holdsCentre(box.bbox, word.bbox)));
  const boxed = words.filter((word) => holding.some((box) => holdsCentre(box.bbox, word.bbox)));
  return holding.length > 2 && boxed.length * 2 > words.length;
}

/** Upright words as lines of phrases, cut at upright rulings and where headings' rulings leave a gap. */
function chunkLines({ words, rulings, habits }: PageText): ChunkLine[] {
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

export function wordsOutside(words: readonly Word[], tables: readonly { bbox: Bbox }[]): readonly Word[] {
  return words.filter((word) => !tables.some((table) => holdsCentre(table.bbox, word.bbox, 1)));
}
