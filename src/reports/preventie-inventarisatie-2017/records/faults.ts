import { ExtractionFault } from '../../../model/issue.ts';
import type { Cell } from '../../../model/statement.ts';

/** A cell that says something of which a reader made nothing: a word that a vocabulary lacks, or another layout. */
export function notRead(cell: Cell, expected: string, advice: string): ExtractionFault {
  const { tableId, rowId, columnId, text } = cell;
  return new ExtractionFault([
    {
      code: 'cell-not-read',
      file: `table ${tableId}, ${rowId}, ${columnId}`,
      found: text.text === '' ? 'a blank cell' : `“${text.text}”`,
      expected,
      advice,
    },
  ]);
}
