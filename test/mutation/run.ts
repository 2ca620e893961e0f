/**
 * Changes each line of the reports' tables in every way and counts what became of it:
 *
 *     node test/mutation/run.ts [every] [offset]      every: take each n-th mutant only, from `offset` on
 *
 * Prints the counts by kind and the mutants that were read wrongly without a word; exits with 1 when a blank
 * line put in did so, or more than one in five hundred of all. What is left are mostly lines swapped with the
 * blank line before the next cell, where both cells read as well as before.
 */
import { type Judged, judgeOf, type Verdict } from './judge.ts';
import { mutantsOf, readReports } from './reports.ts';

const MOST_WRONG = 0.002;
/** Kinds of which none may be wrong. */
const NEVER_WRONG = ['blank line before', 'space line before', 'broken in the middle', 'space doubled'];

const [every = 1, offset = 0] = process.argv.slice(2).map(Number);
const counts: Record<string, Record<Verdict, number>> = {};
const wrong: string[] = [];
let total = 0;
let seen = 0;

function count(file: string, { mutant, verdict, cells }: Judged): void {
  counts[mutant.kind] ??= { right: 0, stopped: 0, wrong: 0 };
  const own = counts[mutant.kind] as Record<Verdict, number>;
  own[verdict]++;
  total++;
  if (verdict === 'wrong')
    wrong.push(`${file}:${mutant.line} ${mutant.kind}: ${cells.slice(0, 3).join('; ')}`);
}

for (const report of await readReports()) {
  const judge = judgeOf(report.document, report.plan);
  for (const mutant of mutantsOf(report)) {
    if (seen++ % every === offset) count(report.document.file, judge(mutant));
  }
}
console.table(counts);
for (const line of wrong) console.log(line);
console.log(`${total} mutants, ${wrong.length} wrong without a word`);
const never = NEVER_WRONG.some((kind) => (counts[kind]?.wrong ?? 0) > 0);
process.exitCode = never || wrong.length > total * MOST_WRONG ? 1 : 0;
