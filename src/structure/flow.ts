/**
 * How Dutch text flows from one line to the next: what a line's end and a line's beginning tell about
 * whether they belong together. All functions are pure and take trimmed text.
 */

/** Words that no sentence ends with: after one of them the text goes on. */
const CARRIES_ON = new Set(
  (
    'aan al als bij dan dat de deze die dit door dus een één en er het hun ' +
    'in is kan met mits na naar of om onder op over per rond te tot tussen uit van via voor waar wat ' +
    'welke wie worden wordt zich zij zijn zoals e.d bijv. o.a. ca. circa & en/of van/de ouder/kind maximaal minimaal iedere elke kleine +/-'
  ).split(' '),
);

const LIST_MARKER = /^([-•–?☐v](?=\s)|\d{1,2}[.)](?=\s)|[a-z]\)(?=\s))/;

export const beginsListItem = (text: string): boolean => LIST_MARKER.test(text);

export const beginsLowerCase = (text: string): boolean => /^\p{Ll}/u.test(text);

/** Ends as a sentence, a clause of a list or an announcement does. */
export const endsClause = (text: string): boolean => /[.:;?!…][)"'’”]*$/.test(text);

/** The text cannot end here: a hyphen, a comma, an open bracket, a word like "van". */
export function carriesOn(text: string): boolean {
  if (/[,(/&–:€]$|[^\s]-$/.test(text)) return true;
  const lastWord = text.slice(text.lastIndexOf(' ') + 1).toLowerCase();
  return CARRIES_ON.has(lastWord) || openBrackets(text) > 0;
}

const NEVER_LAST =
  /(^|[\s/(])(aan|als|bij|dan|de|deze|die|dit|door|een|één|en|het|hun|in|met|mits|na|naar|of|om|onder|op|over|per|te|tot|tussen|uit|van|via|voor|welke|zoals|zich)$/i;

/** Ends with a word that no sentence ends with. */
export const neverLast = (text: string): boolean => NEVER_LAST.test(text);

/** A text that ends so lost what followed: stricter than `carriesOn`, which also holds of some whole texts. */
export const breaksOff = (text: string): boolean => neverLast(text) || /[(&]$|[^,\d],$|[^\s,]-$/.test(text);

/** Brackets opened and not closed, or closed and not opened (negative). */
export function openBrackets(text: string): number {
  let open = 0;
  for (const character of text) {
    if (character === '(') open++;
    else if (character === ')') open--;
  }
  return open;
}
