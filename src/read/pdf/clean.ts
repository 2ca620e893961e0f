import { area, overlap, sharedArea } from '../../model/bbox.ts';
import type { Bbox, PageNote, Word } from '../../model/pdf.ts';
import type { Glyph } from './glyphs.ts';

/** Two equal words this much on top of each other are one, printed twice to look bold. */
const sameWordOverlap = 0.6;

/** Keeps what can be seen; says what was left out. Invisible text is kept when it is all there is (a scan's OCR). */
export function visibleGlyphs(glyphs: readonly Glyph[], notes: PageNote[]): Glyph[] {
  const invisible = glyphs.filter((g) => g.invisible && !g.blank).length;
  if (invisible === 0) return [...glyphs];
  const seen = glyphs.filter((g) => !g.invisible);
  if (seen.some((g) => !g.blank)) {
    notes.push({ code: 'hidden-text', message: 'letters drawn invisibly were left out', count: invisible });
    return seen;
  }
  const message = 'the page has only invisible letters, as scans have: they were kept';
  notes.push({ code: 'invisible-text-kept', message, count: invisible });
  return [...glyphs];
}

/** Drops words that stand off the page, or, placed by what are no numbers, nowhere. */
export function wordsOnPage(words: readonly Word[], page: Bbox, notes: PageNote[]): Word[] {
  const placed = words.filter(({ bbox }) => Number.isFinite(bbox.x0 + bbox.top + bbox.x1 + bbox.bottom));
  const kept = placed.filter(({ bbox }) => {
    const wide = overlap(bbox.x0, bbox.x1, page.x0, page.x1);
    const high = overlap(bbox.top, bbox.bottom, page.top, page.bottom);
    return wide > 0 && high > 0;
  });
  const off = placed.length - kept.length;
  if (off) notes.push({ code: 'off-page-text', message: 'words off the page were left out', count: off });
  const lost = words.length - placed.length;
  if (lost) notes.push({ code: 'damaged', message: 'words are missing that stand nowhere', count: lost });
  return kept;
}

/** Drops words printed a second time, slightly shifted, to look bold or shadowed. */
export function withoutDuplicates(words: readonly Word[], notes: PageNote[]): Word[] {
  const seen = new Map<string, Word[]>();
  const kept: Word[] = [];
  let count = 0;
  for (const word of words) {
    const same = seen.get(word.text);
    const twin = same?.find((w) => sharedArea(w.bbox, word.bbox) > sameWordOverlap * area(word.bbox));
    if (twin) {
      twin.bold = true;
      count += 1;
      continue;
    }
    if (same) same.push(word);
    else seen.set(word.text, [word]);
    kept.push(word);
  }
  if (count) notes.push({ code: 'duplicate-text', message: 'words printed twice were read once', count });
  return kept;
}
