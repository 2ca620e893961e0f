import { ExtractionFault } from '../../../model/issue.ts';
import { match, type Spanned } from '../../../model/spanned.ts';

/** A choice between figures that no rule can make: which words of a cell answer the column's question. */
export interface Judgement {
  row: string;
  column: string;
  /** The words that answer it, as the cell prints them (on one line). */
  words: string;
  reason: string;
}

export const JUDGEMENTS: readonly Judgement[] = [
  {
    row: 'stevig-ouderschap',
    column: 'clients_per_year',
    words: 'ongeveer 2500 gezinnen',
    reason:
      'The 65000 families get a screening list; 2500 take part in the intervention, as the prose says too.',
  },
  {
    row: 'ouder-baby-interventie',
    column: 'cost_per_trajectory',
    words: 'is € €2250,-, dit is het maximale bedrag',
    reason: 'The 90 euros are an hourly rate; 2250 is what the cell gives for the whole, as its maximum.',
  },
];

/**
 * The part of a cell that answers its column: the judged words where there is a judgement, else the cell.
 * Throws ExtractionFault when a judgement's words no longer stand in the cell.
 */
export function judged(cell: Spanned, row: string, column: string): { text: Spanned; reason?: string } {
  const judgement = JUDGEMENTS.find((j) => j.row === row && j.column === column);
  if (!judgement) return { text: cell };
  const words = match(cell, new RegExp(judgement.words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));
  if (words) return { text: words, reason: judgement.reason };
  throw new ExtractionFault([
    {
      code: 'judgement-expired',
      file: `judgement on ${row}, ${column}`,
      found: cell.text === '' ? 'a blank cell' : `“${cell.text}”`,
      expected: `“${judgement.words}”`,
      advice: 'Read the cell in the source and judge again, or delete the judgement.',
    },
  ]);
}
