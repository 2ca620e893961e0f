import { EMPTY, match, type Spanned } from '../../../model/spanned.ts';
import { years } from '../../../normalise/index.ts';
import { cutBefore, quoteOf } from './quotes.ts';

const YEAR = String.raw`(?:19|20)\d\d`;
const SURNAME = String.raw`(?:(?:de|den|der|van)\s)*\p{Lu}\p{L}+`;
/** `Speetjens, de Graaf, 2010:` or `2009:`, as a list of studies names the next. */
const DATED = String.raw`(?<!(?:,|Buitenlands\sonderzoek|(?<!\p{L})(?:de|den|der|van))\s)(?:\p{Lu}\p{L}+,\s(?:${SURNAME},\s)*)?${YEAR}:\s`;

/** Where a study begins in a cell: a year, research abroad, or after a title that ended with its year. */
const STUDY_STARTS = new RegExp(
  [
    String.raw`(?<=^|\s)(?=${DATED})`,
    String.raw`(?<=\s)(?=Buitenlands\sonderzoek(?!\p{L}))`,
    String.raw`(?<=\((?:${YEAR}(?:\s?[-–;]\s?${YEAR})*|verwacht)\)\s)(?=\p{Lu})`,
  ].join('|'),
  'gu',
);

const LEADING_YEAR = new RegExp(String.raw`^(?:[^:\d]*\s)?(${YEAR}):`, 'u');
const TWO_YEARS = new RegExp(String.raw`^(${YEAR})\sen\s(${YEAR})(?!\d)`, 'u');
const ABROAD = /^Buitenlands\sonderzoek/u;

/** A part of a cell about one study. */
export interface StudyPart {
  text: Spanned;
  /** The year as printed; empty where none is, or more than one. */
  year: Spanned;
  isAbroad: boolean;
}

/** The years a part is of: two studies for `2009 en 2014 …`, none for a range (`2001-2005`). */
function yearsOf(text: Spanned): Spanned[] {
  const leading = match(text, LEADING_YEAR, 1);
  if (leading) return [leading];
  const [first, second] = [match(text, TWO_YEARS, 1), match(text, TWO_YEARS, 2)];
  if (first && second) return [first, second];
  const [only, ...others] = years(text.text);
  const isOne = only && others.length === 0 && only.first === only.last;
  return [isOne ? quoteOf(text, only) : EMPTY];
}

/** A cell cut into what it says of each study. */
export const studyParts = (cell: Spanned): StudyPart[] =>
  cutBefore(cell, STUDY_STARTS).flatMap((text) =>
    yearsOf(text).map((year) => ({ text, year, isAbroad: ABROAD.test(text.text) })),
  );

/** Do two columns speak of the same study? */
export const isSameStudy = (a: StudyPart, b: StudyPart): boolean =>
  a.year.text !== '' && a.year.text === b.year.text && a.isAbroad === b.isAbroad;

/** A study that the results name with its author: `onderzoek naar … in Ierland (Molloy, 2002)`. */
const NAMED_IN_RESULTS = new RegExp(
  String.raw`(?<=^|[.]\s)(?:\p{Lu}\p{L}+\s)?onderzoek\snaar\s[^.()]+\(\p{Lu}[^()]*,\s${YEAR}\)`,
  'u',
);

/** The study that only the results name, if there is one. */
export function studyInResults(results: Spanned): StudyPart[] {
  const text = match(results, NAMED_IN_RESULTS);
  return text ? studyParts(text) : [];
}
