import type { Rules, Value } from '../../../model/reading.ts';
import { match, type Spanned, slice } from '../../../model/spanned.ts';
import {
  type CountUnit,
  counts,
  type Found,
  percentages,
  type Quantity,
  quantities,
  sole,
} from '../../../normalise/index.ts';

/** What the report counts, in the codes of the dataset; what is not here is `other`. */
const UNITS: Partial<Record<CountUnit, string>> = {
  municipalities: 'municipalities',
  families: 'families',
  clients: 'clients',
  participants: 'participants',
  visitors: 'visitors',
  accounts: 'accounts',
  children: 'children',
  pupils: 'children',
  parents: 'parents',
  mothers: 'parents',
  fathers: 'parents',
  professionals: 'professionals',
  teachers: 'professionals',
  schools: 'schools',
  organisations: 'organisations',
};

/** `VHT-ers`: those who practise a method. */
const PRACTITIONERS = /\p{Lu}-ers$/u;

const QUALIFIERS = ['exact', 'approximately', 'more_than', 'average'];

type Figure = Quantity & { unit: string | null };

const sharesIn = (text: string) => (/%|procent/i.test(text) ? percentages(text) : []);

/** The one figure of a text: a share, a count of something, or a bare number. */
function figureOf(text: string): Figure | null {
  const share = sole(sharesIn(text));
  if (share) return { ...share, unit: 'percent' };
  const count = sole(counts(text));
  if (count) return { ...count, unit: unitOf(text, count.unit) };
  const bare = sole(quantities(text));
  return bare && { ...bare, unit: null };
}

function unitOf(text: string, unit: CountUnit | null): string | null {
  if (PRACTITIONERS.test(text)) return 'professionals';
  return unit && (UNITS[unit] ?? 'other');
}

function qualifierOf(text: string): Value {
  const qualifier = figureOf(text)?.qualifier;
  return qualifier !== undefined && QUALIFIERS.includes(qualifier) ? qualifier : null;
}

export const FIGURE_RULES: Rules = {
  'figure.min': (text) => figureOf(text)?.min ?? null,
  'figure.max': (text) => figureOf(text)?.max ?? null,
  'figure.unit': (text) => figureOf(text)?.unit ?? null,
  'figure.qualifier': qualifierOf,
};

export interface FoundFigure {
  /** The figure with its noun; two quotes where other words stand between them. */
  quotes: readonly Spanned[];
  /** The text before it. */
  before: Spanned;
  /** It is all that its cell says: what it counts is said by the column. */
  isBare: boolean;
}

/** The noun that a figure shares with the next (`67.000 Marokkaanse en 79.000 Turkse gezinnen`). */
const SHARED_NOUN = /^\s\p{L}+e\sen\s[\d.]+\s\p{L}+e\s(\p{L}+)/u;
/** The noun after a bracket that holds the figure (`(ongeveer 500.000) eenoudergezinnen`). */
const NOUN_AFTER_BRACKET = /^\)\s(\p{L}+)/u;
const ENDS_BRACKET = /^(?:\sp)?\)/u;
/** What such figures look like: most texts have none, and need not be searched. */
const LOOSE = /\d(?:\sp)?\)|\d\s\p{L}+e\sen\s\d/u;
/** `ca. bereik 300 kinderen – 100 ouders`: what qualifies the first figure qualifies the second. */
const PAIRED = /^\s[–-]\s$/;
const QUALIFIER = /^[^\d]+(?=\s)/u;

const isApart = (found: readonly Found<object>[], { start, end }: Found<object>): boolean =>
  found.every((other) => end <= other.start || start >= other.end);

/** Figures whose noun stands elsewhere, or that fill a bracket (`(850.000 p)`). */
function looseFigures(
  text: Spanned,
  found: readonly Found<object>[],
): (Found<object> & { noun?: Spanned })[] {
  return (LOOSE.test(text.text) ? quantities(text.text) : [])
    .filter((figure) => isApart(found, figure))
    .flatMap(({ start, end }) => {
      const rest = slice(text, end);
      const noun = match(rest, SHARED_NOUN, 1) ?? match(rest, NOUN_AFTER_BRACKET, 1);
      const isCounted = noun !== null && counts(`2 ${noun.text}`).length === 1;
      if (isCounted) return [{ start, end, noun }];
      return ENDS_BRACKET.test(rest.text) ? [{ start, end }] : [];
    });
}

/** Words that qualify a figure through the figure it is paired with. */
function sharedQualifier(
  text: Spanned,
  last: Found<object> | undefined,
  { start }: Found<object>,
): Spanned[] {
  if (!last || !PAIRED.test(text.text.slice(last.end, start))) return [];
  const qualifier = match(slice(text, last.start, last.end), QUALIFIER);
  return qualifier ? [qualifier] : [];
}

const ONLY_FIGURE = /^[^\p{L}]*(?:\p{L}+:\s)?[\d.,–\s-]+(?:\sper\sjaar)?(?:\s\(\d{4}\))?\.?$/u;

/** `in 2007 36%`: two numbers side by side, of which the first is a year. */
const YEAR_BEFORE_FIGURE = /(?<=(?<!\p{L})in\s)(?:19|20)\d\d(?=\s\d)/giu;
const withoutYears = (text: string) => text.replace(YEAR_BEFORE_FIGURE, '____');

/** The figures of a sentence: counts of something, shares, and numbers whose noun is understood. */
export function figuresIn(sentence: Spanned): FoundFigure[] {
  const text = withoutYears(sentence.text);
  const shares = sharesIn(text);
  const counted = [...shares, ...counts(text).filter((count) => isApart(shares, count))];
  const loose = looseFigures(sentence, counted);
  const all: (Found<object> & { noun?: Spanned })[] = [...counted, ...loose].sort(
    (a, b) => a.start - b.start,
  );
  return all.map((found, i) => ({
    quotes: [
      ...sharedQualifier(sentence, all[i - 1], found),
      slice(sentence, found.start, found.end),
      ...(found.noun ? [found.noun] : []),
    ],
    before: slice(sentence, 0, found.start),
    isBare: ONLY_FIGURE.test(text),
  }));
}
