import { readdirSync, readFileSync } from 'node:fs';
import type { Document, Root, Text } from '../../src/model/document.ts';
import type { ReportPlan } from '../../src/model/plan.ts';
import { readText } from '../../src/read/text.ts';
import { loadReport } from '../../src/reports/load.ts';
import { structure } from '../../src/structure/index.ts';
import { findLayout } from '../../src/structure/layout.ts';
import { headerMutants, lineMutants, type Mutant, nameMutants, type Place, stripped } from './mutants.ts';

const RAW = new URL('../../raw/', import.meta.url);

export interface ReportText {
  document: Document;
  plan: ReportPlan;
}

/** The reports' texts with their plans, found by folder. */
export function readReports(): Promise<ReportText[]> {
  const ids = readdirSync(RAW, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return Promise.all(
    ids.map(async ({ name }) => {
      const source = { sourceId: name, file: `raw/${name}/report.txt` };
      const bytes = readFileSync(new URL(`${name}/report.txt`, RAW));
      const { plan } = await loadReport(name);
      return { document: readText(bytes, source), plan };
    }),
  );
}

/** Every mutant of every line, row name and header of a report's tables. */
export function* mutantsOf({ document, plan }: ReportText): Generator<Mutant> {
  const { root } = structure(document, plan).document;
  yield stripped(document);
  yield* nameMutants(document, namesOf(root));
  yield* headerMutants(document, headersOf(root));
  for (const { entry, heading, lines } of findLayout(document.file, document.lines, plan).sections) {
    const from = heading.line.number - 1;
    if (entry.table) yield* lineMutants(document, from, from + 1 + lines.length);
  }
}

const placeOf = ({ position: { start, end } }: Text): Place => ({
  start: start.offset,
  end: end.offset,
  line: start.line,
});

function namesOf({ children }: Root): Place[] {
  const rows = children.flatMap((block) => (block.type === 'table' ? block.children : []));
  return rows.flatMap(({ name, group }) => (name[0] ? [placeOf(name[0])] : group ? [placeOf(group)] : []));
}

const headersOf = ({ children }: Root): Place[] =>
  children.flatMap((block) =>
    block.type === 'furniture' && block.kind === 'table_header' ? block.children.map(placeOf) : [],
  );
