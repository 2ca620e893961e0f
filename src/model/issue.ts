import { redact } from './personal-data.ts';
import type { Position } from './position.ts';

/** What a reader of an error needs: which rule, where, what was found, what was expected, what to do. */
export interface Issue {
  /** Stable, kebab-case, e.g. `row-not-found`. */
  code: string;
  /** Path of the file, relative to the project. */
  file: string;
  place?: Position;
  found: string;
  expected: string;
  /** The next step for the person who reads it. */
  advice: string;
}

/** Faults of an extraction: the build stops, publishes nothing, and reports all of them together. */
export class ExtractionFault extends Error {
  override name = 'ExtractionFault';
  readonly issues: readonly Issue[];
  constructor(issues: readonly Issue[]) {
    super(issues.map(formatIssue).join('\n'));
    this.issues = issues;
  }
}

/** A fault of the person at the keyboard (bad path, bad flag, unreadable file): one sentence, exit code 2. */
export class UserFault extends Error {
  override name = 'UserFault';
}

/** `raw/x/report.txt:12:3 row-not-found: found …; expected …. Next: …`; goes to logs, so without personal data. */
export function formatIssue({ code, file, place, found, expected, advice }: Issue): string {
  const where = place ? `${file}:${place.start.line}:${place.start.column}` : file;
  return redact(`${where} ${code}: found ${found}; expected ${expected}. ${advice}`);
}

/** What `read` gives for each thing; when some fail, one fault with the issues of all that failed. */
export function eachOf<T, R>(things: readonly T[], read: (thing: T) => readonly R[]): R[] {
  const issues: Issue[] = [];
  const results = things.flatMap((thing) => {
    try {
      return read(thing);
    } catch (error) {
      if (!(error instanceof ExtractionFault)) throw error;
      issues.push(...error.issues);
      return [];
    }
  });
  if (issues.length > 0) throw new ExtractionFault(issues);
  return results;
}
