import { beforeAll, describe, expect, test } from 'vitest';
import { checkReports } from '../../../src/check/index.ts';
import type { Row } from '../../../src/records/index.ts';
import { INVENTORY, realDataset } from '../../check/checks.ts';

let claims: Row<'claims'>[];

beforeAll(async () => {
  claims = checkReports(await realDataset(), [INVENTORY]).claims;
});

const verdicts = (...ids: readonly string[]) =>
  ids.map((id) => claims.find(({ claim_id }) => claim_id.endsWith(`/${id}`))?.verdict);

describe('The inventory’s prose', () => {
  test('is checked in every section, from the introduction to the blind spots', () => {
    const lines = claims.map(({ line_start }) => line_start).toSorted((a, b) => a - b);
    const widest = Math.max(...lines.slice(1).map((line, i) => line - lines[i]!));
    expect([lines[0], lines.at(-1)]).toEqual([8, 358]);
    expect(widest).toBeLessThan(40);
  });

  test('is contradicted where boxes it says are ticked are blank', () => {
    expect(verdicts('parent-education', 'modeling')).toEqual(['disagrees', 'disagrees']);
  });

  test('is confirmed in its counts of boxes', () => {
    expect(
      verdicts('monitoring', 'role-play', 'joint-decision-making', 'cbt', 'focus-personal-skills'),
    ).toEqual(Array(5).fill('agrees'));
  });

  test('is contradicted where it says of the fourteen what only one of the six has', () => {
    expect(verdicts('goal-shared-care', 'broad-target-groups')).toEqual(['disagrees', 'disagrees']);
  });

  test('is contradicted where a contra-indication is not that of all it names', () => {
    expect(verdicts('contraindication-domestic-violence', 'contraindication-child-abuse')).toEqual([
      'disagrees',
      'disagrees',
    ]);
  });

  test('lists the columns of the tables that it introduces', () => {
    expect(verdicts('characteristics-listed', 'techniques-listed', 'focuses-listed')).toEqual(
      Array(3).fill('agrees'),
    );
  });

  test('does not count a municipality that should pay and does not', () => {
    const pays = claims.find(({ claim_id }) => claim_id.endsWith('/municipality-pays'));
    expect(pays?.computed).toMatch(/^14 \(all but .*kopopouders-online, ouder-baby-interventie/);
  });

  test('is left open where the tables are silent', () => {
    expect(
      verdicts('kopopouders-risk-of-abuse', 'contraindication-attachment', 'recognised-interventions'),
    ).toEqual(Array(3).fill('uncheckable'));
  });
});
