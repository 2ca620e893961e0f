import { ExtractionFault, type Issue } from '../../model/issue.ts';

/** Which of its files was read is not known here. */
const REPORT = 'opvoeden-in-de-buurt-2009';

/** A fault of this report's extraction; thrown at once, reported together by `eachOf`. */
export const fault = (issue: Omit<Issue, 'file'>): ExtractionFault =>
  new ExtractionFault([{ file: REPORT, ...issue }]);
