import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { assertUnaltered, diskLayer, readCatalog } from '../../src/publish/index.ts';
import { temporaryFolder } from '../publish/temporary.ts';

const SCRIPT = path.join(import.meta.dirname, '../publish/publish-at.ts');
/** Long enough for all processes to have started. */
const START_MS = 2500;

function publishAt(target: string, version: string, moment: number): Promise<string> {
  const child = spawn(process.execPath, ['--import', 'tsx', SCRIPT, target, version, String(moment)]);
  return new Promise((resolve) => {
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
    });
    child.on('close', () => resolve(said.trim()));
  });
}

it.each([
  ['different versions', ['1.0.0', '1.1.0', '1.2.0']],
  ['the same version', ['1.0.0', '1.0.0', '1.0.0']],
])(
  'builds that publish %s at once: each gets through or says why not',
  { timeout: 30_000 },
  async (_, versions) => {
    const target = temporaryFolder();
    const moment = Date.now() + START_MS;
    const said = await Promise.all(versions.map((version) => publishAt(target, version, moment)));

    for (const message of said)
      expect(message).toMatch(/^$|^Another build .*try again|another build has put something/);
    const { releases } = readCatalog(diskLayer, target);
    assertUnaltered(diskLayer, target, releases);
    const through = new Set(versions.filter((_, i) => said[i] === ''));
    expect(releases.map(({ version }) => version)).toEqual([...through].sort());
    expect(through.size).toBeGreaterThan(0);
    expect(fs.readdirSync(target).sort()).toEqual([...through, 'catalog.json'].sort());
  },
);
