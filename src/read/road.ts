import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { UserFault } from '../model/issue.ts';
import type { Source } from './source.ts';

/** What a report is read from: its raw text, or the PDF of its pages. */
export type Road = 'text' | 'pdf';

export interface RoadOptions {
  /** The road to take; as the report's `source.json` says when left out. */
  from?: Road;
  /** A folder with PDFs, `<report>*.pdf`; `raw/<report>/report.pdf` when left out. */
  pdf?: string;
  /** Which of several PDFs of a report: the one with this in its name. */
  typesetting?: string;
  /** Read the other road too, and list where the two differ. */
  compare?: boolean;
}

export interface Opened {
  source: Source;
  bytes: Uint8Array;
}

const PDF = 'application/pdf';
const IN_RAW = 'report.pdf';

export const isPdf = ({ mediatype }: Pick<Source, 'mediatype'>): boolean => mediatype === PDF;

/** What is read, and what it is compared with where both roads are there. */
export function chooseRoad(
  root: string,
  opened: Opened,
  options: RoadOptions,
): { taken: Opened; beside: Opened | null } {
  const own: Road = isPdf(opened.source) ? 'pdf' : 'text';
  const from = options.from ?? own;
  const { sourceId } = opened.source;
  if (own === 'pdf') {
    if (from === 'text')
      throw new UserFault(`There is no raw text of ${sourceId}: its source.json names a PDF.`);
    return { taken: opened, beside: null };
  }
  const isBeside = options.compare || existsSync(path.join(root, 'raw', sourceId, IN_RAW));
  if (from === 'text')
    return { taken: opened, beside: isBeside ? openPdfOf(root, opened.source, options) : null };
  return { taken: openPdfOf(root, opened.source, options), beside: isBeside ? opened : null };
}

/** The PDF of a report, and what is known of its source. Throws UserFault when there is none, or more than one. */
function openPdfOf(root: string, source: Source, { pdf, typesetting = '' }: RoadOptions): Opened {
  const folder = pdf ?? path.join(root, 'raw', source.sourceId);
  const named = pdf === undefined ? [IN_RAW] : namesIn(folder, source.sourceId);
  const exact = named.filter((name) => name.endsWith(`.${typesetting}.pdf`));
  const chosen = exact.length > 0 ? exact : named.filter((name) => name.includes(typesetting));
  const [name, another] = chosen;
  const place = pdf === undefined ? `raw/${source.sourceId}` : 'the folder given with --pdf';
  if (name === undefined && named.length > 0) {
    throw new UserFault(
      `No PDF of ${source.sourceId} has “${typesetting}” in its name; there are: ${named.join(', ')}.`,
    );
  }
  if (name === undefined || !existsSync(path.join(folder, name))) {
    throw new UserFault(
      `There is no PDF of ${source.sourceId} in ${place}: put it there, or see --pdf in --help.`,
    );
  }
  if (another !== undefined) {
    throw new UserFault(
      `There are several PDFs of ${source.sourceId}: ${chosen.join(', ')}. Choose with --typesetting.`,
    );
  }
  const bytes = readFileSync(path.join(folder, name));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const file = pdf === undefined ? `raw/${source.sourceId}/${name}` : name;
  return {
    source: { ...source, mediatype: PDF, file: name, path: file, bytes: bytes.length, sha256 },
    bytes,
  };
}

function namesIn(folder: string, sourceId: string): string[] {
  if (!existsSync(folder)) throw new UserFault('The folder given with --pdf is not there.');
  return readdirSync(folder)
    .filter((name) => name.startsWith(sourceId) && name.endsWith('.pdf'))
    .sort();
}
