import type { PdfPage } from '../../model/pdf.ts';
import type { TablePlan } from '../../model/plan.ts';
import { labelsOf } from './header.ts';
import { letters, loose, type Strip } from './strip.ts';

/** Share of a page's height, at its top and bottom, in which running heads and page numbers stand. */
const MARGIN = 0.12;
/** A running head stands on so many pages at least, and on this share of the pages that have text. */
const FEWEST = 3;
const SHARE = 0.4;
/** Baselines of one running head differ by less than this from page to page, points. */
const SAME_PLACE = 3;

export type FurnitureRole = 'page_number' | 'running_head';

/**
 * What lines at the top and bottom of pages are, by place and repetition: heads that run on, and page numbers. Lines
 * that print a planned table's header are none, however often they come back.
 */
export function findFurniture(
  pages: readonly { page: PdfPage; strips: readonly Strip[] }[],
  plans: readonly TablePlan[],
): Map<Strip, FurnitureRole> {
  const headers = plans.map((plan) => loose(labelsOf(plan).join('')));
  const edges = pages.flatMap(({ page, strips }) =>
    strips
      .filter(({ bbox }) => bbox.bottom < MARGIN * page.height || bbox.top > (1 - MARGIN) * page.height)
      .filter(({ text }) => NUMBER.test(text) || !headers.some((header) => header.includes(loose(text))))
      .map((strip) => ({ strip, key: letters(strip.text).replace(/\d+/g, '#') })),
  );
  const least = Math.max(FEWEST, SHARE * pages.length);
  const found = new Map<Strip, FurnitureRole>();
  for (const { strip, key } of edges) {
    const alike = edges
      .filter((other) => other.key === key && Math.abs(other.strip.baseline - strip.baseline) < SAME_PLACE)
      .map((other) => other.strip);
    const inStep = alike.filter((other) => stepOf(other) === stepOf(strip));
    const isNumber = NUMBER.test(strip.text) && (pagesOf(inStep) >= 2 || stepOf(strip) === 0);
    if (isNumber) found.set(strip, 'page_number');
    else if (pagesOf(alike) >= least) found.set(strip, 'running_head');
  }
  return found;
}

const pagesOf = (strips: readonly Strip[]) => new Set(strips.map(({ page }) => page)).size;

/** A printed number counts on with the pages: what it is ahead of them stays the same. */
const stepOf = ({ text, page }: Strip): number => Number(/\d+/.exec(text)?.[0] ?? Number.NaN) - page;

/** `12`, `- 12 -`, `Pagina 12 van 52`, `12 / 52` */
const NUMBER =
  /^(?:[-–|] ?)?(?:(?:pagina|page|p\.|blz\.?) ?)?\d{1,4}(?: ?(?:\/|van|of) ?\d{1,4})?(?: ?[-–|])?$/i;
