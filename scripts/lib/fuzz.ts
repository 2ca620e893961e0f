import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inParallel, runChild } from '../../src/read/pdf/child/index.ts';
import { PdfError } from '../../src/read/pdf/index.ts';
import { inflatingBombs, windingBombs } from './bombs.ts';
import { type Fixture, mutantOf } from './mutate.ts';
import { withStreamsDeflated } from './streams.ts';

/** What one child is asked: the mutants of these numbers, the last not included. */
export interface FuzzRequest {
  seed: number;
  from: number;
  to: number;
  fixtures: { name: string; base64: string }[];
}

export interface MutantOutcome {
  number: number;
  name: string;
  /**
   * 'result', the code of the error, or what is ours to repair: 'fault', an error that is not clear; 'silent', a
   * result that is not what the file held, without a word.
   */
  outcome: string;
  detail?: string;
}

export interface FuzzOptions {
  seed: number;
  mutants: number;
  jobs: number;
  /** Milliseconds one mutant may take. */
  time?: number;
}

/** A child reads so many mutants before a new one takes over: what pdf.js forgets to let go adds up. */
const perChild = 500;

/** Ends of a mutant that only the parent sees, as it had to end the child. */
export const brokenEnds = new Set(['fault', 'silent', 'too-slow', 'too-large', 'reader-failed']);

/** The small PDFs of a folder, in the order of their names: each as it is, and with its streams compressed. */
export function fixturesIn(folder: string): Fixture[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.pdf'));
  return names.sort().flatMap((file) => {
    const name = file.slice(0, -4);
    const bytes = readFileSync(join(folder, file));
    const deflated = Buffer.from(withStreamsDeflated(bytes.toString('latin1')), 'latin1');
    return [
      { name, bytes },
      { name: `${name}-deflated`, bytes: deflated },
    ];
  });
}

/** Bombs made too small to do harm: parts of files the fixtures have none of. */
const harmless = ['object-stream', 'image', 'font-file', 'character-map', 'metadata', 'deflated-twice'];
const looping = ['tags-in-a-ring', 'labels-in-a-ring', 'pattern-in-itself', 'shading-mesh', 'form-in-itself'];

/** Small files with compressed streams, objects in streams, fonts, images, tags and patterns. */
export function smallBombs(): Fixture[] {
  const chosen = [...inflatingBombs, ...windingBombs].filter(({ name }) =>
    [...harmless, ...looping].includes(name),
  );
  return chosen.map(({ name, make }) => ({ name, bytes: make(2000) }));
}

/** Reads mutants of the fixtures and tells of each what became of it. */
export async function fuzz(fixtures: readonly Fixture[], options: FuzzOptions): Promise<MutantOutcome[]> {
  const size = Math.min(perChild, Math.ceil(options.mutants / options.jobs));
  const starts = Array.from({ length: Math.ceil(options.mutants / size) }, (_, i) => i * size);
  const outcomes = await inParallel(starts, options.jobs, (from) =>
    fuzzRange(fixtures, options, from, Math.min(options.mutants, from + size)),
  );
  return outcomes.flat();
}

/** A mutant that ends the child is noted, and a new child goes on behind it. */
async function fuzzRange(
  fixtures: readonly Fixture[],
  { seed, time = 8000 }: FuzzOptions,
  from: number,
  to: number,
): Promise<MutantOutcome[]> {
  const outcomes: MutantOutcome[] = [];
  const encoded = fixtures.map(({ name, bytes }) => ({
    name,
    base64: Buffer.from(bytes).toString('base64'),
  }));
  while (from + outcomes.length < to) {
    const number = from + outcomes.length;
    try {
      await runChild({
        entry: new URL('./fuzz.entry.ts', import.meta.url),
        input: new Uint8Array([0]),
        request: { seed, from: number, to, fixtures: encoded } satisfies FuzzRequest,
        limits: { time, timePerPage: time, timeInAll: perChild * time },
        reads: [import.meta.dirname],
        onPage: (outcome) => outcomes.push(outcome as MutantOutcome),
      });
    } catch (fault) {
      if (!(fault instanceof PdfError)) throw fault;
      const at = from + outcomes.length;
      const { name } = mutantOf(fixtures, seed, at);
      outcomes.push({
        number: at,
        name,
        outcome: fault.code,
        ...(fault.detail ? { detail: fault.detail } : {}),
      });
    }
  }
  return outcomes;
}

/** How many mutants came to each end, most first: "result 210, damaged 80". */
export function countEnds(outcomes: readonly MutantOutcome[]): string {
  const counts = Map.groupBy(outcomes, ({ outcome }) => outcome);
  return [...counts]
    .sort((a, b) => b[1].length - a[1].length)
    .map(([end, all]) => `${end} ${all.length}`)
    .join(', ');
}
