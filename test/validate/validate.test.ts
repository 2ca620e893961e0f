import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Dataset, emptyDataset } from '../../src/records/index.ts';
import { checkCounts, validateDataset } from '../../src/validate/index.ts';
import { arbitraryDataset } from '../records/arbitrary.ts';
import { sampleDataset, sampleRow } from '../records/sample.ts';

const codesOf = (dataset: Dataset) => validateDataset(dataset).map(({ code }) => code);

/** The sample with one field of its first intervention changed to something that no type allows. */
function withIntervention(values: Record<string, unknown>): Dataset {
  const dataset = sampleDataset();
  Object.assign(dataset.interventions[0]!, values);
  return dataset;
}

describe('validateDataset', () => {
  it('finds nothing wrong with sound data', () => {
    expect(validateDataset(sampleDataset())).toEqual([]);
    expect(validateDataset(emptyDataset())).toEqual([]);
    fc.assert(
      fc.property(arbitraryDataset(), (dataset) => {
        expect(validateDataset({ ...dataset, provenance: [] })).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['an unknown code', { frequency: 'yearly' }],
    ['a number as text', { cost_min_eur: '4000' }],
    ['a negative count', { clients_min: -1 }],
    ['half a person', { clients_min: 1.5 }],
    ['an empty text', { works_with: '' }],
    ['null where a value must be', { name: null }],
    ['a field that does not exist', { colour: 'red' }],
    ['a missing field', { name: undefined }],
    ['no number', { cost_min_eur: Number.NaN }],
    ['an impossible year', { price_year: 3018 }],
    ['an identifier in capitals', { intervention_id: 'VHT 1' }],
  ])('sees %s', (_, values) => {
    expect(codesOf(withIntervention(values))).toContain('schema');
  });

  it('says which record and field, what was found and what is allowed', () => {
    const [issue] = validateDataset(withIntervention({ frequency: 'yearly' }));
    expect(issue).toMatchObject({ file: 'interventions', found: '"yearly" in frequency of record vht' });
    expect(issue!.expected).toContain('weekly');
  });

  it('reports every fault of a run', () => {
    const dataset = withIntervention({ frequency: 'yearly', clients_min: -1 });
    dataset.goals.push(sampleRow('goals', { intervention_id: 'nobody', position: 1 }));
    expect(codesOf(dataset)).toEqual(['schema', 'schema', 'foreign-key']);
  });

  it('sees two records with one key, once', () => {
    const dataset = sampleDataset();
    dataset.goals.push(dataset.goals[0]!, dataset.goals[0]!);
    expect(codesOf(dataset)).toEqual(['primary-key']);
  });

  it('sees a link that leads nowhere, and lets null be', () => {
    const offer = (intervention_id: string | null) =>
      sampleRow('municipal_offers', { offer_id: 'almere-1', municipality_id: 'almere', intervention_id });
    expect(codesOf(sampleDataset({ municipal_offers: [offer('nobody')] }))).toEqual(['foreign-key']);
    expect(codesOf(sampleDataset({ municipal_offers: [offer(null)] }))).toEqual([]);
  });

  it.each(['a\0b', '\ud800', 'x\udc00'])('sees a text that cannot be written: %j', (name) => {
    expect(codesOf(withIntervention({ name }))).toEqual(['characters']);
  });

  it.each([
    ['resource', { resource: 'aims' }],
    ['record', { record_id: 'vht/main/2' }],
    ['field', { field: 'words' }],
  ])('sees provenance of a %s that is not published', (_, values) => {
    const row = { ...sampleDataset().provenance[0]!, ...values };
    expect(codesOf(sampleDataset({ provenance: [row] }))).toEqual(['provenance-target']);
  });

  it('counts rows as the folder of a report promises', () => {
    const expected = [
      { resource: 'techniques', count: 3 },
      { resource: 'techniques', where: { applied: true }, count: 3 },
      { resource: 'goals', where: { intervention_id: 'vht', level: 'sub' }, count: 2 },
      { resource: 'passages', count: 0 },
    ] as const;
    const issues = checkCounts(sampleDataset(), expected);
    expect(issues.map(({ found, expected }) => [found, expected])).toEqual([
      ['2 rows of techniques where applied is true', '3'],
      ['1 rows of passages', '0'],
    ]);
  });
});
