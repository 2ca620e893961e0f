import path from 'node:path';
import type { Html, Root, Table } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { build, draft } from '../../src/pipeline.ts';

const work = await build({ root: path.resolve(import.meta.dirname, '../..') });
const files = draft(work, '1.0.0').filter((file) => file.path.startsWith('text/'));
const editions = files.map(({ path: file, bytes }) => {
  const text = Buffer.from(bytes).toString('utf8');
  return {
    report: path.basename(file, '.md'),
    text,
    root: unified().use(remarkParse).use(remarkGfm).parse(text),
  };
});

/** All text below a node; anchors are HTML and say nothing. */
function textOf(node: { type: string; value?: string; children?: unknown[] }): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value ?? '';
  return ((node.children ?? []) as Parameters<typeof textOf>[0][]).map(textOf).join('');
}

function htmlOf(node: { type: string; value?: string; children?: unknown[] }): string[] {
  if (node.type === 'html') return [(node as Html).value];
  return ((node.children ?? []) as Parameters<typeof htmlOf>[0][]).flatMap(htmlOf);
}

const tablesOf = (root: Root) => root.children.filter((node): node is Table => node.type === 'table');

describe.each(editions)('the readable edition of $report', ({ report, text, root }) => {
  const cells = work.dataset.cells.filter(({ source_id }) => source_id === report);

  it('gives the same tables when it is read back', () => {
    const read = tablesOf(root).map(({ children }) =>
      children.slice(1).map((row) => row.children.slice(1).map(textOf)),
    );
    const tables = [...new Set(cells.map(({ table_id }) => table_id))].map((table) => {
      const own = cells.filter(({ table_id }) => table_id === table);
      const rows = [...new Set(own.map(({ row_id }) => row_id))];
      return rows.map((row) => own.filter(({ row_id }) => row_id === row).map((cell) => cell.text ?? ''));
    });
    expect(read).toEqual(tables);
  });

  it('has every heading of the outline', () => {
    const headings = root.children.filter(({ type }) => type === 'heading').map(textOf);
    const passages = work.dataset.passages.filter(({ source_id }) => source_id === report);
    const above = new Set(passages.flatMap(({ heading_path }) => heading_path?.split(' > ') ?? []));
    expect(headings).toEqual(expect.arrayContaining([...above]));
  });

  it('has every passage, word for word', () => {
    const plain = textOf(root);
    const passages = work.dataset.passages.filter(({ source_id }) => source_id === report);
    expect(passages.filter((passage) => !plain.includes(passage.text))).toEqual([]);
  });

  it('has an anchor on every block, and each only once', () => {
    const anchors = htmlOf(root);
    expect(anchors.every((html) => /^<\/?a( id="l\d+")?>$/.test(html))).toBe(true);
    const ids = anchors.filter((html) => html !== '</a>');
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(100);
  });

  it('ends with one line end and has no personal data', () => {
    expect(text.endsWith('\n')).toBe(true);
    expect(text).not.toContain('@');
  });
});
