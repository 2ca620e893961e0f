import { RESOURCES, type Resource, type ResourceName, type Row } from '../../records/index.ts';

type TextFields = { [Name in ResourceName]?: readonly (keyof Row<Name> & string)[] };

/** The texts that full-text search looks through. */
const SEARCHED: TextFields = {
  passages: ['text'],
  cells: ['text'],
  questionnaire_items: ['text'],
  interventions: ['name', 'full_name'],
  goals: ['text'],
  contraindications: ['text'],
  techniques: ['specification'],
  focus_areas: ['specification'],
  studies: ['text'],
  municipal_offers: ['name', 'description'],
  municipal_mentions: ['name'],
  agreement_facts: ['text'],
  claims: ['quote'],
  findings: ['message_nl', 'message_en'],
};

/** `résumé` is found by `resume`; the index carries whose text it is, so that a hit leads to its record. */
export const CREATE_SEARCH = `CREATE VIRTUAL TABLE search USING fts5 (
  resource UNINDEXED, record_id UNINDEXED, field UNINDEXED, text,
  tokenize = "unicode61 remove_diacritics 2"
)`;

const insertField = ({ name, key }: Resource, field: string) =>
  `INSERT INTO search SELECT '${name}', ${key.join(" || '/' || ")}, '${field}', ${field}
  FROM ${name} WHERE ${field} IS NOT NULL ORDER BY rowid`;

/** The statements that fill the search table from the other tables. */
export const fillSearch = (): string[] => [
  ...RESOURCES.flatMap((resource: Resource) => {
    const fields = SEARCHED[resource.name as ResourceName] ?? [];
    return fields.map((field) => insertField(resource, field));
  }),
  "INSERT INTO search (search) VALUES ('optimize')",
];
