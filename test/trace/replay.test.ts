import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { linkRules } from '../../src/link/index.ts';
import { type Rules, TEXT_RULES } from '../../src/model/reading.ts';
import { clean, knownWords, RULES } from '../../src/normalise/index.ts';
import { build } from '../../src/pipeline.ts';
import { linesOf } from '../../src/read/text.ts';
import { type AnyRow, type Row, recordId, resourceNamed, rowsOf } from '../../src/records/index.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const work = await build({ root: ROOT });
const { dataset } = work;

const sources = new Map(
  work.reports.map(({ source, report }) => {
    const text = readFileSync(path.join(ROOT, source.path), 'utf8');
    const rules: Rules = {
      ...TEXT_RULES,
      ...(RULES as Rules),
      ...report.rules,
      ...linkRules(report.judgements ?? []),
    };
    return [source.sourceId, { text, lines: linesOf(text), words: knownWords(text), rules }];
  }),
);
const values = new Map(
  [...new Set(dataset.provenance.map(({ resource }) => resource))].flatMap((name) => {
    const resource = resourceNamed(name);
    const rows: readonly AnyRow[] = resource ? rowsOf(dataset, resource) : [];
    return rows.map((row) => [`${name}/${resource ? recordId(resource, row) : ''}`, row] as const);
  }),
);

const read = dataset.provenance.filter(({ source_id }) => source_id !== null);
/** What a redaction changed cannot be replayed from the published file. */
const open = read.filter(({ quote }) => !quote?.includes('[persoonsgegeven]'));

function sliceOf(origin: Row<'provenance'>): string | undefined {
  const source = sources.get(origin.source_id ?? '');
  const first = source?.lines[(origin.line_start ?? 0) - 1];
  const last = source?.lines[(origin.line_end ?? 0) - 1];
  const start = (first?.start ?? 0) + (origin.column_start ?? 0) - 1;
  return source?.text.slice(start, (last?.start ?? 0) + (origin.column_end ?? 0) - 1);
}

describe('provenance', () => {
  it('is there for thousands of fields', () => {
    expect(read.length).toBeGreaterThan(3000);
    expect(read.length - open.length).toBeLessThan(10);
  });

  it('quotes what stands in the raw file at its lines and columns', () => {
    expect(open.filter((origin) => sliceOf(origin) !== origin.quote)).toEqual([]);
  });

  it('gives the published value again when its rule reads the quotes', () => {
    const fields = Map.groupBy(open, ({ resource, record_id, field }) => `${resource}/${record_id} ${field}`);
    const wrong = [...fields].flatMap(([name, origins]) => {
      const [{ source_id, rule, resource, record_id, field } = origins[0] as Row<'provenance'>] = origins;
      const source = sources.get(source_id ?? '');
      // The converter's space at the end of a line is not part of what the line says.
      const verbatim = origins.map(({ quote }) => quote?.replace(/ +$/gm, '') ?? '').join('\n');

      const text = clean(
        { text: verbatim, offsets: Array.from({ length: verbatim.length }, (_, i) => i) },
        source?.words,
      ).text;
      const found = source?.rules[rule]?.(text, verbatim);
      const published = values.get(`${resource}/${record_id}`)?.[field];
      return found === published ? [] : [{ name, rule, text, found, published }];
    });
    expect(wrong).toEqual([]);
  });

  it('names the field that a computed value came from', () => {
    const computed = dataset.provenance.filter(({ source_id }) => source_id === null);
    expect(computed.filter(({ derived_from }) => derived_from === null)).toEqual([]);
  });
});
