import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { debugSvg, endings, type TableFormat, tableWriters } from '../src/publish/tables/index.ts';
import { asPdfError, PdfError } from '../src/read/pdf/index.ts';
import { type ReadTablesOptions, readTables } from '../src/tables.ts';

const help = `Finds the tables of a PDF.

  npm run tables -- file.pdf [options]

  --pages 2-5,8     pages to read, from 1 (default: all)
  --format json     json, csv, markdown or html (default: json)
  --out folder      write files there instead of printing
  --no-join         leave tables that go on over pages apart
  --password text   for a protected file
  --debug           write an SVG per page to the folder (default: debug): words, rulings, cells, reasons
  --help            this text

Exit codes: 0 done, 1 the program is at fault, 2 the file or the command is.
`;

/** A fault of the user: one sentence, exit code 2. */
class UserFault extends Error {}

// pdf.js leaves some faults of damaged files to nobody.
process.on('unhandledRejection', (cause) => {
  const isReaders = cause instanceof Error && cause.stack?.includes('pdfjs-dist');
  report(isReaders ? asPdfError(cause) : cause);
});

await main().catch(report);

function report(fault: unknown): void {
  if (fault instanceof UserFault || fault instanceof PdfError) {
    process.stderr.write(`tables: ${fault.message}\n`);
    process.exitCode = 2;
  } else {
    process.stderr.write(`${fault instanceof Error ? fault.stack : String(fault)}\n`);
    process.exitCode = 1;
  }
}

async function main(): Promise<void> {
  const { values, positionals } = readArguments();
  if (values.help) {
    process.stdout.write(help);
    return;
  }
  const [file, ...more] = positionals;
  if (file === undefined || more.length) throw new UserFault('give one PDF file; --help lists the options.');
  const format = values.format ?? 'json';
  if (!(format in tableWriters))
    throw new UserFault(`no such format: ${format}; use json, csv, markdown or html.`);
  const folder = values.out ?? (values.debug ? 'debug' : undefined);
  if (folder !== undefined) mkdirSync(folder, { recursive: true });
  const options: ReadTablesOptions = { joinPages: !values['no-join'] };
  if (values.pages !== undefined) options.pages = pageNumbers(values.pages);
  if (values.password !== undefined) options.password = values.password;
  if (values.debug) {
    options.onPage = (page, tables, decisions) =>
      writeFileSync(join(folder!, `page-${page.number}.svg`), debugSvg(page, tables, decisions));
  }
  const { tables, pages, pagesWithoutText } = await readTables(readFile(file), options);
  if (pages > 0 && pagesWithoutText === pages) {
    throw new UserFault(
      `${file} has no text layer: it is a scan. Run OCR on it first (for example ocrmypdf).`,
    );
  }
  const text = tableWriters[format as TableFormat](tables);
  if (values.out === undefined) process.stdout.write(text);
  else writeFileSync(join(values.out, `${basename(file, '.pdf')}.${endings[format as TableFormat]}`), text);
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        pages: { type: 'string' },
        format: { type: 'string' },
        out: { type: 'string' },
        password: { type: 'string' },
        'no-join': { type: 'boolean' },
        debug: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
  } catch (fault) {
    throw new UserFault(fault instanceof Error ? fault.message : String(fault));
  }
}

function readFile(file: string): Uint8Array {
  if (!existsSync(file) || !statSync(file).isFile()) throw new UserFault(`no such file: ${file}`);
  try {
    return readFileSync(file);
  } catch {
    throw new UserFault(`the file cannot be read: ${file}`);
  }
}

/** "2-5,8" → [2, 3, 4, 5, 8] */
function pageNumbers(text: string): number[] {
  return text.split(',').flatMap((part) => {
    const match = /^(\d+)(?:-(\d+))?$/.exec(part.trim());
    const from = Number(match?.[1]);
    const to = Number(match?.[2] ?? match?.[1]);
    if (!match || from < 1 || to < from) throw new UserFault(`--pages ${text}: write pages like 2-5,8.`);
    return Array.from({ length: to - from + 1 }, (_, i) => from + i);
  });
}
