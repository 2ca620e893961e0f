import { beforeAll, describe, expect, test } from 'vitest';
import { checkReports } from '../../../src/check/index.ts';
import type { Row } from '../../../src/records/index.ts';
import { MUNICIPAL, realDataset } from '../../check/checks.ts';

let claims: Row<'claims'>[];

beforeAll(async () => {
  claims = checkReports(await realDataset(), [MUNICIPAL]).claims;
});

const claim = (id: string) => claims.find(({ claim_id }) => claim_id.endsWith(`/${id}`));

describe('The municipal report’s prose', () => {
  test('is confirmed where the numbers bear it out', () => {
    expect(claim('almere-all-categories')).toMatchObject({
      verdict: 'agrees',
      computed: 'light: 2273 of 2213; medium: 482 of 335; heavy: 159 of 112',
    });
  });

  test('is contradicted where fewer families were reached than it says', () => {
    expect([claim('utrecht-amply')?.verdict, claim('tilburg-rest')?.verdict]).toEqual([
      'disagrees',
      'disagrees',
    ]);
  });

  test('is contradicted where Bijlage 1 does not give an intervention as effective', () => {
    const effective = [
      'rotterdam-stevig-ouderschap',
      'den-haag-stevig-ouderschap',
      'utrecht-home-start',
      'almere-effective',
    ];
    expect(effective.map((id) => claim(id)?.verdict)).toEqual(Array(4).fill('disagrees'));
  });

  test('is confirmed where another part of the report says so too', () => {
    const twice = ['den-haag-opvoedingscanon-money', 'eindhoven-money-bundled', 'amsterdam-report-expected'];
    expect(twice.map((id) => claim(id)?.verdict)).toEqual(Array(3).fill('agrees'));
  });

  test('is checked in its conclusions on the execution', () => {
    expect(claim('triple-p-and-coaches')).toMatchObject({
      verdict: 'agrees',
      computed: 'Triple P: amsterdam; gezinscoaches: den-haag, almere, eindhoven, tilburg',
    });
  });

  test('is left open where Bijlage 1 has no information, and on amounts of money', () => {
    expect([claim('tilburg-social-skills')?.verdict, claim('budget')?.verdict]).toEqual(
      Array(2).fill('uncheckable'),
    );
  });
});
