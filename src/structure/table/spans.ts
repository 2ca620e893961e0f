import { union } from '../../model/bbox.ts';
import type { Ruling } from '../../model/pdf.ts';
import { isFigure } from './chunks.ts';
import type { Column } from './columns.ts';
import type { PlacedLine, Span } from './headings.ts';

type Placed = PlacedLine['chunks'][number];

/** A heading stands in the middle of its columns, widths of a column; with one more or less it is half a column off. */
const offCentre = 0.25;
/** A further column is worth standing so much off the middle. */
const worthAColumn = 0.2;
/** Lines of one name share an edge or their middle, letter heights. */
const sameEdge = 0.3;
/** Lines of one name follow one another at one distance ... */
const sameStep = 1.08;
/** ... of hardly more than this, letter heights; wider rows have margins. */
const widestLeading = 1.35;

/** Names below one heading begin, end or have their middle at one height, letter heights. */
const sameHeight = 0.35;

/** What tells names that go on over several lines from headings over names. */
export interface HeaderSteps {
  /** Least distance of two lines of the header in one column, points. */
  leading: number;
  /** Least distance of two rows of figures, points; 0 if unknown. */
  rows: number;
}

/**
 * The columns each phrase of a header line spans, where no ruling of its own tells: a heading stands in the middle of
 * the columns it spans, has names below it in all of them, and nothing beside it. Of all ways to share out the columns
 * the one is taken that leaves fewest headings with a single column, and then fewest columns without a heading.
 * @param below the lines of the header further down, from top to bottom
 * @param shared a ruling that parts several headings from their names
 */
export function spreadOver(
  line: PlacedLine,
  below: readonly PlacedLine[],
  columns: readonly Column[],
  steps: HeaderSteps,
  shared: Ruling | undefined,
): Span[] {
  const isOver = ({ chunk: { bbox } }: Placed) =>
    !shared || (bbox.x0 > shared.start - 2 && bbox.x1 < shared.end + 2);
  const names = namesIn(columns, below).map((name) => (name && isOver(name) ? name : undefined));
  const kinds = line.chunks.map((chunk) => {
    if (shared && chunk.from > 0) return isOver(chunk) ? 'ruled' : 'name';
    return kindOf(chunk, names, steps);
  });
  const left = setLeft(line, names, columns, kinds);
  if (left) return left;
  const wide = share(line, names, columns, kinds);
  if (kinds.includes('heading')) return wide;
  const doubtful = kinds.flatMap((kind, k) => (kind === 'either' ? [wide[k]!] : []));
  // Phrases of which nothing else tells that they are headings: several of them, or one over all names.
  const isOverAll = doubtful[0]?.from === 1 && doubtful[0].to === columns.length - 1;
  if (doubtful.every(({ from, to }) => from < to) && (doubtful.length > 1 || isOverAll)) return wide;
  const certain = kinds.map((kind) => (kind === 'either' ? 'name' : kind));
  return share(line, names, columns, certain);
}

/** What a header says in one column: its uppermost phrase, and the height of all. */
interface Name extends Placed {
  top: number;
  bottom: number;
}

function namesIn(columns: readonly Column[], lines: readonly PlacedLine[]): (Name | undefined)[] {
  const placed = lines.flatMap((line) => line.chunks);
  return columns.map((_, column) => {
    const own = placed.filter(({ from, to }) => from <= column && column <= to);
    if (own.length === 0) return undefined;
    const { top, bottom } = union(own.map(({ chunk }) => chunk.bbox));
    return { ...own[0]!, top, bottom };
  });
}

/** Whether a phrase can only be a heading, or only the upper line of a name (or a name), or either. */
function kindOf(
  { chunk, from, to }: Placed,
  names: readonly (Name | undefined)[],
  { leading, rows }: HeaderSteps,
): 'heading' | 'name' | 'either' {
  const below = names[from];
  if (from === 0 || !below) return 'name';
  if (from < to || below.from < below.to) return 'heading';
  const next = below.chunk;
  const isSameStyle =
    chunk.words[0]!.bold === next.words[0]!.bold && Math.abs(chunk.size - next.size) < 0.1 * chunk.size;
  if (!isSameStyle || (isFigure(chunk.text) && !isFigure(next.text))) return 'heading';
  const isNear = (offset: number) => Math.abs(offset) < sameEdge * chunk.size;
  const isAtEdge = isNear(chunk.bbox.x0 - next.bbox.x0) || isNear(chunk.bbox.x1 - next.bbox.x1);
  const isInMiddle = isNear((chunk.bbox.x0 + chunk.bbox.x1 - next.bbox.x0 - next.bbox.x1) / 2);
  const step = next.baseline - chunk.baseline;
  const isWide = step > widestLeading * chunk.size;
  if ((!isAtEdge && !isInMiddle) || (isWide && step > sameStep * leading)) return 'heading';
  return step * sameStep < rows && !isWide ? 'name' : 'either';
}

/**
 * Headings set to the left each begin where the first of their names does, and go on to the next heading, over as many
 * names as the others.
 */
