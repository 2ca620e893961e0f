import { union } from '../../model/bbox.ts';
import type { Bbox, Ruling } from '../../model/pdf.ts';
import type { DraftCell } from './build.ts';
import { type Chunk, isFigure } from './chunks.ts';
import { type Column, columnsUnder } from './columns.ts';
import { type PlacedLine, ruleUnder, sharedRule, spanOf } from './headings.ts';
import { noneOff, type Switches } from './rules.ts';
import { type HeaderSteps, spreadOver } from './spans.ts';

/** A stack of phrases over the same columns. */
interface HeaderCell {
  from: number;
  to: number;
  chunks: Chunk[];
  bbox: Bbox;
  level: number;
}

/** A year names a column as often as it fills one. */
const year = /^(?:1[89]|20)\d\d(?:[-/–]\d{2,4})?[*a-z]?$/;
/** A sample size, "n = 29", describes a column. */
const sampleSize = /^\(?[nN]\s?=/;
/** Share of a column's entries that must be figures for it to be a column of figures. */
const figureShare = 0.6;
/** A header takes up at most this share of a table's lines. */
const mostHeaderLines = 0.5;
/** A table with no more inner rulings than this has them below its header, above a total and the like. */
const fewRules = 2;
/** Headers are seldom taller than this, letter heights. */
const tallHeader = 10;
/** Lines of a header cell follow one another within this many letter heights. */
const headerLeading = 1.9;

/** Columns with mostly figures in them. */
function figureColumns(lines: readonly PlacedLine[], columns: number): boolean[] {
  return Array.from({ length: columns }, (_, column) => {
    const texts = lines.flatMap((line) =>
      line.chunks.filter((c) => c.from === column && c.to === column).map((c) => c.chunk.text),
    );
    return texts.length > 1 && texts.filter((text) => isFigure(text)).length >= figureShare * texts.length;
  });
}

/**
 * How many lines at the top of a table name its columns: those above a full ruling that parts them from lines
 * of figures, else those before the first line of figures; 0 when nothing tells.
 */
export function headerLines(
  lines: readonly PlacedLine[],
  columns: number,
  fullRules: readonly number[],
): number {
  const figures = figureColumns(lines, columns);
  const isBody = (line: PlacedLine) => isBodyLine(line, figures);
  const firstBody = lines.findIndex(isBody);
  const most = mostHeaderLines * lines.length;
  const inner = fullRules
    .map((y) => lines.filter((line) => line.baseline < y + 1).length)
    .filter((count) => count > 0 && count < lines.length);
  const ruled = [...new Set(inner)].filter((count) => count <= most + 1);
  const first = Math.min(...ruled);
  // Few inner rulings: the first of them ends the header. Many part the rows, and figures must tell.
  const height = (count: number) => (lines[count - 1]!.baseline - lines[0]!.baseline) / lines[0]!.size;
  if (ruled.length && (firstBody < 0 || (new Set(inner).size <= fewRules && height(first) <= tallHeader)))
    return first;
  const isHeadingRow = (from: number, to: number) =>
    lines.slice(from, to).every((line) => namesRows(line, lines.slice(0, from)));
  const before = ruled.filter((count) => count <= firstBody).sort((a, b) => b - a);
  const end = before.find((count, i) => !isHeadingRow(before[i + 1] ?? 0, count));
  if (end !== undefined) return end;
  if (firstBody <= 0) return 0;
  let open = firstBody;
  const headsRows = (line: PlacedLine) =>
    namesRows(line, lines.slice(0, open - 1)) || comesAgain(line, lines.slice(firstBody));
  while (open > 1 && headsRows(lines[open - 1]!)) open -= 1;
  return open <= most + 1 ? open : 0;
}

function isBodyLine(line: PlacedLine, figures: readonly boolean[]): boolean {
  const own = line.chunks.filter((c) => c.from === c.to && figures[c.from] && c.from > 0);
  const count = own.filter(
    ({ chunk }) => isFigure(chunk.text) && !year.test(chunk.text) && !sampleSize.test(chunk.text),
  ).length;
  const wanted = figures.filter((is, column) => is && column > 0).length;
  // A figure alone on its line belongs to a name that wraps.
  const isAlone = wanted > 1 && line.chunks.length === 1;
  return wanted > 0 && !isAlone && count >= Math.max(1, 0.5 * Math.min(wanted, own.length || wanted));
}

/** A lone phrase at the left, below lines that name several columns, names the rows that follow. */
function namesRows(line: PlacedLine, above: readonly PlacedLine[]): boolean {
  return (
    line.chunks.length === 1 && line.chunks[0]!.from === 0 && above.some((other) => other.chunks.length > 1)
  );
}

/** A lone phrase with others below it, set alike with their middle at the same place, heads rows as they do. */
function comesAgain(line: PlacedLine, below: readonly PlacedLine[]): boolean {
  const [first, ...others] = line.chunks.map(({ chunk }) => chunk);
  if (!first || others.length > 0) return false;
  const middleOf = ({ bbox }: Chunk) => (bbox.x0 + bbox.x1) / 2;
  return below.some(({ chunks: [c, ...rest] }) => {
    if (!c || rest.length > 0 || Math.abs(middleOf(c.chunk) - middleOf(first)) > 1) return false;
    return c.chunk.words[0]!.font === first.words[0]!.font && !isFigure(c.chunk.text);
  });
}

/**
 * Lines of a header → its cells with their spans. A phrase spans the columns under it, or the columns under
 * the ruling drawn below it; phrases over the same columns, with nothing between them, are one cell.
 */
export function headerCells(
  lines: readonly PlacedLine[],
  body: readonly PlacedLine[],
  columns: readonly Column[],
  rulings: readonly Ruling[],
  off: Switches = noneOff,
): { cells: DraftCell[]; rows: number } {
  const steps = { leading: leastStep(lines, () => true), rows: leastStep(body, isFigure) };
  const stacks = stackUp(lines, columns, rulings, off.has('headings') ? undefined : steps);
  for (const stack of stacks) stack.level = levelOf(stack, stacks);
  const rows = Math.max(0, ...stacks.map((stack) => stack.level + 1));
  const cells = stacks.map((stack): DraftCell => {
    const below = stacks.filter((other) => other !== stack && isAbove(stack, other));
    const next = Math.min(rows, ...below.map((other) => other.level));
    return {
      row: stack.level,
      column: stack.from,
      rowSpan: Math.max(1, next - stack.level),
      columnSpan: stack.to - stack.from + 1,
      bbox: stack.bbox,
      words: stack.chunks.flatMap((chunk) => chunk.words),
      confidence: 0.8,
    };
  });
  return { cells, rows };
}

/** Least distance of two phrases in one column with nothing between them, points; 0 if there are none. */
function leastStep(lines: readonly PlacedLine[], counts: (text: string) => boolean): number {
  const last = new Map<number, { text: string; baseline: number }>();
  const steps: number[] = [];
  for (const { chunk, from, to } of lines.flatMap((line) => line.chunks)) {
    const above = last.get(from);
    if (from === to && from > 0 && above && counts(above.text) && counts(chunk.text))
      steps.push(chunk.baseline - above.baseline);
    for (let column = from; column <= to; column++) last.set(column, chunk);
  }
  return steps.length ? Math.min(...steps) : 0;
}

/** Lines with the columns each phrase spans, from the lowest up. */
function spannedLines(
  lines: readonly PlacedLine[],
  columns: readonly Column[],
  rulings: readonly Ruling[],
  steps: HeaderSteps | undefined,
): PlacedLine[] {
  const hasRules = lines.some((line) =>
    line.chunks.some(({ chunk }) => ruleUnder(chunk, line, columns, rulings)),
  );
  const spanned: PlacedLine[] = [];
  for (const line of [...lines].reverse()) {
    const shared = sharedRule(line, columns, rulings);
    const isSpread = !hasRules || shared !== undefined;
    const spreads = isSpread && steps ? spreadOver(line, spanned, columns, steps, shared) : line.chunks;
    const chunks = line.chunks.map((c, k) => ({
      chunk: c.chunk,
      ...spanOf(c.chunk, { from: c.from, to: c.to }, spreads[k]!, line, columns, rulings),
    }));
    spanned.unshift({ ...line, chunks });
  }
  return spanned;
}

function stackUp(
  lines: readonly PlacedLine[],
  columns: readonly Column[],
  rulings: readonly Ruling[],
  steps: HeaderSteps | undefined,
): HeaderCell[] {
  const stacks: HeaderCell[] = [];
  const spanned = spannedLines(lines, columns, rulings, steps);
  for (const { chunk, ...span } of spanned.flatMap((line) => line.chunks)) {
    const host = stacks.findLast((stack) => stack.from <= span.to && stack.to >= span.from);
    if (host && continues(host, span, chunk, rulings)) {
      host.chunks.push(chunk);
      host.bbox = union([host.bbox, chunk.bbox]);
    } else stacks.push({ ...span, chunks: [chunk], bbox: chunk.bbox, level: 0 });
  }
  return stacks;
}

function continues(
  host: HeaderCell,
  span: { from: number; to: number },
  chunk: Chunk,
  rulings: readonly Ruling[],
): boolean {
  const last = host.chunks.at(-1)!;
  const step = chunk.baseline - last.baseline;
  if (step > headerLeading * Math.max(chunk.size, last.size)) return false;
  const middle = (chunk.bbox.x0 + chunk.bbox.x1) / 2;
  const isParted = rulings.some(
    (r) =>
      r.orientation === 'horizontal' &&
      r.position > last.baseline - 1 &&
      r.position < chunk.baseline - 0.3 * chunk.size &&
      r.start <= middle &&
      r.end >= middle,
  );
  return !isParted && host.from === span.from && host.to === span.to;
}

/** Whether `a` stands over `b`: they share a column and `a` comes first. */
function isAbove(a: HeaderCell, b: HeaderCell): boolean {
  return a.from <= b.to && b.from <= a.to && a.chunks[0]!.baseline < b.chunks[0]!.baseline;
}

function levelOf(stack: HeaderCell, stacks: readonly HeaderCell[]): number {
  const above = stacks.filter((other) => other !== stack && isAbove(other, stack));
  return above.length ? 1 + Math.max(...above.map((other) => levelOf(other, stacks))) : 0;
}

/**
 * Phrases of a line with the columns they stand over; phrases that meet in one column become one. A phrase that
 * only reaches into the column of the one before it stands in the next.
 */
export function placeLine(
  line: { baseline: number; size: number; chunks: readonly Chunk[] },
  columns: readonly Column[],
): PlacedLine {
  const placed: PlacedLine['chunks'] = [];
  for (const chunk of line.chunks) {
    const under = columnsUnder(chunk, columns);
    const last = placed.at(-1);
    const reaches = last && last.to < under.to && (chunk.bbox.x0 + chunk.bbox.x1) / 2 > columns[last.to]!.x1;
    const from = reaches ? Math.max(under.from, last.to + 1) : under.from;
    const { to } = under;
    if (last && last.to >= from) {
      last.chunk = joinChunks(last.chunk, chunk);
      last.to = Math.max(last.to, to);
    } else placed.push({ chunk, from, to });
  }
  return { baseline: line.baseline, size: line.size, chunks: placed };
}

function joinChunks(a: Chunk, b: Chunk): Chunk {
  return {
    ...a,
    words: [...a.words, ...b.words],
    bbox: union([a.bbox, b.bbox]),
    text: `${a.text} ${b.text}`,
  };
}
