import {
  type Dataset,
  emptyDataset,
  fieldsOf,
  type ResourceName,
  type Row,
  resourceNamed,
} from '../../src/records/index.ts';

/** A row with the values that are given, null where it may be, and something plain elsewhere. */
export function sampleRow<Name extends ResourceName>(name: Name, values: Partial<Row<Name>> = {}): Row<Name> {
  const plain = { string: 'x', integer: 1, number: 1, boolean: false };
  const row = fieldsOf(resourceNamed(name)!).map(({ name: field, type, nullable, codes, schema }) => {
    if (nullable) return [field, null];
    if (codes) return [field, codes[0]!.code];
    return [field, type === 'integer' ? Math.max(1, schema.minimum ?? 1) : plain[type]];
  });
  return { ...Object.fromEntries(row), ...values } as Row<Name>;
}

const SOURCE = 'a-report-2017';

/** A small dataset without faults: one report, two interventions, two municipalities. */
export function sampleDataset(changes: Partial<Dataset> = {}): Dataset {
  const intervention_id = 'vht';
  return {
    ...emptyDataset(),
    sources: [
      sampleRow('sources', {
        source_id: SOURCE,
        title: 'A report',
        year: 2017,
        language: 'nl',
        sha256: 'a'.repeat(64),
      }),
    ],
    passages: [
      sampleRow('passages', { passage_id: 'p-1', source_id: SOURCE, text: 'Een café, "echt"\nwaar' }),
    ],
    cells: [
      sampleRow('cells', {
        cell_id: 'c-1',
        source_id: SOURCE,
        table_id: '1',
        row_id: 'vht',
        column_id: 'goals',
        text: 'Doel',
        confidence: 0.5,
      }),
    ],
    interventions: [
      sampleRow('interventions', { intervention_id, name: 'VHT', cost_min_eur: 4000, has_rct: true }),
      sampleRow('interventions', { intervention_id: 'k-vht', name: 'K-VHT' }),
    ],
    goals: [
      sampleRow('goals', { intervention_id, level: 'main', position: 1, text: 'Eerste doel' }),
      sampleRow('goals', { intervention_id, level: 'sub', position: 1, text: 'Eerste subdoel' }),
      sampleRow('goals', { intervention_id, level: 'sub', position: 2, text: 'Tweede subdoel' }),
    ],
    techniques: [
      sampleRow('techniques', { intervention_id, technique: 'modeling', applied: true }),
      sampleRow('techniques', { intervention_id, technique: 'cbt', applied: true }),
      sampleRow('techniques', { intervention_id, technique: 'other', applied: false }),
    ],
    costs: [
      sampleRow('costs', {
        intervention_id,
        position: 1,
        what: 'traject',
        min_eur: 10,
        max_eur: 20.5,
        unit: 'per_hour',
      }),
    ],
    municipalities: [
      sampleRow('municipalities', { municipality_id: 'almere', name: 'Almere', cbs_code: 'GM0034' }),
      sampleRow('municipalities', { municipality_id: 'utrecht', name: 'Utrecht', cbs_code: 'GM0344' }),
    ],
    municipal_reach: [
      sampleRow('municipal_reach', {
        municipality_id: 'almere',
        severity: 'light',
        measure: 'planned',
        families: 200,
      }),
      sampleRow('municipal_reach', {
        municipality_id: 'almere',
        severity: 'light',
        measure: 'realised',
        families: 250,
      }),
      sampleRow('municipal_reach', {
        municipality_id: 'utrecht',
        severity: 'heavy',
        measure: 'planned',
        families: null,
      }),
      sampleRow('municipal_reach', {
        municipality_id: 'utrecht',
        severity: 'heavy',
        measure: 'realised',
        families: 9,
      }),
    ],
    provenance: [
      sampleRow('provenance', {
        resource: 'goals',
        record_id: 'vht/main/1',
        field: 'text',
        position: 1,
        rule: 'goals',
      }),
    ],
    ...changes,
  };
}
