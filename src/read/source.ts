import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { UserFault } from '../model/issue.ts';

/** What a folder below `raw/` says of the publisher's bytes beside it. */
const SOURCE = z.strictObject({
  title: z.string().min(1),
  titleNote: z.string().optional(),
  /** Null where it is not known; so too for `published`. */
  publisher: z.string().min(1).nullable(),
  year: z.int(),
  published: z.string().nullable(),
  language: z.string().length(2),
  // A name beside the sidecar, not a path that leads out of the folder.
  file: z.string().regex(/^[\w][\w.-]*$/),
  mediatype: z.string().min(1),
  bytes: z.int().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  rights: z.string().min(1),
});

export type Source = z.infer<typeof SOURCE> & {
  sourceId: string;
  /** Path of the file, relative to the project. */
  path: string;
};

/** The reports that have a folder below `raw/`, by name. Throws UserFault when there is none. */
export function findSources(root: string): string[] {
  const folder = path.join(root, 'raw');
  const names = orFault(`raw/ cannot be read`, () => readdirSync(folder, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  if (names.length === 0) throw new UserFault('raw/ has no folder of a report: see CONTRIBUTING.md.');
  return names;
}

/** The sidecar of a report and its bytes, checked against each other. Throws UserFault, naming what is wrong. */
export function readSource(root: string, sourceId: string): { source: Source; bytes: Uint8Array } {
  const sidecar = `raw/${sourceId}/source.json`;
  const text = orFault(`${sidecar} cannot be read`, () => readFileSync(path.join(root, sidecar), 'utf8'));
  const json = orFault(`${sidecar} is not JSON`, () => JSON.parse(text));
  const parsed = SOURCE.safeParse(json);
  if (!parsed.success) throw new UserFault(`${sidecar} is not as it should be: ${faultsOf(parsed.error)}.`);
  const file = `raw/${sourceId}/${parsed.data.file}`;
  const bytes = orFault(`${file} cannot be read`, () => readFileSync(path.join(root, file)));
  const { sha256, bytes: size } = parsed.data;
  const found = createHash('sha256').update(bytes).digest('hex');
  if (bytes.length === 0) throw new UserFault(`${file} is empty: put the report’s bytes there.`);
  if (found !== sha256 || bytes.length !== size) {
    throw new UserFault(
      `${file} is not the file that ${sidecar} describes: found ${bytes.length} bytes with sha256 ${found}, ` +
        `expected ${size} bytes with ${sha256}. Restore the file, or describe the new one.`,
    );
  }
  return { source: { ...parsed.data, sourceId, path: file }, bytes };
}

/** `published: expected string, received undefined; file: …` */
const faultsOf = ({ issues }: z.ZodError): string =>
  issues.map(({ path: field, message }) => `${field.join('.') || 'the file'}: ${message}`).join('; ');

function orFault<T>(what: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new UserFault(`${what}: ${error instanceof Error ? error.message : String(error)}.`);
  }
}
