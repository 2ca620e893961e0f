/**
 * Changes each digit of the reports once, deletes each line once, swaps each pair of neighbours once, and
 * builds the dataset of each:
 *
 *     node test/mutation/sources.ts [every] [offset]      every: take each n-th mutant only, from `offset` on
 *
 * A mutant survives when the build goes on and gives the same published data; the data of private columns,
 * which are read but not published, count too. Prints the survivors by name, and exits with 1 when they are
 * more than one in a hundred. Since `source_lines` has every line, few can: so a stricter count follows, of
 * mutants that no cell, passage or record shows, but only the place of a text or the text of a line.
 */
import path from 'node:path';
import { ExtractionFault, UserFault } from '../../src/model/issue.ts';
import { type InWork, openReport, STEPS, type Work } from '../../src/pipeline.ts';
import { findSources } from '../../src/read/source.ts';
import { emptyDataset } from '../../src/records/index.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const MOST_SURVIVORS = 0.01;
/** Its digest of the file changes with every byte. */
const DIGEST = 'sources';
/** Resources and fields in which the place of a text shows, whatever it says. */
const PLACES: ReadonlySet<string> = new Set(['sources', 'source_lines', 'provenance']);
const PLACE_FIELDS =
  /^(line|line_start|line_end|page|confidence|method|passage_id|position|claim_id|finding_id|evidence)$/;

interface Mutant {
  name: string;
  text: string;
}

function* mutantsOf(text: string): Generator<Mutant> {
  for (const { index, 0: digit } of text.matchAll(/\d/g)) {
    const line = text.slice(0, index).split('\n').length;
    const other = String((Number(digit) + 1) % 10);
    yield {
      name: `${line} digit ${digit}→${other}`,
      text: text.slice(0, index) + other + text.slice(index + 1),
    };
  }
  const lines = text.split('\n');
  for (const [i, line] of lines.entries()) {
    if (line.trim() !== '') yield { name: `${i + 1} deleted`, text: lines.toSpliced(i, 1).join('\n') };
    const next = lines[i + 1];
    if (next !== undefined && next.trim() !== line.trim()) {
      yield { name: `${i + 1} swapped`, text: lines.toSpliced(i, 2, next, line).join('\n') };
    }
  }
}

/** All that a build gives, and what its cells, passages and records say; null when it stops. */
function gives(one: InWork, text: string, others: readonly InWork[]): { all: string; said: string } | null {
  const changed = { ...one, bytes: Buffer.from(text) };
  const alone: Work = { reports: [changed], dataset: emptyDataset(), issues: [] };
  try {
    for (const step of ['read', 'structure', 'extract', 'records'] as const) {
      STEPS[step](alone);
      if (alone.issues.length > 0) return null;
    }
    const work: Work = { ...alone, reports: [changed, ...others.map((other) => ({ ...other }))] };
    for (const step of ['link', 'trace', 'check', 'validate'] as const) {
      STEPS[step](work);
      if (work.issues.length > 0) return null;
    }
    const hidden = changed.extracted.statements.cells.map((cell) => cell.text.text);
    const all = Object.entries(work.dataset).filter(([resource]) => resource !== DIGEST);
    const said = all.filter(([resource]) => !PLACES.has(resource));
    const withoutPlaces = (field: string, value: unknown) => (PLACE_FIELDS.test(field) ? undefined : value);
    return { all: JSON.stringify([all, hidden]), said: JSON.stringify([said, hidden], withoutPlaces) };
  } catch (error) {
    if (error instanceof ExtractionFault || error instanceof UserFault) return null;
    throw error;
  }
}

const [every = 1, offset = 0] = process.argv.slice(2).map(Number);
const opened = await Promise.all(findSources(ROOT).map((id) => openReport(ROOT, id)));
const settled: Work = { reports: opened, dataset: emptyDataset(), issues: [] };
for (const step of ['read', 'structure', 'extract', 'records'] as const) STEPS[step](settled);

const survivors: string[] = [];
let total = 0;
let stopped = 0;
let onlyPlaces = 0;
let seen = 0;
for (const one of settled.reports) {
  const others = settled.reports.filter((other) => other !== one);
  const text = Buffer.from(one.bytes).toString('utf8');
  const before = gives(one, text, others);
  if (before === null) throw new Error('The reports as they are must build');
  for (const mutant of mutantsOf(text)) {
    if (seen++ % every !== offset) continue;
    total++;
    const after = gives(one, mutant.text, others);
    if (after === null) stopped++;
    else if (after.all === before.all) survivors.push(`${one.source.path}:${mutant.name}`);
    else if (after.said === before.said) onlyPlaces++;
  }
}
for (const survivor of survivors) console.log(survivor);
const changed = total - stopped - survivors.length;
console.log(
  `${total} mutants: ${stopped} stopped the build, ${changed} changed the data, ${survivors.length} survived`,
);
console.log(`${onlyPlaces} of those that changed the data show only in the place or the text of lines`);
process.exitCode = survivors.length > total * MOST_SURVIVORS ? 1 : 0;
