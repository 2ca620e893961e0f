import { z } from 'zod';
import type { Resource } from './resource.ts';
import { RESOURCES } from './resources.ts';

/** A resource's field as JSON Schema 2020-12 says it; the `x-` keywords carry what it has no word for. */
export interface FieldSchema {
  type: string | [string, 'null'];
  title: string;
  description: string;
  'x-title-nl': string;
  'x-description-nl': string;
  'x-unit'?: string;
  'x-codes'?: Record<string, { nl: string; en: string }>;
  enum?: (string | null)[];
  pattern?: string;
  minimum?: number;
  maximum?: number;
  minLength?: number;
}

/** The schema of a resource's JSON file: an array of rows without unknown or missing fields. */
export interface ResourceSchema {
  $schema: string;
  $id: string;
  title: string;
  description: string;
  'x-title-nl': string;
  'x-description-nl': string;
  'x-primary-key': readonly string[];
  'x-foreign-keys': Resource['references'];
  'x-order': readonly string[];
  type: 'array';
  items: {
    type: 'object';
    properties: Record<string, FieldSchema>;
    required: string[];
    additionalProperties: false;
  };
}

/** Keywords that are ours; a strict validator has to be told of them. */
export const OWN_KEYWORDS = [
  'x-title-nl',
  'x-description-nl',
  'x-unit',
  'x-codes',
  'x-primary-key',
  'x-foreign-keys',
  'x-order',
];

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

type Generated = FieldSchema & { anyOf?: [FieldSchema, { type: 'null' }] };

/** zod says "X or null" as `anyOf`; one schema with two types is the same, easier to read and quicker to check. */
function flattenNull({ anyOf, ...schema }: Generated): FieldSchema {
  if (!anyOf) return withoutIntegerBounds(schema);
  const [inner] = anyOf;
  const type: [string, 'null'] = [inner.type as string, 'null'];
  return withoutIntegerBounds({ ...inner, type, ...(inner.enum && { enum: [...inner.enum, null] }) });
}

/** zod writes JavaScript's own limit into every whole number; it says nothing about the data. */
function withoutIntegerBounds({ maximum, ...schema }: FieldSchema): FieldSchema {
  return maximum === undefined || maximum === Number.MAX_SAFE_INTEGER ? schema : { ...schema, maximum };
}

function schemaOf({ name, words, key, references, order, schema }: Resource): ResourceSchema {
  const generated = z.toJSONSchema(schema).properties as unknown as Record<string, Generated>;
  const properties = Object.entries(generated).map(([field, said]) => [field, flattenNull(said)] as const);
  return {
    $schema: DIALECT,
    $id: `${name}.schema.json`,
    title: words.en[0],
    description: words.en[1],
    'x-title-nl': words.nl[0],
    'x-description-nl': words.nl[1],
    'x-primary-key': key,
    'x-foreign-keys': references,
    'x-order': order,
    type: 'array',
    items: {
      type: 'object',
      properties: Object.fromEntries(properties),
      required: properties.map(([field]) => field),
      additionalProperties: false,
    },
  };
}

/** The JSON Schema of every resource, by name, in the order of `RESOURCES`. */
export const JSON_SCHEMAS: ReadonlyMap<string, ResourceSchema> = new Map(
  (RESOURCES as readonly Resource[]).map((resource) => [resource.name, schemaOf(resource)]),
);
