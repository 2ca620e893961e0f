import { spannedText, type Text } from '../model/document.ts';
import type { Spanned } from '../model/spanned.ts';

/** A text as it stands and on one line. */
export interface Said {
  verbatim: Spanned;
  text: Spanned;
}

export type Say = (leaves: readonly Text[]) => Said;

/**
 * Gives the text of leaves of the tree. `clean` puts it on one line; only `normalise` knows about hyphens, so
 * it comes from outside. Each list of leaves is cleaned once, however often it is asked for.
 */
export function sayer(clean: (verbatim: Spanned) => Spanned): Say {
  const said = new WeakMap<readonly Text[], Said>();
  return (leaves) => {
    const known = said.get(leaves);
    if (known) return known;
    const verbatim = spannedText(leaves);
    const fresh = { verbatim, text: clean(verbatim) };
    said.set(leaves, fresh);
    return fresh;
  };
}