function setLeft(
  { chunks }: PlacedLine,
  names: readonly (Name | undefined)[],
  columns: readonly Column[],
  kinds: readonly string[],
): Span[] | undefined {
  const spans = chunks.map(({ from, to }, k) =>
    kinds[k] === 'heading' ? { from, to: (chunks[k + 1]?.from ?? columns.length) - 1 } : { from, to },
  );
  const own = spans.filter((_, k) => kinds[k] === 'heading');
  const widths = new Set(own.map(({ from, to }) => to - from));
  const isSetLeft = ({ chunk, from }: Placed) =>
    Math.abs(chunk.bbox.x0 - names[from]!.chunk.bbox.x0) < sameEdge * chunk.size;
  return own.length > 1 &&
    widths.size === 1 &&
    own.every(({ from, to }) => from < to && names.slice(from, to + 1).every(Boolean)) &&
    chunks.every((placed, k) => (kinds[k] === 'heading' ? isSetLeft(placed) : kinds[k] === 'name'))
    ? spans
    : undefined;
}

/** Shares out the columns among the headings of a line, each in the middle of its own. */
function share(
  line: PlacedLine,
  names: readonly (Name | undefined)[],
  columns: readonly Column[],
  kinds: readonly string[],
): Span[] {
  const own = line.chunks.map(({ from, to }) => ({ from, to }));
  const spansOf = (k: number): { span: Span; off: number }[] => {
    const none = { span: own[k]!, off: 0 };
    if (kinds[k] === 'name') return [none];
    const least = Math.max(1, (own[k - 1]?.to ?? 0) + 1);
    const most = (own[k + 1]?.from ?? columns.length) - 1;
    const spans: { span: Span; off: number }[] = [];
    for (let from = own[k]!.from; from >= least && names[from]; from--) {
      for (let to = Math.max(own[k]!.to, from + 1); to <= most && names[to]; to++) {
        const off = offMiddle(line.chunks[k]!, { from, to }, names, columns);
        const isWhole = names[from]!.from >= from && names[to]!.to <= to;
        if (off < offCentre && isWhole) spans.push({ span: { from, to }, off });
      }
    }
    const level = spans.filter(({ span }) => isLevel(names.slice(span.from, span.to + 1) as Name[]));
    const isCertain = kinds[k] === 'ruled' || (kinds[k] === 'heading' && level.length === 0);
    return [none, ...(isCertain ? spans : level)];
  };
  let ways: Way[] = [{ spans: [], alone: 0, covered: 0, off: 0 }];
  for (const k of own.keys()) {
    ways = ways.flatMap((way) =>
      spansOf(k)
        .filter(({ span }) => span.from > (way.spans.at(-1)?.to ?? -1))
        .map(({ span, off }) => ({
          spans: [...way.spans, span],
          alone: way.alone + (kinds[k] !== 'name' && span.from === span.to ? 1 : 0),
          covered: way.covered + span.to - span.from,
          off: way.off + off,
        })),
    );
    ways = bestByEnd(ways);
  }
  return ways.reduce((a, b) => (isBetter(b, a) ? b : a)).spans;
}

/** Whether names stand at one height; below headings of their own they need not. */
function isLevel(names: readonly Name[]): boolean {
  if (names.some(({ from, to }) => from < to)) return true;
  const most = sameHeight * names[0]!.chunk.size;
  const heights = [
    names.map(({ top }) => top),
    names.map(({ bottom }) => bottom),
    names.map(({ top, bottom }) => (top + bottom) / 2),
  ];
  return heights.some((values) => Math.max(...values) - Math.min(...values) < most);
}

/** One way to share out columns. */
interface Way {
  spans: Span[];
  /** How many headings are left with one column. */
  alone: number;
  covered: number;
  off: number;
}

function isBetter(a: Way, b: Way): boolean {
  return (b.alone - a.alone || a.covered - b.covered - (a.off - b.off) / worthAColumn) > 0;
}

/** Of the ways that end at one column, only the best can be part of the best of all. */
function bestByEnd(ways: readonly Way[]): Way[] {
  const byEnd = Map.groupBy(ways, (way) => way.spans.at(-1)!.to);
  return [...byEnd.values()].map((same) => same.reduce((a, b) => (isBetter(b, a) ? b : a)));
}

/**
 * How far a heading stands off the middle of columns, in widths of a column. Where the columns' boxes end is not drawn:
 * they are as wide as their names, as their entries, or reach from the entries beside them (set to the right or left).
 * Between the first column and the next one a box may begin anywhere.
 */
function offMiddle(
  { chunk }: Placed,
  { from, to }: Span,
  names: readonly (Placed | undefined)[],
  columns: readonly Column[],
): number {
  const [first, last] = [columns[from]!, columns[to]!];
  const [left, right] = [columns[from - 1]!, columns[to + 1]];
  const middle = (chunk.bbox.x0 + chunk.bbox.x1) / 2;
  const begin = 2 * middle - last.x1;
  if (from === 1 && begin > left.x1 && begin < first.x0) return 0;
  const boxes = [
    [names[from]!.chunk.bbox.x0, names[to]!.chunk.bbox.x1],
    [first.x0, last.x1],
    ...(from > 1 ? [[left.x1, last.x1]] : []),
    ...(right ? [[first.x0, right.x0]] : []),
  ] as const;
  const width = (last.x1 - first.x0) / (to - from + 1);
  return Math.min(...boxes.map(([x0, x1]) => Math.abs((x0! + x1!) / 2 - middle))) / width;
}
