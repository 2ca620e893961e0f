import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Document, Table, Text } from '../../src/model/document.ts';
import { formatIssue } from '../../src/model/issue.ts';
import { structure } from '../../src/structure/index.ts';
import { readReports } from '../mutation/reports.ts';
import { textsOf } from './fixture.ts';

const GOLD = new URL('../../../shared/gold/', import.meta.url);
const letters = (text: string) => text.replace(/[\s/]+/g, '');
const tablesOf = ({ root }: Document) =>
  root.children.filter((block): block is Table => block.type === 'table');

interface GoldCell {
  table_id: string;
  row_id: string;
  column_id: string;
  verbatim?: string;
  applied?: boolean;
  specification?: string;
}

const reports = (await readReports()).map(({ document, plan }) => ({
  reportId: document.sourceId,
  plan,
  text: document.text,
  ...structure(document, plan),
}));

describe.each(reports)('$reportId', ({ plan, text, document, issues }) => {
  test('is read without issues', () => {
    expect(issues.map(formatIssue)).toEqual([]);
  });

  test('has every row and cell of its plan', () => {
    for (const { tableId, rows, groups, columns } of plan.tables) {
      const table = tablesOf(document).find((found) => found.tableId === tableId);
      const count = rows?.length ?? groups?.reduce((sum, group) => sum + group.count, 0);
      expect(table?.children.map(({ children }) => children.length)).toEqual(
        Array(count).fill(columns.length),
      );
    }
  });

  test('has each letter of its text in exactly one place', () => {
    const seen = new Uint8Array(text.length);
    visit(document.root, ({ position: { start, end } }) => {
      for (let k = start.offset; k < end.offset; k++) seen[k] = (seen[k] ?? 0) + 1;
    });
    const lost = [...text.matchAll(/\S/g)].filter(({ index }) => seen[index] !== 1);
    expect(lost.map(({ index }) => text.slice(index, index + 20))).toEqual([]);
  });

  test('says what its plan quotes', () => {
    const facts = plan.tables.flatMap(({ facts = [], counts = [] }) => [...facts, ...counts]);
    for (const { quote } of facts) expect(letters(text).includes(letters(quote))).toBe(true);
  });
});

function visit(node: unknown, leaf: (text: Text) => void): void {
  if (Array.isArray(node)) for (const child of node) visit(child, leaf);
  else if (node && typeof node === 'object') {
    if ('type' in node && node.type === 'text') leaf(node as Text);
    else visit(Object.values(node), leaf);
  }
}

test.skipIf(!existsSync(GOLD))('The cells are those that were read by hand', () => {
  const gold: GoldCell[] = JSON.parse(readFileSync(new URL('inventory-cells.json', GOLD), 'utf8'));
  const tables = reports.flatMap(({ document }) => tablesOf(document));
  const texts = new Map(tables.map((table) => [table.tableId, textsOf(table)]));
  const wrong = gold.filter((cell) => {
    const found = texts.get(cell.table_id)?.[cell.row_id]?.[cell.column_id];
    if (found === undefined) return true;
    if (cell.verbatim !== undefined) return letters(found) !== letters(cell.verbatim);
    const specification = found.replace(/^x( \/ |$)/, '');
    return (found !== '') !== cell.applied || letters(specification) !== letters(cell.specification ?? '');
  });
  expect(wrong).toEqual([]);
});
