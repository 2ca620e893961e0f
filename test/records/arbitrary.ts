import fc from 'fast-check';
import {
  type AnyRow,
  type Dataset,
  type Field,
  fieldsOf,
  isWritable,
  RESOURCES,
  type Resource,
  recordId,
  resourceNamed,
  type Value,
} from '../../src/records/index.ts';

/** Texts that have broken writers: quotes, commas, line ends, formulas, blanks, other scripts, emoji. */
const HARD_TEXTS = [
  '"',
  '""',
  ',',
  ';',
  '\r',
  '\n',
  '\r\n',
  "'",
  '\\',
  ' ',
  '=1+1',
  '-',
  'null',
  'é',
  '😀',
  '\u2028',
  '\ufeff',
  '0',
  'x|y',
];

const hardText = fc
  .array(fc.oneof(fc.constantFrom(...HARD_TEXTS), fc.string({ unit: 'grapheme', maxLength: 6 })), {
    maxLength: 4,
  })
  .map((parts) => parts.join(''))
  .filter(isWritable);

function presentValue({ type, codes, schema }: Field): fc.Arbitrary<Value> {
  if (codes) return fc.constantFrom(...codes.map(({ code }) => code));
  if (type === 'boolean') return fc.boolean();
  const [min, max] = [schema.minimum ?? -1e6, schema.maximum];
  if (type === 'integer') return fc.integer({ min, max: max ?? 2 ** 40 });
  if (type === 'number') return fc.double({ min, max: max ?? 1e9, noNaN: true }).map((value) => value || 0);
  if (schema.pattern)
    return fc.stringMatching(new RegExp(schema.pattern), { size: 'xsmall' }).filter(isWritable);
  return hardText;
}

const fieldValue = (field: Field): fc.Arbitrary<Value> =>
  field.nullable ? fc.option(presentValue(field), { nil: null }) : presentValue(field);

/** A row that fits its resource's schema; its foreign keys lead nowhere. */
export const arbitraryRow = (resource: Resource): fc.Arbitrary<AnyRow> =>
  fc.record(Object.fromEntries(fieldsOf(resource).map((field) => [field.name, fieldValue(field)])));

const uniqueBy = (resource: Resource, rows: readonly AnyRow[]) => [
  ...new Map(rows.map((row) => [recordId(resource, row), row])).values(),
];

type Built = Record<string, readonly AnyRow[]>;

/** The row with its foreign keys pointing at records that are there; undefined if one cannot. */
function linked(resource: Resource, row: AnyRow, built: Built): AnyRow | undefined {
  const links = resource.references.map(({ field, resource: name }) => {
    const target = resourceNamed(name)!;
    const ids = (built[name] ?? []).map((other) => other[target.key[0]!]!);
    const value = row[field] === null ? null : ids[String(row[field]).length % (ids.length || 1)];
    return [field, value] as const;
  });
  if (links.some(([, value]) => value === undefined)) return undefined;
  return { ...row, ...Object.fromEntries(links) } as AnyRow;
}

function connect(rows: Built): Dataset {
  const built: Built = {};
  // A resource refers to others only; those without references come first.
  const ordered = RESOURCES.toSorted((a: Resource, b: Resource) => depth(a) - depth(b));
  for (const resource of ordered) {
    const connected = (rows[resource.name] ?? []).map((row) => linked(resource, row, built));
    built[resource.name] = uniqueBy(
      resource,
      connected.filter((row) => row !== undefined),
    );
  }
  return Object.fromEntries(RESOURCES.map(({ name }) => [name, built[name]])) as unknown as Dataset;
}

const depth = ({ references }: Resource): number =>
  1 + Math.max(-1, ...references.map(({ resource }) => depth(resourceNamed(resource)!)));

/** A dataset that validation finds no fault with, except counts and the targets of provenance. */
export const arbitraryDataset = (maxLength = 4): fc.Arbitrary<Dataset> =>
  fc
    .record(
      Object.fromEntries(
        RESOURCES.map((resource: Resource) => [
          resource.name,
          fc.array(arbitraryRow(resource), { maxLength }),
        ]),
      ),
    )
    .map((rows) => connect(rows as Built));
