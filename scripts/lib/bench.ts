import { readFileSync } from 'node:fs';
import type { PdfPage } from '../../src/model/pdf.ts';
import type { FoundTable } from '../../src/model/table.ts';
import { openPdf } from '../../src/read/pdf/index.ts';
import { findTables, type RuleName, rules } from '../../src/structure/table/index.ts';
import { stresses } from './stress.ts';

export interface BenchCase {
  id: string;
  kind: string;
  file: string;
  expected: { tables: unknown[] };
  meta: object;
}

/** What the score file gives for one document; counts, not shares. */
export interface Score {
  f1: { f1: number; p: number; r: number; tp: number; na: number; ne: number };
  rows: number;
  rowExact: number;
  tables: number;
  tableExact: number;
}

export type Scorer = (expected: unknown, actual: unknown, meta: object) => Score;

/** Scores by case and kind, with time and memory, as text. */
export async function bench(cases: readonly BenchCase[], score: Scorer): Promise<string> {
  const started = performance.now();
  const scored: { one: BenchCase; score: Score }[] = [];
  let pages = 0;
  for (const one of cases) {
    const read = await readPages(one.file);
    pages += read.length;
    scored.push({ one, score: score(one.expected, answer(read, new Set()), one.meta) });
  }
  const seconds = (performance.now() - started) / 1000;
  const lines = scored.map(({ one, score: s }) => row(one.id, [s]));
  const kinds = Map.groupBy(scored, ({ one }) => one.kind);
  for (const [kind, list] of [...kinds].sort(([a], [b]) => (a < b ? -1 : 1))) {
    lines.push(
      row(
        kind,
        list.map((item) => item.score),
      ),
    );
  }
  const shared = scored.filter(({ one }) => one.kind !== 'own fixtures').map((item) => item.score);
  if (shared.length) lines.push(row('all shared', shared));
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  lines.push(
    '',
    `${pages} pages, ${seconds.toFixed(1)} s, ${(pages / seconds).toFixed(0)} pages/s, peak ${memory} MB for all in one process (npm run tables gives each file its own)`,
  );
  return [heading('case or kind'), ...lines].join('\n');
}

interface ReadCase {
  one: BenchCase;
  pages: PdfPage[];
}

async function readAll(cases: readonly BenchCase[]): Promise<ReadCase[]> {
  const read: ReadCase[] = [];
  for (const one of cases) read.push({ one, pages: await readPages(one.file) });
  return read;
}

function measure(read: readonly ReadCase[], score: Scorer, off: ReadonlySet<RuleName>, stress = asItIs) {
  return sums(read.map(({ one, pages }) => score(one.expected, answer(pages.map(stress), off), one.meta)));
}

const asItIs = (page: PdfPage) => page;

/** Scores with rulings taken off the pages in several ways, as a Markdown table. */
export async function stress(cases: readonly BenchCase[], score: Scorer): Promise<string> {
  const read = await readAll(cases);
  const lines = ['| pages | F1 | precision | exact rows | exact tables |', '|---|---|---|---|---|'];
  for (const [name, change] of Object.entries({ 'as they are': asItIs, ...stresses })) {
    const s = measure(read, score, new Set(), change);
    lines.push(`| ${name} | ${[s.f1, s.precision, s.rowExact, s.tableExact].map(three).join(' | ')} |`);
  }
  return lines.join('\n');
}

/**
 * What each rule is worth: the scores without it, as a Markdown table. The last column is the mean F1 over the pages
 * with rulings taken off.
 */
export async function ablate(cases: readonly BenchCase[], score: Scorer): Promise<string> {
  const read = await readAll(cases);
  const stressed = (off: ReadonlySet<RuleName>) => {
    const all = Object.values(stresses).map((change) => measure(read, score, off, change).f1);
    return all.reduce((sum, f1) => sum + f1, 0) / all.length;
  };
  const valuesOf = (off: ReadonlySet<RuleName>) => {
    const s = measure(read, score, off);
    return [s.f1, s.precision, s.rowExact, s.tableExact, stressed(off)];
  };
  const all = valuesOf(new Set());
  const lines = [
    '| without | F1 | precision | exact rows | exact tables | F1, rulings taken off |',
    '|---|---|---|---|---|---|',
    `| (all rules) | ${all.map(three).join(' | ')} |`,
  ];
  for (const rule of Object.keys(rules) as RuleName[]) {
    const changes = valuesOf(new Set([rule])).map((value, i) => value - all[i]!);
    lines.push(
      `| \`${rule}\` | ${changes.map((change) => (change > 0 ? '+' : '') + three(change)).join(' | ')} |`,
    );
  }
  return lines.join('\n');
}

async function readPages(file: string): Promise<PdfPage[]> {
  const source = await openPdf(new Uint8Array(readFileSync(file)));
  const pages: PdfPage[] = [];
  for await (const page of source.pages()) pages.push(page);
  await source.close();
  return pages;
}

/** Tables as the score file wants them. */
function answer(pages: readonly PdfPage[], off: ReadonlySet<RuleName>) {
  const tables: FoundTable[] = [];
  for (const page of pages) {
    const last = tables.at(-1);
    const goesOn = last?.method === 'stream' && last.pages[0] === page.number - 1;
    tables.push(...findTables(page, { off, ...(goesOn ? { before: last } : {}) }).tables);
  }
  return { tables: tables.map(asAnswer) };
}

export function asAnswer(table: FoundTable) {
  const spans = table.cells
    .filter((cell) => cell.rowSpan * cell.columnSpan > 1)
    .map(({ row, column, rowSpan, columnSpan }) => ({ row, col: column, rowSpan, colSpan: columnSpan }));
  return { page: table.pages[0], rows: table.rows, spans };
}

/** F1 is the mean over documents; precision is pooled; rows and tables are shares of all. */
function sums(scores: readonly Score[]) {
  const total = (pick: (score: Score) => number) => scores.reduce((sum, score) => sum + pick(score), 0);
  return {
    f1: total((s) => (s.f1.ne + s.f1.na === 0 ? 1 : s.f1.f1)) / scores.length,
    precision: total((s) => s.f1.tp) / total((s) => s.f1.na),
    recall: total((s) => s.f1.tp) / total((s) => s.f1.ne),
    rowExact: total((s) => s.rowExact) / total((s) => s.rows),
    tableExact: total((s) => s.tableExact) / total((s) => s.tables),
  };
}

/** A case without tables has nothing to find again. */
const three = (n: number) => (Number.isNaN(n) ? '–' : n.toFixed(3));
const heading = (first: string) =>
  `${first.padEnd(26)} ${['F1', 'precision', 'recall', 'rows', 'tables'].map((s) => s.padStart(9)).join(' ')}`;

function row(name: string, scores: readonly Score[]): string {
  const s = sums(scores);
  const cells = [s.f1, s.precision, s.recall, s.rowExact, s.tableExact];
  return `${name.padEnd(26)} ${cells.map((n) => three(n).padStart(9)).join(' ')}`;
}
