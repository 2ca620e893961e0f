import { median } from '../../model/bbox.ts';
import type { Item } from './flow.ts';
import type { Strip } from './strip.ts';

/** A title is set this much larger than the other lines before the first heading, or it is all there is. */
const LARGER = 1.15;
const MOST_LINES = 4;

/** The report's title among the lines before its first heading, and the rest of them. */
export function titleOf(front: readonly Item[]): { title: Strip[]; rest: Item[] } {
  const prose = front.flatMap((item) => (item.kind === 'prose' ? [item.strip] : []));
  const usual = median(prose.map(({ size }) => size));
  const isAll = prose.length <= MOST_LINES;
  const title = prose.filter(({ size }) => isAll || size > LARGER * usual).slice(0, MOST_LINES);
  return { title, rest: front.filter((item) => item.kind !== 'prose' || !title.includes(item.strip)) };
}
