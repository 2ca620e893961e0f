import { ExtractionFault, type Issue } from '../../model/issue.ts';

const FILE = 'raw/opvoeden-in-de-buurt-2009/report.txt';

/** A fault of this report's extraction; thrown at once, reported together by `eachOf`. */
export const fault = (issue: Omit<Issue, 'file'>): ExtractionFault =>
  new ExtractionFault([{ file: FILE, ...issue }]);
