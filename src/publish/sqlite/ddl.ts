import { type Field, type FieldType, fieldsOf, type Resource, resourceNamed } from '../../records/index.ts';

const SQL_TYPE: Record<FieldType, string> = {
  string: 'TEXT',
  integer: 'INTEGER',
  number: 'REAL',
  boolean: 'INTEGER',
};

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;

function checkOf({ name, type, codes }: Field): string {
  if (type === 'boolean') return ` CHECK (${name} IN (0, 1))`;
  return codes ? ` CHECK (${name} IN (${codes.map(({ code }) => literal(code)).join(', ')}))` : '';
}

const column = (field: Field) =>
  `${field.name} ${SQL_TYPE[field.type]}${field.nullable ? '' : ' NOT NULL'}${checkOf(field)}`;

const foreignKeys = ({ references }: Resource) =>
  references.map(
    ({ field, resource }) =>
      `FOREIGN KEY (${field}) REFERENCES ${resource} (${resourceNamed(resource)!.key})`,
  );

/** `CREATE TABLE` of a resource: strict types, keys, and a check for every code list. */
export function createTable(resource: Resource): string {
  const lines = [
    ...fieldsOf(resource).map(column),
    `PRIMARY KEY (${resource.key.join(', ')})`,
    ...foreignKeys(resource),
  ];
  return `CREATE TABLE ${resource.name} (\n  ${lines.join(',\n  ')}\n) STRICT`;
}

/** An index for every foreign key that the primary key's own index does not begin with. */
export const createIndexes = ({ name, key, references }: Resource): string[] =>
  references
    .filter(({ field }) => field !== key[0])
    .map(({ field }) => `CREATE INDEX ${name}_${field} ON ${name} (${field})`);
