import type { Word } from '../../model/pdf.ts';
import type { TablePlan } from '../../model/plan.ts';
import { carriesOn, openBrackets } from '../flow.ts';
import type { Item } from './flow.ts';
import { type Strip, splitStrip, stripsOf } from './strip.ts';

/** How a report writes its words: small within sentences, or with a capital there, as names are. */
export interface Spelling {
  small: ReadonlySet<string>;
  names: ReadonlySet<string>;
}

const wordIn = (text: string) => /^\P{L}*(\p{L}+)/u.exec(text)?.[1] ?? '';

/** A word after which a sentence may go on with a name, but does not end. */
const OPEN = /[\p{Ll}\d)]$/u;

/** Spelling as the prose and the names of the plan's rows show it; and small words of cells. */
export function spellingOf(items: readonly Item[], plans: readonly TablePlan[]): Spelling {
  const prose = items.flatMap((item) => (item.kind === 'prose' ? [item.strip] : []));
  const cells = items.flatMap((item) =>
    item.kind === 'part'
      ? item.part.bands.flatMap(({ cells }) => cells.flatMap(({ words }) => stripsOf(words, item.part.page)))
      : [],
  );
  const small = [...prose, ...cells].flatMap(({ words }) =>
    words.map(({ text }) => wordIn(text)).filter((word) => /^\p{Ll}/u.test(word)),
  );
  const rows = plans.flatMap(({ rows = [], groups = [] }) => [...rows, ...groups]);
  const planned = rows.flatMap((row) => row.names.flatMap((name) => name.split(' ').map(wordIn)));
  const names = prose.flatMap(({ words }) =>
    words
      .filter(({ text }, i) => i > 0 && /^\p{Lu}/u.test(wordIn(text)) && OPEN.test(words[i - 1]?.text ?? ''))
      .map(({ text }) => wordIn(text)),
  );
  return { small: new Set(small), names: new Set([...names, ...planned]) };
}

/**
 * A line of a cell cut where the typesetter ran two on: a word begins with a capital though nothing ended before it,
 * and it is no name, for elsewhere the report writes it small; or it is a label with its colon; or a semicolon ended
 * the item before it.
 *
 *     … in omgang met faseproblemen | Minder gebruik van …
 *     50.000 unieke bezoekers | Emailservice: 55 accounts
 */
export function cutRunOn(strips: readonly Strip[], spelling: Spelling): Strip[] {
  const cut = strips.flatMap((strip, s) => {
    const setting = { cell: textBefore(strips, s), spelling };
    return cutLine(strip, strips[s + 1]?.words.slice(0, 1) ?? [], setting);
  });
  return cut.map((strip, i) => {
    const next = cut[i + 1];
    const joined = { words: [...strip.words, ...(next?.words.slice(0, 2) ?? [])] };
    const isEnd = next && begins(joined, strip.words.length, { cell: textBefore(cut, i), spelling });
    return isEnd ? { ...strip, ended: true } : strip;
  });
}

const textBefore = (strips: readonly Strip[], at: number) =>
  strips
    .slice(0, at)
    .map(({ text }) => text)
    .join(' ');

interface Setting {
  /** Text of the cell before the line. */
  cell: string;
  spelling: Spelling;
}

/** A label may begin with a line's last word and go on with the word that comes `next`. */
function cutLine(strip: Strip, next: readonly Word[], setting: Setting): Strip[] {
  const words = [...strip.words, ...next];
  const at = strip.words.findIndex((_, i) => i > 0 && begins({ words }, i, setting));
  if (at < 0) return [strip];
  const [before, after] = splitStrip(strip, at);
  const cell = `${setting.cell} ${before.text}`;
  return [{ ...before, ended: true }, ...cutLine(after, next, { ...setting, cell })];
}

/** Does a line begin with word `i` of these? */
function begins(
  { words }: Pick<Strip, 'words'>,
  i: number,
  { cell, spelling: { small, names } }: Setting,
): boolean {
  const { text = '', glued = false } = words[i] ?? {};
  const word = wordIn(text);
  if (glued || !text.startsWith(word) || !/^\p{Lu}\p{Ll}+$/u.test(word)) return false;
  const line = words.slice(0, i).map((one) => one.text);
  const last = line.at(-1) ?? '';
  // Also the Greek question mark, which looks the same.
  if (/[;\u037e]$/.test(last)) return openBrackets(`${cell} ${line.join(' ')}`) === 0;
  if (carriesOn(line.join(' '))) return false;
  const isWritten = small.has(word.toLowerCase()) && !names.has(word);
  // A line that says a name and nothing else heads what follows.
  if (/^\p{Lu}/u.test(last)) return isWritten && line.length > 1 && line.every((one) => /^\p{Lu}/u.test(one));
  if (!OPEN.test(last) || last.length < 2) return false;
  const isLabel =
    text.endsWith(':') ||
    ([...cell.split(' '), ...line].some(endsLabel) && endsLabel(words[i + 1]?.text ?? ''));
  return isLabel || isWritten;
}

const endsLabel = (text: string) => text.endsWith(':');
