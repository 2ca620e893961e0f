import { holdsCentre } from '../../model/bbox.ts';
import type { Word } from '../../model/pdf.ts';
import type { ReportPlan } from '../../model/plan.ts';
import type { OpenTable } from './open-table.ts';
import { areRuledOff, type Part } from './parts.ts';
import { printedPart } from './printed-part.ts';
import { type PageFound, type Region, regionsOf } from './regions.ts';
import { strayNames } from './rows.ts';

/**
 * The page's parts of planned tables: as the finder gave them where they take in all that stands below the table's
 * header and the names of their rows are the plan's; else as the header's words and the plan tell.
 */
export function partsOfPage(found: PageFound, plan: ReportPlan, open: OpenTable | null): Part[] {
  const regions = regionsOf(found, plan, open);
  const replaced = regions.flatMap((region): Part[] => {
    const own = found.parts.filter((part) => part.plan === region.plan && overlaps(part, region));
    const [given] = own;
    const outside = region.words.filter((word) => !own.some((part) => holdsCentre(part.bbox, word.bbox, 1)));
    const left = given && isBelow(given, outside, region) ? [] : outside;
    const hasHeader = region.header === null || (given?.header.length ?? 0) > 0;
    const isSound = own.length === 1 && given && hasHeader && left.length === 0 && strayNames(given) === 0;
    if (isSound && hasSureRows(given)) return own;
    const words = left.length === 0 ? region.words.filter((word) => !outside.includes(word)) : region.words;
    const printed = printedPart(found.page, region.plan, { ...region, words });
    if (!printed) return own;
    const stray = own.reduce((sum, part) => sum + strayNames(part), 0);
    const isWorse = hasHeader && strayNames(printed) > stray && left.length === 0 && own.length > 0;
    return isWorse ? own : [printed];
  });
  const others = found.parts.filter(
    (part) => !regions.some((region) => region.plan === part.plan || overlaps(part, region)),
  );
  return [...replaced, ...others].sort((a, b) => a.bbox.top - b.bbox.top);
}

/**
 * Text below a closed grid belongs to what ends the table: set in columns, the second column of a note, or of prose,
 * may begin above the first.
 */
const isBelow = ({ method, bbox }: Part, left: readonly Word[], { isEnded }: Region): boolean =>
  method !== 'stream' && isEnded && left.every((word) => word.bbox.top > bbox.bottom - 1);

/** Rows that tags or rulings tell, rather than the room between lines. */
const hasSureRows = ({ method, bands }: Part): boolean =>
  method === 'tags' || (method === 'lattice' && areRuledOff(bands));

const overlaps = ({ bbox }: Part, { words, header }: Region) =>
  [...words, ...(header?.words ?? [])].some((word) => holdsCentre(bbox, word.bbox, 1));
