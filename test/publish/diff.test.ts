import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownChange } from '../../src/publish/diff/text.ts';
import {
  applyDifference,
  type Difference,
  diff,
  differenceAsMarkdown,
  differenceAsText,
  draftRelease,
  type PublishedFile,
  type Release,
  releaseOf,
} from '../../src/publish/index.ts';
import { rowsAsJson } from '../../src/publish/json.ts';
import { asIndentedJson } from '../../src/publish/schemas.ts';
import {
  type AnyRow,
  type Dataset,
  JSON_SCHEMAS,
  type ResourceSchema,
  type Row,
} from '../../src/records/index.ts';
import { arbitraryDataset } from '../records/arbitrary.ts';
import { sampleDataset, sampleRow } from '../records/sample.ts';

type Resources = Record<string, { schema: ResourceSchema; rows: readonly AnyRow[] }>;

/** The JSON files of resources, which is all of a release that differences are made of. */
function filesOf(resources: Resources): PublishedFile[] {
  return Object.entries(resources).flatMap(([name, { schema, rows }]) => [
    { path: `json/${name}.json`, bytes: Buffer.from(rowsAsJson(rows)) },
    { path: `schemas/${name}.schema.json`, bytes: Buffer.from(asIndentedJson(schema)) },
  ]);
}

function resourcesOf(dataset: Dataset): Resources {
  const entries = [...JSON_SCHEMAS].map(([name, schema]) => [
    name,
    { schema, rows: dataset[name as keyof Dataset] },
  ]);
  return Object.fromEntries(entries);
}

const release = (resources: Resources, version = '1.0.0'): Release => releaseOf(version, filesOf(resources));
const saved = (difference: Difference): Difference => JSON.parse(JSON.stringify(difference));
const byPath = (files: readonly PublishedFile[]) =>
  Object.fromEntries(files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString('utf8')]));

/** The difference, after it has been checked that it leads from `a` to `b`, byte for byte. */
function differenceOf(a: Resources, b: Resources): Difference {
  const difference = diff(release(a), release(b, '1.1.0'));
  expect(byPath(applyDifference(release(a), saved(difference)))).toEqual(byPath(filesOf(b)));
  return difference;
}

/** The sample with its resources edited by `edit`. */
function edited(
  edit: (resources: Record<string, { schema: ResourceSchema; rows: AnyRow[] }>) => void,
): Resources {
  const resources = structuredClone(resourcesOf(sampleDataset())) as never;
  edit(resources);
  return resources;
}

const SAMPLE = resourcesOf(sampleDataset());

describe('a difference applied to the older release gives the newer', () => {
  it('whatever the rows, and whatever their order', () => {
    fc.assert(
      fc.property(arbitraryDataset(5), arbitraryDataset(5), fc.boolean(), (a, b, reverse) => {
        const after = reverse ? { ...b, cells: b.cells.toReversed(), sources: b.sources.toReversed() } : b;
        differenceOf(resourcesOf(a), resourcesOf(after));
      }),
      { numRuns: 40 },
    );
  });

  it('whatever is added, removed, changed and moved among the same rows', () => {
    const row = (position: number, text: string) =>
      sampleRow('goals', { intervention_id: 'vht', level: 'sub', position, text });
    const rows = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.constantFrom('a', 'b', 'c')), {
      selector: ([position]) => position,
    });
    fc.assert(
      fc.property(rows, rows, (a, b) => {
        const goals = (list: typeof a) => ({
          goals: { schema: JSON_SCHEMAS.get('goals')!, rows: list.map((one) => row(...one)) },
        });
        differenceOf(goals(a), goals(b));
      }),
      { numRuns: 500 },
    );
  });

  it('whichever fields and resources come and go', () => {
    const names = [...JSON_SCHEMAS.keys()];
    const withoutFields = (
      resources: Resources,
      gone: readonly string[],
      without: readonly string[],
    ): Resources => {
      const kept = Object.entries(resources).filter(([name]) => !without.includes(name));
      return Object.fromEntries(kept.map(([name, resource]) => [name, dropFields(resource, gone)]));
    };
    const fields = fc.subarray(['text', 'families', 'name', 'page', 'title', 'rule']);
    fc.assert(
      fc.property(
        arbitraryDataset(3),
        fields,
        fields,
        fc.subarray(names),
        fc.subarray(names),
        (dataset, x, y, p, q) => {
          const resources = resourcesOf(dataset);
          differenceOf(withoutFields(resources, x, p), withoutFields(resources, y, q));
        },
      ),
      { numRuns: 40 },
    );
  });
});

/** The resource without some of its fields, its key spared. */
function dropFields({ schema, rows }: Resources[string], gone: readonly string[]): Resources[string] {
  const isKept = (name: string) => !gone.includes(name) || schema['x-primary-key'].includes(name);
  const kept = <T>(fields: Record<string, T>) =>
    Object.fromEntries(Object.entries(fields).filter(([name]) => isKept(name))) as Record<string, T>;
  const items = {
    ...schema.items,
    properties: kept(schema.items.properties),
    required: schema.items.required.filter(isKept),
  };
  return { schema: { ...schema, items }, rows: rows.map(kept) };
}

