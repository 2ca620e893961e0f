import { describe, expect, it } from 'vitest';
import { findPersonalData } from '../../src/model/personal-data.ts';
import { datasetAsSqlite } from '../../src/publish/sqlite/writer.ts';
import { personalDataRule } from '../../src/validate/index.ts';
import { sampleDataset, sampleRow } from '../records/sample.ts';

/** Made-up numbers in every form in which Dutch numbers are written. */
const NUMBERS = [
  '076-5280000',
  '020-511 0000',
  '035 - 7370000',
  '06 - 5390 0000',
  '06 - 5390 \n0000',
  '06 - 5390 \\n0000',
  '06-533 000 11',
  '088- 5260000',
  '030- 297 00 00',
  '(0570) 600000',
  '(076) 528 00 00',
  '0182 547 000',
  '(0)71 527 0000',
  '(0)71 527 \n0000',
  '043 4080000',
  '0612345678',
  '06 12 34 56 78',
  '06.12.34.56.78',
  '+31 (0)71 527 0000',
  '+31 6 12345678',
  '+31612345678',
  '0031 20 511 0000',
  '0800-1234',
  '0900 1234567',
  'tel.020-5110000',
  'tel:0205110000',
];

const NO_NUMBERS = [
  '2009-2010',
  '2007-2008, 31001, 36',
  '2009-09-01',
  '01-02-2009 10:30',
  '0-4 / 4 -12 / 12-18 jaar',
  '0 tot 4 jaar, 4-12 jaar',
  'd = 0.37 (95% CI 0.18, 0.56), (p < .001; k = 8, N = 721)',
  'd = 0.36 (p = .012; k = 4, N = 297)',
  '"confidence":0.9123456789012',
  '0.0123456789',
  '1.0123456789',
  'ISSN 0147-1767',
  'ISSN: 0800-1234',
  'ISBN 978-90-8850-123-4',
  'http://www.sciencedirect.com/science/article/pii/S0147176716300219',
  'https://doi.org/10.1016/0145-2134(94)90048-5',
  'http://kennisbank.hva.nl/nl/record/607012',
  '0199555088aa0612345678ff076555014209152bc4d8e0c1a2b3c4d5e6f7a8b9',
  '€4000,00 en €1.330,- en 13.623,-',
  '0,73 EUR tot 21 EUR',
  '24.567 23.641 14779 11533',
  '1950 2311 1050 691 1500 552 4300 3554',
  'GM0363',
  '020\r\n31,5',
  'Radicalisering @ school',
];

const ADDRESSES = [
  'A.Person@example.nl',
  'info@ideal-',
  'mailto:x@example.org',
  '%20some-one.else@example.nl',
];

describe('findPersonalData', () => {
  it.each(NUMBERS)('finds the number %j', (number) => {
    for (const text of [number, `Bel ${number}.`, `"${number}"`, `,${number},`, `x\n${number}\ny`]) {
      expect(findPersonalData(text).map(({ kind }) => kind)).toEqual(['a telephone number']);
    }
  });

  it.each(ADDRESSES)('finds the address %j', (address) => {
    expect(findPersonalData(`Zie ${address} voor meer.`).map(({ kind }) => kind)).toEqual([
      'an e-mail address',
    ]);
  });

  it.each(NO_NUMBERS)('lets %j be', (text) => {
    expect(findPersonalData(text)).toEqual([]);
  });

  it('finds two numbers that follow each other', () => {
    expect(findPersonalData('020-511 0000 023-5200000')).toHaveLength(2);
  });
});

describe('personalDataRule', () => {
  const file = (path: string, bytes: Uint8Array) => [{ path, bytes }];

  it('names file and line, and does not repeat what it found', () => {
    const [issue] = personalDataRule.check(file('csv/cells.csv', Buffer.from('a\r\nb 020-511 0000\r\n')));
    expect(issue).toMatchObject({ code: 'personal-data', file: 'csv/cells.csv' });
    expect(issue!.found).toContain('line 2');
    expect(JSON.stringify(issue)).not.toContain('511');
  });

  it('reads the texts in a database, also when they are longer than its pages', () => {
    const text = `${'woorden '.repeat(1000)} bel 076-5280000 ${'en meer '.repeat(1000)}`;
    const passages = [sampleRow('passages', { passage_id: 'p', source_id: 'a-report-2017', text })];
    expect(personalDataRule.check(file('x.sqlite', datasetAsSqlite(sampleDataset())))).toEqual([]);
    const issues = personalDataRule.check(file('x.sqlite', datasetAsSqlite(sampleDataset({ passages }))));
    expect(issues.length).toBeGreaterThan(0);
  });
});
