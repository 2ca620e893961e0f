import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** As the npm scripts load it. */
const CACHE = pathToFileURL(path.join(ROOT, 'scripts/compile-cache.js')).href;
const folder = mkdtempSync(path.join(tmpdir(), 'herkomst-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (script: string, args: string[], env: NodeJS.ProcessEnv = {}, cwd = ROOT) =>
  spawnSync(process.execPath, ['--import', CACHE, path.join(ROOT, 'scripts', `${script}.ts`), ...args], {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });

const COMMANDS = ['build', 'check', 'release', 'diff', 'why', 'bench'];

describe.each(COMMANDS)('npm run %s', (script) => {
  it('explains itself with --help', () => {
    const { status, stdout } = run(script, ['--help']);
    expect(status).toBe(0);
    expect(stdout).toMatch(new RegExp(`^Usage: npm run ${script}`));
    expect(stdout).toContain('--help');
  });

  it('refuses a flag that it does not know, in one sentence, with exit code 2', () => {
    const { status, stdout, stderr } = run(script, ['--no-such-flag']);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('--no-such-flag');
  });
});

describe('npm run build', () => {
  it.each([
    [['--stage', 'no-such-stage'], 'no-such-stage'],
    [['--report', 'no-such-report', '--stage', 'read'], 'no-such-report'],
    [['--report', 'opvoeden-in-de-buurt-2009'], '--stage'],
    [['something'], 'something'],
    [['--from', 'nowhere'], 'nowhere'],
    [['--from', 'pdf'], '--target'],
    [['--pdf', 'folder'], '--from pdf'],
  ])('refuses %j with exit code 2', (args, named) => {
    const { status, stderr } = run('build', args);
    expect(status).toBe(2);
    expect(stderr).toContain(named);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('refuses a target that is a file, and writes nothing', () => {
    const target = path.join(folder, 'a-file');
    writeFileSync(target, 'mine');
    const { status, stderr } = run('build', ['--target', target]);
    expect(status).toBe(2);
    expect(stderr).toContain('a-file');
  });

  it('publishes the same bytes whatever the time zone, the locale, the folder and the day', () => {
    const [a, b] = ['a', 'b'].map((name) => path.join(folder, name));
    const first = run('build', ['--target', a ?? ''], { TZ: 'Pacific/Auckland', LANG: 'C', LC_ALL: 'C' });
    const second = run(
      'build',
      ['--target', b ?? ''],
      { TZ: 'America/Adak', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
      folder,
    );
    expect([first.status, second.status]).toEqual([0, 0]);
    const differ = spawnSync('diff', ['-r', a ?? '', b ?? ''], { encoding: 'utf8' });
    expect(differ.stdout).toBe('');
    expect(differ.status).toBe(0);
    expect(readdirSync(a ?? '')).toContain('catalog.json');
  });

  it('tells a second time that the release is up to date', () => {
    const { status, stdout } = run('build', ['--target', path.join(folder, 'a')]);
    expect(status).toBe(0);
    expect(stdout).toContain('is up to date');
  });

  it('prints its summary as JSON', () => {
    const { status, stdout } = run('build', ['--target', path.join(folder, 'a'), '--json']);
    expect(status).toBe(0);
    const summary = JSON.parse(stdout);
    expect(summary.records.interventions).toBe(20);
    expect(summary.leastSure).toHaveLength(20);
  });

  it.skipIf(process.getuid?.() === 0)('refuses a folder that cannot be written', () => {
    const target = path.join(folder, 'closed');
    chmodSync(mkdtempSync(target), 0o500);
    expect(run('build', ['--target', path.join(target, 'x')]).status).toBe(2);
  });
});

describe('npm run check', () => {
  it('agrees with the published release', () => {
    const { status, stdout } = run('check', []);
    expect(stdout).toContain('byte for byte');
    expect(status).toBe(0);
  });

  it('fails where nothing is published', () => {
    const { status, stdout } = run('check', ['--target', path.join(folder, 'empty')]);
    expect(status).toBe(1);
    expect(stdout).toContain('Nothing is published');
  });
});

describe('npm run why', () => {
  it('answers from the published release', () => {
    const { status, stdout } = run('why', ['voorzorg', 'cost_min_eur']);
    expect(status).toBe(0);
    expect(stdout).toContain('13.623,-');
  });

  it.each([[[]], [['a', 'b', 'c']], [['--line', 'nonsense']], [['no-such-record']]])(
    'refuses %j with exit code 2',
    (args) => {
      expect(run('why', args).status).toBe(2);
    },
  );
});
