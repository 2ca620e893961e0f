import { describe, expect, it } from 'vitest';
import {
  bumped,
  changelogWith,
  compareVersions,
  diff,
  draftRelease,
  releaseOf,
} from '../../src/publish/index.ts';
import type { Dataset } from '../../src/records/index.ts';
import { sampleDataset } from '../records/sample.ts';

const releaseWith = (version: string, changes: Partial<Dataset>) =>
  releaseOf(version, draftRelease({ dataset: sampleDataset(changes), version }));

const corrected = (from: string, to: string) => {
  const [first, ...rest] = sampleDataset().goals;
  return diff(releaseWith(from, {}), releaseWith(to, { goals: [{ ...first!, text: 'Beter' }, ...rest] }));
};

const DATA = '- goals: vht/main/1 text: "Eerste doel" → "Beter"';

describe('changelogWith', () => {
  it('begins a changelog', () => {
    expect(changelogWith('', corrected('1.0.0', '1.0.1'))).toBe(
      ['# Changelog', '## 1.0.1', '### Data', DATA, '### Code', '- Nothing.\n'].join('\n\n'),
    );
  });

  it('puts the newest first and takes what people noted about the code along', () => {
    const before = '# Changelog\n\nOurs.\n\n## Unreleased\n\n### Code\n\n- Quicker.\n\n## 1.0.0\n\nFirst.\n';
    const after = changelogWith(before, corrected('1.0.0', '1.0.1'));
    expect(after).toMatch(
      /^# Changelog\n\nOurs\.\n\n## 1\.0\.1\n[\s\S]*### Code\n\n- Quicker\.\n\n## 1\.0\.0\n\nFirst\.\n$/,
    );
    expect(after).not.toContain('Unreleased');
  });

  it('replaces the entry of a release that did not come about', () => {
    const [difference, other] = [corrected('1.0.0', '1.0.1'), corrected('1.0.0', '2.0.0')];
    const once = changelogWith('# Changelog\n\n## 1.0.0\n\nFirst.\n', difference);
    expect(changelogWith(once, difference)).toBe(once);
    expect(changelogWith(once, other)).not.toContain('1.0.1');
  });
});

describe('versions', () => {
  it.each([
    ['1.2.3', 'major', '2.0.0'],
    ['1.2.3', 'minor', '1.3.0'],
    ['1.2.3', 'patch', '1.2.4'],
    ['1.2.3', 'none', '1.2.3'],
  ] as const)('%s and %s give %s', (version, bump, next) => {
    expect(bumped(version, bump)).toBe(next);
  });

  it('are ordered by number', () => {
    expect(['1.10.0', '1.9.9', '0.1.0', '1.9.10'].sort(compareVersions)).toEqual([
      '0.1.0',
      '1.9.9',
      '1.9.10',
      '1.10.0',
    ]);
  });
});
