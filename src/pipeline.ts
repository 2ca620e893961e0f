/** One way through the house; the only file that knows all its rooms. Each step adds to what the ones before made. */
import { checkReports, roadsRule } from './check/index.ts';
import { editionOf } from './edition/index.ts';
import {
  coverageIssues,
  type Extracted,
  extract,
  lineRecords,
  type Say,
  sayer,
  sourceRecord,
  statementRecords,
  withoutPersonalData,
} from './extract/index.ts';
import { link } from './link/index.ts';
import { type Document, lineAt } from './model/document.ts';
import { ExtractionFault, type Issue } from './model/issue.ts';
import type { PdfPage } from './model/pdf.ts';
import { REDACTED, redact } from './model/personal-data.ts';
import type { ReportPlan } from './model/plan.ts';
import type { RecordDraft } from './model/reading.ts';
import type { Report } from './model/report.ts';
import { clean, dividesWords, knownWords } from './normalise/index.ts';
import { draftRelease, type PublishedFile, textFile } from './publish/index.ts';
import type { ReadPages } from './read/pages.ts';
import { chooseRoad, isPdf, type RoadOptions } from './read/road.ts';
import { findSources, readSource, type Source } from './read/source.ts';
import { readText } from './read/text.ts';
import { type Dataset, emptyDataset } from './records/index.ts';
import { loadReport } from './reports/load.ts';
import { type Structured, structure } from './structure/index.ts';
import { structurePages } from './structure/pdf/index.ts';
import { together, trace } from './trace/index.ts';
import { checkCounts, personalDataRule, validateDataset } from './validate/index.ts';

/** One report on its way: its source and plan, and what each stage made of it. */
export interface InWork {
  source: Source;
  bytes: Uint8Array;
  report: Report;
  /** Pages of a PDF; null for a text. */
  pages: PdfPage[] | null;
  /** What read the PDF, and its version; null for a text. */
  reader: string | null;
  document: Document;
  structured: Structured;
  say: Say;
  extracted: Extracted;
  records: RecordDraft[];
  /** The report's own rows. */
  own: Dataset;
  /** The same report read by the other road, as far as its statements; null where it is read by one. */
  beside: InWork | null;
}

export interface Work {
  reports: InWork[];
  dataset: Dataset;
  issues: Issue[];
}

/** The names a plan knows, which show how a word is spelled that every page divides. */
const namesIn = ({ tables }: ReportPlan): string =>
  tables.flatMap(({ rows = [] }) => rows.flatMap(({ names }) => names)).join('\n');

/** The reader of PDFs is large: it is loaded only for a report that is one. */
async function pagesOf({ bytes, source }: InWork): Promise<ReadPages> {
  const { readPages } = await import('./read/pages.ts');
  return readPages(bytes, source.path);
}

/** All readings of all reports. */
const readings = ({ reports }: Work): InWork[] =>
  reports.flatMap((one) => (one.beside ? [one, one.beside] : [one]));

