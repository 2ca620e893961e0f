import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { UserFault } from '../../src/model/issue.ts';
import { PublicationFault, publishFiles } from '../../src/publish/index.ts';
import { contentsOf, temporaryFolder } from './temporary.ts';
import { smallRelease } from './temporary-files.ts';

/** By default the target is outside the tree, as a folder that a user names. */
const publish = (
  target: string,
  version = '1.0.0',
  text = 'some text',
  tree = path.join(path.dirname(target), 'project'),
) => publishFiles({ files: smallRelease(text), version, target, tree });

const catalogOf = (target: string) => JSON.parse(fs.readFileSync(path.join(target, 'catalog.json'), 'utf8'));

describe('publishFiles', () => {
  it('makes the folder, the release and a catalogue that names it', () => {
    const target = path.join(temporaryFolder(), 'deep', 'dist-data');
    expect(publish(target)).toEqual({ folder: path.join(target, '1.0.0'), written: true });
    expect(Object.keys(contentsOf(target)).sort()).toEqual(
      [
        '1.0.0/',
        'catalog.json',
        ...['CODEBOOK.md', 'SHA256SUMS', 'csv/', 'csv/a.csv', 'json/', 'json/a.json'].map(
          (name) => `1.0.0/${name}`,
        ),
      ].sort(),
    );
    expect(catalogOf(target)).toEqual({
      latest: '1.0.0',
      releases: [{ version: '1.0.0', path: '1.0.0', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }],
    });
  });

  it('changes nothing when the release is there already', () => {
    const target = temporaryFolder();
    publish(target);
    const before = contentsOf(target);
    expect(publish(target).written).toBe(false);
    expect(contentsOf(target)).toEqual(before);
  });

  it('names the highest version as the latest, and lists versions by number', () => {
    const target = temporaryFolder();
    for (const version of ['1.9.0', '1.10.0', '1.2.0']) publish(target, version, version);
    expect(catalogOf(target).latest).toBe('1.10.0');
    expect(catalogOf(target).releases.map((release: { version: string }) => release.version)).toEqual([
      '1.2.0',
      '1.9.0',
      '1.10.0',
    ]);
  });

  it.each(['1.0', 'v1.0.0', '../../1.0.0', '1.0.0-rc', '01.0.0', ''])('refuses the version %j', (version) => {
    expect(() => publish(temporaryFolder(), version)).toThrow(UserFault);
  });

  it('never changes a released version', () => {
    const target = temporaryFolder();
    publish(target);
    const before = contentsOf(target);
    expect(() => publish(target, '1.0.0', 'other text')).toThrow(/version-released.*new version/);
    expect(contentsOf(target)).toEqual(before);
  });

  it.each([
    ['is changed', (folder: string) => fs.appendFileSync(path.join(folder, 'csv/a.csv'), 'x')],
    ['is missing', (folder: string) => fs.rmSync(path.join(folder, 'json/a.json'))],
    ['is new', (folder: string) => fs.writeFileSync(path.join(folder, 'new.txt'), 'x')],
    ['is a link', (folder: string) => replaceByLink(path.join(folder, 'CODEBOOK.md'))],
    [
      'lists digests and is changed',
      (folder: string) => fs.appendFileSync(path.join(folder, 'SHA256SUMS'), '\n'),
    ],
    ['lists digests and is missing', (folder: string) => fs.rmSync(path.join(folder, 'SHA256SUMS'))],
  ])('refuses to go on when a file of an earlier release %s', (_, alter) => {
    const target = temporaryFolder();
    publish(target);
    alter(path.join(target, '1.0.0'));
    expect(() => publish(target, '1.1.0')).toThrow(PublicationFault);
    expect(() => publish(target, '1.1.0')).toThrow(/release-altered/);
    expect(fs.existsSync(path.join(target, '1.1.0'))).toBe(false);
  });

  it('leaves a folder alone that nobody released, and says so', () => {
    const target = temporaryFolder();
    fs.mkdirSync(path.join(target, '1.0.0'));
    fs.writeFileSync(path.join(target, '1.0.0', 'mine.txt'), 'mine');
    expect(() => publish(target)).toThrow(/version-unlisted/);
    expect(contentsOf(target)).toEqual({ '1.0.0/': '', '1.0.0/mine.txt': 'mine' });
  });

  it.each(['', '{', '[]', '{"latest":"1.0.0"}'])('refuses the damaged catalogue %j', (text) => {
    const target = temporaryFolder();
    fs.writeFileSync(path.join(target, 'catalog.json'), text);
    expect(() => publish(target)).toThrow(/catalog-damaged/);
  });
});

function replaceByLink(file: string): void {
  fs.renameSync(file, `${file}.real`);
  fs.symlinkSync(`${file}.real`, file);
}

