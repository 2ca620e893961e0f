import { overlap } from '../../model/bbox.ts';
import type { Chunk } from './chunks.ts';

/** A column of text: its extent in x, points. */
export interface Column {
  x0: number;
  x1: number;
}

/** Lines with at least this share of the phrases the fuller lines have say where columns are. */
const voterShare = 0.55;
/** Share of the voting lines that may run across a blank for it to count as a blank still. */
const crossingShare = 0.2;
/** Signs that belong to the figure on their right, or on their left, although they stand apart. */
const signBefore = /^(?:[$€£¥]|US\$|EUR|\(|[<>≤≥~]|\*{1,3})$/;
const signAfter = /^(?:%|\)|\*{1,4}|[†‡§]|[a-e]|°)$/;

export interface ColumnOptions {
  joinSigns: boolean;
}

/** Columns of a block of lines, left to right: where the lines with most phrases leave no blank. */
export function findColumns(lines: readonly (readonly Chunk[])[], options: ColumnOptions): Column[] {
  const voters = votersOf(lines);
  const first = covered(voters, 0);
  const columns = first.flatMap((column) => splitCrowded(column, voters));
  return options.joinSigns ? joinSigns(columns, voters) : columns;
}

/** Lines that have nearly as many phrases as the fuller lines have. */
function votersOf(lines: readonly (readonly Chunk[])[]): (readonly Chunk[])[] {
  const counts = lines.map((line) => line.length).sort((a, b) => a - b);
  const full = counts[Math.floor(counts.length * 0.75)] ?? 0;
  const voters = lines.filter((line) => line.length > 1 && line.length >= voterShare * full);
  return voters.length ? voters : lines.filter((line) => line.length > 0);
}

/** Stretches of x that more than `crossing` lines write on. */
function covered(lines: readonly (readonly Chunk[])[], crossing: number): Column[] {
  const events = lines
    .flat()
    .flatMap(({ bbox }) => [
      { x: bbox.x0, step: 1 },
      { x: bbox.x1, step: -1 },
    ])
    .sort((a, b) => a.x - b.x || b.step - a.step);
  const columns: Column[] = [];
  let depth = 0;
  for (const { x, step } of events) {
    if (step > 0 && depth === crossing) columns.push({ x0: x, x1: x });
    depth += step;
    if (step < 0 && depth === crossing) columns.at(-1)!.x1 = x;
  }
  return columns;
}

const inside = (chunk: Chunk, { x0, x1 }: Column) => {
  const middle = (chunk.bbox.x0 + chunk.bbox.x1) / 2;
  return middle >= x0 && middle <= x1;
};

/** A column in which lines have two phrases side by side is two columns that a few long entries bridge. */
function splitCrowded(column: Column, lines: readonly (readonly Chunk[])[]): Column[] {
  const own = lines
    .map((line) => line.filter((chunk) => inside(chunk, column)))
    .filter((line) => line.length);
  const crowded = (parts: Column[]) =>
    own.filter((line) => parts.some((part) => line.filter((chunk) => inside(chunk, part)).length > 1)).length;
  let best = [column];
  let worst = crowded(best);
  if (worst < 2 && worst < 0.25 * own.length) return best;
  for (let crossing = 1; crossing <= crossingShare * own.length; crossing++) {
    const parts = covered(own, crossing);
    const left = crowded(parts);
    if (parts.length > best.length && left < worst) [best, worst] = [parts, left];
  }
  return spread(best, column);
}

/** Parts of a column, the first and last reaching to its ends. */
function spread(parts: Column[], { x0, x1 }: Column): Column[] {
  return parts.map((part, i) => ({
    x0: i === 0 ? x0 : part.x0,
    x1: i === parts.length - 1 ? x1 : part.x1,
  }));
}

/** A column of nothing but currency signs, brackets or marks goes to the figures it stands beside. */
function joinSigns(columns: readonly Column[], lines: readonly (readonly Chunk[])[]): Column[] {
  const result: Column[] = [];
  let carry: Column | undefined;
  for (const column of columns) {
    const texts = lines
      .flat()
      .filter((chunk) => inside(chunk, column))
      .map((chunk) => chunk.text);
    const all = (pattern: RegExp) => texts.length > 0 && texts.every((text) => pattern.test(text));
    const merged = carry ? { x0: carry.x0, x1: column.x1 } : column;
    carry = undefined;
    const before = result.at(-1);
    if (all(signBefore) && column !== columns.at(-1)) carry = merged;
    else if (all(signAfter) && before && isBeside(before, column, lines)) before.x1 = column.x1;
    else result.push({ ...merged });
  }
  return result;
}

/** Marks stand close to what they mark. */
function isBeside(before: Column, column: Column, lines: readonly (readonly Chunk[])[]): boolean {
  const size = lines[0]?.[0]?.size ?? 10;
  return column.x0 - before.x1 < 0.8 * size;
}

/** Columns a phrase stands in: those it overlaps by more than a hair, else the nearest. */
export function columnsUnder(chunk: Chunk, columns: readonly Column[]): { from: number; to: number } {
  const { x0, x1 } = chunk.bbox;
  const hair = 0.12 * chunk.size;
  const hit = columns.flatMap((column, i) => (overlap(x0, x1, column.x0, column.x1) > hair ? [i] : []));
  if (hit.length) return { from: hit[0]!, to: hit.at(-1)! };
  const distances = columns.map((column) => -overlap(x0, x1, column.x0, column.x1));
  const nearest = distances.indexOf(Math.min(...distances));
  return { from: nearest, to: nearest };
}
