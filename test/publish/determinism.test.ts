import { execFileSync } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';

const PROJECT = path.resolve(import.meta.dirname, '../..');
const TSX = path.join(PROJECT, 'node_modules/tsx/dist/loader.mjs');

const CIRCUMSTANCES = [
  { cwd: PROJECT, env: { TZ: 'UTC', LANG: 'C' } },
  { cwd: os.tmpdir(), env: { TZ: 'Asia/Kathmandu', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' } },
  { cwd: os.homedir(), env: { TZ: 'America/St_Johns', LANG: 'nl_NL.UTF-8', NODE_OPTIONS: '--no-warnings' } },
];

function digestIn({ cwd, env }: (typeof CIRCUMSTANCES)[number]): string {
  const script = path.join(import.meta.dirname, 'print-digest.ts');
  const args = ['--import', TSX, script];
  return execFileSync(process.execPath, args, { cwd, env: { ...process.env, ...env }, encoding: 'utf8' });
}

test('the same data give the same bytes in any time zone, locale and directory', { timeout: 30_000 }, () => {
  const digests = new Set(CIRCUMSTANCES.map(digestIn));
  expect([...digests]).toEqual([expect.stringMatching(/^[0-9a-f]{64}\n$/)]);
});
