import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { schemaFiles } from '../../src/publish/index.ts';
import {
  arrange,
  compareText,
  fieldsOf,
  JSON_SCHEMAS,
  RESOURCES,
  type Resource,
  resourceNamed,
  rowsOf,
} from '../../src/records/index.ts';
import { arbitraryDataset, arbitraryRow } from './arbitrary.ts';
import { CONTRACT } from './contract.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const resources: readonly Resource[] = RESOURCES;

describe.each(resources.map((resource) => [resource.name, resource] as const))('%s', (name, resource) => {
  const fields = fieldsOf(resource);
  const names = fields.map((field) => field.name);

  it('has the fields and codes that the contract promises', () => {
    for (const [field, codes] of Object.entries(CONTRACT[name] ?? {})) {
      const said = fields.find((one) => one.name === field);
      expect(said, field).toBeDefined();
      expect(said!.codes?.map(({ code }) => code) ?? []).toEqual(expect.arrayContaining(codes));
    }
  });

  it('is told in Dutch and English, to the last code', () => {
    const codes = fields.flatMap((field) => field.codes ?? []);
    const words = [
      ...[resource.words.nl, resource.words.en].flat(),
      ...fields.flatMap((field) => [...Object.values(field.label), ...Object.values(field.description)]),
      ...codes.flatMap(({ nl, en }) => [nl, en]),
    ];
    for (const word of words) expect(word.trim()).toMatch(/\S/);
  });

  it('has names in snake case and a key that is never null', () => {
    for (const one of [name, ...names]) expect(one).toMatch(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/);
    for (const key of resource.key) expect(fields.find((field) => field.name === key)?.nullable).toBe(false);
    for (const field of resource.order) expect(names).toContain(field);
  });

  it('refers to resources that one field identifies', () => {
    for (const { field, resource: target } of resource.references) {
      expect(names).toContain(field);
      expect(resourceNamed(target)?.key).toHaveLength(1);
    }
  });

  it('has a zod schema that agrees with its JSON Schema', () => {
    fc.assert(
      fc.property(arbitraryRow(resource), (row) => {
        expect(resource.schema.parse(row)).toEqual(row);
      }),
      { numRuns: 20 },
    );
  });
});

test('the contract names no resource that is missing', () => {
  expect(resources.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(CONTRACT)));
});

test('the schemas are sound JSON Schema 2020-12', () => {
  const ajv = new Ajv2020({ strict: false });
  for (const schema of JSON_SCHEMAS.values()) expect(ajv.validateSchema(schema), schema.$id).toBe(true);
});

test('the committed schemas are those that the records give (npm run schemas)', () => {
  const committed = readdirSync(path.join(ROOT, 'schemas')).map((file) => `schemas/${file}`);
  expect(committed.sort()).toEqual(
    schemaFiles()
      .map((file) => file.path)
      .sort(),
  );
  for (const { path: file, bytes } of schemaFiles()) {
    expect(readFileSync(path.join(ROOT, file), 'utf8'), file).toBe(Buffer.from(bytes).toString('utf8'));
  }
});

describe('compareText', () => {
  it.each([
    ['2', '10'],
    ['annex-2', 'annex-10'],
    ['a', 'b'],
    ['a', 'a1'],
    ['a01', 'a1'],
    ['13', 'reach'],
    ['Z', 'a'],
  ])('puts %j before %j', (first, second) => {
    expect(compareText(first, second)).toBeLessThan(0);
    expect(compareText(second, first)).toBeGreaterThan(0);
  });

  it('is an order', () => {
    const text = fc.stringMatching(/^[a-b01.2-9]{0,6}$/);
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        expect(Math.sign(compareText(a, b)) + Math.sign(compareText(b, a))).toBe(0);
        const [first, second, third] = [a, b, c].sort(compareText) as [string, string, string];
        expect(compareText(first, third)).toBeLessThanOrEqual(0);
        expect(compareText(first, second)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 2000 },
    );
  });
});

test('rows are published in the same order whatever order they were made in', () => {
  fc.assert(
    fc.property(arbitraryDataset(8), (dataset) => {
      const reversed = structuredClone(dataset);
      for (const resource of resources) (rowsOf(reversed, resource) as unknown[]).reverse();
      expect(JSON.stringify(arrange(reversed))).toBe(JSON.stringify(arrange(dataset)));
    }),
    { numRuns: 30 },
  );
});

test('codes are published in the order of their list', () => {
  const [light, total] = ['light', 'total'].map((severity) => ({
    municipality_id: 'almere',
    severity,
    measure: 'planned',
    families: 1,
    footnote: null,
  }));
  const dataset = {
    ...Object.fromEntries(resources.map(({ name }) => [name, []])),
    municipal_reach: [total, light],
  };
  const arranged = arrange(dataset as never);
  expect(arranged.municipal_reach.map(({ severity }) => severity)).toEqual(['light', 'total']);
});
