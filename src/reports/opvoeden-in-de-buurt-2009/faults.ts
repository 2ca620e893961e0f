import { ExtractionFault, type Issue } from '../../model/issue.ts';

const FILE = 'raw/opvoeden-in-de-buurt-2009/report.txt';

/** A fault of this report's extraction; thrown at once, reported together by `gather`. */
export const fault = (issue: Omit<Issue, 'file'>): ExtractionFault =>
  new ExtractionFault([{ file: FILE, ...issue }]);

/** The results of all readers; when some fail, one fault with the issues of all that failed. */
export function gather<T>(readers: readonly (() => readonly T[])[]): T[] {
  const issues: Issue[] = [];
  const results = readers.flatMap((reader) => {
    try {
      return reader();
    } catch (error) {
      if (!(error instanceof ExtractionFault)) throw error;
      issues.push(...error.issues);
      return [];
    }
  });
  if (issues.length > 0) throw new ExtractionFault(issues);
  return results;
}
