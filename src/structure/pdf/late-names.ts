import type { Band, Part } from './parts.ts';
import { stripsOf } from './strip.ts';

/** Lines farther apart than this, against the least distance of two, stand in two rows. */
const ROW_GAP = 1.22;
/** A row begins in so many columns at once; a paragraph within a cell in one. */
const FEWEST_COLUMNS = 2;

/**
 * Bands at the foot of a page whose row's name was kept for the next page, where it did not fit:
 *
 *                      13 to 26 weeks   Weekly          a row begins, all columns at once, without a name
 *     ---------------- page -----------------
 *     Video home       (half a year)                    its name
 *     training
 *
 * A ruling parts them from the row above, or room where several columns begin at once; and the next part begins with a name.
 */
export function lateBands(part: Part, next: Part | undefined): ReadonlySet<Band> {
  const first = next?.bands.find(isFilled);
  if (!first || !isNamed(first)) return new Set();
  const bands = part.bands.filter(isFilled);
  const tops = bands.map((band) => Math.min(...baselinesOf(band, part)));
  const ends = bands.map((band) => Math.max(...baselinesOf(band, part)));
  const distances = bands.flatMap((band) => distancesIn(baselinesOf(band, part)));
  const between = tops.slice(1).map((top, i) => top - (ends[i] ?? top));
  const least = Math.min(...[...distances, ...between].filter((distance) => distance > LEAST));
  const ruled = bands.findLastIndex(({ isRuledOff }, i) => i > 0 && isRuledOff);
  const spaced = bands.findLastIndex((_, i) => i > 0 && (between[i - 1] ?? 0) > ROW_GAP * least);
  const from = ruled > 0 ? ruled : spaced;
  const tail = bands.slice(from);
  const begins = ruled > 0 || (from > 0 && columnsAt(tail[0], tops[from] ?? 0) >= FEWEST_COLUMNS);
  return new Set(begins && tail.every((band) => !isNamed(band)) ? tail : []);
}

/** Baselines closer than this are one line's, points. */
const LEAST = 3;

const isFilled = ({ cells }: Band) => cells.some(({ words }) => words.length > 0);
const isNamed = ({ cells }: Band) => (cells[0]?.words.length ?? 0) > 0;

const baselinesOf = ({ cells }: Band, { page }: Part): number[] =>
  stripsOf(
    cells.flatMap(({ words }) => words),
    page,
  ).map(({ baseline }) => baseline);

const distancesIn = (baselines: readonly number[]): number[] =>
  baselines.slice(1).map((baseline, i) => baseline - (baselines[i] ?? baseline));

const columnsAt = (band: Band | undefined, baseline: number): number =>
  band?.cells.filter(({ words }) => words.some((word) => Math.abs(word.baseline - baseline) < LEAST))
    .length ?? 0;