export const STEPS = {
  read: async (work) => {
    for (const one of readings(work)) {
      const { sourceId, path } = one.source;
      const read = isPdf(one.source) ? await pagesOf(one) : null;
      one.pages = read?.pages ?? null;
      one.reader = read?.reader ?? null;
      if (!one.pages) one.document = readText(one.bytes, { sourceId, file: path });
    }
  },
  structure: (work) => {
    for (const one of readings(work)) {
      const { plan } = one.report;
      const { sourceId, path } = one.source;
      one.structured = one.pages
        ? structurePages(one.pages, { sourceId, file: path }, plan)
        : structure(one.document, plan);
      const { document, issues } = one.structured;
      one.document = document;
      work.issues.push(...issues, ...(issues.length > 0 ? [] : coverageIssues(document, plan)));
    }
  },
  extract: (work) => {
    for (const one of readings(work)) {
      const { plan } = one.report;
      const { document, pages } = one.structured;
      const withinLines = one.pages !== null;
      const words = knownWords(withinLines ? `${document.text}\n${namesIn(plan)}` : document.text);
      // A converter's line ends are those of the original, which divided words.
      const divides = !withinLines || dividesWords(document.text);
      one.say = sayer((verbatim) => clean(verbatim, words, { withinLines, divides }));
      one.extracted = { document, pages, plan, statements: extract(document, plan, one.say) };
    }
  },
  records: (work) => {
    for (const one of work.reports) {
      const layer1 = [...statementRecords(one.extracted), ...lineRecords(one.extracted)];
      const read = one.report.readRecords(one.extracted.statements);
      one.records = [sourceRecord(one.source, one), ...layer1, ...read];
    }
  },
  link: (work) => {
    const unlinked = work.reports.map(({ document, extracted, records, report }) => ({
      ...report,
      statements: extracted.statements,
      drafts: records,
      lineOf: (offset: number) => lineAt(document, offset) + 1,
    }));
    for (const [i, records] of link(unlinked).entries()) (work.reports[i] as InWork).records = records;
  },
  trace: (work) => {
    for (const one of work.reports) {
      one.own = withoutPersonalData(trace({ source: one.extracted, drafts: one.records }));
    }
    work.dataset = together(work.reports.map(({ own }) => own));
  },
  check: (work) => {
    const checks = work.reports.map(({ report, extracted, own, beside }) => {
      const roads = beside ? [roadsRule(extracted, beside.extracted)] : [];
      const findings = [...(report.findings ?? []), ...roads];
      return { ...report, own, sourceId: report.plan.reportId, findings };
    });
    const { claims, findings, issues } = checkReports(work.dataset, checks);
    work.dataset = { ...work.dataset, claims, ...withoutPersonalData({ findings }) };
    work.issues.push(...issues);
  },
  validate: (work) => {
    for (const { report, own } of work.reports) work.issues.push(...checkCounts(own, report.expected));
    work.issues.push(...validateDataset(work.dataset));
  },
} satisfies Record<string, (work: Work) => void | Promise<void>>;

export type Stage = keyof typeof STEPS;
export const STAGES = Object.keys(STEPS) as Stage[];

export type { RoadOptions } from './read/road.ts';

export interface BuildOptions extends RoadOptions {
  /** The project's folder, with `raw/` in it. */
  root: string;
  /** Only these reports; all that have a folder below `raw/` when left out. */
  reports?: readonly string[];
  /** The last stage to run; all when left out. */
  until?: Stage;
  /** Told of each stage when it is done, and how long it took. */
  onStage?: (stage: Stage, work: Work, milliseconds: number) => void;
}

/** A report's bytes and what its folder says of it. Throws UserFault when one of them is not there. */
export async function openReport(root: string, id: string, road: RoadOptions = {}): Promise<InWork> {
  const report = await loadReport(id);
  const { taken, beside } = chooseRoad(root, readSource(root, id), road);
  const other = beside ? ({ ...beside, report, beside: null } as unknown as InWork) : null;
  return { ...taken, report, beside: other } as unknown as InWork;
}

/**
 * Runs the stages and gives what they made. Throws UserFault for an input that cannot be read, and
 * ExtractionFault with all faults that the stages found in all reports.
 */
export async function build(options: BuildOptions): Promise<Work> {
  const { root, reports: only, until, onStage = () => {}, ...road } = options;
  const ids = only ?? findSources(root);
  const reports = await Promise.all(ids.map((id) => openReport(root, id, road)));
  const work: Work = { reports, dataset: emptyDataset(), issues: [] };
  for (const stage of STAGES) {
    const start = performance.now();
    await STEPS[stage](work);
    onStage(stage, work, performance.now() - start);
    if (work.issues.length > 0) throw new ExtractionFault(work.issues);
    if (stage === until) break;
  }
  return work;
}

/** The files of a release. Throws ExtractionFault when one of them holds personal data. */
export function draft({ dataset, reports }: Work, version: string): PublishedFile[] {
  const editions = reports.map((one) => textFile(`text/${one.source.sourceId}.md`, readableText(one)));
  const files = draftRelease({ dataset, version, extraFiles: editions });
  const issues = personalDataRule.check(files);
  if (issues.length > 0) throw new ExtractionFault(issues);
  return files;
}

/** The report's readable edition. */
function readableText({ say, source, report, structured }: InWork): string {
  return editionOf(structured.document, {
    title: source.title,
    plan: report.plan,
    redacted: REDACTED,
    textOf: (leaves) => redact(say(leaves).text.text),
  });
}
