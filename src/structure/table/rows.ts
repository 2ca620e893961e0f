import { median } from '../../model/bbox.ts';
import { type Chunk, isFigure } from './chunks.ts';
import { noneOff, type Switches } from './rules.ts';

/** Lines closer than this share of the letter height cannot be two rows: their letters would touch. */
export const touchingLines = 0.72;
/** Letters of raised signs are at most so many times as high as those of their line. */
const smallerLetters = 0.8;
/** Lines of one cell follow one another within this many letter heights. */
const widestLeading = 1.75;
/** Share of its entries with several words from which a column holds text that may wrap. */
const wordyShare = 0.3;
/** Room left on a line, as share of the column's width, up to which a break may still be a wrap. */
const wrapSlack = 0.08;
/** Width of a blank, ems. */
const blank = 0.28;
/** Steps this share apart are the same. */
const sameStep = 1.03;
/** Where cells have margins, steps to the next row are wider than the distance of lines in a cell by this share ... */
const widerStep = 1.06;
/** ... between this share of the lines of figures, so many pairs at least. */
const widerShare = 0.9;
const leastFigures = 3;
/** Edges closer than this, ems, are one; names set in by this much stand below a heading. */
const sameEdge = 0.3;
/** So many rows must begin at one edge for it to be where rows begin. */
const leastStarts = 2;

/** Dot leaders and colons end an entry. */
const endsEntry = /(?:[.…]\s?){4,}$|:$/;

/** An operator or comma at the end of a line promises more. */
const promisesMore = /[=+,&/]$|[^-–\s][-–]$/;

/** One printed line of a table: what stands in each of its columns. */
export interface TextRow {
  baseline: number;
  size: number;
  chunks: (Chunk | undefined)[];
}

/** What is known of a column when its lines are joined to rows. */
export interface ColumnFacts {
  /** Width its text can take up, points. */
  width: number;
  /** Its entries are phrases, so they may wrap. */
  wordy: boolean;
  /** Left edges of entries that begin a row for certain: lines with figures right below others. */
  starts: number[];
}

/** Facts on columns from their lines. `widths`: width of the ruled cell, where one is ruled. */
export function columnFacts(
  rows: readonly TextRow[],
  widths: readonly (number | undefined)[],
): ColumnFacts[] {
  return widths.map((ruled, column) => {
    const chunks = rows.flatMap((row) => row.chunks[column] ?? []);
    const widest = Math.max(0, ...chunks.map((chunk) => chunk.bbox.x1 - chunk.bbox.x0));
    const several = chunks.filter((chunk) => chunk.text.includes(' ') && !isFigure(chunk.text)).length;
    const wordy = several >= wordyShare * chunks.length;
    return { width: ruled ?? widest, wordy, starts: startsOf(rows, column) };
  });
}

function startsOf(rows: readonly TextRow[], column: number): number[] {
  return rows.slice(1).flatMap((row, i) => {
    const above = rows[i]!;
    const [upper, lower] = [above.chunks[column], row.chunks[column]];
    const isBelow = row.chunks.some(
      (chunk, c) =>
        c !== column && chunk && above.chunks[c] && isFigure(chunk.text) && isFigure(above.chunks[c].text),
    );
    return upper && lower && isBelow ? [lower.bbox.x0] : [];
  });
}

/** Why two neighbouring lines are, or are not, one row. */
export interface Link {
  joined: boolean;
  reason:
    | 'touching'
    | 'near'
    | 'ruling'
    | 'figures'
    | 'short entries'
    | 'fits'
    | 'leading'
    | 'style'
    | 'outdent'
    | 'set in'
    | 'wrapped'
    | 'apart';
}

/** Distances of lines, points, in a table whose cells have margins: of lines in a cell, and usually of rows. */
export interface Steps {
  leading: number;
  row: number;
}

/**
 * Distances of lines in a table whose cells have margins; undefined where none show. Figures never go on, so between
 * two lines of figures a row ends: where margins show, there is a wider step between them.
 */
export function stepsOf(lines: readonly TextRow[]): Steps | undefined {
  const leading = Math.min(...textSteps(lines));
  const figures = lines.flatMap((line, i) =>
    line.chunks.some((chunk, column) => column > 0 && chunk && isFigure(chunk.text)) ? [i] : [],
  );
  const stretches = figures.slice(1).map((at, i) => lines.slice(figures[i]!, at + 1));
  // Lines of names between two lines of figures may hide the step: those that follow at once show it best.
  const direct = stretches.filter((stretch) => stretch.length === 2);
  const widest = (direct.length < leastFigures ? stretches : direct).map((stretch) =>
    Math.max(...stretch.slice(1).map((line, k) => line.baseline - stretch[k]!.baseline)),
  );
  const wider = widest.filter((step) => step > widerStep * leading).length;
  const isWider = widest.length >= leastFigures && wider >= widerShare * widest.length;
  return isWider ? { leading, row: median(widest) } : undefined;
}

