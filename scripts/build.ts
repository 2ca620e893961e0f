import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { UserFault } from '../src/model/issue.ts';
import { build, draft, type RoadOptions, STAGES, type Stage, type Work } from '../src/pipeline.ts';
import {
  compareWithPublished,
  diskLayer,
  folderWithin,
  openCatalog,
  publishFiles,
} from '../src/publish/index.ts';
import { findSources } from '../src/read/source.ts';
import { main } from './cli.ts';
import { summarise, summaryAsText } from './summary.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const FIRST_VERSION = '1.0.0';
const PUBLISHED = 'dist-data';

const HELP = `
Usage: npm run build [-- options]

Reads the reports in raw/, and publishes what they say in dist-data/.

  --report <id>     only this report, with --stage (may be given more than once)
  --stage <stage>   stop after this stage and write what it made to stages/ (which git ignores; personal data
                    may be among it), to look at:
                    ${STAGES.join(', ')}
  --from <road>     read the reports from their raw text (text) or from the PDF of their pages (pdf);
                    when left out, from the file that source.json names
  --pdf <folder>    the PDFs to read, one a report: <report>*.pdf; when left out, raw/<report>/report.pdf
  --typesetting <t> of several PDFs of a report the one with this in its name, e.g. ruled
  --compare         read the other road too, and list where the two differ among the findings; this is also
                    done for a report that has a report.pdf beside its raw text
  --target <folder> publish here instead of in dist-data/
  --private         also write the personal data that are read but never published to private/, which git ignores
  --json            print the summary as JSON
  --help            print this

Exit code: 0; 1 for a fault in the data, with all of them listed; 2 for a fault of the user.
`;

await main({
  help: HELP,
  options: {
    report: { type: 'string', multiple: true },
    stage: { type: 'string' },
    from: { type: 'string' },
    pdf: { type: 'string' },
    typesetting: { type: 'string' },
    compare: { type: 'boolean', default: false },
    target: { type: 'string', default: PUBLISHED },
    private: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
  run: async ({ values }) => {
    const until = stageOf(values.stage);
    if (values.report && !until) {
      throw new UserFault('A release has all reports: give --report together with --stage.');
    }
    if (values.private && until) throw new UserFault('Give either --private or --stage.');
    checkReportNames(values.report ?? []);
    const road = roadOf(values);
    if ((values.from || values.compare) && !until && values.target === PUBLISHED) {
      throw new UserFault(
        `The releases in ${PUBLISHED}/ are made by the road of each source.json: with --from or --compare give --target.`,
      );
    }
    const { latest } = openCatalog(ROOT, values.target);
    const say = values.json ? () => {} : console.log;
    const work = await build({
      root: ROOT,
      ...(values.report ? { reports: values.report } : {}),
      ...(until ? { until } : {}),
      ...road,
      onStage: (stage, _, ms) => say(`${stage.padEnd(10)} ${ms.toFixed(0).padStart(5)} ms`),
    });
    if (until) return writeStage(until, work, say);
    if (values.private) writePrivate(work, say);
    return release(work, { target: values.target, latest, asJson: values.json, say });
  },
});

interface RoadValues {
  from?: string | undefined;
  pdf?: string | undefined;
  typesetting?: string | undefined;
  compare: boolean;
}

/** Which road to take. Throws UserFault for one that is not there, and for PDFs that would not be read. */
function roadOf({ from, pdf, typesetting, compare }: RoadValues): RoadOptions {
  if (from !== undefined && from !== 'text' && from !== 'pdf') {
    throw new UserFault(`There is no road “${from}”; there are: text, pdf.`);
  }
  if ((pdf ?? typesetting) !== undefined && from !== 'pdf' && !compare) {
    throw new UserFault(
      '--pdf and --typesetting say which PDF to read: give --from pdf or --compare with them.',
    );
  }
  return {
    ...(from && { from }),
    ...(pdf && { pdf: path.resolve(pdf) }),
    ...(typesetting && { typesetting }),
    compare,
  };
}

function stageOf(name: string | undefined): Stage | undefined {
  const stage = STAGES.find((known) => known === name);
  if (name !== undefined && !stage) {
    throw new UserFault(`There is no stage “${name}”; there are: ${STAGES.join(', ')}.`);
  }
  return stage;
}

type Say = (line: string) => void;

function checkReportNames(names: readonly string[]): void {
  const known = findSources(ROOT);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new UserFault(`There is no report “${unknown}”; there are: ${known.join(', ')}.`);
  }
}

/** Writes JSON to a folder of the project that git ignores; refuses a link out of the project. */
function writeIgnored(folder: string, name: string, data: unknown, say: Say): void {
  const target = path.join(folderWithin(diskLayer, ROOT, folder), name);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, `${JSON.stringify(data, null, 2)}\n`);
  say(`written    ${path.join(folder, name)}`);
}

/** What each report's stage made, as JSON; personal data may be among it. */
function writeStage(stage: Stage, work: Work, say: Say): number {
  const made: Readonly<Record<Stage, (one: Work['reports'][number]) => unknown>> = {
    read: ({ pages, document }) => pages ?? document.lines,
    structure: ({ structured: { document } }) => document.root,
    extract: ({ extracted: { statements } }) => statements,
    records: ({ records }) => records,
    link: ({ records }) => records,
    trace: ({ own }) => own,
    check: () => work.dataset,
    validate: () => work.dataset,
  };
  for (const one of work.reports) {
    writeIgnored('stages', path.join(one.source.sourceId, `${stage}.json`), made[stage](one), say);
  }
  return 0;
}

/** The only way in which the persons of a report are written: asked for, to a place that is not published. */
function writePrivate(work: Work, say: Say): void {
  for (const { source, report, extracted } of work.reports) {
    if (!report.readPrivate) continue;
    writeIgnored('private', `${source.sourceId}.json`, report.readPrivate(extracted.statements), say);
  }
}

interface ReleaseOptions {
  target: string;
  /** Version of the latest release there, null when there is none. */
  latest: string | null;
  asJson: boolean;
  say: Say;
}

/** Publishes the first release, or finds that the latest one is what the build gives. */
function release(work: Work, { target, latest, asJson, say }: ReleaseOptions): number {
  const start = performance.now();
  const version = latest ?? FIRST_VERSION;
  const files = draft(work, version);
  const comparison =
    latest && compareWithPublished({ target: path.resolve(ROOT, target), filesFor: () => files });
  if (comparison && !comparison.same) {
    console.error(comparison.text);
    console.error(
      `The build differs from release ${version}, which never changes: npm run release makes a new one.`,
    );
    return 1;
  }
  publishFiles({ files, version, target, tree: ROOT });
  say(`${'publish'.padEnd(10)} ${(performance.now() - start).toFixed(0).padStart(5)} ms`);
  const summary = summarise(work, { version, folder: path.join(target, version), isNew: latest === null });
  console.log(asJson ? JSON.stringify(summary, null, 2) : summaryAsText(summary));
  return 0;
}
