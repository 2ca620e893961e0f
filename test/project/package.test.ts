import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const manifest = JSON.parse(read('package.json'));

const documents = ['README.md', 'CONTRIBUTING.md'];
const ownFiles = ['src', 'scripts', 'test'].flatMap((folder) =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|json|txt|md)$/.test(file))
    .map((file) => path.join(folder, file)),
);

describe('the project', () => {
  it('pins every dependency to an exact version', () => {
    const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
  });

  it('has a lock file without the hosts of registries', () => {
    expect(read('package-lock.json')).not.toMatch(
      /"resolved"|https?:\/\/(?!opencollective|github|tidelift|www\.|feross|paulmillr|dotenvx)[^"]*\.(tgz)/,
    );
  });

  it.each(documents)('has every command that %s tells of', (document) => {
    const commands = [...read(document).matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name);
    expect(commands.length).toBeGreaterThan(0);
    expect(commands.filter((name) => !(String(name) in manifest.scripts))).toEqual([]);
  });

  it('names no path of a machine', () => {
    const named = ownFiles.filter((file) => /(^|[\s'"`(])\/(home|Users|work|root|tmp)\//m.test(read(file)));
    expect(named.filter((file) => !file.endsWith('package.test.ts'))).toEqual([]);
  });
});
