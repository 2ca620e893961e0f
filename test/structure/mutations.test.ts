import { expect, test } from 'vitest';
import { judgeOf } from '../mutation/judge.ts';
import { mutantsOf, readReports } from '../mutation/reports.ts';

/** A sample of the mutants that `test/mutation/run.ts` tries; another one would do as well. */
const EVERY = 149;
/** Kinds of which none may be wrong. */
const NEVER_WRONG = ['blank line before', 'space line before', 'broken in the middle', 'space doubled'];
const HARMLESS = ['blank line before', 'broken in the middle', 'trailing spaces stripped', 'space doubled'];

const reports = await readReports();
const judged = reports.flatMap((report) => {
  const judge = judgeOf(report.document, report.plan);
  return [...mutantsOf(report)].filter((_, i) => i % EVERY === 0).map(judge);
});

test('A changed table is read rightly or stops the build', () => {
  const wrong = judged.filter(({ verdict }) => verdict === 'wrong');
  const told = wrong.map(({ mutant, cells }) => `${mutant.line} ${mutant.kind}: ${cells.join('; ')}`);
  expect(judged.length).toBeGreaterThan(200);
  expect(told.length, told.join('\n')).toBeLessThanOrEqual(judged.length * 0.005);
  expect(wrong.filter(({ mutant }) => NEVER_WRONG.includes(mutant.kind))).toEqual([]);
});

test('A harmless change mostly leaves the cells as they are', () => {
  const harmless = judged.filter(({ mutant }) => HARMLESS.includes(mutant.kind));
  const right = harmless.filter(({ verdict }) => verdict === 'right');
  expect(right.length / harmless.length).toBeGreaterThan(0.85);
});
