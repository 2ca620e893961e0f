import { beginsListItem, beginsLowerCase, carriesOn, endsClause } from './flow.ts';

/** A stretch of a line, with what its beginning and end tell; asked often, so found once, when first asked. */
export interface Phrase {
  text: string;
  beginsLowerCase: boolean;
  beginsUpperCase: boolean;
  endsClause: boolean;
  /** An answer that says nothing: "onbekend", "-". */
  saysNothing: boolean;
  beginsListItem?: boolean;
  carriesOn?: boolean;
}

const SAYS_NOTHING = /^(-|geen|(nog )?onbekend|onduidelijk|n\.?v\.?t\.?)\.?$/i;
/** Longest text that can say nothing. */
const NOTHING_LENGTH = 14;

export function phraseOf(text: string): Phrase {
  return {
    text,
    beginsLowerCase: beginsLowerCase(text),
    beginsUpperCase: /^\p{Lu}/u.test(text),
    endsClause: endsClause(text),
    saysNothing: text.length <= NOTHING_LENGTH && SAYS_NOTHING.test(text),
  };
}

export function listItemBegins(phrase: Phrase): boolean {
  phrase.beginsListItem ??= beginsListItem(phrase.text);
  return phrase.beginsListItem;
}

export function goesOn(phrase: Phrase): boolean {
  phrase.carriesOn ??= carriesOn(phrase.text);
  return phrase.carriesOn;
}

/** The words of a line and the phrases they make. */
export interface Words {
  /** Where each word begins; at the end the length of the text. */
  starts: readonly number[];
  /** The phrase from word `from` up to word `to` (exclusive). */
  phrase(from: number, to: number): Phrase;
}

/** The words of a trimmed text. */
export function wordsOf(text: string): Words {
  const starts: number[] = [0];
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    if (text[at + 1] !== ' ') starts.push(at + 1);
  }
  starts.push(text.length);
  const known = new Map<number, Phrase>();
  return {
    starts,
    phrase(from, to) {
      const key = from * starts.length + to;
      let phrase = known.get(key);
      if (!phrase) {
        phrase = phraseOf(text.slice(starts[from], starts[to]).trimEnd());
        known.set(key, phrase);
      }
      return phrase;
    },
  };
}
