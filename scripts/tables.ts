import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserFault } from '../src/model/issue.ts';
import { debugSvg, tableWriters } from '../src/publish/tables/index.ts';
import { inParallel } from '../src/read/pdf/child/index.ts';
import { damageLine } from '../src/read/pdf/damage.ts';
import { PdfError } from '../src/read/pdf/errors.ts';
import { type ReadTablesInChildOptions, readTablesInChild } from '../src/tables-in-child.ts';
import { main } from './cli.ts';
import { OPTIONS, outputName, readCommand, stem, type TablesCommand } from './lib/arguments.ts';

const HELP = `
Usage: npm run tables -- file.pdf … [options]

Finds the tables of PDFs. Each file is read in a process of its own, with limits on time and memory.

  --pages 2-5,8     pages to read, from 1 (default: all)
  --format json     json, csv, markdown or html (default: json)
  --out folder      write files there instead of printing; needed for more than one file
  --jobs 2          how many files are read at a time (default: one for each processor)
  --no-join         leave tables that go on over pages apart
  --password text   for protected files
  --time 12         seconds until a file's first page must be done; half a second more for each page
  --memory 832      megabytes that reading one file may take
  --debug           write an SVG per page to the folder (default: debug): words, rulings, cells, reasons
  --help            print this

A file that cannot be read is reported, and the others are read all the same.
Exit codes: 0 done, 1 the program is at fault, 2 a file or the command is.
`;

// Leave by way of `exit`, which ends the children, too.
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)
  process.once(signal, () => process.exit(code));

await main({
  help: HELP,
  positionals: true,
  options: OPTIONS,
  run: async (args) => {
    const command = readCommand(args);
    for (const folder of [command.out, command.debug]) if (folder !== undefined) makeFolder(folder);
    const failed: string[] = [];
    await inParallel(command.files, command.jobs, async (file) => {
      try {
        await writeTables(file, command);
      } catch (fault) {
        if (!(fault instanceof UserFault || fault instanceof PdfError)) throw fault;
        console.error(`${shown(file)}: ${fault.message}`);
        failed.push(file);
      }
    });
    return failed.length > 0 ? 2 : 0;
  },
});

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (fault) {
    throw new UserFault(`no folder can be made here: ${folder} (${(fault as NodeJS.ErrnoException).code})`);
  }
}

async function writeTables(file: string, command: TablesCommand): Promise<void> {
  const { format, out } = command;
  const { tables, metadata, damage } = await readTablesInChild(file, optionsFor(file, command));
  const text = tableWriters[format](tables, { metadata, damage });
  for (const each of damage) console.error(`${shown(file)}: ${damageLine(each)}.`);
  if (tables.length === 0) console.error(`${shown(file)}: no tables on the pages that were read.`);
  if (out === undefined) process.stdout.write(text);
  else writeWhole(join(out, outputName(file, format)), text);
}

function optionsFor(file: string, command: TablesCommand): ReadTablesInChildOptions {
  const { joinPages, limits, pages, password, debug, files } = command;
  const prefix = files.length > 1 ? `${stem(file)}-` : '';
  return {
    joinPages,
    limits,
    ...(pages ? { pages } : {}),
    ...(password === undefined ? {} : { password }),
    ...(debug === undefined
      ? {}
      : {
          onPage: (page, tables, decisions) =>
            writeWhole(join(debug, `${prefix}page-${page.number}.svg`), debugSvg(page, tables, decisions)),
        }),
  };
}

/** Control characters in a name would let it write to the terminal as it likes. */
function shown(file: string): string {
  return file.replace(/\p{Cc}/gu, '?');
}

/** Writes beside and renames: there is the old file or the new one, never half of it. */
function writeWhole(path: string, text: string): void {
  const beside = `${path}.${process.pid}.part`;
  try {
    writeFileSync(beside, text);
    renameSync(beside, path);
  } catch (fault) {
    rmSync(beside, { force: true });
    throw new UserFault(`it cannot be written: ${path} (${(fault as NodeJS.ErrnoException).code})`);
  }
}
