import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { build } from '../../src/pipeline.ts';
import type { AnyRow, Dataset } from '../../src/records/index.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const PDFS = path.resolve(ROOT, '../shared/pdf/reports');
const isThere = existsSync(PDFS);

/** Whichever typesettings lie there, by the part of the name between the report's id and `.pdf`. */
const typesettings = isThere
  ? [...new Set(readdirSync(PDFS).flatMap((name) => /\.([^.]+)\.pdf$/.exec(name)?.[1] ?? []))]
  : [];

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

/**
 * What the pages themselves say otherwise: texts that the typesetter changed or left out, with the reason. Any
 * other difference is a fault of one of the roads.
 */
const PRINTED_OTHERWISE: Readonly<Record<string, string>> = {
  'interventions/gordon-training/full_name': 'the pages print the short name only',
  'interventions/kopopouders-online/full_name': 'the pages print the short name only',
  'interventions/vht/full_name': 'the pages print the short name only',
  'interventions/k-vht/full_name': 'the pages print the short name only',
  'interventions/vipp-sd/full_name': 'the pages print the short name only',
  'studies/stevig-ouderschap/7/text': 'a hyphen left behind from an old line end stands at a line end again',
};

const KEYS = ['intervention_id', 'offer_id', 'municipality_id', 'level', 'technique', 'position'];
const idOf = (row: AnyRow) => KEYS.flatMap((key) => row[key] ?? []).join('/');

function differences(resource: string, text: readonly AnyRow[], pdf: readonly AnyRow[]): string[] {
  if (text.length !== pdf.length) return [`${resource}: ${text.length} rows, from PDF ${pdf.length}`];
  return text.flatMap((row, i) =>
    Object.keys(row)
      .filter((field) => !PLACES.includes(field) && row[field] !== pdf[i]?.[field])
      .map((field) => `${resource}/${idOf(row)}/${field}`),
  );
}

const squeezed = (value: unknown) => String(value ?? '').replace(/[\s-]/g, '');

describe.skipIf(!isThere)('the reports read from PDF', () => {
  it.each(typesettings)(
    'say the same as their raw text, set %s',
    async (typesetting) => {
      const text = await build({ root: ROOT });
      const pdf = await build({ root: ROOT, from: 'pdf', pdf: PDFS, typesetting });
      const found = RESOURCES.flatMap((name) =>
        differences(name, text.dataset[name] as AnyRow[], pdf.dataset[name] as AnyRow[]),
      );
      expect(found.filter((difference) => !(difference in PRINTED_OTHERWISE))).toEqual([]);

      const cells = new Map(pdf.dataset.cells.map((cell) => [cell.cell_id, cell]));
      const differing = text.dataset.cells
        .filter((cell) => squeezed(cell.text) !== squeezed(cells.get(cell.cell_id)?.text))
        .map(({ cell_id }) => cell_id);
      expect(cells.size).toBe(text.dataset.cells.length);
      expect(differing.filter((id) => !id.endsWith('/1/pedagogisch-adviseren/goals'))).toEqual([]);
    },
    120_000,
  );

  it('give each value that was read its page and box', async () => {
    const { dataset } = await build({
      root: ROOT,
      from: 'pdf',
      pdf: PDFS,
      typesetting: typesettings[0] ?? '',
    });
    const read = dataset.provenance.filter(({ quote }) => quote !== null);
    expect(read.length).toBeGreaterThan(1000);
    expect(read.filter(({ page, box }) => page === null || !/^-?\d/.test(box ?? ''))).toEqual([]);
  }, 120_000);

  it('are compared with their raw text when asked', async () => {
    const { dataset } = await build({
      root: ROOT,
      pdf: PDFS,
      typesetting: typesettings[0] ?? '',
      compare: true,
    });
    const differing = dataset.findings.filter(({ kind }) => kind === 'roads_differ');
    expect(differing.length).toBeGreaterThan(0);
    expect(
      differing.every(({ message_nl, message_en }) => /pagina|Passage/.test(message_nl) && message_en),
    ).toBe(true);
  }, 120_000);
});
