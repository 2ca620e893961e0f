import { beginsListItem, beginsLowerCase, carriesOn, endsClause } from './flow.ts';

/** A stretch of a line, with what its beginning and end tell; asked often, so found once. */
export interface Phrase {
  text: string;
  beginsLowerCase: boolean;
  beginsListItem: boolean;
  endsClause: boolean;
  carriesOn: boolean;
  /** An answer that says nothing: "onbekend", "-". */
  saysNothing: boolean;
}

const SAYS_NOTHING = /^(-|geen|(nog )?onbekend|onduidelijk|n\.?v\.?t\.?)\.?$/i;
/** Longest text that can say nothing. */
const NOTHING_LENGTH = 14;

export function phraseOf(text: string): Phrase {
  return {
    text,
    beginsLowerCase: beginsLowerCase(text),
    beginsListItem: beginsListItem(text),
    endsClause: endsClause(text),
    carriesOn: carriesOn(text),
    saysNothing: text.length <= NOTHING_LENGTH && SAYS_NOTHING.test(text),
  };
}

/** The words of a line and the phrases they make. */
export interface Words {
  /** Where each word begins; at the end the length of the text. */
  starts: readonly number[];
  /** The phrase from word `from` up to word `to` (exclusive). */
  phrase(from: number, to: number): Phrase;
}

export function wordsOf(text: string): Words {
  const starts = [...text.matchAll(/\S+/g)].map(({ index }) => index);
  starts.push(text.length);
  const known: Phrase[] = [];
  return {
    starts,
    phrase(from, to) {
      const key = from * starts.length + to;
      known[key] ??= phraseOf(text.slice(starts[from], starts[to]).trimEnd());
      return known[key];
    },
  };
}
