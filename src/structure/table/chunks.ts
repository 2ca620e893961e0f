import { union } from '../../model/bbox.ts';
import type { Bbox, Word } from '../../model/pdf.ts';
import { joinWords, type Line } from './lines.ts';

/** A blank wider than this, in ems, parts two phrases; blanks in justified prose seldom are. */
const phraseGap = 0.85;
/** Least gap, in ems, at which a lifted pen parts two phrases. */
const liftedGap = 0.2;
/** Share of narrow gaps that must hold a drawn blank for a lifted pen to mean something. */
const drawnBlanks = 0.6;
/** Fewer narrow gaps than this tell nothing: a page may hold one small sheet. */
const fewestGaps = 10;

/** Dots of one leader stand no further apart than this, ems; there are at least so many. */
const leaderGap = 2;
const leaderDots = 3;
/** The first dot stands no further from the entry than so many times the distance of the dots. */
const firstDot = 2;

/** Share of a line's gaps that are narrow and without a drawn blank when it is justified word by word. */
const stretchedShare = 0.55;

/** Words of one line that read as one phrase. */
export interface Chunk {
  words: Word[];
  bbox: Bbox;
  baseline: number;
  size: number;
  text: string;
}

/** How a page's text was written, as far as it tells phrases apart. */
export interface Habits {
  /** Blanks between words are drawn, so a gap without one means that the pen was lifted. */
  drawsBlanks: boolean;
}

/** Whether a page draws its blanks; asked of all narrow gaps between words of one line. */
export function habitsOf(lines: readonly Line[]): Habits {
  let narrow = 0;
  let drawn = 0;
  for (const { words } of lines) {
    for (let i = 1; i < words.length; i++) {
      const gap = (words[i]!.bbox.x0 - words[i - 1]!.bbox.x1) / words[i]!.size;
      if (gap < 0.15 || gap > 0.5) continue;
      narrow += 1;
      if (words[i]!.run === words[i - 1]!.run) drawn += 1;
    }
  }
  return { drawsBlanks: narrow >= fewestGaps && drawn >= drawnBlanks * narrow };
}

/** Cuts a line into phrases: at wide gaps, at lifted pens, and at upright rulings that cross the line. */
export function chunksOf(line: Line, habits: Habits, cuts: readonly number[] = [], gap = phraseGap): Chunk[] {
  const groups: Word[][] = [];
  const lineHabits = { drawsBlanks: habits.drawsBlanks && !isStretched(line, gap) };
  for (const [i, word] of line.words.entries()) {
    const before = groups.at(-1)?.at(-1);
    const goesOn = before && (!isApart(before, word, lineHabits, gap) || isLeader(line.words, i));
    if (goesOn && !isCut(before, word, cuts)) groups.at(-1)!.push(word);
    else groups.push([word]);
  }
  return groups.map(toChunk);
}

const isDot = (word: Word | undefined) => word !== undefined && /^[.·∙․…]$/.test(word.text);

/**
 * Dots set one after the other lead from an entry to the next column: they belong to the entry, which they begin
 * as near to as they stand to one another. Dots further away stand for a missing entry.
 */
function isLeader(words: readonly Word[], i: number): boolean {
  if (!isDot(words[i]) || gapBefore(words, i) > leaderGap) return false;
  let [from, to] = [i, i];
  while (isDot(words[from - 1])) from -= 1;
  while (isDot(words[to + 1])) to += 1;
  if (to - from + 1 < leaderDots) return false;
  return from === 0 || i > from || gapBefore(words, from) < firstDot * gapBefore(words, from + 1);
}

const gapBefore = (words: readonly Word[], i: number) =>
  (words[i]!.bbox.x0 - words[i - 1]!.bbox.x1) / Math.max(words[i - 1]!.size, words[i]!.size);

/** A line most of whose narrow gaps are lifted pens is justified word by word: its lifted pens part nothing. */
function isStretched({ words }: Line, widest: number): boolean {
  const narrow = words.slice(1).flatMap((word, i) => {
    const before = words[i]!;
    const gap = (word.bbox.x0 - before.bbox.x1) / word.size;
    return gap > liftedGap && gap < widest ? [word.run !== before.run] : [];
  });
  const lifted = narrow.filter(Boolean).length;
  return (
    lifted >= 3 && lifted >= stretchedShare * narrow.length && lifted >= stretchedShare * (words.length - 1)
  );
}

function isApart(a: Word, b: Word, habits: Habits, widest: number): boolean {
  const gap = (b.bbox.x0 - a.bbox.x1) / Math.max(a.size, b.size);
  if (gap > widest) return true;
  return habits.drawsBlanks && a.run !== b.run && !b.glued && gap > liftedGap && b.script === 'normal';
}

function isCut(a: Word, b: Word, cuts: readonly number[]): boolean {
  const from = (a.bbox.x0 + a.bbox.x1) / 2;
  const to = (b.bbox.x0 + b.bbox.x1) / 2;
  return cuts.some((x) => x > from && x < to);
}

export function toChunk(words: Word[]): Chunk {
  const first = words.find((word) => word.script === 'normal') ?? words[0]!;
  return {
    words,
    bbox: union(words.map((word) => word.bbox)),
    baseline: first.baseline,
    size: Math.max(...words.map((word) => word.size)),
    text: joinWords(words),
  };
}

/** A figure: digits with separators, signs, currency, per cent, brackets or marks; also blanks' stand-ins. */
export function isFigure(text: string): boolean {
  const bare = text.replace(/\s/g, '');
  if (/^[-–—−.*:…†‡§+]+$/.test(bare)) return true;
  if (/^\(?n\.?[ad]\.?\)?$|^\([xX]\)$/i.test(bare)) return true;
  if (!/\d/.test(bare)) return false;
  const letters = (bare.match(/\p{L}/gu) ?? []).length;
  const digits = (bare.match(/\d/g) ?? []).length;
  return letters <= 2 && digits >= letters;
}
