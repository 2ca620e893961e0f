import type { ColumnPlan } from '../model/plan.ts';
import type { Gap } from './fragments.ts';
import { goesOn, listItemBegins, type Phrase } from './phrase.ts';

/**
 * Costs, in the unit of "one small oddity". They separate what layout explains from what it does not:
 * a blank line costs less than a broken sentence, a broken sentence less than a text wider than its column.
 */
export const COST = {
  split: 1,
  splitWithinClause: 1.5,
  whole: -1.5,
  wideBase: 4,
  widePerCharacter: 0.5,
  wrongStart: 3,
  rightStart: -1,
  lowerCaseStart: 3,
  oddStart: 5,
  carriedOnEnd: 4,
  earlyBreak: 2,
  earlyBreakBeforeCapital: 0.7,
  newWithoutGap: 6,
  newAfterParagraph: 3,
  newAfterEnd: -1,
  stayOverBlank: 3,
  stayOverBlankInList: 1,
  stayOverParagraph: 0.5,
  stayOverEnd: 4,
  resumeOpen: 0.5,
  resumeUpperCase: 1.5,
  resumeFinished: 1.5,
  resumeWhole: 4,
  blank: { never: 8, rarely: 6, often: 3 },
  /** A space too many stands where the cell would be. */
  blankExplained: { never: 4, rarely: 1.5, often: 0.5 },
} as const;

/** The most that one more cell on a line can win back of its costs. */
export const MOST_WON = -COST.whole - COST.rightStart;

/** A line broken this much before the column's width was broken on purpose. */
const RAGGED = 0.2;

/** An answer that says nothing, or one that the column lists as whole: a cell of its own. */
export const isWhole = (phrase: Phrase, column: ColumnPlan): boolean =>
  phrase.saysNothing || column.whole?.test(phrase.text) === true;

/** The line goes on with the cell whose last line is `tail`. */
export function stayCost(tail: Phrase, line: Phrase, gap: Gap, column: ColumnPlan): number {
  const deliberate = tail.endsClause || listItemBegins(line);
  const ragged = !deliberate && brokenEarly(tail.text, line.text, column);
  const early = line.beginsLowerCase ? COST.earlyBreak : COST.earlyBreakBeforeCapital;
  const afterWhole = gap === 'blank' && isWhole(tail, column) ? COST.resumeWhole : 0;
  return (ragged ? early : 0) + afterWhole + stayGapCost(tail, line, gap);
}

function stayGapCost(tail: Phrase, line: Phrase, gap: Gap): number {
  if (gap === 'paragraph') return COST.stayOverParagraph;
  if (gap === 'end') return COST.stayOverEnd;
  if (gap !== 'blank') return 0;
  const inList = tail.text.endsWith(':') || listItemBegins(line);
  const hanging = line.beginsLowerCase && !tail.endsClause;
  return inList || hanging ? COST.stayOverBlankInList : COST.stayOverBlank;
}

/** Would the next line's first word have fitted on this one? */
function brokenEarly(tail: string, next: string, { width }: ColumnPlan): boolean {
  const space = next.indexOf(' ');
  const word = space < 0 ? next.length : space;
  return tail.length + 1 + word <= width * (1 - RAGGED);
}

/** A line of `length` characters in a column whose longest usual line has `width`. */
export const tooWide = (length: number, width: number): number =>
  length > width ? COST.wideBase + COST.widePerCharacter * (length - width) : 0;

export const widthCost = ({ text }: Phrase, { width }: ColumnPlan): number => tooWide(text.length, width);

/** A cell begins on the line below the last of the cell before it. */
export function gapCost(gap: Gap): number {
  if (gap === 'none') return COST.newWithoutGap;
  if (gap === 'paragraph') return COST.newAfterParagraph;
  return gap === 'end' ? COST.newAfterEnd : 0;
}

/** A cell ends and its neighbour follows on the same line. */
export const splitCost = (tail: Phrase, column: ColumnPlan): number =>
  COST.split + (tail.endsClause || isWhole(tail, column) ? 0 : COST.splitWithinClause);

export const endCost = (tail: Phrase | null | undefined): number =>
  tail && goesOn(tail) ? COST.carriedOnEnd : 0;

export function startCost(phrase: Phrase, column: ColumnPlan): number {
  if (column.starts?.test(phrase.text)) return COST.rightStart;
  const odd = /^[()\]},.;:!?%&+/]/.test(phrase.text) ? COST.oddStart : 0;
  const lower = phrase.beginsLowerCase && !phrase.saysNothing ? COST.lowerCaseStart : 0;
  return odd + lower + (column.starts ? COST.wrongStart : 0);
}

/** A column's text goes on at the top of a page: best where it broke off in the middle of a sentence. */
export function resumeCost(tail: Phrase, phrase: Phrase, column: ColumnPlan): number {
  if (goesOn(tail)) return phrase.beginsUpperCase ? COST.resumeUpperCase : 0;
  if (isWhole(tail, column)) return COST.resumeWhole;
  if (!tail.endsClause) return COST.resumeOpen;
  return phrase.beginsLowerCase ? COST.lowerCaseStart : COST.resumeFinished;
}

export const blankCost = ({ blank }: ColumnPlan, explained: boolean): number =>
  explained ? COST.blankExplained[blank] : COST.blank[blank];
