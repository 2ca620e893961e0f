import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ExtractionFault } from '../../src/model/issue.ts';
import { build } from '../../src/pipeline.ts';
import type { Dataset } from '../../src/records/index.ts';
import { differingCells, differingFields } from '../helpers/roads.ts';
import { temporaryFolder } from '../helpers/temporary.ts';
import { blocksOf, type Setting, typeset } from '../helpers/typeset/index.ts';

const ROOT = resolve(import.meta.dirname, '../..');

const A4 = { width: 595, height: 842 };
const A3 = { width: 842, height: 1191 };
const A5_LEVEL = { width: 595, height: 420 };
const A4_LEVEL = { width: 842, height: 595 };
const LETTER_LEVEL = { width: 792, height: 612 };

/** As most reports are set; each setting says what it does otherwise. */
const USUAL: Setting = {
  ...A4_LEVEL,
  margin: 45,
  font: 'Helvetica',
  size: 9,
  leading: 1.3,
  columns: 1,
  justified: false,
  table: 'grid',
  repeatsHeader: true,
  breaksRows: true,
  turnsLabels: false,
  number: { at: 'bottom', of: String },
};

const SETTINGS: Readonly<Record<string, Partial<Setting>>> = {
  'grid-turned-labels': { turnsLabels: true },
  'grid-header-once': {
    size: 8.5,
    columns: 2,
    justified: true,
    repeatsHeader: false,
    number: { at: 'top', of: String },
  },
  'grid-on-small-pages': {
    ...A5_LEVEL,
    margin: 30,
    font: 'Times',
    size: 8,
    leading: 1.15,
    turnsLabels: true,
  },
  'rows-on-large-pages': {
    ...A3,
    margin: 70,
    font: 'Times',
    size: 10,
    leading: 1.4,
    table: 'rows',
    breaksRows: false,
    number: { at: 'bottom', of: (page) => `pagina ${page}` },
  },
  'rows-header-once': {
    ...A4,
    size: 8,
    leading: 1.5,
    justified: true,
    table: 'rows',
    repeatsHeader: false,
    turnsLabels: true,
  },
  booktabs: {
    ...A4,
    margin: 50,
    font: 'Times',
    leading: 1.2,
    columns: 2,
    justified: true,
    table: 'booktabs',
    breaksRows: false,
    turnsLabels: true,
    number: { at: 'bottom', of: (page) => `- ${page} -` },
  },
  zebra: {
    ...LETTER_LEVEL,
    margin: 40,
    size: 8,
    table: 'zebra',
    breaksRows: false,
    number: { at: 'top', of: String },
  },
  'no-rulings': { margin: 55, font: 'Times', columns: 2, table: 'none' },
  'no-rulings-header-once': {
    ...A4,
    margin: 40,
    size: 8,
    leading: 1.2,
    table: 'none',
    repeatsHeader: false,
    turnsLabels: true,
  },
};

const CHANCE_END = 'a sentence ends on a full line: no page tells whether the next one begins a paragraph';
const CHANCE_COLON = 'a colon ends a full line: no page tells whether it announces a paragraph';
const CHANCE_HYPHEN = 'a word is divided at its own hyphen, and the report writes it without one elsewhere';

/** What a page does not tell, where its lines happen to end so: differences by setting, with the reason. */
const NOT_TOLD: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'grid-turned-labels': { 'goals/bemoeizorg: 2 rows, from PDF 3': CHANCE_END },
  'grid-on-small-pages': { 'goals/gordon-training: 4 rows, from PDF 3': CHANCE_END },
  'rows-header-once': {
    'contraindications/vht: 12 rows, from PDF 13': CHANCE_COLON,
    'reach_figures/bemoeizorg/2/label': CHANCE_HYPHEN,
  },
  booktabs: {
    'contraindications/vht: 12 rows, from PDF 13': CHANCE_COLON,
    'reach_figures/bemoeizorg/2/label': CHANCE_HYPHEN,
  },
  'no-rulings': { 'contraindications/reset: 2 rows, from PDF 3': CHANCE_END },
  'no-rulings-header-once': {
    'contraindications/vht: 12 rows, from PDF 13': CHANCE_COLON,
    'reach_figures/bemoeizorg/2/label': CHANCE_HYPHEN,
  },
};

const text = await build({ root: ROOT });

/** The reports read from PDF. A fault may quote what it found, and reports name persons: its codes are enough. */
async function readAnew(pdf: string, typesetting: string): Promise<Dataset> {
  try {
    return (await build({ root: ROOT, from: 'pdf', pdf, typesetting })).dataset;
  } catch (fault) {
    if (!(fault instanceof ExtractionFault)) throw fault;
    throw new Error(`cannot be read: ${fault.issues.map(({ code }) => code).join(', ')}`);
  }
}

describe.each(Object.entries(SETTINGS))('the reports set anew: %s', (name, setting) => {
  const folder = temporaryFolder();

  it('say the same as their raw text', async () => {
    for (const one of text.reports) {
      const bytes = typeset(blocksOf(one), { ...USUAL, ...setting });
      writeFileSync(join(folder, `${one.source.sourceId}.${name}.pdf`), bytes);
    }
    const pdf = await readAnew(folder, name);
    expect(differingFields(text.dataset, pdf)).toEqual(Object.keys(NOT_TOLD[name] ?? {}));
    expect(differingCells(text.dataset, pdf)).toEqual([]);
  });
});
