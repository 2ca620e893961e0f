import type { Document, Root, Text } from '../../src/model/document.ts';
import type { ReportPlan } from '../../src/model/plan.ts';
import { linesOf } from '../../src/read/text.ts';
import { structure } from '../../src/structure/index.ts';
import { type Mutant, type MutantText, textOf } from './mutants.ts';

/** What became of a mutant: read rightly, stopped with issues, or wrong without a word. */
export type Verdict = 'right' | 'stopped' | 'wrong';

export interface Judged {
  mutant: Mutant;
  verdict: Verdict;
  /** Cells that hold other characters than in the reference. */
  cells: string[];
  /** Codes of the issues. */
  codes: string[];
}

/** For each character the cell it is in, e.g. `6/vht/duration`; undefined outside cells. */
type Labels = (string | undefined)[];

export function labelsOf(root: Root): Labels {
  const labels: Labels = [];
  for (const table of root.children) {
    if (table.type !== 'table') continue;
    for (const row of table.children) {
      for (const cell of row.children) {
        const label = `${table.tableId}/${row.rowId}/${cell.columnId}`;
        for (const leaf of cell.children) mark(labels, leaf, label);
      }
    }
  }
  return labels;
}

function mark(labels: Labels, { position, value }: Text, label: string): void {
  const from = position.start.offset;
  for (let k = 0; k < value.length; k++) if (/\S/.test(value[k] ?? '')) labels[from + k] = label;
}

/** Judges mutants of a report against its reading. */
export function judgeOf(reference: Document, plan: ReportPlan): (mutant: Mutant) => Judged {
  const right = labelsOf(structure(reference, plan).document.root);
  return (mutant) => {
    const changed = textOf(reference.text, mutant);
    const read = structure({ ...reference, text: changed.text, lines: linesOf(changed.text) }, plan);
    const codes = [...new Set(read.issues.map(({ code }) => code))];
    if (codes.length > 0) return { mutant, verdict: 'stopped', cells: [], codes };
    const cells = differences(right, labelsOf(read.document.root), changed);
    if (mutant.kind === 'truncated before' && /\S/.test(reference.text.slice(changed.text.length)))
      cells.push('rows missing');
    return { mutant, verdict: cells.length > 0 ? 'wrong' : 'right', cells, codes };
  };
}

function differences(right: Labels, found: Labels, { text, origins }: MutantText): string[] {
  const cells = new Set<string>();
  for (let k = 0; k < text.length; k++) {
    const origin = origins[k] ?? -1;
    if (origin < 0 || right[origin] === found[k]) continue;
    cells.add(`${right[origin] ?? '-'} → ${found[k] ?? '-'}`);
  }
  return [...cells];
}
