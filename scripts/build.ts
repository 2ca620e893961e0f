import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { UserFault } from '../src/model/issue.ts';
import { build, draft, type RoadOptions, STAGES, type Stage, type Work } from '../src/pipeline.ts';
import { compareWithPublished, openCatalog, publishFiles } from '../src/publish/index.ts';
import { main } from './cli.ts';
import { summarise, summaryAsText } from './summary.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const FIRST_VERSION = '1.0.0';

const HELP = `
Usage: npm run build [-- options]

Reads the reports in raw/, and publishes what they say in dist-data/.

  --report <id>     only this report (may be given more than once)
  --stage <stage>   stop after this stage and write what it made to stages/, to look at:
                    ${STAGES.join(', ')}
  --from <road>     read the reports from their raw text (text) or from the PDF of their pages (pdf);
                    when left out, from the file that source.json names
  --pdf <folder>    the PDFs to read, one a report: <report>*.pdf; when left out, raw/<report>/report.pdf
  --typesetting <t> of several PDFs of a report the one with this in its name, e.g. ruled
  --compare         read the other road too, and list where the two differ among the findings; this is also
                    done for a report that has a report.pdf beside its raw text
  --target <folder> publish here instead of in dist-data/
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
    target: { type: 'string', default: 'dist-data' },
    json: { type: 'boolean', default: false },
  },
  run: async ({ values, positionals }) => {
    if (positionals[0] !== undefined)
      throw new UserFault(`Unexpected argument “${positionals[0]}”: see --help.`);
    const until = stageOf(values.stage);
    const { latest } = openCatalog(ROOT, values.target);
    const say = values.json ? () => {} : console.log;
    const work = await build({
      root: ROOT,
      ...(values.report ? { reports: values.report } : {}),
      ...(until ? { until } : {}),
      ...roadOf(values),
      onStage: (stage, _, ms) => say(`${stage.padEnd(10)} ${ms.toFixed(0).padStart(5)} ms`),
    });
    if (until) return writeStage(until, work, say);
    if (values.report) throw new UserFault('A release has all reports: give --report together with --stage.');
    return release(work, { target: values.target, latest, asJson: values.json, say });
  },
});

interface RoadValues {
  from?: string | undefined;
  pdf?: string | undefined;
  typesetting?: string | undefined;
  compare: boolean;
}

/** Which road to take. Throws UserFault for one that is not there. */
function roadOf({ from, pdf, typesetting, compare }: RoadValues): RoadOptions {
  if (from !== undefined && from !== 'text' && from !== 'pdf') {
    throw new UserFault(`There is no road “${from}”; there are: text, pdf.`);
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

/** What each report's stage made, as JSON; personal data may be among it, so git ignores the folder. */
function writeStage(stage: Stage, work: Work, say: Say): number {
  const made: Readonly<Record<Stage, (one: Work['reports'][number]) => unknown>> = {
    read: ({ pages, document }) => pages ?? document.lines,
    structure: ({ structured: { document } }) => document.root,
    extract: ({ extracted: { statements } }) => statements,
    records: ({ records }) => records,
    link: ({ records }) => records,
    trace: () => work.dataset,
    check: () => work.dataset,
    validate: () => work.dataset,
  };
  for (const one of work.reports) {
    const file = path.join('stages', one.source.sourceId, `${stage}.json`);
    mkdirSync(path.join(ROOT, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(ROOT, file), `${JSON.stringify(made[stage](one), null, 2)}\n`);
    say(`written    ${file}`);
  }
  return 0;
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
