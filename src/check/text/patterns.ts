/** Slips that can be told by their form, in every cell and passage. */
import type { FindingDraft, FindingRule } from '../../model/check.ts';
import { numbered, slug } from './slug.ts';
import { type Unit, unitsOf } from './units.ts';

interface Pattern {
  name: string;
  kind: FindingDraft['kind'];
  description: string;
  /** What a match is called. */
  nl: string;
  en: string;
  /** What every match has, and few texts: sought first, because it costs a tenth of the form. */
  hint: RegExp;
  /** Global. */
  form: RegExp;
  /** What should have stood there; left out where that is not known. */
  correct?: (found: string) => string;
}

/** Characters shown on either side of what was found. */
const AROUND = 24;

const PATTERNS: readonly Pattern[] = [
  {
    name: 'doubled-punctuation',
    kind: 'misprint',
    description: 'A stop or comma printed twice, or a comma before a closing bracket.',
    nl: 'Dubbel leesteken',
    en: 'Doubled punctuation',
    hint: /\.\.|,,|;;|,[).]/,
    form: /(?<!\S)\S+(?:(?<!\.)\.\.(?!\.)|,,|;;|,(?=[).]))/g,
    correct: (found) => found.slice(0, -1),
  },
  {
    name: 'doubled-currency-sign',
    kind: 'misprint',
    description: 'A euro sign printed twice before one amount.',
    nl: 'Dubbel euroteken',
    en: 'Doubled euro sign',
    hint: /€\s*€/,
    form: /€\s*€\s*[\d.,]+/g,
    correct: (found) => found.replace(/€\s*€/, '€'),
  },
  {
    name: 'missing-space-after-stop',
    kind: 'misprint',
    description: 'A sentence that begins right after the stop of the one before.',
    nl: 'Spatie ontbreekt na de punt',
    en: 'No space after the full stop',
    hint: /\p{Ll}\.\p{Lu}/u,
    form: /(?<!\p{L})\p{L}{3,}\.\p{Lu}\p{Ll}+/gu,
    correct: (found) => found.replace('.', '. '),
  },
  {
    name: 'missing-space-after-comma',
    kind: 'misprint',
    description: 'A word right after a comma.',
    nl: 'Spatie ontbreekt na de komma',
    en: 'No space after the comma',
    hint: /\p{L},\p{L}/u,
    form: /(?<!\p{L})\p{L}{2,},\p{L}{2,}/gu,
    correct: (found) => found.replace(',', ', '),
  },
  {
    name: 'missing-space-after-bracket',
    kind: 'misprint',
    description: 'A word right after the bracket of a remark; “kind(eren)” is a word, not a remark.',
    nl: 'Spatie ontbreekt na het haakje',
    en: 'No space after the bracket',
    hint: /\)\p{L}/u,
    form: /\([^()]*[\s\d][^()]*\)\p{L}{2,}/gu,
    correct: (found) => found.replace(')', ') '),
  },
  {
    name: 'missing-space-after-number',
    kind: 'misprint',
    description: 'A number and the word after it printed as one.',
    nl: 'Spatie ontbreekt na het getal',
    en: 'No space after the number',
    hint: /\d[ejtw]/,
    form: /(?<!\S)\d+(?:en|tot|jaar|weken)(?!\p{L})/gu,
    correct: (found) => found.replace(/^\d+/, '$& '),
  },
  {
    name: 'space-before-punctuation',
    kind: 'misprint',
    description: 'A stop, comma, colon or semicolon that stands apart from its word.',
    nl: 'Spatie voor het leesteken',
    en: 'Space before the punctuation',
    hint: / [.,;:](?:\s|$)/,
    form: /(?<!\S)\S+ [.,;:](?=\s|$)/g,
    correct: (found) => found.replace(/ (?=.$)/, ''),
  },
  {
    name: 'small-letter-after-stop',
    kind: 'misprint',
    description: 'A sentence that begins with a small letter; abbreviations and addresses do not count.',
    nl: 'Kleine letter na de punt',
    en: 'Small letter after the full stop',
    hint: /\. \p{Ll}/u,
    form: /(?<!\p{L})(?!bijv\.|bv\.|ca\.|etc\.|min\.|max\.|incl\.|excl\.|zgn\.)\p{L}{2,}\. (?!https?:)\p{Ll}{2,}/gu,
  },
  {
    name: 'repeated-word',
    kind: 'misprint',
    description: 'The same word twice in a row.',
    nl: 'Woord dubbel',
    en: 'Word repeated',
    hint: /(\p{L}{2}) \p{L}*\1(?!\p{L})/iu,
    form: /(?<!\p{L})(\p{L}{2,}) \1(?!\p{L})/giu,
  },
  {
    name: 'doubt-in-source',
    kind: 'other',
    description: 'The source puts a question mark behind its own answer.',
    nl: 'De bron twijfelt zelf',
    en: 'The source is in doubt itself',
    hint: /\(\?\)/,
    form: /(?<!\S)\S+ \(\?\)/g,
  },
];

function draftOf({ kind, nl, en, correct }: Pattern, unit: Unit, found: RegExpExecArray): FindingDraft {
  const [words] = found;
  const end = found.index + words.length;
  const around = unit.text.slice(Math.max(0, found.index - AROUND), end + AROUND);
  const meant = correct?.(words) ?? null;
  return {
    key: `${unit.id}/${slug(words)}`,
    kind,
    source_id: unit.sourceId,
    line_start: unit.lineAt(found.index),
    line_end: unit.lineAt(end - 1),
    reported: words,
    computed: meant,
    message_nl: `${nl}: “${words}”${meant === null ? '' : ` in plaats van “${meant}”`}, in “…${around}…”.`,
    message_en: `${en}: “${words}”${meant === null ? '' : ` for “${meant}”`}, in “…${around}…”.`,
  };
}

const ruleOf = (pattern: Pattern): FindingRule => ({
  name: pattern.name,
  description: pattern.description,
  find: (dataset) =>
    numbered(
      unitsOf(dataset).flatMap((unit) =>
        pattern.hint.test(unit.text)
          ? [...unit.text.matchAll(pattern.form)].map((found) => draftOf(pattern, unit, found))
          : [],
      ),
    ),
});

export const PATTERN_RULES: readonly FindingRule[] = PATTERNS.map(ruleOf);
