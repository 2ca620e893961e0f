import type { Line } from '../model/document.ts';
import type { RowPlan } from '../model/plan.ts';

/** Where a printed name stands: from the start of line `first` to index `end` of line `last` (indices into `lines`). */
export interface NameMatch {
  first: number;
  last: number;
  end: number;
}

/** A name as it is sought: without white space. Names of one row stand longest first. */
const lettersOf = ({ names }: RowPlan): string[] =>
  names.map((name) => name.replace(/\s/g, '')).sort((a, b) => b.length - a.length);

/**
 * The longest of a row's names that stands at the start of line `at`, however it was broken over lines.
 * White space does not count; the name ends at a space or at the line's end.
 */
export function matchName(lines: readonly Line[], at: number, row: RowPlan): NameMatch | null {
  return matchLetters(lines, at, lettersOf(row));
}

function matchLetters(lines: readonly Line[], at: number, names: readonly string[]): NameMatch | null {
  for (const name of names) {
    const match = consume(lines, at, name);
    if (match) return match;
  }
  return null;
}

function consume(lines: readonly Line[], first: number, letters: string): NameMatch | null {
  let used = 0;
  for (let last = first; last < lines.length; last++) {
    const text = lines[last]?.text ?? '';
    let blank = true;
    for (let i = 0; i < text.length; i++) {
      const character = text[i] ?? '';
      if (isSpace(character)) continue;
      blank = false;
      if (character !== letters[used]) return null;
      used++;
      if (used === letters.length) return isSpace(text[i + 1] ?? ' ') ? { first, last, end: i + 1 } : null;
    }
    if (blank) return null;
  }
  return null;
}

const isSpace = (character: string) => character === ' ' || character.trim() === '';

export interface RowStart extends NameMatch {
  rowId: string;
}

export interface RowsNotFound {
  missing: RowPlan;
  /** Index of the line after which the row was sought. */
  after: number;
}

/** How well a row can begin at line `at`: after a blank line or at the top of a page; else a cell merely begins a line so. */
export type StartQuality = (at: number) => number;

/** The best way to find all rows up to one of them, which begins at `start`. */
interface Chain {
  score: number;
  start: RowStart;
  before: Chain | null;
}

/**
 * The starts of `rows`, in their order: of all ways to find each once, the one whose starts are best; of
 * equals the earliest. Cells may begin with their own row's name or with another's, so no line decides alone.
 */
export function findRows(
  lines: readonly Line[],
  rows: readonly RowPlan[],
  quality: StartQuality,
): RowStart[] | RowsNotFound {
  const byLetter = linesByLetter(lines);
  let chains: Chain[] | null = null;
  for (const row of rows) {
    const next = extend(chains, startsOf(lines, byLetter, row), quality);
    if (next.length === 0) return { missing: row, after: chains?.[0]?.start.last ?? 0 };
    chains = next;
  }
  return unchain(bestOf(chains ?? []));
}

/** Indices of the lines that begin with a letter, by that letter. */
function linesByLetter(lines: readonly Line[]): Map<string, number[]> {
  const byLetter = new Map<string, number[]>();
  lines.forEach(({ text }, i) => {
    const letter = text.trimStart()[0];
    if (letter === undefined) return;
    const known = byLetter.get(letter);
    if (known) known.push(i);
    else byLetter.set(letter, [i]);
  });
  return byLetter;
}

function startsOf(
  lines: readonly Line[],
  byLetter: ReadonlyMap<string, readonly number[]>,
  row: RowPlan,
): RowStart[] {
  const names = lettersOf(row);
  const letters = [...new Set(names.map((name) => name[0] ?? ''))];
  const candidates = letters.flatMap((letter) => byLetter.get(letter) ?? []);
  if (letters.length > 1) candidates.sort((a, b) => a - b);
  return candidates.flatMap((at) => {
    const match = matchLetters(lines, at, names);
    return match ? [{ ...match, rowId: row.rowId }] : [];
  });
}

/** Chains (in the order of their last lines) with one more start each: after the best chain that ends before it. */
function extend(
  chains: readonly Chain[] | null,
  starts: readonly RowStart[],
  quality: StartQuality,
): Chain[] {
  const next: Chain[] = [];
  let before: Chain | null = null;
  let seen = 0;
  for (const start of starts) {
    for (; chains && (chains[seen]?.start.last ?? start.first) < start.first; seen++) {
      const chain = chains[seen] as Chain;
      if (!before || chain.score > before.score) before = chain;
    }
    if (before || !chains) next.push({ score: (before?.score ?? 0) + quality(start.first), start, before });
  }
  return next;
}

function bestOf(chains: readonly Chain[]): Chain | null {
  let best: Chain | null = null;
  for (const chain of chains) if (!best || chain.score > best.score) best = chain;
  return best;
}

function unchain(chain: Chain | null): RowStart[] {
  const starts: RowStart[] = [];
  for (let link = chain; link; link = link.before) starts.push(link.start);
  return starts.reverse();
}
