/** Writes the generated JSON Schemas to `schemas/`, for the repository; a test holds them up to date. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { schemaFiles } from '../src/publish/index.ts';

const root = path.resolve(import.meta.dirname, '..');
const files = schemaFiles();
rmSync(path.join(root, 'schemas'), { recursive: true, force: true });
mkdirSync(path.join(root, 'schemas'));
for (const file of files) writeFileSync(path.join(root, file.path), file.bytes);
console.log(`${files.length} schemas written to schemas/`);