describe('the target', () => {
  it('may not be a link out of the tree, at any level', () => {
    const [tree, outside] = [temporaryFolder(), temporaryFolder()];
    fs.symlinkSync(outside, path.join(tree, 'dist-data'));
    for (const target of ['dist-data', 'dist-data/deeper', 'dist-data/../dist-data']) {
      expect(() => publish(target, '1.0.0', 'x', tree)).toThrow(/symbolic link out of the project/);
    }
    expect(contentsOf(outside)).toEqual({});
  });

  it('is neither the tree itself nor a folder of it that holds other things, as its sources', () => {
    const tree = temporaryFolder();
    fs.mkdirSync(path.join(tree, 'src'));
    fs.writeFileSync(path.join(tree, 'src', 'code.ts'), '');
    for (const target of ['', '.', '..', 'src']) {
      expect(() => publish(target, '1.0.0', 'x', tree)).toThrow(UserFault);
    }
    expect(fs.readdirSync(tree)).toEqual(['src']);
  });

  it('may be a link within the tree, or a folder elsewhere that the user names', () => {
    const [tree, outside] = [temporaryFolder(), temporaryFolder()];
    fs.mkdirSync(path.join(tree, 'real'));
    fs.symlinkSync('real', path.join(tree, 'link'));
    expect(publish('link', '1.0.0', 'x', tree).folder).toBe(path.join(tree, 'real', '1.0.0'));
    expect(publish(outside, '1.0.0', 'x', tree).written).toBe(true);
  });

  it('may not be a dangling link', () => {
    const tree = temporaryFolder();
    fs.symlinkSync(path.join(temporaryFolder(), 'nothing'), path.join(tree, 'dist-data'));
    expect(() => publish('dist-data', '1.0.0', 'x', tree)).toThrow(UserFault);
  });

  it('is not written through a link that was put in the way', () => {
    const [target, outside] = [temporaryFolder(), temporaryFolder()];
    fs.symlinkSync(outside, path.join(target, '.staging'));
    publish(target);
    expect(contentsOf(outside)).toEqual({});
    fs.symlinkSync(outside, path.join(target, '1.1.0'));
    expect(() => publish(target, '1.1.0')).toThrow(/version-unlisted/);
    expect(contentsOf(outside)).toEqual({});
  });

  it('must be a folder that can be written', () => {
    const tree = temporaryFolder();
    fs.writeFileSync(path.join(tree, 'file'), '');
    expect(() => publish('file', '1.0.0', 'x', tree)).toThrow(/it is a file, not a folder/);
    expect(() => publish('file/deeper', '1.0.0', 'x', tree)).toThrow(UserFault);
  });

  it('must be one that may be written', () => {
    const target = temporaryFolder();
    fs.chmodSync(target, 0o555);
    const script = path.join(import.meta.dirname, 'publish-at.ts');
    // A superuser may write anywhere; nobody may not.
    const user = process.getuid?.() === 0 ? { uid: 65534 } : {};
    const args = ['--import', 'tsx', script, target, '1.0.0'];
    const { stdout } = spawnSync(process.execPath, args, { ...user, encoding: 'utf8' });
    expect(stdout).toMatch(/^Cannot publish to .*: no permission to write there \(EACCES\)\.\n$/);
  });

  it.runIf(process.platform === 'linux')('must be one that can be made', () => {
    expect(() => publish('/proc/dist-data')).toThrow(/no folder can be made there/);
  });
});

describe('two builds at once', () => {
  const lock = (target: string, name: string, text: string) =>
    fs.writeFileSync(path.join(target, name), text);
  const lockOf = (pid: number) => JSON.stringify({ pid, version: '1.0.0' });

  function runningProcess(): number {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    onTestFinished(() => void child.kill());
    return child.pid!;
  }

  async function endedProcess(): Promise<number> {
    const child = spawn(process.execPath, ['-e', '']);
    await new Promise((resolve) => child.on('exit', resolve));
    return child.pid!;
  }

  it.each(['.publishing', '.publishing-$pid'])('the second says so and touches nothing (%s)', (name) => {
    const target = temporaryFolder();
    const pid = runningProcess();
    lock(target, name.replace('$pid', String(pid)), lockOf(pid));
    fs.mkdirSync(path.join(target, '.staging'));
    const before = contentsOf(target);
    expect(() => publish(target)).toThrow(new RegExp(`^Another build \\(process ${pid}\\) is publishing`));
    expect(contentsOf(target)).toEqual(before);
  });

  it.each([
    ['.publishing', (pid: number) => lockOf(pid)],
    ['.publishing-$pid', (pid: number) => lockOf(pid)],
    ['.publishing', () => ''],
    ['.publishing', () => '{"pid":'],
    ['.publishing', () => '{"pid":"x","version":"../.."}'],
  ])("the lock of a build that is gone is in nobody's way (%s)", async (name, text) => {
    const target = temporaryFolder();
    const pid = await endedProcess();
    lock(target, name.replace('$pid', String(pid)), text(pid));
    publish(target);
    expect(fs.readdirSync(target).sort()).toEqual(['1.0.0', 'catalog.json']);
  });

  it('cleans up only within the target, whatever a lock says', async () => {
    const parent = temporaryFolder();
    const target = path.join(parent, 'dist-data');
    fs.mkdirSync(path.join(parent, 'precious'));
    fs.mkdirSync(target);
    lock(target, '.publishing', JSON.stringify({ pid: await endedProcess(), version: '../precious' }));
    publish(target);
    expect(fs.readdirSync(parent).sort()).toEqual(['dist-data', 'precious']);
  });
});
