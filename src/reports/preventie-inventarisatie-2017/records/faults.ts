import { ExtractionFault, type Issue } from '../../../model/issue.ts';
import type { Cell } from '../../../model/statement.ts';

/** What `read` gives for each thing; when some fail, one fault with the issues of all that failed. */
export function eachOf<T, R>(things: readonly T[], read: (thing: T) => readonly R[]): R[] {
  const issues: Issue[] = [];
  const results = things.flatMap((thing) => {
    try {
      return read(thing);
    } catch (error) {
      if (!(error instanceof ExtractionFault)) throw error;
      issues.push(...error.issues);
      return [];
    }
  });
  if (issues.length > 0) throw new ExtractionFault(issues);
  return results;
}

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
