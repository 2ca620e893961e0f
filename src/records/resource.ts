import { z } from 'zod';
import type { Words } from './field.ts';

/** What is said of a resource beside its fields. `Field` is the name of one of them. */
interface ResourceOptions<Name extends string, Shape extends z.ZodRawShape> {
  name: Name;
  /** Label, and what one row is. */
  words: Words;
  /** The fields whose values name a row, in the order in which a record id joins them. */
  key: readonly (keyof Shape & string)[];
  /** Fields that hold the (single-field) key of another resource. */
  references?: Partial<Record<keyof Shape & string, string>>;
  /** The fields rows are published by; the key decides between equals. Left out: the key alone. */
  order?: readonly (keyof Shape & string)[];
  fields: Shape;
}

export interface Resource<Name extends string = string, Shape extends z.ZodRawShape = z.ZodRawShape> {
  name: Name;
  words: Words;
  key: readonly string[];
  references: readonly Reference[];
  order: readonly string[];
  schema: z.ZodObject<Shape, z.core.$strict>;
}

export interface Reference {
  field: string;
  resource: string;
}

/** A published resource. Field names stand in `fields` and nowhere else; all other forms are generated. */
export function resource<const Name extends string, Shape extends z.ZodRawShape>(
  options: ResourceOptions<Name, Shape>,
): Resource<Name, Shape> {
  const { name, words, key, references = {}, order = key, fields } = options;
  return {
    name,
    words,
    key,
    references: Object.entries(references).map(([field, target]) => ({ field, resource: target as string })),
    order: [...new Set([...order, ...key])],
    schema: z.strictObject(fields),
  };
}
