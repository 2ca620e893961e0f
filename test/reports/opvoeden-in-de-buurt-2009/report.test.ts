import { describe, expect, test } from 'vitest';
import { RESOURCES, type Row as RecordRow } from '../../../src/records/index.ts';
import { REPORT } from '../../../src/reports/opvoeden-in-de-buurt-2009/index.ts';
import { recordsOf, rowsOf } from './records.ts';

const drafts = recordsOf();
const rows = (resource: string) => rowsOf(drafts, resource);
const fact = (name: string) => rows('agreement_facts').find((row) => row.fact === name);

describe('the records of Opvoeden in de Buurt', () => {
  test.each(REPORT.expected)('are as many as expected: $resource $where $count', (expected) => {
    const wanted = Object.entries(expected.where ?? {});
    const found = rows(expected.resource).filter((row) =>
      wanted.every(([name, value]) => row[name] === value),
    );
    expect(found).toHaveLength(expected.count);
  });

  test.each([...new Set(drafts.map(({ resource }) => resource))])('%s fits its schema and key', (name) => {
    const resource = RESOURCES.find((one) => one.name === name)!;
    for (const row of rows(name)) expect(resource.schema.safeParse(row).error?.issues ?? []).toEqual([]);
    const keys = rows(name).map((row) => resource.key.map((field) => row[field]).join('/'));
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('the numbers of families', () => {
  const families = (municipality_id: string, severity: string, measure: string) =>
    rows('municipal_reach').find(
      (row) =>
        row.municipality_id === municipality_id && row.severity === severity && row.measure === measure,
    )?.families;

  test('are read as printed', () => {
    expect(families('amsterdam', 'light', 'planned')).toBe(1950);
    expect(families('tilburg', 'heavy', 'realised')).toBe(3);
    expect(families('den-haag', 'total', 'realised')).toBe(4456);
  });

  test('are null where a dash is printed', () => {
    expect(families('utrecht', 'heavy', 'planned')).toBeNull();
  });

  test('carry the note of the row that has its mark', () => {
    const noted = rows('municipal_reach').filter(({ footnote }) => footnote !== null);
    expect(new Set(noted.map(({ municipality_id }) => municipality_id))).toEqual(new Set(['den-haag']));
    expect(noted[0]?.footnote).toMatch(/^In Den Haag loopt .+ gebaseerd op verwachtingen\.$/);
  });

  test('add up to the reported totals, but for two that are misprinted', () => {
    const wrong = rows('reported_totals').filter(({ reported, computed }) => reported !== computed);
    expect(wrong).toEqual([
      { severity: 'medium', measure: 'realised', reported: 14985, computed: 8267 },
      { severity: 'total', measure: 'planned', reported: 24567, computed: 24367 },
    ]);
  });
});

describe('what the prose names', () => {
  const mentions = (municipality: string): Partial<RecordRow<'municipal_mentions'>>[] =>
    rows('municipal_mentions').filter((row) => row.municipality_id === municipality);
  const mention = (municipality: string, name: string) =>
    mentions(municipality).find((row) => row.name === name);

  test('has the severity of the sentence', () => {
    expect(mention('utrecht', 'Home Start')).toMatchObject({ severity: 'medium', offer_id: 'utrecht-5' });
    expect(mention('eindhoven', 'casusregisseurs')).toMatchObject({ severity: 'heavy', offer_id: null });
    expect(mention('amsterdam', 'SPRINT')).toMatchObject({ severity: 'heavy', offer_id: 'amsterdam-2' });
  });

  test('has the severity of the sentences before it in the passage', () => {
    expect(mention('utrecht', 'Marokkaanse Oudercoach')).toMatchObject({ severity: 'heavy' });
  });

  test('has no severity where none is said', () => {
    expect(new Set(mentions('rotterdam').map(({ severity }) => severity))).toEqual(new Set([null]));
  });

  test('takes a severity explained in brackets no further than these', () => {
    expect(mention('tilburg', 'opvoedspreekuren')).toMatchObject({ severity: 'light' });
    expect(mention('tilburg', 'gezinscoaches')).toMatchObject({ severity: null, offer_id: 'tilburg-9' });
  });

  test('is told once, at the place that says the most', () => {
    expect(mentions('eindhoven').filter(({ name }) => name === 'Homestart')).toHaveLength(1);
    expect(mention('eindhoven', 'Homestart')).toMatchObject({ severity: 'medium', offer_id: null });
  });

  test('leaves out the kinds of work that the municipality does not offer', () => {
    expect(mention('rotterdam', 'gezinscoach')).toBeUndefined();
  });
});

describe('the facts of the agreement', () => {
  test('are figures with what they count', () => {
    expect(fact('budget')).toMatchObject({ value: 32_000_000, unit: 'eur', qualifier: 'more_than' });
    expect(fact('families_reached')).toMatchObject({ value: 23_000, unit: 'families' });
    expect(fact('municipalities')).toMatchObject({ value: 7, unit: 'municipalities', qualifier: 'exact' });
    expect(fact('parties')).toMatchObject({ value: 14, unit: 'parties' });
    expect(fact('amsterdam_campaign_seen')).toMatchObject({ value: 72, unit: 'percent' });
  });

  test('are dates as precise as they are printed', () => {
    expect(fact('signing_date')).toMatchObject({ date: '2006-10-30', value: null, unit: 'date' });
    expect(fact('period_end')).toMatchObject({ date: '2008-12-31' });
    expect(fact('den_haag_period_end')).toMatchObject({ date: '2009-09' });
  });

  test('have the sentence as their text, no more', () => {
    expect(fact('families_reached')?.text).toMatch(/^Er zijn snel .+ zwaardere problematiek\.$/);
    expect(fact('eindhoven_school_places')?.text).toMatch(/^Ten behoeve van .+ 24 uur\)\.$/);
  });
});
