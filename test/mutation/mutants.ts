import type { Document, Line } from '../../src/model/document.ts';

/**
 * Changed texts that know where each of their characters came from:
 *
 *     reference   … van ouders· | die …
 *     mutant      … van · | ouders die …      (broken elsewhere)
 *
 * so that a reading of the mutant can be compared with the reading of the reference, character by character.
 */
export interface Mutant {
  kind: string;
  /** Number of the line that was changed. */
  line: number;
  parts: readonly Part[];
}

/** A stretch of the reference that is kept; text that is put in; or text that stands for the text from an offset on. */
type Part = readonly [from: number, to: number] | string | { text: string; from: number };

export interface MutantText {
  text: string;
  /** For each character of `text` its offset in the reference; -1 for one that was put in. */
  origins: Int32Array;
}

/** The text of a mutant of `reference`. */
export function textOf(reference: string, { parts }: Mutant): MutantText {
  const pieces = parts.map((part) => {
    if (typeof part === 'string') return { text: part, from: -1 };
    return 'from' in part ? part : { text: reference.slice(...part), from: part[0] };
  });
  const origins = new Int32Array(pieces.reduce((sum, { text }) => sum + text.length, 0)).fill(-1);
  let at = 0;
  for (const { text, from } of pieces) {
    if (from >= 0) for (let k = 0; k < text.length; k++) origins[at + k] = from + k;
    at += text.length;
  }
  return { text: pieces.map(({ text }) => text).join(''), origins };
}

/** The reference with `[from, to)` replaced; a replacement of the same length stands for what it replaces. */
function edit(text: string, kind: string, line: number, [from, to]: [number, number], put: string): Mutant {
  const stands = put.length === to - from && put !== '';
  return { kind, line, parts: [[0, from], stands ? { text: put, from } : put, [to, text.length]] };
}

/** A way to change a line; null where it does not apply. */
type Change = (document: Document, line: Line, next: Line | undefined) => Mutant | null;

const endOf = (line: Line, text: string) => Math.min(line.end + 1, text.length);

/** Index of the space nearest to the middle of the line's own text, or -1. */
function middleSpace({ text }: Line): number {
  const spaces = [...text.trimEnd().matchAll(/(?<=\S) (?=\S)/g)].map(({ index }) => index);
  return spaces.sort((a, b) => Math.abs(a - text.length / 2) - Math.abs(b - text.length / 2))[0] ?? -1;
}

const CHANGES: Readonly<Record<string, Change>> = {
  'blank line before': ({ text }, { number, start }) =>
    edit(text, 'blank line before', number, [start, start], '\n'),
  'space line before': ({ text }, { number, start }) =>
    edit(text, 'space line before', number, [start, start], ' \n'),
  'line deleted': ({ text }, line) =>
    edit(text, 'line deleted', line.number, [line.start, endOf(line, text)], ''),
  'swapped with next': ({ text }, line, next) => {
    if (!next || next.text === line.text) return null;
    const swapped = [[next.start, next.end], '\n', [line.start, line.end]] as const;
    const parts = [[0, line.start], ...swapped, [next.end, text.length]] as const;
    return { kind: 'swapped with next', line: line.number, parts };
  },
  'joined with next': ({ text }, line, next) =>
    next ? edit(text, 'joined with next', line.number, [line.end, next.start], '') : null,
  'broken in the middle': ({ text }, line) => {
    const at = middleSpace(line);
    return at < 0
      ? null
      : edit(text, 'broken in the middle', line.number, [line.start + at, line.start + at + 1], ' \n');
  },
  'trailing spaces stripped': ({ text }, line) => {
    const length = line.text.trimEnd().length;
    return length === line.text.length
      ? null
      : edit(text, 'trailing spaces stripped', line.number, [line.start + length, line.end], '');
  },
  'space doubled': ({ text }, line) => {
    const at = middleSpace(line);
    return at < 0 ? null : edit(text, 'space doubled', line.number, [line.start + at, line.start + at], ' ');
  },
  'leading space added': ({ text }, line) =>
    line.text.trim() === ''
      ? null
      : edit(text, 'leading space added', line.number, [line.start, line.start], ' '),
  'leading space removed': ({ text }, line) =>
    line.text.startsWith(' ')
      ? edit(text, 'leading space removed', line.number, [line.start, line.start + 1], '')
      : null,
  'truncated before': ({ text }, line) =>
    edit(text, 'truncated before', line.number, [line.start, text.length], ''),
};

/** Every change of every line from `from` to `to` (indices, end exclusive). */
export function* lineMutants(document: Document, from: number, to: number): Generator<Mutant> {
  for (const change of Object.values(CHANGES)) {
    for (let i = from; i < to; i++) {
      const line = document.lines[i];
      const mutant = line && change(document, line, document.lines[i + 1]);
      if (mutant) yield mutant;
    }
  }
}

/** A stretch of the text in which one letter is changed, or all of them are written otherwise. */
export interface Place {
  start: number;
  end: number;
  line: number;
}

/** Row names: a letter changed, capitals throughout, small letters throughout. */
export function* nameMutants({ text }: Document, places: readonly Place[]): Generator<Mutant> {
  for (const { start, end, line } of places) {
    const name = text.slice(start, end);
    yield edit(text, 'row renamed', line, [start, end], `${name[0]}q${name.slice(2)}`);
    for (const cased of [name.toUpperCase(), name.toLowerCase()])
      if (cased !== name) yield edit(text, 'row name in other case', line, [start, end], cased);
  }
}

/** Headers: each word changed in one letter, each word dropped. */
export function* headerMutants({ text }: Document, places: readonly Place[]): Generator<Mutant> {
  for (const { start, end, line } of places) {
    for (const { index, 0: word } of text.slice(start, end).matchAll(/\S+/g)) {
      const [from, to] = [start + index, start + index + word.length];
      const changed = `${word.slice(0, -1)}${word.endsWith('q') ? 'z' : 'q'}`;
      yield edit(text, 'header word changed', line, [from, to], changed);
      yield edit(text, 'header word dropped', line, [from, to], '');
    }
  }
}

/** The whole text without spaces at the ends of its lines. */
export function stripped({ lines }: Document): Mutant {
  const parts = lines.flatMap((line): Part[] => [
    [line.start, line.start + line.text.trimEnd().length],
    '\n',
  ]);
  return { kind: 'all trailing spaces stripped', line: 1, parts };
}
