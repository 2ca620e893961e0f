import type { FindingDraft, FindingRule } from '../../model/check.ts';
import { numbered, slug } from '../text/slug.ts';
import { type Unit, unitsOf } from '../text/units.ts';

const HINT = /bovengeno|bovenstaan|voornoemd|eerdergenoem/i;
/** `de bovengenoemde werkdefinitie`; the word it is about comes last. */
const BACKWARD = /(?:bovengenoemde?|bovenstaande?|voornoemde?|eerdergenoemde?) (\p{L}+)/giu;
/** Letters that a word has in common with its plural and its compounds. */
const STEM = 6;

/** Does nothing above in the text have the word that is referred to? */
const dangles = (text: string, { index, 1: word = '' }: RegExpExecArray) =>
  !text.slice(0, index).toLowerCase().includes(word.toLowerCase().slice(0, STEM));

function draftOf(unit: Unit, { 0: words, index }: RegExpExecArray): FindingDraft {
  return {
    key: `${unit.id}/${slug(words)}`,
    kind: 'other',
    source_id: unit.sourceId,
    line_start: unit.lineAt(index),
    line_end: unit.lineAt(index + words.length - 1),
    reported: words,
    computed: null,
    message_nl: `“${words}” verwijst naar iets dat niet in de cel staat: waarschijnlijk overgenomen uit een andere tekst.`,
    message_en: `“${words}” refers to what the cell does not have: probably copied from another text.`,
  };
}

export const referenceRule: FindingRule = {
  name: 'dangling-reference',
  description:
    'A cell that refers to something above that it does not have. Passages refer to others, and are left out.',
  find: (dataset) =>
    numbered(
      unitsOf(dataset)
        .filter(({ id, text }) => !id.startsWith('passage/') && HINT.test(text))
        .flatMap((unit) =>
          [...unit.text.matchAll(BACKWARD)]
            .filter((found) => dangles(unit.text, found))
            .map((found) => draftOf(unit, found)),
        ),
    ),
};
