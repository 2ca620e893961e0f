import { beforeAll, describe, expect, test } from 'vitest';
import { type Checked, checkReports } from '../../src/check/index.ts';
import { type Dataset, recordId, resourceNamed } from '../../src/records/index.ts';
import { validateDataset } from '../../src/validate/index.ts';
import { INVENTORY, MUNICIPAL, realDataset } from './checks.ts';

let dataset: Dataset;
let checked: Checked;

beforeAll(async () => {
  dataset = await realDataset();
  checked = checkReports(dataset, [INVENTORY, MUNICIPAL]);
});

const claim = (id: string) => checked.claims.find(({ claim_id }) => claim_id.endsWith(`/${id}`));
const finding = (rule: string, key: string) =>
  checked.findings.find(
    ({ finding_id }) => finding_id.startsWith(`${rule}/`) && finding_id.endsWith(`/${key}`),
  );
const findingIds = () => checked.findings.map(({ finding_id }) => finding_id);

describe('The claims of the real reports', () => {
  test('all stand where they are quoted', () => {
    expect(checked.issues).toEqual([]);
  });

  test('and their findings make a valid dataset', () => {
    const { claims, findings } = checked;
    expect(validateDataset({ ...dataset, claims, findings })).toEqual([]);
  });

  test('are told apart by their identifiers', () => {
    for (const [name, rows] of [
      ['claims', checked.claims] as const,
      ['findings', checked.findings] as const,
    ]) {
      const ids = rows.map((row) => recordId(resourceNamed(name)!, row));
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('have a reason where they cannot be checked, and evidence where they can', () => {
    for (const { claim_id, verdict, reason, evidence, computed } of checked.claims) {
      if (verdict === 'uncheckable') expect(reason, claim_id).not.toBeNull();
      else expect([evidence, computed], claim_id).not.toContain(null);
    }
  });

  test('are quoted from the lines they name', () => {
    const squeezed = (text: string) => text.replace(/[\s-]/g, '');
    for (const { claim_id, source_id, line_start, line_end, quote } of checked.claims) {
      const lines = dataset.source_lines.filter(
        (piece) => piece.source_id === source_id && piece.line >= line_start && piece.line <= line_end,
      );
      expect(squeezed(lines.map(({ text }) => text).join('')), claim_id).toContain(squeezed(quote));
    }
  });

  test('become findings where the records contradict them', () => {
    const contradicted = checked.claims.filter(({ verdict }) => verdict === 'disagrees');
    expect(contradicted.length).toBeGreaterThan(20);
    expect(findingIds()).toEqual(
      expect.arrayContaining(contradicted.map(({ claim_id }) => `claim/${claim_id}`)),
    );
  });

  test('give the same rows on every run', () => {
    const again = checkReports(structuredClone(dataset), [INVENTORY, MUNICIPAL]);
    expect(again).toEqual(checked);
  });
});

describe('A verdict', () => {
  test('follows the records, not the claim', () => {
    const techniques = dataset.techniques.map((row) =>
      row.intervention_id === 'voorzorg' && row.technique === 'monitoring' ? { ...row, applied: false } : row,
    );
    const changed = checkReports({ ...dataset, techniques }, [INVENTORY]);
    const monitoring = changed.claims.find(({ claim_id }) => claim_id.endsWith('/monitoring'));
    expect(claim('monitoring')?.verdict).toBe('agrees');
    expect(monitoring?.verdict).toBe('disagrees');
    expect(monitoring?.computed).toMatch(/^11 /);
  });

  test('is left open where a free text is silent', () => {
    expect(claim('kopopouders-risk-of-abuse')).toMatchObject({
      verdict: 'uncheckable',
      computed: 'not in the cell',
    });
  });

  test('tells which of the named interventions the records do not confirm', () => {
    expect(claim('phone-and-social-media')?.reason).toContain('home-start');
  });

  test('shows whom the records have beside those that the prose names', () => {
    expect(claim('municipalities-over-100')).toMatchObject({
      verdict: 'agrees',
      computed: 'k-vht (160), stevig-ouderschap (120); also home-start (131), triple-p (200)',
    });
    expect(claim('measures-of-child-outcomes')?.computed).toMatch(/; also .*stevig-ouderschap/);
  });

  test('names every condition in its evidence', () => {
    expect(claim('voorzorg-expensive')?.evidence).toContain('cost_unit = per_trajectory or per_person');
    expect(claim('municipalities-over-100')?.evidence).toBe('interventions.municipalities_min > 100');
  });

  test('follows the records where it was once typed in', () => {
    const cells = dataset.cells.map((cell) =>
      cell.cell_id.endsWith('/10/pcit/results')
        ? { ...cell, text: cell.text?.replace('Buitenlands onderzoek', 'Onderzoek') ?? null }
        : cell,
    );
    const interventions = dataset.interventions.map((row) =>
      row.intervention_id === 'triple-p' ? { ...row, selection_group: 'parenting_problems' as const } : row,
    );
    const { claims } = checkReports({ ...dataset, cells, interventions }, [INVENTORY]);
    const verdicts = ['effect-pcit', 'broad-target-groups'].map(
      (id) => claims.find(({ claim_id }) => claim_id.endsWith(`/${id}`))?.verdict,
    );
    expect(verdicts).toEqual(['agrees', 'agrees']);
  });
});

describe('A report that has changed', () => {
  test('stops the build where a quote is gone', () => {
    const passages = dataset.passages.map((row) => ({ ...row, text: row.text.replace('(12x)', '(13x)') }));
    const { issues } = checkReports({ ...dataset, passages }, [INVENTORY]);
    expect(issues).toMatchObject([{ code: 'quote-not-found', found: expect.stringContaining('monitoring') }]);
  });

  test('stops the build where a quote stands twice', () => {
    const [first] = dataset.passages.filter(({ text }) => text.includes('monitoring (12x)'));
    const passages = [...dataset.passages, { ...first!, passage_id: 'again' }];
    const { issues } = checkReports({ ...dataset, passages }, [INVENTORY]);
    expect(issues.map(({ code }) => code)).toContain('quote-ambiguous');
  });

  test('stops the build where a misprint has been corrected', () => {
    const passages = dataset.passages.map((row) => ({
      ...row,
      text: row.text.replace('evaringen', 'ervaringen'),
    }));
    const { issues } = checkReports({ ...dataset, passages }, [MUNICIPAL]);
    expect(issues).toMatchObject([{ code: 'misprint-not-found' }]);
  });
});

describe('The findings of the real reports', () => {
  test('have the misprinted totals of the municipal table, down and across', () => {
    const totals = checked.findings.filter(({ kind }) => kind === 'total_misprinted');
    expect(totals.map(({ reported, computed, line_start }) => [reported, computed, line_start])).toEqual([
      ['14985', '8267', 102],
      ['4300', '4500', 88],
    ]);
  });

  test('point from a total that only adds up what is misprinted to the cause', () => {
    expect(finding('column-total', 'total-planned')).toMatchObject({
      kind: 'other',
      reported: '24567',
      message_nl: expect.stringContaining('de oorzaak is het totaal van Amsterdam 4300'),
      message_en: expect.stringContaining('the cause is the total of Amsterdam 4300'),
    });
    expect(finding('row-total', 'totals-realised')).toMatchObject({
      kind: 'other',
      reported: '23641',
      message_en: expect.stringContaining('the cause is the total of medium 14985'),
    });
  });

  test('call a total of all misprinted where no other total explains it', () => {
    const reported_totals = dataset.reported_totals.map((row) =>
      row.severity === 'total' && row.measure === 'realised' ? { ...row, reported: 23642 } : row,
    );
    const { findings } = checkReports({ ...dataset, reported_totals }, [MUNICIPAL]);
    const kinds = findings
      .filter(({ finding_id }) => /total.*realised$/.test(finding_id))
      .map(({ finding_id, kind }) => `${finding_id.split('/').at(-1)} ${kind}`);
    expect(kinds).toEqual([
      'medium-realised total_misprinted',
      'total-realised total_misprinted',
      'totals-realised total_misprinted',
    ]);
  });

  test('have what duration and frequency, a list and a multiple say of numbers beside them', () => {
    const numbers = (rule: string, key: string) => {
      const { reported, computed } = finding(rule, key) ?? {};
      return [reported, computed];
    };
    expect(numbers('contacts-disagree', 'voorzorg')).toEqual(['40-60', '58-68']);
    expect(numbers('moments-disagree', 'stevig-ouderschap')).toEqual(['11', '10']);
    expect(numbers('computed-estimate', 'vht')).toEqual(['7440', '10 × 744']);
    expect(checked.findings.filter(({ finding_id }) => finding_id.startsWith('contacts-'))).toHaveLength(2);
  });

  test('have a reference to what a cell does not have, and none to what it has', () => {
    const dangling = checked.findings.filter(({ finding_id }) =>
      finding_id.startsWith('dangling-reference/'),
    );
    expect(dangling.map(({ reported }) => reported)).toEqual(['bovengenoemde werkdefinitie']);
  });

  test('have a slip in each place that prints it', () => {
    const slips = checked.findings.filter(({ reported }) => reported?.startsWith('te kort schiet wordt'));
    expect(slips.map(({ line_start }) => line_start)).toEqual([1077, 412]);
  });

  test('give the name that is published', () => {
    const published = dataset.interventions.find(
      ({ intervention_id }) => intervention_id === 'opvoeden-en-zo',
    );
    expect(finding('name-variant', 'opvoeden-en-zo')?.computed).toBe(published?.name);
  });

  test('have what tables say differently of one intervention', () => {
    const contradictions = checked.findings.filter(({ kind }) => kind === 'columns_disagree');
    const ids = contradictions.map(({ finding_id }) => finding_id.replace(/\/[^/]*\d{4}\//, ' '));
    expect(ids).toEqual(
      expect.arrayContaining([
        'ages-disagree home-start',
        'product-wrong ouder-baby-interventie',
        'hours-disagree reset',
        'weekly-hours-disagree themis-opvoedcursus',
        'status-differs rotterdam-5',
      ]),
    );
  });

  test('say what they are about in both languages', () => {
    for (const { finding_id, message_nl, message_en } of checked.findings) {
      expect(message_nl, finding_id).not.toBe(message_en);
      expect(`${message_nl}${message_en}`, finding_id).not.toMatch(/undefined|null|NaN|Infinity/);
    }
  });

  test('point at lines that exist', () => {
    const lines = new Map(dataset.sources.map((source) => [source.source_id, source.lines]));
    for (const { finding_id, source_id, line_start, line_end } of checked.findings) {
      expect(line_start, finding_id).toBeGreaterThan(0);
      expect(line_end, finding_id).toBeGreaterThanOrEqual(line_start!);
      expect(line_end, finding_id).toBeLessThanOrEqual(lines.get(source_id)!);
    }
  });
});
