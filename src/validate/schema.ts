import { Ajv2020, type ErrorObject, type Options, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Issue } from '../model/issue.ts';
import {
  type AnyRow,
  JSON_SCHEMAS,
  OWN_KEYWORDS,
  RESOURCES,
  type Resource,
  recordId,
  rowsOf,
} from '../records/index.ts';
import type { Rule } from './rule.ts';

/** Enough to know whether all is well; compiles in half the time of one that tells everything. */
const QUICK: Options = { code: { optimize: false } };
const THOROUGH: Options = { allErrors: true, verbose: true };

/**
 * A strict validator that knows our keywords. That the schemas themselves are sound is for a test to show:
 * compiling the meta-schema on every build would take longer than checking all rows.
 */
function createAjv(options: Options): Ajv2020 {
  const ajv = new Ajv2020({
    strict: true,
    allowUnionTypes: true,
    meta: false,
    validateSchema: false,
    ...options,
  });
  addFormats.default(ajv);
  return ajv.addVocabulary(OWN_KEYWORDS);
}

/** Compiles a resource's schema when it is first asked for. */
function validators(options: Options): (resource: string) => ValidateFunction {
  let ajv: Ajv2020 | undefined;
  const compiled = new Map<string, ValidateFunction>();
  return (resource) => {
    ajv ??= createAjv(options);
    const validate = compiled.get(resource) ?? ajv.compile(JSON_SCHEMAS.get(resource)!);
    compiled.set(resource, validate);
    return validate;
  };
}

const quickValidator = validators(QUICK);
const thoroughValidator = validators(THOROUGH);

/** All that the schema has against the rows. */
function errorsIn(resource: Resource, rows: readonly AnyRow[]): ErrorObject[] {
  if (rows.length === 0 || quickValidator(resource.name)(rows)) return [];
  const validate = thoroughValidator(resource.name);
  validate(rows);
  return validate.errors ?? [];
}

function issueOf(resource: Resource, rows: readonly AnyRow[], error: ErrorObject): Issue {
  const [, index = '0', field = ''] = error.instancePath.split('/');
  const row = rows[Number(index)] ?? {};
  const limit = error.params.allowedValues ?? error.params.additionalProperty;
  return {
    code: 'schema',
    file: resource.name,
    found: `${JSON.stringify(error.data)} in ${field || 'the row'} of record ${recordId(resource, row)}`,
    expected: `a value that ${error.message}${limit ? ` (${limit})` : ''}`,
    advice: 'Correct the rule that made the value, or the schema in src/records.',
  };
}

/** Rows have the fields of their resource, no others, and values of the right type, form, range and code. */
export const schemaRule: Rule = {
  name: 'schema',
  description: 'Every row fits the JSON Schema of its resource: fields, types, forms, ranges and codes.',
  check: (dataset) =>
    RESOURCES.flatMap((resource: Resource) => {
      const rows = rowsOf(dataset, resource);
      return errorsIn(resource, rows).map((error) => issueOf(resource, rows, error));
    }),
};
