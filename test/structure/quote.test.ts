import { expect, test } from 'vitest';
import { formatIssue } from '../../src/model/issue.ts';
import type { TablePlan } from '../../src/model/plan.ts';
import { readText } from '../../src/read/text.ts';
import { structure } from '../../src/structure/index.ts';
import { planOf } from './fixture.ts';

const TEXT = `Tabel 1. Proef 
 Wandelgroep Jan Jansen van de 

Buurthuis De Linde 

 Slot 
Einde. 
`;

function messagesOf(isPrivate: boolean): string {
  const table: TablePlan = {
    tableId: '1',
    kind: 'text',
    rowHeader: '',
    rows: [{ rowId: 'wandelgroep', names: ['Wandelgroep'] }],
    columns: [
      { columnId: 'person', header: '', width: 30, blank: 'never', ...(isPrivate && { private: true }) },
      { columnId: 'organisation', header: '', width: 30, cell: /^GGD/, blank: 'never' },
    ],
  };
  const document = readText(Buffer.from(TEXT), { sourceId: 'proef', file: 'proef.txt' });
  return structure(document, planOf(table)).issues.map(formatIssue).join('\n');
}

test('A fault quotes the text that shows it', () => {
  expect(messagesOf(false)).toContain('“Jan Jansen van de”');
  expect(messagesOf(false)).toContain('“Buurthuis De Linde”');
});

test('A fault in a table with private columns quotes none of its texts, whatever their column', () => {
  expect(messagesOf(true)).toContain('text of 17 characters');
  expect(messagesOf(true)).not.toMatch(/Jansen|Linde/);
});