/** Distances of texts that follow one another in one column. */
function textSteps(lines: readonly TextRow[]): number[] {
  const last: (Chunk | undefined)[] = [];
  return lines.flatMap((line) =>
    line.chunks.flatMap((chunk, column) => {
      if (!chunk) return [];
      const above = last[column];
      last[column] = chunk;
      const isText = above && !isFigure(above.text) && !isFigure(chunk.text);
      return isText ? [chunk.baseline - above.baseline] : [];
    }),
  );
}

/**
 * Whether `next` goes on in the row that `group` (one or more lines) has begun.
 * @param steps distances of lines and rows, where they tell
 */
export function linkOf(
  group: readonly TextRow[],
  next: TextRow,
  facts: readonly ColumnFacts[],
  separators: readonly number[],
  steps?: Steps,
): Link {
  const last = group.at(-1)!;
  const em = Math.max(last.size, next.size);
  const step = next.baseline - last.baseline;
  const between = (y: number) => y > last.baseline - em * 0.1 && y < next.baseline - em * 0.35;
  if (separators.some(between)) return { joined: false, reason: 'ruling' };
  const shared = facts.flatMap((_, c) => (next.chunks[c] && lastChunk(group, c) ? [c] : []));
  if (shared.some((c) => isFigure(next.chunks[c]!.text) && isWholeFigure(lastChunk(group, c)!.text))) {
    return { joined: false, reason: 'figures' };
  }
  if (step < touchingLines * em) {
    const clash = shared.some(
      (c) =>
        last.chunks[c] &&
        !isSign(last.chunks[c], next.chunks[c]!) &&
        !isSign(next.chunks[c]!, last.chunks[c]),
    );
    return clash ? { joined: false, reason: 'apart' } : { joined: true, reason: 'touching' };
  }
  const [only, ...more] = shared;
  const isNamed = only !== undefined && more.length === 0 && filled(next) > 1;
  if (isNamed && isSetIn(lastChunk(group, only)!, next.chunks[only]!, facts[only]!)) {
    return { joined: false, reason: 'set in' };
  }
  if (steps && step < sameStep * steps.leading) return { joined: true, reason: 'near' };
  if (steps && sameStep * step > steps.row) return { joined: false, reason: 'leading' };
  if (step > widestLeading * em) return { joined: false, reason: 'leading' };
  if (shared.length === 0) return { joined: false, reason: 'apart' };
  const isNearer = steps && step < (steps.leading + steps.row) / 2;
  if (isNearer && !shared.some((c) => isAnew(lastChunk(group, c)!, next.chunks[c]!))) {
    return { joined: true, reason: 'near' };
  }
  for (const c of shared) {
    const reason = breakReason(lastChunk(group, c)!, next.chunks[c]!, facts[c]!);
    if (reason) return { joined: false, reason };
  }
  return { joined: true, reason: 'wrapped' };
}

/** A letter or two, smaller than those of the line they touch, are a sign above or below it. */
const isSign = (chunk: Chunk, line: Chunk) =>
  chunk.text.length <= 2 && chunk.size < smallerLetters * line.size;

const isWholeFigure = (text: string) => isFigure(text) && !promisesMore.test(text);

function lastChunk(group: readonly TextRow[], column: number): Chunk | undefined {
  return group.findLast((row) => row.chunks[column])?.chunks[column];
}

/** Below a heading, names are set in: where other rows begin, too. Text that goes on is set in where none does. */
function isSetIn(above: Chunk, next: Chunk, { starts }: ColumnFacts): boolean {
  const near = sameEdge * next.size;
  const alike = starts.filter((x0) => Math.abs(x0 - next.bbox.x0) < near);
  return next.bbox.x0 > above.bbox.x0 + near && alike.length >= leastStarts && !goesOn(above, next);
}

