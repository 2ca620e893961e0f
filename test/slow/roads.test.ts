import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { build } from '../../src/pipeline.ts';
import { differingCells, differingFields } from '../helpers/roads.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const PDFS = path.resolve(ROOT, '../shared/pdf/reports');
const isThere = existsSync(PDFS);

/** Whichever typesettings lie there, by the part of the name between the report's id and `.pdf`. */
const typesettings = isThere
  ? [...new Set(readdirSync(PDFS).flatMap((name) => /\.([^.]+)\.pdf$/.exec(name)?.[1] ?? []))]
  : [];

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

describe.skipIf(!isThere)('the reports read from PDF', () => {
  it.each(typesettings)(
    'say the same as their raw text, set %s',
    async (typesetting) => {
      const text = await build({ root: ROOT });
      const pdf = await build({ root: ROOT, from: 'pdf', pdf: PDFS, typesetting });
      const found = differingFields(text.dataset, pdf.dataset);
      expect(found.filter((difference) => !(difference in PRINTED_OTHERWISE))).toEqual([]);
      const cells = differingCells(text.dataset, pdf.dataset);
      expect(cells.filter((id) => !id.endsWith('/1/pedagogisch-adviseren/goals'))).toEqual([]);
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
