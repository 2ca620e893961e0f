import { overlap } from '../../model/bbox.ts';
import type { PdfPage, Word } from '../../model/pdf.ts';
import type { ReportPlan, TablePlan } from '../../model/plan.ts';
import { endsTable } from './notes.ts';
import type { PrintedHeader } from './printed-header.ts';
import { GUTTER } from './reading-order.ts';
import { letters, type Strip, splitStrip, stripsOf } from './strip.ts';

/** What may end a table on its page. */
export interface Stops {
  page: PdfPage;
  plan: ReportPlan;
  table: TablePlan;
  heads: readonly PrintedHeader[];
}

/** Words of a table on its page. */
export interface Stretch {
  words: Word[];
  /** Did a heading, a note or another header end them, before the page did? */
  isEnded: boolean;
}

/** The words up to the next heading of the outline, the next header, or the table's notes. */
export function upToStop(words: readonly Word[], { page, plan, table, heads }: Stops): Stretch {
  const after = plan.outline.findIndex((entry) => entry.table === table.tableId);
  const next = plan.outline[after + 1];
  // A justified heading has blanks as wide as a gutter.
  const lines = stripsOf(words, page.number);
  const phrases = lines.flatMap(inColumns);
  const stops = [...lines, ...phrases].filter(
    (strip) => endsTable(table, strip.text) || (next && says(strip, next.heading, phrases)),
  );
  const limit = Math.min(
    ...stops.map(({ bbox }) => bbox.top),
    ...heads
      .map(({ bbox }) => bbox.top)
      .filter(
        (top) => words.some(({ bbox }) => bbox.bottom < top) && words.some(({ bbox }) => bbox.top >= top - 1),
      ),
  );
  const isAbove = ({ bbox }: Pick<Strip, 'bbox'>) => (bbox.top + bbox.bottom) / 2 < limit;
  const own = withoutColumnTop(
    words.filter(isAbove),
    words.filter((word) => !isAbove(word)),
    page.number,
  );
  return { words: own, isEnded: Number.isFinite(limit) };
}

/** So many lines below one another make a column of prose. */
const COLUMN_LINES = 3;
/** Its lines, and its paragraphs of one line, stand nearer than this, in letter heights. */
const LEADING = 2.6;

/** What ends a table may be set in columns, and its second begin above the heading in the first: those lines go. */
function withoutColumnTop(above: readonly Word[], below: readonly Word[], page: number): Word[] {
  const lines = (words: readonly Word[]) => stripsOf(words, page).flatMap(inColumns);
  const prose = lines(below);
  const isTop = (line: Strip) => {
    const column = prose.filter(({ bbox }) => Math.abs(bbox.x0 - line.bbox.x0) < 1);
    const next = Math.min(...column.map(({ baseline }) => baseline));
    return column.length >= COLUMN_LINES && next - line.baseline < LEADING * line.size;
  };
  const gone = new Set<Word>();
  for (const line of lines(above).toSorted((a, b) => b.baseline - a.baseline)) {
    if (!isTop(line)) continue;
    prose.push(line);
    for (const word of line.words) gone.add(word);
  }
  return above.filter((word) => !gone.has(word));
}

/** A line that goes through two columns of prose, as two. */
function inColumns(strip: Strip): Strip[] {
  const at = strip.words.findIndex((word, i) => {
    const before = strip.words[i - 1];
    return before && word.bbox.x0 - before.bbox.x1 > GUTTER * strip.size;
  });
  if (at < 0) return [strip];
  const [left, right] = splitStrip(strip, at);
  return [left, ...inColumns(right)];
}

/** A heading may go on over several lines; so many letters of it are enough. */
const ENOUGH = 12;

/** Does a line say the heading, or begin it and the next go on with it? An entry of a table may begin alike. */
function says({ text, bbox, baseline }: Strip, heading: string, phrases: readonly Strip[]): boolean {
  const [printed, sought] = [letters(text), letters(heading)];
  if (printed.length < ENOUGH || !sought.startsWith(printed)) return printed === sought;
  const below = phrases.find(
    (phrase) => phrase.baseline > baseline && overlap(phrase.bbox.x0, phrase.bbox.x1, bbox.x0, bbox.x1) > 0,
  );
  const both = printed + letters(below?.text ?? '');
  return printed === sought || (both !== printed && (sought.startsWith(both) || both.startsWith(sought)));
}
