import type { Line } from '../model/document.ts';
import type { RowPlan } from '../model/plan.ts';

/** Where a printed name stands: from the start of line `first` to index `end` of line `last` (indices into `lines`). */
export interface NameMatch {
  first: number;
  last: number;
  end: number;
}

/**
 * The longest of `names` that stands at the start of line `at`, however it was broken over lines.
 * White space does not count; the name ends at a space or at the line's end.
 */
export function matchName(lines: readonly Line[], at: number, names: readonly string[]): NameMatch | null {
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  for (const name of longestFirst) {
    const match = consume(lines, at, name.replace(/\s/g, ''));
    if (match) return match;
  }
  return null;
}

function consume(lines: readonly Line[], first: number, letters: string): NameMatch | null {
  let used = 0;
  for (let last = first; last < lines.length; last++) {
    const text = lines[last]?.text ?? '';
    if (text.trim() === '') return null;
    for (let i = 0; i < text.length; i++) {
      const character = text[i] ?? '';
      if (/\s/.test(character)) continue;
      if (character !== letters[used]) return null;
      used++;
      if (used === letters.length) return /^\S/.test(text.slice(i + 1)) ? null : { first, last, end: i + 1 };
    }
  }
  return null;
}

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

/**
 * The starts of `rows`, in their order: of all ways to find each once, the one whose starts are best; of
 * equals the earliest. Cells may begin with their own row's name or with another's, so no line decides alone.
 */
export function findRows(
  lines: readonly Line[],
  rows: readonly RowPlan[],
  quality: StartQuality,
): RowStart[] | RowsNotFound {
  const candidates = rows.map((row) =>
    lines.flatMap((_, at) => {
      const match = matchName(lines, at, row.names);
      return match ? [{ ...match, rowId: row.rowId, score: quality(at) }] : [];
    }),
  );
  /** chains[i]: for each candidate of row i the best chain of starts that ends with it. */
  let chains = [{ last: -1, score: 0, starts: [] as RowStart[] }];
  for (const [i, row] of rows.entries()) {
    const next = (candidates[i] ?? []).flatMap(({ score, ...start }) => {
      const before = chains.filter((chain) => chain.last < start.first);
      const best = before.reduce<(typeof chains)[number] | null>(
        (a, b) => (a && a.score >= b.score ? a : b),
        null,
      );
      return best ? [{ last: start.last, score: best.score + score, starts: [...best.starts, start] }] : [];
    });
    if (next.length === 0) return { missing: row, after: Math.min(...chains.map((chain) => chain.last)) };
    chains = next;
  }
  return chains.reduce((a, b) => (a.score >= b.score ? a : b)).starts;
}
