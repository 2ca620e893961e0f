import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { windingBombs } from '../../scripts/lib/bombs.ts';
import { residentMemory, showsMemory } from '../../src/read/pdf/child/memory.ts';
import { writePdf } from '../helpers/pdf.ts';

const root = join(import.meta.dirname, '..', '..');
const fixture = join(root, 'test', 'fixtures', 'tables', 'zebra.pdf');
const folder = mkdtempSync(join(tmpdir(), 'tables-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]) {
  return spawnSync(process.execPath, [join(root, 'scripts', 'tables.ts'), ...args], { encoding: 'utf8' });
}

/** Whether the system can be asked to end a child with its parent. */
const hasSetpriv = spawnSync('setpriv', ['--pdeathsig', 'KILL', 'true']).status === 0;

describe('npm run tables', { timeout: 20_000 }, () => {
  it('prints the tables of a file in the format asked for', () => {
    const { status, stdout } = run(fixture, '--format', 'csv');
    expect(status).toBe(0);
    expect(stdout).toContain('North,"1,204","1,310",8.8%');
  });

  it('writes files and the pages as they were understood', () => {
    expect(run(fixture, '--out', folder, '--debug', '--format', 'json').status).toBe(0);
    expect(JSON.parse(readFileSync(join(folder, 'zebra.json'), 'utf8')).tables).toHaveLength(1);
    expect(existsSync(join(folder, 'page-1.svg'))).toBe(true);
  });

  it('says so when a page cannot be drawn', () => {
    mkdirSync(join(folder, 'drawn', 'page-1.svg'), { recursive: true });
    const { status, stderr } = run(fixture, '--out', join(folder, 'drawn'), '--debug');
    expect(status).toBe(2);
    expect(stderr).toContain('it cannot be written');
  });

  it('reads each page once, however often it is named', () => {
    expect(run(fixture, '--pages', '1,1-1').stdout).toBe(run(fixture).stdout);
  });

  it('explains itself', () => {
    expect(run('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('--pages 2-5') });
  });

  it.each([
    ['a missing file', ['nowhere.pdf'], 'nowhere.pdf: There is no such file'],
    ['no file', [], 'give one PDF file or more'],
    ['a wrong flag', [fixture, '--pagez'], "Unknown option '--pagez'"],
    ['a wrong format', [fixture, '--format', 'xls'], 'no such format: xls'],
    ['several files and nowhere to put them', [fixture, fixture], 'give --out with more than one file'],
    ['two files of one name', [fixture, fixture, '--out', folder], 'would both be written to zebra.json'],
    ['a limit that is none', [fixture, '--time', 'long'], 'write a whole number from 1'],
    ['a page that is not there', [fixture, '--pages', '7'], 'no such page'],
    ['pages that are none', [fixture, '--pages', '5-2'], 'write pages like 2-5,8'],
    ['a file that is no PDF', [join(root, 'package.json')], 'not a PDF file'],
  ])('answers %s with one sentence and exit code 2', (_, args, sentence) => {
    const { status, stderr } = run(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('says that a scan has no text layer', () => {
    const scan = join(folder, 'scan.pdf');
    writeFileSync(scan, writePdf({ pages: [{ content: '' }] }));
    const { status, stderr } = run(scan);
    expect(status).toBe(2);
    expect(stderr).toContain('no text layer');
  });

  it('reads several files in parallel; one that cannot be read does not stop the others', () => {
    const bad = join(folder, 'bad.pdf');
    writeFileSync(bad, 'no PDF');
    const out = join(folder, 'several');
    const other = join(root, 'test', 'fixtures', 'tables', 'tagged.pdf');
    const { status, stderr, stdout } = run(
      fixture,
      bad,
      other,
      '--out',
      out,
      '--jobs',
      '2',
      '--format',
      'csv',
    );
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toBe(`${bad}: This is not a PDF file: it does not begin with "%PDF-".\n`);
    expect(readdirSync(out).sort()).toEqual(['tagged.csv', 'zebra.csv']);
  });

  it('records what read the file', () => {
    const { metadata } = JSON.parse(run(fixture).stdout);
    expect(metadata.reader).toMatch(/^pdfjs-dist \d/);
  });

  const signals = hasSetpriv ? (['SIGTERM', 'SIGINT', 'SIGKILL'] as const) : (['SIGTERM', 'SIGINT'] as const);
  it.skipIf(!showsMemory).each(signals)(
    'takes its children with it when it is ended by %s',
    async (signal) => {
      const slow = join(folder, 'slow.pdf');
      writeFileSync(slow, windingBombs.find(({ name }) => name === 'forms-in-forms')!.make(1));
      const parent = spawn(process.execPath, [join(root, 'scripts', 'tables.ts'), slow]);
      const children = () => readFileSync(`/proc/${parent.pid}/task/${parent.pid}/children`, 'utf8').trim();
      await vi.waitUntil(children, { timeout: 10_000 });
      const child = Number(children());
      parent.kill(signal);
      await once(parent, 'exit');
      // Dead and not yet fetched by the system's first process counts as gone: it has no memory any more.
      await vi.waitUntil(() => residentMemory(child) === undefined, { timeout: 5000 });
    },
  );
});
