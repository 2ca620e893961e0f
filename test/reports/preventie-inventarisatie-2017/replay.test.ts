import { describe, expect, it } from 'vitest';
import { isReading, type Rules, TEXT_RULES } from '../../../src/model/reading.ts';
import { RULES } from '../../../src/normalise/index.ts';
import { fieldsOf, recordId, resourceNamed } from '../../../src/records/index.ts';
import {
  LIST_READERS,
  LIST_RULES,
} from '../../../src/reports/preventie-inventarisatie-2017/records/lists.ts';
import { reportSaid, valuesOf } from './said.ts';

const { statements, source } = reportSaid();
const ALL_RULES: Rules = { ...(RULES as Rules), ...TEXT_RULES, ...LIST_RULES };
const LINES_AND_PAGE = ['line_start', 'line_end', 'page'];

describe.each(Object.entries(LIST_READERS))('%s of the report', (resource, read) => {
  const records = read(statements);
  const readings = records.flatMap(({ fields }) =>
    Object.entries(fields).flatMap(([field, draft]) => (isReading(draft) ? [{ field, draft }] : [])),
  );

  it('have values that their rules read again in their quotes', () => {
    for (const { draft } of readings) {
      const text = draft.quotes.map((quote) => quote.text).join(' ');
      expect(ALL_RULES[draft.rule]?.(text, text)).toBe(draft.value);
    }
  });

  it('have quotes whose characters stand in the source', () => {
    const quotes = readings.flatMap(({ draft }) => draft.quotes);
    for (const { text, offsets } of quotes) {
      const there = offsets.map((offset) => source[offset]).join('');
      expect(there.normalize('NFC').replace(/\s/g, ' ')).toBe(text);
    }
  });

  it('have the fields and the kinds of values that the resource has', () => {
    const known = resourceNamed(resource);
    const names = fieldsOf({ name: resource }).map(({ name }) => name);
    const own = resource === 'questionnaire_items' ? names.filter((n) => !LINES_AND_PAGE.includes(n)) : names;
    for (const values of records.map(valuesOf)) {
      expect(Object.keys(values)).toEqual(own);
      const lines = own === names ? {} : { line_start: 1, line_end: 1, page: null };
      expect(known?.schema.safeParse({ ...values, ...lines }).error).toBeUndefined();
    }
  });

  it('have keys that tell them apart', () => {
    const known = resourceNamed(resource) ?? { key: [] };
    const ids = records.map((record) => recordId(known, valuesOf(record)));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the boxes of the report', () => {
  it('are all there, ticked or not', () => {
    expect(LIST_READERS.techniques?.(statements)).toHaveLength(20 * 7);
    expect(LIST_READERS.focus_areas?.(statements)).toHaveLength(20 * 11);
  });
});
