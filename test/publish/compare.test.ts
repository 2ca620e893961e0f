import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { compareWithPublished, draftRelease, PublicationFault, publish } from '../../src/publish/index.ts';
import { sampleDataset } from '../records/sample.ts';
import { contentsOf, temporaryFolder } from './temporary.ts';

const filesFor =
  (dataset = sampleDataset()) =>
  (version: string) =>
    draftRelease({ dataset, version });

function published(): string {
  const target = temporaryFolder();
  publish(sampleDataset(), { target, version: '1.0.0' });
  return target;
}

it('says that a build gives what is published', () => {
  const comparison = compareWithPublished({ target: published(), filesFor: filesFor() });
  expect(comparison).toMatchObject({ same: true, version: '1.0.0' });
});

it('says what differs, writes nothing, and counts what it leaves out', () => {
  const target = published();
  const before = contentsOf(target);
  const cells = Array.from({ length: 100 }, (_, i) => ({
    ...sampleDataset().cells[0]!,
    cell_id: `c-${i + 2}`,
  }));
  const comparison = compareWithPublished({ target, filesFor: filesFor(sampleDataset({ cells })) });
  expect(comparison.same).toBe(false);
  expect(comparison.text).toContain('1.0.0 → this build: patch');
  expect(comparison.text).toContain('cells: c-1: removed');
  expect(comparison.text).toMatch(/… and \d+ more\n$/);
  expect(contentsOf(target)).toEqual(before);
});

it('says that nothing is published yet', () => {
  const comparison = compareWithPublished({ target: temporaryFolder(), filesFor: filesFor() });
  expect(comparison).toMatchObject({ same: false, version: null });
});

it('does not compare with a release that was altered', () => {
  const target = published();
  fs.appendFileSync(path.join(target, '1.0.0', 'csv', 'goals.csv'), 'x');
  expect(() => compareWithPublished({ target, filesFor: filesFor() })).toThrow(PublicationFault);
});
