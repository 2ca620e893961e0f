import type { Damage, PdfPage } from '../../model/pdf.ts';
import { PdfError } from './errors.ts';

/** The damage met on a page. */
export function damageOn({ number, notes }: Pick<PdfPage, 'number' | 'notes'>): Damage[] {
  return notes.filter(({ code }) => code === 'damaged').map(({ message }) => ({ page: number, message }));
}

/** As a sentence: "page 3: a part could not be read and is missing". */
export function damageLine({ page, message }: Damage): string {
  return page === undefined ? message : `page ${page}: ${message}`;
}

/** What a file without a word is: a scan, unless it is damaged. */
export function withoutText([damage]: readonly Damage[]): PdfError {
  return damage ? new PdfError('damaged', damageLine(damage)) : new PdfError('no-text');
}
