import { availableParallelism } from 'node:os';
import { basename, extname } from 'node:path';
import { UserFault } from '../../src/model/issue.ts';
import { endings, type TableFormat, tableWriters } from '../../src/publish/tables/index.ts';
import type { ReadLimits } from '../../src/read/pdf/child/index.ts';
import type { Args } from '../cli.ts';

/** What `npm run tables` is asked to do. */
export interface TablesCommand {
  files: string[];
  format: TableFormat;
  /** Where the tables are written; printed when absent. */
  out?: string;
  /** Where the pages are drawn. */
  debug?: string;
  jobs: number;
  joinPages: boolean;
  pages?: number[];
  password?: string;
  limits: Partial<ReadLimits>;
}

export const OPTIONS = {
  pages: { type: 'string' },
  format: { type: 'string' },
  out: { type: 'string' },
  jobs: { type: 'string' },
  password: { type: 'string' },
  time: { type: 'string' },
  memory: { type: 'string' },
  'no-join': { type: 'boolean' },
  debug: { type: 'boolean' },
} as const;

/** What is asked, checked. Throws UserFault for a value that cannot be. */
export function readCommand({ values, positionals }: Args<typeof OPTIONS>): TablesCommand {
  const format = values.format ?? 'json';
  if (!Object.hasOwn(tableWriters, format))
    throw new UserFault(`no such format: ${format}; use json, csv, markdown or html.`);
  if (positionals.length === 0) throw new UserFault('give one PDF file or more; --help lists the options.');
  if (positionals.length > 1 && values.out === undefined)
    throw new UserFault('give --out with more than one file: each gets a file of its own there.');
  const debug = values.out ?? 'debug';
  const command: TablesCommand = {
    files: positionals,
    format: format as TableFormat,
    ...(values.out === undefined ? {} : { out: values.out }),
    ...(values.debug ? { debug } : {}),
    jobs: positive(values.jobs, '--jobs') ?? availableParallelism(),
    joinPages: !values['no-join'],
    ...(values.pages === undefined ? {} : { pages: pageNumbers(values.pages) }),
    ...(values.password === undefined ? {} : { password: values.password }),
    limits: limitsOf(values),
  };
  refuseSameNames(command);
  return command;
}

function limitsOf({ time, memory }: { time?: string; memory?: string }): Partial<ReadLimits> {
  const seconds = positive(time, '--time');
  const megabytes = positive(memory, '--memory');
  return {
    ...(seconds === undefined ? {} : { time: seconds * 1000, timeInAll: Math.max(seconds * 1000, 600_000) }),
    ...(megabytes === undefined ? {} : { memory: megabytes * 2 ** 20 }),
  };
}

function positive(text: string | undefined, flag: string): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new UserFault(`${flag} ${text}: write a whole number from 1.`);
  return Number(text);
}

/** "8,2-5,3" → [2, 3, 4, 5, 8]: each once, in the order in which tables go on over them. */
function pageNumbers(text: string): number[] {
  const named = text.split(',').flatMap((part) => {
    const match = /^(\d{1,6})(?:-(\d{1,6}))?$/.exec(part.trim());
    const from = Number(match?.[1]);
    const to = Number(match?.[2] ?? match?.[1]);
    if (!match || from < 1 || to < from) throw new UserFault(`--pages ${text}: write pages like 2-5,8.`);
    return Array.from({ length: to - from + 1 }, (_, i) => from + i);
  });
  return [...new Set(named)].sort((a, b) => a - b);
}

/** The name of the file that a PDF's tables are written to. */
export function outputName(file: string, format: TableFormat): string {
  return `${stem(file)}.${endings[format]}`;
}

/** The name of a PDF without its ending. */
export function stem(file: string): string {
  return /^\.pdf$/i.test(extname(file)) ? basename(file, extname(file)) : basename(file);
}

/** Two files of one name would overwrite each other; some systems do not tell small letters from large. */
function refuseSameNames({ files, format }: TablesCommand): void {
  const seen = new Map<string, string>();
  for (const file of files) {
    const name = outputName(file, format);
    const other = seen.get(name.toLowerCase());
    if (other !== undefined) throw new UserFault(`${other} and ${file} would both be written to ${name}.`);
    seen.set(name.toLowerCase(), file);
  }
}