/** A small letter at the beginning, or a word at the end that wants another, makes two lines one phrase. */
const goesOn = (above: Chunk, next: Chunk) =>
  /^\p{Ll}|^[(&]/u.test(next.text) || /[-–,&/]$|\b(?:and|of|or|the|for|in|et|de|en)$/u.test(above.text);

/**
 * Why `next` cannot be the continuation of `above` in one cell; undefined when it can. Text is wrapped when the
 * next word would not have fitted on the line: if it would have, the line was ended on purpose.
 */
function breakReason(above: Chunk, next: Chunk, column: ColumnFacts): Link['reason'] | undefined {
  if (isDivided(above.text, next.text)) return undefined;
  if (isFigure(next.text) || isWholeFigure(above.text)) return 'figures';
  if (endsEntry.test(above.text)) return 'fits';
  if (!column.wordy) return 'short entries';
  const anew = isAnew(above, next);
  if (anew) return anew;
  const taken = above.bbox.x1 - above.bbox.x0;
  const wanted = firstWordWidth(next) + blank * next.size;
  const slack = (goesOn(above, next) ? 0.5 : wrapSlack) * column.width;
  return taken + wanted < column.width - slack ? 'fits' : undefined;
}

/** Whether the end of a line divides a word, a date or a range. */
const isDivided = (above: string, next: string) =>
  (/\p{L}[-\u00ad]$/u.test(above) && /^\p{Ll}/u.test(next)) || (/\d[-–/]$/.test(above) && /^\d/.test(next));

/** Whether a text is set apart from the one above. */
function isAnew(above: Chunk, next: Chunk): 'style' | 'outdent' | undefined {
  if (above.words[0]!.bold !== next.words[0]!.bold) return 'style';
  if (Math.abs(above.size - next.size) > 0.15 * above.size) return 'style';
  return isOutdented(above, next) ? 'outdent' : undefined;
}

/** Width of the first word, all its glued pieces together, points. */
function firstWordWidth({ words }: Chunk): number {
  const end = words.findIndex((word, i) => i > 0 && !word.glued);
  return words[end < 0 ? words.length - 1 : end - 1]!.bbox.x1 - words[0]!.bbox.x0;
}

/** For each column in which both rows have text: why the lower cannot continue the upper; undefined if it can. */
export function breaksBetween(
  above: readonly TextRow[],
  next: TextRow,
  facts: readonly ColumnFacts[],
): (Link['reason'] | undefined)[] {
  return facts.flatMap((fact, column) => {
    const [upper, lower] = [lastChunk(above, column), next.chunks[column]];
    return upper && lower ? [breakReason(upper, lower, fact)] : [];
  });
}

/** Text goes on under its first letter or further in, unless it is centred or set to the right. */
function isOutdented(above: Chunk, next: Chunk): boolean {
  const near = 0.5 * next.size;
  const centres = above.bbox.x0 + above.bbox.x1 - next.bbox.x0 - next.bbox.x1;
  return (
    next.bbox.x0 < above.bbox.x0 - near &&
    Math.abs(above.bbox.x1 - next.bbox.x1) > near &&
    Math.abs(centres) / 2 > near
  );
}

/** Printed lines → logical rows, each a list of lines; `reasons[i]` says why row i begins. */
export function logicalRows(
  lines: readonly TextRow[],
  facts: readonly ColumnFacts[],
  separators: readonly number[],
  off: Switches = noneOff,
  steps = off.has('margins') ? undefined : stepsOf(lines),
): { rows: TextRow[][]; reasons: Link['reason'][] } {
  if (off.has('wrapTest')) return { rows: lines.map((line) => [line]), reasons: lines.map(() => 'apart') };
  const rows: TextRow[][] = [];
  const reasons: Link['reason'][] = [];
  const bottomUp = leansDown(lines, facts, separators);
  for (const [i, line] of lines.entries()) {
    const group = rows.at(-1);
    const link: Link = group
      ? linkOf(group, line, facts, separators, steps)
      : { joined: false, reason: 'apart' };
    const below = lines[i + 1];
    const prefersBelow =
      link.joined &&
      link.reason === 'wrapped' &&
      below !== undefined &&
      isPartial(line, facts) &&
      linkOf([line], below, facts, separators).joined &&
      joinsBelow(group!.at(-1)!, line, below, bottomUp);
    if (group && link.joined && !prefersBelow) group.push(line);
    else {
      rows.push([line]);
      reasons.push(link.reason);
    }
  }
  return { rows, reasons };
}

const filled = (row: TextRow) => row.chunks.filter((chunk) => chunk).length;
const isPartial = (row: TextRow, facts: readonly ColumnFacts[]) => filled(row) * 2 <= facts.length;

/** A line that could go with the row above or below goes with the nearer; at equal distance, as others do. */
function joinsBelow(above: TextRow, line: TextRow, below: TextRow, bottomUp: boolean): boolean {
  const up = line.baseline - above.baseline;
  const down = below.baseline - line.baseline;
  if (Math.abs(up - down) > 0.15 * line.size) return down < up;
  return bottomUp;
}

/** Whether lines that can belong only below are more frequent than lines that can belong only above. */
function leansDown(
  lines: readonly TextRow[],
  facts: readonly ColumnFacts[],
  separators: readonly number[],
): boolean {
  let up = 0;
  let down = 0;
  for (const [i, line] of lines.entries()) {
    if (!isPartial(line, facts)) continue;
    const [above, below] = [lines[i - 1], lines[i + 1]];
    const joinsUp = above !== undefined && linkOf([above], line, facts, separators).joined;
    const joinsDown = below !== undefined && linkOf([line], below, facts, separators).joined;
    if (joinsUp && !joinsDown) up += 1;
    if (joinsDown && !joinsUp) down += 1;
  }
  return down > up;
}

/** Usual distance between lines, points. */
export function usualLeading(lines: readonly { baseline: number }[]): number {
  return median(lines.slice(1).map((line, i) => line.baseline - lines[i]!.baseline));
}
