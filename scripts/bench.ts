import path from 'node:path';
import { draft, type InWork, openReport, STAGES, STEPS, type Stage, type Work } from '../src/pipeline.ts';
import { findSources } from '../src/read/source.ts';
import { emptyDataset } from '../src/records/index.ts';
import { main } from './cli.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const COPIES = [1, 10, 100];
/** The stages whose work grows with the length of a text; the others see each record once. */
const BY_LENGTH: readonly Stage[] = ['read', 'structure', 'extract'];

const HELP = `
Usage: npm run bench [-- options]

Prints the time of each stage, first in a cold process and then warm, and how the stages that read the text
grow when each report is ${COPIES.join(', ')} copies of itself in one file. Linear growth is 10 per step.

  --json   print the figures as JSON
  --help   print this
`;

await main({
  help: HELP,
  options: { json: { type: 'boolean', default: false } },
  run: async ({ values }) => {
    const opened = () => Promise.all(findSources(ROOT).map((id) => openReport(ROOT, id)));
    const cold = timed(await opened(), STAGES, true);
    const warm = timed(await opened(), STAGES, true);
    const growth = [];
    for (const copies of COPIES) {
      const reports = (await opened()).map((report) => repeated(report, copies));
      growth.push({ copies, ...timed(reports, BY_LENGTH, false) });
    }
    const figures = { cold, warm, growth, peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024) };
    console.log(values.json ? JSON.stringify(figures, null, 2) : asText(figures));
    return 0;
  },
});

/** A report whose text and outline are `copies` times what they were. */
function repeated(one: InWork, copies: number): InWork {
  const { plan } = one.report;
  const outline = Array.from({ length: copies }, () => plan.outline).flat();
  const bytes = Buffer.concat(Array.from({ length: copies }, () => one.bytes));
  return { ...one, bytes, report: { ...one.report, plan: { ...plan, outline } } };
}

type Times = Record<string, number>;

/** Milliseconds of each stage, and of drafting all files when asked. */
function timed(reports: InWork[], stages: readonly Stage[], withDraft: boolean): Times {
  const work: Work = { reports, dataset: emptyDataset(), issues: [] };
  const times: Times = {};
  const time = (name: string, run: () => void) => {
    const start = performance.now();
    run();
    times[name] = Math.round((performance.now() - start) * 10) / 10;
  };
  for (const stage of stages) time(stage, () => STEPS[stage](work));
  if (withDraft) time('draft', () => draft(work, '0.0.0'));
  return times;
}

interface Figures {
  cold: Times;
  warm: Times;
  growth: ({ copies: number } & Times)[];
  peakMegabytes: number;
}

function asText({ cold, warm, growth, peakMegabytes }: Figures): string {
  const row = (cells: (string | number)[]) =>
    cells.map((cell, i) => String(cell)[i === 0 ? 'padEnd' : 'padStart'](10)).join(' ');
  const sum = (times: Times) => Math.round(Object.values(times).reduce((a, b) => a + b, 0));
  const factors = BY_LENGTH.map((stage) =>
    growth.slice(1).map((times, i) => `×${((times[stage] ?? 0) / (growth[i]?.[stage] ?? 1)).toFixed(1)}`),
  );
  return [
    row(['ms', 'cold', 'warm']),
    ...Object.keys(cold).map((stage) => row([stage, cold[stage] ?? '', warm[stage] ?? ''])),
    row(['together', sum(cold), sum(warm)]),
    '',
    row(['ms', ...growth.map(({ copies }) => `${copies} copies`), 'growth']),
    ...BY_LENGTH.map((stage, i) =>
      row([stage, ...growth.map((times) => times[stage] ?? ''), factors[i]?.join(' ') ?? '']),
    ),
    '',
    `Peak memory ${peakMegabytes} MB.`,
  ].join('\n');
}
