import { isDeepStrictEqual } from 'node:util';
import type { ResourceSchema } from '../../records/index.ts';
import type { SchemaChange } from './difference.ts';

type FieldSchema = ResourceSchema['items']['properties'][string];
type What = SchemaChange['what'];

/** Which part of a field's schema each kind of change looks at; codes are compared one by one. */
const ASPECTS: { what: What; of: (schema: FieldSchema) => unknown }[] = [
  { what: 'type', of: ({ type }) => type },
  { what: 'unit', of: (schema) => schema['x-unit'] },
  {
    what: 'constraint',
    of: ({ pattern, minimum, maximum, minLength }) => ({ pattern, minimum, maximum, minLength }),
  },
  {
    what: 'words',
    of: (schema) => [schema.title, schema.description, schema['x-title-nl'], schema['x-description-nl']],
  },
];

const shown = (value: unknown) => (typeof value === 'string' ? value : (JSON.stringify(value) ?? 'none'));

function changed(what: What, name: string, from: unknown, to: unknown): SchemaChange[] {
  if (isDeepStrictEqual(from, to)) return [];
  return [{ what, change: 'changed', name, from: shown(from), to: shown(to) }];
}

/** Names in one list and not in the other. */
function addedAndRemoved(what: What, from: readonly string[], to: readonly string[], within?: string) {
  const change = (name: string, kind: 'added' | 'removed'): SchemaChange =>
    within === undefined
      ? { what, change: kind, name }
      : { what, change: kind, name: within, [kind === 'added' ? 'to' : 'from']: name };
  return [
    ...from.filter((name) => !to.includes(name)).map((name) => change(name, 'removed')),
    ...to.filter((name) => !from.includes(name)).map((name) => change(name, 'added')),
  ];
}

function codeChanges(name: string, from: FieldSchema, to: FieldSchema): SchemaChange[] {
  const [before, after] = [from['x-codes'], to['x-codes']];
  if ((before === undefined) !== (after === undefined))
    return changed('type', name, shown(before), shown(after));
  const [old = {}, now = {}] = [before, after];
  const relabelled = Object.keys(now).filter(
    (code) => code in old && !isDeepStrictEqual(old[code], now[code]),
  );
  return [
    ...addedAndRemoved('code', Object.keys(old), Object.keys(now), name),
    ...relabelled.flatMap((code) => changed('words', `${name}: ${code}`, old[code], now[code])),
  ];
}

function fieldChanges(name: string, from: FieldSchema, to: FieldSchema): SchemaChange[] {
  return [
    ...ASPECTS.flatMap(({ what, of }) => changed(what, name, of(from), of(to))),
    ...codeChanges(name, from, to),
  ];
}

const keysOf = (schema: ResourceSchema) => [schema['x-primary-key'], schema['x-foreign-keys']];
const wordsOf = (s: ResourceSchema) => [s.title, s.description, s['x-title-nl'], s['x-description-nl']];

/** How two schemas of one resource differ. */
export function schemaChanges(resource: string, from: ResourceSchema, to: ResourceSchema): SchemaChange[] {
  const [before, after] = [from.items.properties, to.items.properties];
  const common = Object.keys(after).filter((name) => name in before);
  return [
    ...changed('key', resource, keysOf(from), keysOf(to)),
    ...changed('words', resource, wordsOf(from), wordsOf(to)),
    ...addedAndRemoved('field', Object.keys(before), Object.keys(after)),
    ...common.flatMap((name) => fieldChanges(name, before[name]!, after[name]!)),
  ];
}