describe('the version that a difference asks for', () => {
  const fieldOf = (schema: ResourceSchema, name: string) => schema.items.properties[name]!;
  const codesOf = (schema: ResourceSchema, name: string) => fieldOf(schema, name)['x-codes']!;

  it.each<[string, Difference['bump'], Parameters<typeof edited>[0]]>([
    ['nothing', 'none', () => {}],
    ['a value corrected', 'patch', ({ goals }) => Object.assign(goals!.rows[0]!, { text: 'Beter' })],
    ['a record added', 'patch', ({ goals }) => goals!.rows.push({ ...goals!.rows[0]!, position: 9 })],
    ['a record removed', 'patch', ({ goals }) => goals!.rows.pop()],
    ['another order', 'patch', ({ goals }) => goals!.rows.reverse()],
    [
      'other words',
      'patch',
      ({ goals }) => Object.assign(fieldOf(goals!.schema, 'text'), { description: 'Other' }),
    ],
    [
      'another label of a code',
      'patch',
      ({ goals }) => Object.assign(codesOf(goals!.schema, 'level').sub!, { en: 'aim' }),
    ],
    [
      'a report added',
      'minor',
      ({ sources }) => sources!.rows.push({ ...sources!.rows[0]!, source_id: 'new' }),
    ],
    [
      'a field added',
      'minor',
      ({ goals }) => Object.assign(goals!.schema.items.properties, { note: fieldOf(goals!.schema, 'text') }),
    ],
    [
      'a code added',
      'minor',
      ({ goals }) => Object.assign(codesOf(goals!.schema, 'level'), { third: { nl: 'x', en: 'x' } }),
    ],
    ['a resource added', 'minor', (all) => Object.assign(all, { more: all.goals })],
    [
      'a wider range',
      'minor',
      ({ goals }) => Object.assign(fieldOf(goals!.schema, 'position'), { minimum: 0 }),
    ],
    ['a report removed', 'major', ({ sources }) => sources!.rows.pop()],
    ['a resource removed', 'major', (all) => delete all.goals],
    [
      'a resource renamed',
      'major',
      (all) => {
        all.aims = all.goals!;
        delete all.goals;
      },
    ],
    ['a field removed', 'major', ({ goals }) => Object.assign(goals!, dropFields(goals!, ['text']))],
    ['a code removed', 'major', ({ goals }) => delete codesOf(goals!.schema, 'level').main],
    [
      'another type',
      'major',
      ({ goals }) => Object.assign(fieldOf(goals!.schema, 'position'), { type: 'string' }),
    ],
    [
      'null where it was not',
      'major',
      ({ goals }) => Object.assign(fieldOf(goals!.schema, 'text'), { type: ['string', 'null'] }),
    ],
    [
      'another unit',
      'major',
      ({ costs }) => Object.assign(fieldOf(costs!.schema, 'min_eur'), { 'x-unit': 'USD' }),
    ],
    [
      'another key',
      'major',
      ({ goals }) => Object.assign(goals!.schema, { 'x-primary-key': ['intervention_id', 'text'] }),
    ],
  ])('%s: %s', (_, bump, edit) => {
    const after = edited(edit);
    expect(diff(release(SAMPLE), release(after)).bump).toBe(bump);
  });

  it('is a patch when only another file differs', () => {
    const draft = (text: string) =>
      releaseOf(
        '1.0.0',
        draftRelease({
          dataset: sampleDataset(),
          version: '1.0.0',
          extraFiles: [{ path: 'a.md', bytes: Buffer.from(text) }],
        }),
      );
    expect(diff(draft('x'), draft('x')).bump).toBe('none');
    expect(diff(draft('x'), draft('y'))).toMatchObject({ bump: 'patch', files: { changed: ['a.md'] } });
  });

  it('is not raised by the version in the metadata', () => {
    const draft = (version: string) =>
      releaseOf(version, draftRelease({ dataset: sampleDataset(), version }));
    expect(diff(draft('1.0.0'), draft('1.1.0')).bump).toBe('none');
  });
});

describe('a difference as people read it', () => {
  const after = edited(({ goals, municipal_reach, provenance }) => {
    goals!.rows[0] = { ...goals!.rows[0]!, text: 'Beter | doel' };
    goals!.rows.pop();
    municipal_reach!.rows[2] = { ...municipal_reach!.rows[2]!, families: 12 };
    provenance!.rows.push(
      sampleRow('provenance', {
        resource: 'goals',
        record_id: 'vht/main/1',
        field: 'text',
        position: 2,
        rule: 'correction',
        reason: 'misprint',
      } satisfies Partial<Row<'provenance'>>),
    );
  });
  const difference = differenceOf(SAMPLE, after);

  it('as text, with old and new and the reason of a correction', () => {
    expect(differenceAsText(difference)).toBe(
      [
        '1.0.0 → 1.1.0: patch',
        'goals: vht/sub/2: removed',
        'goals: vht/main/1 text: "Eerste doel" → "Beter | doel" (misprint)',
        'municipal_reach: utrecht/heavy/planned families: null → 12',
        'provenance: goals/vht/main/1/text/2: added',
        '',
      ].join('\n'),
    );
  });

  it('as text that stops at a limit and says how much is left', () => {
    expect(differenceAsText(difference, 1).split('\n').slice(1)).toEqual([
      'goals: vht/sub/2: removed',
      '… and 3 more',
      '',
    ]);
  });

  it('with the part of a long text in which it changed', () => {
    const long = `${'Een lange tekst. '.repeat(8)}Ouders en`;
    expect(shownChange(`${long}/ of kind`, `${long}/of kind`)).toBe(
      '…t. Een lange tekst. Ouders en/ of kind" → …t. Een lange tekst. Ouders en/of kind"',
    );
  });

  it('as a Markdown table', () => {
    expect(differenceAsMarkdown(difference)).toContain(
      '| goals | vht/main/1 text | "Eerste doel" → "Beter \\| doel" | misprint |\n',
    );
  });
});
