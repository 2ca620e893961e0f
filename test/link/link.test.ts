import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { linkOffers, linkRules } from '../../src/link/index.ts';
import { ExtractionFault } from '../../src/model/issue.ts';
import { isReading, type RecordDraft, type Rules, TEXT_RULES } from '../../src/model/reading.ts';
import { RULES } from '../../src/normalise/index.ts';
import { REPORT } from '../../src/reports/opvoeden-in-de-buurt-2009/index.ts';
import { JUDGEMENTS } from '../../src/reports/opvoeden-in-de-buurt-2009/judgements.ts';
import { rowsOf } from '../reports/opvoeden-in-de-buurt-2009/records.ts';
import { linkedReports } from './linked.ts';

const reports = await linkedReports();
const report = reports[1]!;
const offers = rowsOf(report.drafts, 'municipal_offers');
const names = rowsOf(report.drafts, 'intervention_names');

describe('the offers of the municipalities', () => {
  test('are linked where they are an intervention of the inventory, and only there', () => {
    const linked = offers.filter(({ intervention_id }) => intervention_id !== null);
    expect(Object.fromEntries(linked.map((row) => [row.offer_id, row.intervention_id]))).toEqual({
      'amsterdam-1': 'triple-p',
      'rotterdam-5': 'stevig-ouderschap',
      'rotterdam-11': 'opvoeden-en-zo',
      'den-haag-4': 'stevig-ouderschap',
      'utrecht-5': 'home-start',
      'almere-4': 'home-start',
      'almere-6': 'bemoeizorg',
      'almere-7': 'stevig-ouderschap',
      'tilburg-1': 'pedagogisch-adviseren',
      'tilburg-2': 'opvoeden-en-zo',
      'tilburg-7': 'vht',
    });
  });

  test('say how they were linked', () => {
    const method = (id: string) => offers.find((row) => row.offer_id === id)?.link_method;
    expect(['almere-4', 'almere-6', 'tilburg-1', 'almere-1'].map(method)).toEqual([
      'name',
      'alias',
      'judgement',
      null,
    ]);
  });

  test('are not linked without the interventions', () => {
    expect(linkOffers(report.drafts, [], JUDGEMENTS)).toEqual(report.drafts);
  });

  test('stop the build when a judgement fits none of them', () => {
    const stale = [...JUDGEMENTS, { ...JUDGEMENTS[0]!, expect: 'a text that is not there' }];
    const aliases = [{ interventionId: 'triple-p', name: 'Triple P', isMain: true }];
    expect(() => linkOffers(report.drafts, aliases, stale)).toThrow(ExtractionFault);
  });
});

describe('the printed names of interventions', () => {
  test('are all ways in which a name is printed', () => {
    const printed = (id: string) =>
      [...new Set(names.filter((row) => row.intervention_id === id).map(({ name }) => name))].sort();
    expect(printed('home-start')).toEqual(['Home Start', 'Homestart']);
    expect(printed('stevig-ouderschap')).toEqual(['Stevig Ouderschap', 'stevig ouderschap']);
    expect(printed('voorzorg')).toEqual([]);
  });

  test('stand on the line that is given', () => {
    const lines = report.source.split('\n');
    for (const { name, line } of names) {
      expect(`${lines[Number(line) - 1]} ${lines[Number(line)]}`.replace(/\s+/g, ' ')).toContain(name);
    }
  });

  test('are one row for each name and line', () => {
    for (const { drafts } of reports) {
      const keys = rowsOf(drafts, 'intervention_names').map((row) => Object.values(row).join('/'));
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  test('cover all twenty interventions in the inventory', () => {
    const inventory = rowsOf(reports[0]!.drafts, 'intervention_names');
    expect(new Set(inventory.map(({ intervention_id }) => intervention_id)).size).toBe(20);
  });
});

const ALL_RULES: Rules = { ...(RULES as Rules), ...TEXT_RULES, ...REPORT.rules, ...linkRules(JUDGEMENTS) };
const readingsOf = ({ resource, fields }: RecordDraft) =>
  Object.entries(fields).flatMap(([field, reading]) =>
    isReading(reading) ? [{ resource, field, ...reading }] : [],
  );

describe('every reading', () => {
  const readings = report.drafts.flatMap(readingsOf);

  test('gives its value again when its rule reads its quotes', () => {
    const wrong = readings.filter(({ rule, quotes, value }) => {
      const text = quotes.map((quote) => quote.text).join(' ');
      return ALL_RULES[rule]?.(text, text) !== value;
    });
    expect(wrong).toEqual([]);
    expect(readings.length).toBeGreaterThan(400);
  });

  test('quotes what stands in the source', () => {
    const quotes = readings.flatMap((reading) => reading.quotes);
    const differs = quotes.filter(({ text, offsets }) =>
      [...offsets.keys()].some((i) => text[i] !== report.source[offsets[i]!] && text[i] !== ' '),
    );
    expect(differs).toEqual([]);
  });
});

const gold = new URL('../../../shared/gold/municipal-offers.json', import.meta.url);

test.skipIf(!existsSync(gold))('The offers agree with those read by hand', () => {
  const bare = (text: unknown) => String(text ?? '').replace(/\s+/g, '');
  const byHand: Record<string, string | null>[] = JSON.parse(readFileSync(gold, 'utf8'));
  const fields = ['name', 'description', 'dei_status', 'dei_code', 'intervention_id'];
  for (const municipality of new Set(byHand.map((row) => row.municipality))) {
    const ours = offers.filter((row) => row.municipality_id === municipality);
    const theirs = byHand.filter((row) => row.municipality === municipality);
    const bared = (rows: readonly object[]) =>
      rows.map((row) => fields.map((field) => bare(row[field as keyof typeof row])));
    expect(bared(ours)).toEqual(bared(theirs));
  }
});
