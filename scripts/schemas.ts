import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { schemaFiles } from '../src/publish/index.ts';
import { main } from './cli.ts';

const ROOT = path.resolve(import.meta.dirname, '..');

const HELP = `
Usage: npm run schemas

Writes the JSON Schemas of all resources to schemas/, for the repository; a test holds them up to date.

  --help  print this
`;

await main({
  help: HELP,
  options: {},
  run: () => {
    const files = schemaFiles();
    rmSync(path.join(ROOT, 'schemas'), { recursive: true, force: true });
    mkdirSync(path.join(ROOT, 'schemas'));
    for (const file of files) writeFileSync(path.join(ROOT, file.path), file.bytes);
    console.log(`${files.length} schemas written to schemas/`);
    return 0;
  },
});
