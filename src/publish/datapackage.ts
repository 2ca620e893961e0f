import {
  type Dataset,
  type Field,
  fieldsOf,
  RESOURCES,
  type Resource,
  resourceNamed,
} from '../records/index.ts';
import { sha256 } from './checksums.ts';
import { csvPath } from './csv.ts';
import { RIGHTS } from './rights.ts';
import { asIndentedJson } from './schemas.ts';
import { type Draft, type PublishedFile, textFile, type Writer } from './writer.ts';

/** The field's JSON Schema keywords that Table Schema has too, by the same name. */
const CONSTRAINTS = ['pattern', 'minimum', 'maximum', 'minLength'] as const;

function constraintsOf({ nullable, codes, schema }: Field) {
  return {
    required: !nullable,
    ...(codes && { enum: codes.map(({ code }) => code) }),
    ...Object.fromEntries(CONSTRAINTS.filter((name) => name in schema).map((name) => [name, schema[name]])),
  };
}

const tableField = (field: Field) => ({
  name: field.name,
  type: field.type,
  title: field.label.en,
  description: field.description.en,
  'x-title-nl': field.label.nl,
  'x-description-nl': field.description.nl,
  ...(field.unit && { unit: field.unit }),
  constraints: constraintsOf(field),
});

const tableSchema = (resource: Resource) => ({
  fields: fieldsOf(resource).map(tableField),
  primaryKey: resource.key,
  foreignKeys: resource.references.map(({ field, resource: target }) => ({
    fields: [field],
    reference: { resource: target, fields: resourceNamed(target)!.key },
  })),
  missingValues: [''],
});

const dataResource = (resource: Resource, { path, bytes }: PublishedFile) => ({
  profile: 'tabular-data-resource',
  name: resource.name,
  path,
  title: resource.words.en[0],
  description: resource.words.en[1],
  'x-title-nl': resource.words.nl[0],
  'x-description-nl': resource.words.nl[1],
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  bytes: bytes.length,
  hash: `sha256:${sha256(bytes)}`,
  dialect: { delimiter: ',', lineTerminator: '\r\n', doubleQuote: true, header: true },
  schema: tableSchema(resource),
});

const sourcesOf = ({ sources }: Dataset) => sources.map(({ title, file }) => ({ title, path: file }));

/** The release as a Frictionless tabular data package; throws nothing, needs the CSV files in the draft. */
function dataPackage({ version, dataset, files }: Draft) {
  const csv = new Map(files.map((file) => [file.path, file]));
  return {
    profile: 'tabular-data-package',
    name: 'herkomst',
    title: 'Herkomst: reports as data, every value with its source',
    version,
    description: RIGHTS.en,
    licenses: [{ name: 'rights-unknown', path: 'CODEBOOK.md', title: RIGHTS.en }],
    sources: sourcesOf(dataset),
    resources: RESOURCES.flatMap((resource: Resource) => {
      const file = csv.get(csvPath(resource.name));
      return file ? [dataResource(resource, file)] : [];
    }),
  };
}

/** `datapackage.json`, after the CSV files it describes. */
export const dataPackageWriter: Writer = {
  name: 'datapackage',
  files: (draft) => [textFile('datapackage.json', asIndentedJson(dataPackage(draft)))],
};
