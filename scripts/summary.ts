import type { Work } from '../src/pipeline.ts';
import { RESOURCES } from '../src/records/index.ts';

/** Cells whose bounds are least sure: the ones to look at first. */
const LEAST_SURE = 20;

export interface Summary {
  version: string;
  folder: string;
  isNew: boolean;
  records: Record<string, number>;
  corrections: number;
  findings: number;
  leastSure: { cell: string; confidence: number }[];
}

export interface Release {
  version: string;
  folder: string;
  isNew: boolean;
}

/** What a build made, for its reader. */
export function summarise({ dataset }: Work, release: Release): Summary {
  const isCorrected = ({ method }: { method: string }) => method === 'correction';
  const leastSure = dataset.cells
    .filter(({ confidence }) => confidence < 1)
    .toSorted((a, b) => a.confidence - b.confidence)
    .slice(0, LEAST_SURE)
    .map(({ cell_id, confidence }) => ({ cell: cell_id, confidence }));
  return {
    ...release,
    records: Object.fromEntries(RESOURCES.map(({ name }) => [name, dataset[name].length])),
    corrections: dataset.cells.filter(isCorrected).length + judgements(dataset.provenance),
    findings: dataset.findings.length,
    leastSure,
  };
}

/** Fields whose text a judgement chose. */
const judgements = (provenance: Work['dataset']['provenance']) =>
  new Set(provenance.flatMap(({ reason, record_id, quote }) => (reason ? [`${record_id} ${quote}`] : [])))
    .size;

const cellLine = ({ cell, confidence }: Summary['leastSure'][number]) =>
  `  ${confidence.toFixed(2)}  ${cell}`;

export function summaryAsText(summary: Summary): string {
  const { version, folder, isNew, records, corrections, findings, leastSure } = summary;
  const width = Math.max(...Object.keys(records).map((name) => name.length));
  return [
    '',
    ...Object.entries(records).map(([name, count]) => `${name.padEnd(width)} ${String(count).padStart(6)}`),
    '',
    ...(leastSure.length > 0 ? ['Least sure cells, to look at first:', ...leastSure.map(cellLine), ''] : []),
    `${corrections} corrections and judgements, ${findings} findings.`,
    isNew ? `Release ${version} written to ${folder}/.` : `Release ${version} in ${folder}/ is up to date.`,
  ].join('\n');
}
