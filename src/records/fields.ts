import { type FieldSchema, JSON_SCHEMAS } from './json-schema.ts';
import type { Resource } from './resource.ts';

export type FieldType = 'string' | 'integer' | 'number' | 'boolean';
export type Language = 'nl' | 'en';

/** What every generated form (DDL, Table Schema, codebook) needs to know of a field. */
export interface Field {
  name: string;
  type: FieldType;
  nullable: boolean;
  label: Record<Language, string>;
  description: Record<Language, string>;
  unit: string | undefined;
  codes: readonly Code[] | undefined;
  schema: FieldSchema;
}

export interface Code extends Record<Language, string> {
  code: string;
}

function fieldOf(name: string, schema: FieldSchema): Field {
  const [type, nothing] = [schema.type].flat();
  const codes = schema['x-codes'];
  return {
    name,
    type: type as FieldType,
    nullable: nothing === 'null',
    label: { nl: schema['x-title-nl'], en: schema.title },
    description: { nl: schema['x-description-nl'], en: schema.description },
    unit: schema['x-unit'],
    codes: codes && Object.entries(codes).map(([code, labels]) => ({ code, ...labels })),
    schema,
  };
}

const FIELDS = new Map(
  [...JSON_SCHEMAS].map(([name, { items }]) => [
    name,
    Object.entries(items.properties).map(([field, schema]) => fieldOf(field, schema)),
  ]),
);

/** The fields of a resource in the order in which every format has them. */
export const fieldsOf = ({ name }: Pick<Resource, 'name'>): readonly Field[] => FIELDS.get(name) ?? [];
