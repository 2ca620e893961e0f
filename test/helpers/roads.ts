import type { AnyRow, Dataset } from '../../src/records/index.ts';

const RESOURCES = [
  'interventions',
  'goals',
  'contraindications',
  'reach_figures',
  'techniques',
  'focus_areas',
  'places',
  'providers',
  'costs',
  'studies',
  'effect_sizes',
  'intervention_countries',
  'contacts',
  'municipalities',
  'municipal_reach',
  'reported_totals',
  'municipal_offers',
  'municipal_mentions',
  'agreement_facts',
  'questionnaire_items',
] as const satisfies readonly (keyof Dataset)[];

/** Where a line stands, and which paragraph it is in, differ between typesettings. */
const PLACES = ['line_start', 'line_end', 'page', 'passage_id'];

const OWNERS = ['intervention_id', 'municipality_id'];
const KEYS = ['offer_id', 'level', 'technique', 'position'];
const pathOf = (row: AnyRow, keys: readonly string[]) => keys.flatMap((key) => row[key] ?? []).join('/');

/**
 * Where two roads read other records of the same reports: resource, record and field, never what stands there, since
 * reports name persons.
 */
export function differingFields(text: Dataset, pdf: Dataset): string[] {
  return RESOURCES.flatMap((resource) => {
    const byOwner = (rows: readonly AnyRow[]) => Map.groupBy(rows, (row) => pathOf(row, OWNERS));
    const [one, other] = [byOwner(text[resource]), byOwner(pdf[resource])];
    return [...new Set([...one.keys(), ...other.keys()])].flatMap((owner) =>
      differences(`${resource}/${owner}`, one.get(owner) ?? [], other.get(owner) ?? []),
    );
  });
}

function differences(owner: string, text: readonly AnyRow[], pdf: readonly AnyRow[]): string[] {
  if (text.length !== pdf.length) return [`${owner}: ${text.length} rows, from PDF ${pdf.length}`];
  return text.flatMap((row, i) =>
    Object.keys(row)
      .filter((field) => !PLACES.includes(field) && row[field] !== pdf[i]?.[field])
      .map((field) => [owner, pathOf(row, KEYS), field].filter((part) => part !== '').join('/')),
  );
}

const squeezed = (value: unknown) => String(value ?? '').replace(/[\s-]/g, '');

/** Cells that two roads read otherwise, blanks and hyphens aside, or that one of them does not read. */
export function differingCells(text: Dataset, pdf: Dataset): string[] {
  const read = (dataset: Dataset) => new Map(dataset.cells.map((cell) => [cell.cell_id, cell.text]));
  const [one, other] = [read(text), read(pdf)];
  return [...new Set([...one.keys(), ...other.keys()])].filter(
    (id) => squeezed(one.get(id)) !== squeezed(other.get(id)) || !one.has(id) || !other.has(id),
  );
}
