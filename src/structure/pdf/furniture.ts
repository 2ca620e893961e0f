import type { PdfPage } from '../../model/pdf.ts';
import { letters, type Strip } from './strip.ts';

/** Share of a page's height, at its top and bottom, in which running heads and page numbers stand. */
const MARGIN = 0.12;
/** A running head stands on so many pages at least, and on this share of the pages that have text. */
const FEWEST = 3;
const SHARE = 0.4;
/** Baselines of one running head differ by less than this from page to page, points. */
const SAME_PLACE = 3;

export type FurnitureRole = 'page_number' | 'running_head';

/** What lines at the top and bottom of pages are, by place and repetition: heads that run on, and page numbers. */
export function findFurniture(
  pages: readonly { page: PdfPage; strips: readonly Strip[] }[],
): Map<Strip, FurnitureRole> {
  const edges = pages.flatMap(({ page, strips }) =>
    strips
      .filter(({ bbox }) => bbox.bottom < MARGIN * page.height || bbox.top > (1 - MARGIN) * page.height)
      .map((strip) => ({ strip, key: letters(strip.text).replace(/\d+/g, '#') })),
  );
  const least = Math.max(FEWEST, SHARE * pages.length);
  const found = new Map<Strip, FurnitureRole>();
  for (const { strip, key } of edges) {
    const isNumber = NUMBER.test(strip.text);
    const alike = edges.filter(
      (other) => other.key === key && Math.abs(other.strip.baseline - strip.baseline) < SAME_PLACE,
    );
    const onPages = new Set(alike.map((other) => other.strip.page)).size;
    if (isNumber && (onPages >= 2 || countsPages(strip))) found.set(strip, 'page_number');
    else if (onPages >= least) found.set(strip, 'running_head');
  }
  return found;
}

/** `12`, `- 12 -`, `Pagina 12 van 52`, `12 / 52` */
const NUMBER =
  /^(?:[-–|] ?)?(?:(?:pagina|page|p\.|blz\.?) ?)?\d{1,4}(?: ?(?:\/|van|of) ?\d{1,4})?(?: ?[-–|])?$/i;

/** Is the number the page's own? Then it needs no other page to be known by. */
const countsPages = ({ text, page }: Strip) => Number(/\d+/.exec(text)?.[0]) === page;
