import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { UserFault } from '../../src/model/issue.ts';
import { build, draft } from '../../src/pipeline.ts';
import { linesOf, showField, showLine, showRecord, traceLine, traceRecord } from '../../src/why/index.ts';

const work = await build({ root: path.resolve(import.meta.dirname, '../..') });
const file = draft(work, '1.0.0').find(({ path: name }) => name.endsWith('.sqlite'));
const database = new DatabaseSync(':memory:');
database.deserialize(file?.bytes ?? new Uint8Array());
const options = { color: false, linesOf: linesOf.bind(null, database) };

const shown = (record: string, field: string) => {
  const traced = traceRecord(database, record, field);
  return traced.fields.map((one) => showField(traced, one, options)).join('\n');
};

/** The words above each line of carets. */
function markedWords(text: string): string[] {
  const lines = text.split('\n');
  return lines.flatMap((line, i) => {
    const carets = /│ ( *)(\^+)/.exec(line);
    const above = lines[i - 1]?.split('│ ')[1] ?? '';
    const start = carets?.[1]?.length ?? 0;
    return carets ? [above.slice(start, start + (carets[2]?.length ?? 0))] : [];
  });
}

describe('why', () => {
  it('marks the words that a value was read from, in their lines', () => {
    const text = shown('k-vht', 'duration_max_weeks');
    expect(text).toContain('interventions/k-vht  duration_max_weeks = 13');
    expect(text).toMatch(/read by weeks\.max at preventie-inventarisatie-2017:\d+–\d+ \(page \d+\)/);
    expect(markedWords(text)).toEqual(['8 tot 13 weken', '(2 tot 3 maanden)']);
  });

  it('marks the words of every value that was read from one line', () => {
    const origins = database
      .prepare("SELECT * FROM provenance WHERE line_start = line_end AND resource = 'interventions'")
      .all();
    expect(origins.length).toBeGreaterThan(100);
    for (const { record_id, field, quote } of origins) {
      expect(markedWords(shown(String(record_id), String(field)))).toContain(String(quote));
    }
  });

  it('gives the reason of a judgement', () => {
    expect(shown('stevig-ouderschap', 'clients_min')).toContain('judged: The 65000 families');
  });

  it('says that a value was computed, and from what', () => {
    expect(shown('reported_totals/light/planned', 'computed')).toMatch(/computed by .* from municipal_reach/);
  });

  it('says of an id that it was not read', () => {
    expect(shown('voorzorg', 'intervention_id')).toContain('not read from a source');
  });

  it('shows the cell in which a rule reads nothing', () => {
    const text = shown('municipal_reach/utrecht/heavy/planned', 'families');
    expect(text).toContain('no rule reads it in opvoeden-in-de-buurt-2009/reach/utrecht/heavy_planned');
    expect(markedWords(text)).toEqual(['-']);
  });

  it('tells of every empty field of an intervention which cell it is empty for', () => {
    const empty = database
      .prepare('SELECT intervention_id FROM interventions WHERE price_year IS NULL')
      .all();
    expect(empty.length).toBeGreaterThan(0);
    for (const { intervention_id: id } of empty) {
      expect(shown(`interventions/${id}`, 'price_year')).toContain(`9/${id}/cost_per_trajectory`);
    }
  });

  it('marks the words of every claim that quotes the report', () => {
    const claims = database.prepare('SELECT claim_id, quote FROM claims WHERE line_start = line_end').all();
    expect(claims.length).toBeGreaterThan(20);
    for (const { claim_id: id, quote } of claims) {
      expect(markedWords(showRecord(traceRecord(database, `claims/${id}`), options))).toEqual([quote]);
    }
  });

  it.each(['VoorZorg', 'voorzorg', 'Interventions/Voorzorg', 'Triple P'])(
    'finds an intervention named as %s',
    (name) => {
      expect(traceRecord(database, name).resource).toBe('interventions');
    },
  );

  it('names the records near a mistyped one', () => {
    expect(() => traceRecord(database, 'triplep')).toThrow(/near it are interventions\/triple-p/);
    expect(() => traceRecord(database, 'costs/resett/1')).toThrow(/near it are costs\/reset\/1/);
  });

  it('lists all fields of a record with the places they were read', () => {
    const text = showRecord(traceRecord(database, 'interventions/voorzorg'), options);
    expect(text).toMatch(/cost_min_eur +13623 +preventie-inventarisatie-2017:\d+ \(page \d+\)/);
  });

  it('leads back from a line to all that was made of it', () => {
    const [origin] = traceRecord(database, 'k-vht', 'contacts_min').fields[0]?.origins ?? [];
    const line = origin?.line_start ?? 0;
    const made = traceLine(database, 'preventie-inventarisatie-2017', line);
    const text = showLine('preventie-inventarisatie-2017', line, made);
    expect(text).toContain('interventions/k-vht  contacts_min = 8');
    expect(text).toContain('interventions/k-vht  frequency = “weekly”');
  });

  it('never shows personal data', () => {
    const lines = work.dataset.cells
      .filter(({ table_id }) => table_id === '13')
      .flatMap((cell) => cell.line_start ?? []);
    for (const line of lines) {
      const text = showLine('x', line, traceLine(database, 'preventie-inventarisatie-2017', line));
      expect(text).not.toMatch(/@|\d{3}[- ]?\d{6,}/);
    }
  });

  it.each([
    ['a record that is not there', () => traceRecord(database, 'no-such-record')],
    ['a field that is not there', () => traceRecord(database, 'voorzorg', 'no_such_field')],
    ['an id of several resources without the resource', () => traceRecord(database, 'reset/1')],
    ['a line that is not there', () => traceLine(database, 'preventie-inventarisatie-2017', 99_999)],
  ])('refuses %s in one sentence', (_, ask) => {
    expect(ask).toThrow(UserFault);
  });
});
