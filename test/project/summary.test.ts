import { describe, expect, it } from 'vitest';
import { summaryAsText } from '../../scripts/summary.ts';

const summary = {
  version: '1.0.0',
  folder: 'out/1.0.0',
  isNew: true,
  records: { goals: 2 },
  corrections: 0,
  findings: 1,
};

describe('what a build says of itself', () => {
  it('names the least sure cells, and none where all are sure', () => {
    const leastSure = [{ cell: 'goals/1', confidence: 0.5 }];
    expect(summaryAsText({ ...summary, leastSure })).toContain('look at first:\n  0.50  goals/1\n');
    expect(summaryAsText({ ...summary, leastSure: [] })).not.toContain('Least sure');
  });
});
