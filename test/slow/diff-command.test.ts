import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { applyDifference, openRelease, publish } from '../../src/publish/index.ts';
import { temporaryFolder } from '../publish/temporary.ts';
import { sampleDataset } from '../records/sample.ts';

const SCRIPT = path.resolve(import.meta.dirname, '../../scripts/diff.ts');

function releases(): string {
  const target = temporaryFolder();
  publish(sampleDataset(), { target, version: '1.0.0' });
  publish(sampleDataset({ goals: sampleDataset().goals.slice(1) }), { target, version: '1.0.1' });
  return target;
}

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', SCRIPT, ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('npm run diff', () => {
  it('shows what changed', () => {
    const { status, stdout } = run('1.0.0', '1.0.1', '--target', releases());
    expect([status, stdout]).toEqual([0, '1.0.0 → 1.0.1: patch\ngoals: vht/main/1: removed\n']);
  });

  it('gives JSON that leads from the one release to the other', () => {
    const target = releases();
    const { stdout } = run('1.0.0', '1.0.1', '--json', '--target', target);
    const made = applyDifference(openRelease(target, '1.0.0'), JSON.parse(stdout));
    for (const { path: file, bytes } of made) {
      expect(Buffer.compare(bytes, fs.readFileSync(path.join(target, '1.0.1', file))), file).toBe(0);
    }
  });

  it('gives a Markdown table', () => {
    expect(run('1.0.0', '1.0.1', '--format', 'markdown', '--target', releases()).stdout).toContain(
      '| --- | --- |',
    );
  });

  it.each([
    ['an unknown version', ['1.0.0', '1.0.1'], /no release 1\.0\.0 in .*; there is: none/],
    ['one version', ['1.0.0'], /two versions/],
    ['an unknown flag', ['1.0.0', '1.0.1', '--colour'], /--colour/],
    ['an unknown format', ['1.0.0', '1.0.1', '--format', 'toString'], /no format/],
    ['a limit that is no number', ['1.0.0', '1.0.1', '--limit', 'few'], /not a number/],
  ])('tells the user of %s, in one line', (_, args, message) => {
    const { status, stdout, stderr } = run(...args, '--target', temporaryFolder());
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('ends with 1 when a release was altered', () => {
    const target = releases();
    fs.appendFileSync(path.join(target, '1.0.0', 'CODEBOOK.md'), 'x');
    expect(run('1.0.0', '1.0.1', '--target', target)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('release-altered'),
    });
  });

  it('explains itself', () => {
    expect(run('--help')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('Usage: npm run diff'),
    });
  });
});
