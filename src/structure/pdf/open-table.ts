import type { Word } from '../../model/pdf.ts';
import type { TablePlan } from '../../model/plan.ts';
import { areRuledOff, type Extent, type Part } from './parts.ts';
import { stripsOf } from './strip.ts';

/** The table that reaches the end of a page, and may go on over the next. */
export interface OpenTable {
  plan: TablePlan;
  extents: readonly Extent[];
  /** Its words so far, the header's among them. */
  words: readonly Word[];
  /** The least distance of two lines of a cell so far, points. */
  leading: number;
  /** Are all its rows ruled off so far? */
  isRuled: boolean;
}

/** What is known of a table that goes on, from its parts on the pages so far; `last` is the last of them. */
export function openTable(last: Part, parts: readonly Part[]): OpenTable {
  const own = parts.filter(({ plan }) => plan === last.plan);
  const words = own.flatMap(({ header, bands }) => [
    ...header.flatMap((strip) => strip.words),
    ...bands.flatMap(({ cells }) => cells.flatMap((cell) => cell.words)),
  ]);
  const isRuled = own.some(({ bands }) => bands.length > 1) && own.every(({ bands }) => areRuledOff(bands));
  return { plan: last.plan, extents: last.extents, words, leading: leadingIn(own), isRuled };
}

/** Baselines closer than this, in letter heights, are one line's. */
const LEAST = 0.8;

/** The least distance of the baselines of two lines in one cell. */
function leadingIn(parts: readonly Part[]): number {
  const cells = parts.flatMap(({ page, bands }) =>
    bands.flatMap(({ cells }) => cells.map(({ words }) => stripsOf(words, page))),
  );
  const distances = cells.flatMap((lines) =>
    lines.slice(1).map(({ baseline, size }, i) => {
      const distance = baseline - (lines[i]?.baseline ?? baseline);
      return distance > LEAST * size ? distance : Number.POSITIVE_INFINITY;
    }),
  );
  return Math.min(...distances);
}
