import { describe, expect, test } from 'vitest';
import type { Table } from '../../src/model/document.ts';
import { structure } from '../../src/structure/index.ts';
import { fixtures, textsOf } from './fixture.ts';

describe('a table in a converter’s text', () => {
  for (const fixture of fixtures()) {
    test(`${fixture.behaviour} (${fixture.stem})`, () => {
      const { document, issues } = structure(fixture.document, fixture.plan);
      const table = document.root.children.find((block): block is Table => block.type === 'table');
      expect(issues.map(({ code, place }) => `${code}:${place?.start.line}`)).toEqual(fixture.issues ?? []);
      if (fixture.expected) expect(textsOf(table as Table)).toEqual(fixture.expected);
      if (fixture.notes) expect(table?.notes.map(({ value }) => value)).toEqual(fixture.notes);
      for (const [rowId, method] of Object.entries(fixture.methods ?? {}))
        expect(table?.children.find((row) => row.rowId === rowId)?.children[0]?.method).toBe(method);
    });
  }
});
