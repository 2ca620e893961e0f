import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { ExtractionFault, formatIssue, UserFault } from '../src/model/issue.ts';

/** A command as its user sees it. */
export interface Command<Options extends ParseArgsOptionsConfig> {
  /** Printed by --help: a usage line, what it does, and a line for each option. */
  help: string;
  options: Options;
  /** Does it take arguments beside its options? Default: no. */
  positionals?: boolean;
  /** Returns the exit code: 0, or 1 for a fault in the data. */
  run: (args: Args<Options>) => Promise<number> | number;
}

type Parsed<Options extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ options: Options; allowPositionals: true }>
>;
export interface Args<Options extends ParseArgsOptionsConfig> {
  values: Parsed<Options>['values'];
  positionals: string[];
}

/**
 * Runs a command and ends the process with its exit code: 0, 1 for a fault in the data (all of them are
 * listed), 2 for a fault of the user (one sentence).
 */
export async function main<Options extends ParseArgsOptionsConfig>(command: Command<Options>): Promise<void> {
  // Who reads the output may have seen enough, as `head`.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? undefined : report(error));
  });
  process.exitCode = await exitCodeOf(command);
}

async function exitCodeOf<Options extends ParseArgsOptionsConfig>(
  command: Command<Options>,
): Promise<number> {
  try {
    const options = { ...command.options, help: { type: 'boolean', short: 'h' } } as const;
    const { values, positionals } = parse(options);
    if ((values as { help?: boolean }).help) {
      console.log(command.help.trim());
      return 0;
    }
    if (!command.positionals && positionals[0] !== undefined)
      throw new UserFault(`Unexpected argument “${positionals[0]}”: see --help.`);
    return await command.run({ values, positionals } as unknown as Args<Options>);
  } catch (error) {
    return report(error);
  }
}

function parse<Options extends ParseArgsOptionsConfig>(options: Options) {
  try {
    return parseArgs({ options, allowPositionals: true, strict: true });
  } catch (error) {
    const [first] = (error instanceof Error ? error.message : String(error)).split('. ');
    throw new UserFault(`${first?.replace(/\.$/, '')}: see --help.`);
  }
}

function report(error: unknown): number {
  if (error instanceof UserFault) {
    console.error(error.message);
    return 2;
  }
  if (error instanceof ExtractionFault || hasIssues(error)) {
    for (const issue of error.issues) console.error(formatIssue(issue));
    console.error(
      `${error.issues.length} ${error.issues.length === 1 ? 'fault' : 'faults'}; nothing was published.`,
    );
    return 1;
  }
  if (isSystemError(error)) {
    console.error(`${error.message}.`);
    return 2;
  }
  throw error;
}

/** The disk or the database refused: a file that cannot be read or written, a damaged database. */
const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && /^(E[A-Z]+|ERR_SQLITE_ERROR)$/.test((error as NodeJS.ErrnoException).code ?? '');

const hasIssues = (error: unknown): error is ExtractionFault =>
  error instanceof Error && Array.isArray((error as ExtractionFault).issues);
