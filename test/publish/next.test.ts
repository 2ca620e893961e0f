import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import {
  draftRelease,
  nextRelease,
  openRelease,
  PublicationFault,
  publish,
  publishFiles,
} from '../../src/publish/index.ts';
import type { Dataset } from '../../src/records/index.ts';
import { sampleDataset } from '../records/sample.ts';
import { temporaryFolder } from './temporary.ts';

const filesFor =
  (changes: Partial<Dataset> = {}) =>
  (version: string) =>
    draftRelease({ dataset: sampleDataset(changes), version });

function published(): string {
  const target = temporaryFolder();
  publish(sampleDataset(), { target, version: '1.0.0' });
  return target;
}

it('is 1.0.0 where nothing is published yet', () => {
  const next = nextRelease({ target: path.join(temporaryFolder(), 'dist-data'), filesFor: filesFor() });
  expect(next).toMatchObject({ version: '1.0.0', difference: { from: '0.0.0', to: '1.0.0' } });
});

it('is none when the build gives the latest release', () => {
  expect(nextRelease({ target: published(), filesFor: filesFor() })).toBeNull();
});

it('has the version that the difference asks for, in its files too', () => {
  const target = published();
  const next = nextRelease({ target, filesFor: filesFor({ goals: [] }) })!;
  expect(next).toMatchObject({ version: '1.0.1', difference: { bump: 'patch', from: '1.0.0', to: '1.0.1' } });
  publishFiles({ files: next.files, version: next.version, target });
  const description = JSON.parse(fs.readFileSync(path.join(target, '1.0.1', 'datapackage.json'), 'utf8'));
  expect(description.version).toBe('1.0.1');
  expect(openRelease(target, '1.0.1').resources.get('goals')?.rows).toEqual([]);
});

it('does not follow a release that was altered', () => {
  const target = published();
  fs.rmSync(path.join(target, '1.0.0', 'CODEBOOK.md'));
  expect(() => nextRelease({ target, filesFor: filesFor() })).toThrow(PublicationFault);
});
