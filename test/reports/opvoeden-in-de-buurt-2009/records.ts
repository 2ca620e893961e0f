import { fieldValue, type RecordDraft, type Value } from '../../../src/model/reading.ts';
import { REPORT } from '../../../src/reports/opvoeden-in-de-buurt-2009/index.ts';
import { extractReport } from './statements.ts';

export type Row = Readonly<Record<string, Value>>;

export const rowOf = ({ fields }: RecordDraft): Row =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, fieldValue(field)]));

/** The rows of one resource, in the order in which they were read. */
export const rowsOf = (drafts: readonly RecordDraft[], resource: string): Row[] =>
  drafts.filter((draft) => draft.resource === resource).map(rowOf);

/** The records of the report whose text was changed. */
export const recordsOf = (change?: (text: string) => string): RecordDraft[] =>
  REPORT.readRecords(extractReport(REPORT.plan, change).statements);
