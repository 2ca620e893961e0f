import { readdirSync, readFileSync } from 'node:fs';
import { spannedOf } from '../../src/model/spanned.ts';
import { clean, knownWords } from '../../src/normalise/index.ts';

const RAW = new URL('../../raw/', import.meta.url);

function cleaned(source: string, words: ReturnType<typeof knownWords>): string {
  return clean(spannedOf(source, { start: 0, end: source.length }), words).text;
}

/** Texts to try a reader on: each report as one line, its blocks between blank lines, and its lines. */
function textsOf(report: string): string[] {
  const words = knownWords(report);
  return [report, ...report.split(/\n\s*\n/), ...report.split('\n')].map((part) => cleaned(part, words));
}

export const REPORTS: readonly string[] = readdirSync(RAW).map((id) =>
  readFileSync(new URL(`${id}/report.txt`, RAW), 'utf8'),
);

export const TEXTS: readonly string[] = [...new Set(REPORTS.flatMap(textsOf))];
