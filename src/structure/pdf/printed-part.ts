import { union } from '../../model/bbox.ts';
import type { PdfPage, Word } from '../../model/pdf.ts';
import type { TablePlan } from '../../model/plan.ts';
import { type Band, type Extent, type Part, ruledOff, rulingsAlong } from './parts.ts';
import type { PrintedHeader } from './printed-header.ts';
import { letters, type Strip, stripsOf } from './strip.ts';

/** So many rulings, counted below the header, part rows; fewer frame the table. */
const FEWEST = 3;
/** Lines farther apart than this, against the least distance of two, stand in two rows. */
const ROW_GAP = 1.22;

export interface Below {
  header: PrintedHeader | null;
  /** Where the labels of the columns stand, on this page or on the one that the table began on. */
  extents: readonly Extent[];
  /** Words of the table on the pages before, which stand in the same columns. */
  before: readonly Word[];
  /** The least distance of two lines of a cell on the pages before, points. */
  leading: number;
  /** May what stands between two rulings be a row? So on pages before, or there are none. */
  isRuled: boolean;
  /** Words of the page that may stand in the table. */
  words: readonly Word[];
}

/**
 * A page's part of a table that is known by its header's words: columns from the blanks that run down between the
 * labels, rows from rulings or edges of shades between them, else line by line, or by the room between lines.
 */
export function printedPart(page: PdfPage, plan: TablePlan, below: Below): Part | null {
  const { header, extents, words } = below;
  // A table may end at the foot of a page, and its header stand alone on the next.
  if (words.length === 0 && !header) return null;
  const all = [...(header?.words ?? []), ...words];
  const edges = edgesOf([...all, ...below.before], extents);
  const bbox = union(all.map((word) => word.bbox));
  const isName = (word: Word) => columnAt(word, edges) === 0;
  const bands = (words.length > 0 ? rowBands(page, plan, { ...below, isName }) : []).map((own): Band => {
    const cells = extents.map((_, c) => ({
      words: own.filter((word) => columnAt(word, edges) === c),
      confidence: CONFIDENCE,
    }));
    return { cells };
  });
  return {
    plan,
    page: page.number,
    bbox,
    method: 'stream',
    header: stripsOf(header?.words ?? [], page.number),
    bands: ruledOff(page, bands),
    extents: [...extents],
  };
}

/** Bounds told by blanks are less sure than ruled ones. */
const CONFIDENCE = 0.9;

const columnAt = ({ bbox }: Word, edges: readonly number[]) =>
  Math.max(
    0,
    edges.findLastIndex((x) => (bbox.x0 + bbox.x1) / 2 >= x),
  );

/** The left edge of each column: in the widest blank between its label and the one before that the fewest words cross. */
function edgesOf(words: readonly Word[], extents: readonly Extent[]): number[] {
  return extents.map(({ x0, x1 }, c) => {
    const before = extents[c - 1];
    if (!before) return Number.NEGATIVE_INFINITY;
    const from = Math.min((before.x0 + before.x1) / 2, x0);
    const to = (x0 + x1) / 2;
    return widestBlank(words, from, to) ?? x0 - 1;
  });
}

/** Middle of the stretch between `from` and `to` that the fewest words cover; of equals the widest. */
function widestBlank(words: readonly Word[], from: number, to: number): number | null {
  const near = words.filter(({ bbox }) => bbox.x1 > from && bbox.x0 < to);
  const cuts = [from, to, ...near.flatMap(({ bbox }) => [bbox.x0, bbox.x1])]
    .filter((x) => x >= from && x <= to)
    .sort((a, b) => a - b);
  let best: { crossed: number; width: number; middle: number } | null = null;
  for (const [i, x0] of cuts.entries()) {
    const x1 = cuts[i + 1];
    if (x1 === undefined || x1 - x0 < 0.5) continue;
    const middle = (x0 + x1) / 2;
    const crossed = near.filter(({ bbox }) => bbox.x0 < middle && bbox.x1 > middle).length;
    const isBetter = !best || crossed < best.crossed || (crossed === best.crossed && x1 - x0 > best.width);
    if (isBetter) best = { crossed, width: x1 - x0, middle };
  }
  return best?.middle ?? null;
}

interface Body extends Pick<Below, 'words' | 'leading' | 'isRuled'> {
  /** Does a word stand in the first column? */
  isName: (word: Word) => boolean;
}

/** The words of each row, or of each line where names tell which lines make a row. */
function rowBands(page: PdfPage, plan: TablePlan, { words, isName, leading, isRuled }: Body): Word[][] {
  const box = union(words.map(({ bbox }) => bbox));
  const all = rulingsAlong(page, box);
  const rulings = all.filter((y) => y > box.top && y < box.bottom);
  const lines = stripsOf(words, page.number).toSorted((a, b) => a.baseline - b.baseline);
  const bands = [Number.NEGATIVE_INFINITY, ...rulings]
    .map((y, i) => words.filter((word) => isBetween(word, y, rulings[i] ?? Number.POSITIVE_INFINITY)))
    .filter((own) => own.length > 0);
  if (rulings.length >= FEWEST) return bands;
  if (!plan.rows) return byGaps(lines, leading);
  const isOneRow = (band: readonly Word[]) => {
    const { top, bottom } = union(band.map(({ bbox }) => bbox));
    const isEnclosed = all.some((y) => y <= top + 1) && all.some((y) => y >= bottom - 1);
    const name = letters(
      stripsOf(band.filter(isName), page.number)
        .map(({ text }) => text)
        .join(''),
    );
    return isEnclosed && plan.rows?.some(({ names }) => names.map(letters).includes(name));
  };
  return isRuled && bands.every(isOneRow) ? bands : lines.map((line) => [...line.words]);
}

const isBetween = ({ bbox }: Word, top: number, bottom: number) => {
  const middle = (bbox.top + bbox.bottom) / 2;
  return middle > top && middle <= bottom;
};

function byGaps(lines: readonly Strip[], leading: number): Word[][] {
  const distances = lines.flatMap((line, i) => {
    const before = lines[i - 1];
    const distance = before ? line.baseline - before.baseline : 0;
    return distance > 0.8 * line.size ? [distance] : [];
  });
  const least = Math.min(leading, ...distances);
  const bands: Word[][] = [];
  for (const [i, line] of lines.entries()) {
    const distance = line.baseline - (lines[i - 1]?.baseline ?? Number.NEGATIVE_INFINITY);
    const last = bands.at(-1);
    if (last && distance <= ROW_GAP * least) last.push(...line.words);
    else bands.push([...line.words]);
  }
  return bands;
}
