import type { Line } from '../../model/document.ts';
import type { PageLine } from '../layout.ts';
import { isLinkTarget } from '../pages.ts';
import type { Item } from './flow.ts';
import type { PageText } from './text.ts';

export interface Written {
  text: PageText;
  footnotes: ReadonlySet<Item>;
}

const BLANK: Line = { number: 0, start: 0, end: 0, text: '' };

/**
 * Lines of prose as the text road has them, a blank line where the page has room between two; furniture after them, so
 * that a paragraph goes on over the foot and the head of a page.
 */
export function linesOfProse(items: readonly Item[], written: Written): PageLine[] {
  const isFurniture = ({ kind }: Item) => kind === 'furniture';
  const prose = items.filter((item) => !isFurniture(item));
  return [...linesOf(prose, written), ...linesOf(items.filter(isFurniture), written)];
}

function linesOf(items: readonly Item[], { text, footnotes }: Written): PageLine[] {
  return items.flatMap((item): PageLine[] => {
    if (item.kind === 'part') return [];
    const line = text.lineOf(item.strip) ?? BLANK;
    if (item.kind === 'furniture') return [{ line, pageStart: false, role: item.role }];
    const { pageStart } = item;
    if (isLinkTarget(line)) return [{ line, pageStart, role: 'link_target' }];
    const blank: PageLine = { line: BLANK, pageStart: false, role: 'blank' };
    const own: PageLine = { line, pageStart, role: footnotes.has(item) ? 'footnote' : null };
    return item.apart ? [blank, own] : [own];
  });
}
