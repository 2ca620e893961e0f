import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { UserFault } from '../../src/model/issue.ts';
import { type FileLayer, publishFiles } from '../../src/publish/index.ts';
import { type Fault, faultyLayer, hastyLayer, Killed } from './faulty-layer.ts';
import { contentsOf, temporaryFolder } from './temporary.ts';
import { smallRelease } from './temporary-files.ts';

const FAULTS: Fault[] = ['kill', 'kill halfway', 'ENOSPC', 'EIO', 'EIO from then on'];

const OLD = smallRelease('old');
const NEW = smallRelease('new');

const publishOld = (target: string) =>
  publishFiles({ files: OLD, version: '1.0.0', target, layer: hastyLayer });
const publishNew = (target: string, layer: FileLayer = hastyLayer) =>
  publishFiles({ files: NEW, version: '1.1.0', target, layer });

/** What a user sees who follows the catalogue: the releases it lists, and their files. */
function seenByUsers(target: string): Record<string, unknown> {
  const file = path.join(target, 'catalog.json');
  if (!fs.existsSync(file)) return {};
  const catalog = JSON.parse(fs.readFileSync(file, 'utf8'));
  const releases = catalog.releases.map((release: { path: string }) => [
    release.path,
    contentsOf(path.join(target, release.path)),
  ]);
  return { catalog, ...Object.fromEntries(releases) };
}

function stateAfter(publish: (target: string) => void): Record<string, unknown> {
  const target = temporaryFolder();
  publish(target);
  return seenByUsers(target);
}

/** Publishes with a fault at each position in turn until a run gets through; `check` looks at what is left. */
function atEveryPosition(
  fault: Fault,
  prepare: (target: string) => void,
  check: (target: string, error: unknown) => void,
) {
  for (let position = 0; ; position++) {
    const target = temporaryFolder();
    prepare(target);
    const layer = faultyLayer(position, fault);
    let error: unknown;
    try {
      publishNew(target, layer);
    } catch (thrown) {
      error = thrown;
    }
    if (layer.changes <= position) return position;
    check(target, error);
  }
}

describe.each([
  ['the first release', () => {}],
  ['a second release', (target: string) => void publishOld(target)],
])('%s', (_, prepare) => {
  const old = () => stateAfter(prepare);
  const next = () =>
    stateAfter((target) => {
      prepare(target);
      publishNew(target);
    });

  it.each(FAULTS)('survives %s at every change of the disk', (fault) => {
    const [before, after] = [old(), next()];
    const positions = atEveryPosition(fault, prepare, (target, error) => {
      expect([before, after]).toContainEqual(seenByUsers(target));
      expect(error).toBeInstanceOf(fault.startsWith('kill') ? Killed : UserFault);

      publishNew(target);
      expect(seenByUsers(target)).toEqual(after);
      const listed = Object.keys(after).filter((name) => name !== 'catalog');
      expect(fs.readdirSync(target).sort()).toEqual([...listed, 'catalog.json'].sort());
    });
    expect(positions).toBeGreaterThan(15);
  });

  it.each(['kill', 'kill halfway', 'EIO from then on'] as const)(
    'is cleaned up after %s also by a run that publishes another version',
    (fault) => {
      atEveryPosition(fault, prepare, (target) => {
        publishFiles({ files: OLD, version: '2.0.0', target, layer: hastyLayer });
        const { catalog } = seenByUsers(target) as { catalog: { releases: { version: string }[] } };
        const listed = catalog.releases.map(({ version }) => version);
        expect(fs.readdirSync(target).sort()).toEqual([...listed, 'catalog.json'].sort());
      });
    },
  );
});

it('says in one sentence what the disk has against it', () => {
  const target = temporaryFolder();
  expect(() => publishNew(target, faultyLayer(4, 'ENOSPC'))).toThrow(
    /^Cannot publish to .*: the disk is full \(ENOSPC\)\.$/,
  );
});

it.each([1, 2, 7, 9, 13, 14, 15, 16, 17, 18, 19])(
  'survives kill -9 of the process at change %i of the disk',
  (position) => {
    const target = temporaryFolder();
    publishOld(target);
    const before = seenByUsers(target);
    const script = path.join(import.meta.dirname, 'publish-and-die.ts');
    const { signal } = spawnSync(process.execPath, ['--import', 'tsx', script, target, String(position)]);
    expect(signal).toBe('SIGKILL');
    const left = seenByUsers(target);
    publishNew(target);
    expect([before, seenByUsers(target)]).toContainEqual(left);
    expect(fs.readdirSync(target).sort()).toEqual(['1.0.0', '1.1.0', 'catalog.json']);
  },
);
