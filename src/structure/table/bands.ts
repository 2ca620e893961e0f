import { type Chunk, isFigure } from './chunks.ts';
import { breaksBetween, type ColumnFacts, type Link, logicalRows, stepsOf, type TextRow } from './rows.ts';
import type { Switches } from './rules.ts';

/** Share of its columns a row fills to count as a full row. */
const fullRow = 0.7;
/** Share of its columns in which it must say something new, when no figures do. */
const brokenShare = 0.6;
/** A table with so many bands between full rulings ... */
const leastBands = 3;
/** ... most of which hold a single row ... is ruled row by row. */
const singleShare = 0.6;

/** Whether rulings part row from row; elsewhere they part groups of rows. */
export function isRuledByRow(isSeveral: readonly boolean[]): boolean {
  const single = isSeveral.filter((several) => !several).length;
  return isSeveral.length >= leastBands && single >= singleShare * isSeveral.length;
}

/**
 * Rows are stacked in one band when, at some break, two columns go on with something new, figures among them.
 * Otherwise what stands in a band is one row, whatever its lines look like.
 */
export function isStacked(logical: readonly TextRow[][], facts: readonly ColumnFacts[]): boolean {
  return logical.slice(1).some((row, i) => {
    const has = (lines: readonly TextRow[], column: number) => lines.some((line) => line.chunks[column]);
    const both = facts.filter((_, c) => has(row, c) && has(logical[i]!, c)).length;
    return both >= 2 && hasNewFigures(logical[i]!, row);
  });
}

/**
 * Rows of words are stacked when, at some break, most of three or more columns go on with something new, and one of
 * them holds single words, which never wrap; or all of them do.
 */
export function isStackedText(logical: readonly TextRow[][], facts: readonly ColumnFacts[]): boolean {
  return logical.slice(1).some((row, i) => {
    const reasons = breaksBetween(logical[i]!, row[0]!, facts);
    const broken = reasons.filter((reason) => reason !== undefined).length;
    const isFilled = reasons.length >= 3 && reasons.length >= fullRow * facts.length;
    const isBroken = broken === reasons.length || reasons.includes('short entries');
    return isFilled && isBroken && broken >= brokenShare * reasons.length;
  });
}

function hasNewFigures(above: readonly TextRow[], next: readonly TextRow[]): boolean {
  const figureIn = (chunk: Chunk | undefined) => chunk !== undefined && isFigure(chunk.text);
  return next[0]!.chunks.some((_, column) => {
    const before = above.findLast((line) => line.chunks[column])?.chunks[column];
    const after = next.find((line) => line.chunks[column])?.chunks[column];
    return figureIn(before) && figureIn(after);
  });
}

/** Printed lines → rows: by the wrap test, or band by band where full rulings part every row. */
export function bandedRows(
  lines: readonly TextRow[],
  facts: readonly ColumnFacts[],
  separators: readonly number[],
  off: Switches,
): { rows: TextRow[][]; reasons: Link['reason'][] } {
  const steps = off.has('margins') ? undefined : stepsOf(lines);
  const bands = bandsOf(lines, separators).map((band) => logicalRows(band, facts, [], off, steps));
  const isSeveral = bands.map(({ rows }) => isStacked(rows, facts) || isStackedText(rows, facts));
  if (off.has('splitBands') || !isRuledByRow(isSeveral)) return logicalRows(lines, facts, separators, off);
  // Where rulings part the rows, words below words in a band are wrapped; only figures tell of a missing ruling.
  const isKept = bands.map(({ rows }) => isStacked(rows, facts));
  return {
    rows: bands.flatMap(({ rows }, i) => (isKept[i] ? rows : [rows.flat()])),
    reasons: bands.flatMap(({ reasons }, i) => (isKept[i] ? reasons : ['ruling' as const])),
  };
}

function bandsOf(lines: readonly TextRow[], separators: readonly number[]): TextRow[][] {
  const bandOf = (line: TextRow) => separators.filter((y) => y < line.baseline - 0.35 * line.size).length;
  return [...Map.groupBy(lines, bandOf).values()];
}
