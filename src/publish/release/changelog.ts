import type { Difference } from '../diff/difference.ts';
import { dataLines, formLines, limited, lineAsText } from '../diff/text.ts';
import { compareVersions, isVersion } from './version.ts';

const TITLE = '# Changelog\n';
const UNRELEASED = 'Unreleased';
/** Enough to see what a release is about; `npm run diff` shows all. */
const LINES_SHOWN = 200;

interface Section {
  /** A version, or `Unreleased`. */
  name: string;
  body: string;
}

interface Changelog {
  preamble: string;
  sections: readonly Section[];
}

function parse(text: string): Changelog {
  const [preamble = TITLE, ...sections] = text.split(/^## /m);
  return {
    preamble: preamble || TITLE,
    sections: sections.map((section) => {
      const [name = '', ...body] = section.split('\n');
      return { name: name.trim(), body: body.join('\n').trim() };
    }),
  };
}

const render = ({ preamble, sections }: Changelog) =>
  [preamble.trim(), ...sections.map(({ name, body }) => `## ${name}\n\n${body}`.trim())]
    .join('\n\n')
    .concat('\n');

/** What people have noted under `### Code` of the unreleased section. */
function notedCode({ sections }: Changelog): string[] {
  const body = sections.find(({ name }) => name === UNRELEASED)?.body ?? '';
  const [, code = ''] = /^### Code\n([\s\S]*?)(?=^### |(?![\s\S]))/m.exec(body) ?? [];
  return code.split('\n').filter((line) => line.trim() !== '');
}

const list = (lines: readonly string[]) => (lines.length > 0 ? lines : ['- Nothing.']).join('\n');
const bullets = (lines: readonly string[]) => limited(lines, LINES_SHOWN).map((line) => `- ${line}`);

function sectionFor(difference: Difference, noted: readonly string[]): Section {
  const data = bullets([...formLines(difference), ...dataLines(difference)].map(lineAsText));
  return { name: difference.to, body: `### Data\n\n${list(data)}\n\n### Code\n\n${list(noted)}` };
}

const isReleased = ({ name }: Section, { from }: Difference) =>
  isVersion(name) && compareVersions(name, from) <= 0;

/**
 * The changelog with an entry for the newer release of `difference`: under Data what changed in the published
 * files, under Code what people noted under `## Unreleased`. An entry for a version that was never released,
 * left by a run that crashed, is replaced. `text` is the changelog so far, '' if there is none.
 */
export function changelogWith(text: string, difference: Difference): string {
  const changelog = parse(text);
  const released = changelog.sections.filter((section) => isReleased(section, difference));
  const entry = sectionFor(difference, notedCode(changelog));
  return render({ preamble: changelog.preamble, sections: [entry, ...released] });
}
