/** From a published value to the words it was read from, and back. Reads the files of a release only. */
export { type TracedRecord, traceLine, traceRecord } from './find.ts';
export { linesOf } from './lines.ts';
export { showField, showLine, showRecord } from './show.ts';
