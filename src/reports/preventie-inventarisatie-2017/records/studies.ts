import { eachOf } from '../../../model/issue.ts';
import { type FieldDraft, type RecordDraft, type Rules, readText, readWith } from '../../../model/reading.ts';
import { match, type Spanned } from '../../../model/spanned.ts';
import { cellFinder, type Statements } from '../../../model/statement.ts';
import { RULES } from '../../../normalise/index.ts';
import { INTERVENTIONS } from '../rows.ts';
import { quoteOf } from './quotes.ts';
import { type JudgedDesign, judgedDesigns } from './study-judgements.ts';
import { isSameStudy, type StudyPart, studyInResults, studyParts } from './study-parts.ts';
import { DESIGNS, STUDIED_IN, STUDY_RULES, samplesIn } from './study-rules.ts';
import { decidingWords } from './vocabulary.ts';

const ALL: Rules = { ...RULES, ...STUDY_RULES };

/** `beide onderzoeken rond de 50`: a design without a year is then that of every study named. */
const OF_ALL = /(?<!\p{L})(?:beide|alle)\s(?:onderzoeken|studies)(?!\p{L})/iu;
/** Else it is that of the studies of effects, where a list names other kinds beside them. */
const OF_EFFECTS = /effect-?\s?(?:onderzoek|studie)/iu;
const NOT_YET_DONE = /\(verwacht\)/i;

interface Row {
  rowId: string;
  study: Spanned;
  design: Spanned;
  results: Spanned;
}

/** A study with all that the row says of how it was done. */
interface Study extends StudyPart {
  designs: readonly Spanned[];
  /** What the results say of it, where they name its year. */
  results: readonly Spanned[];
  reason?: string;
}

const isUndated = ({ year }: StudyPart) => year.text === '';
const opensWithYear = ({ text }: StudyPart) => /^\d{4}:/.test(text.text);

/** The parts of the design cell that are about one of several studies. */
function designsOf(study: StudyPart, design: Spanned): Spanned[] {
  const parts = studyParts(design);
  const dated = parts.filter((part) => isSameStudy(part, study));
  const isDoneOnEffects = OF_EFFECTS.test(study.text.text) && !NOT_YET_DONE.test(study.text.text);
  const undated = parts.filter(isUndated).filter(({ text }) => OF_ALL.test(text.text) || isDoneOnEffects);
  return (dated.length > 0 ? dated : undated).map(({ text }) => text);
}

function withDesign(study: StudyPart, row: Row, isOnly: boolean, judged: readonly JudgedDesign[]): Study {
  const judgement = judged.find(({ study: title }) => study.text.text.startsWith(title));
  const results = studyParts(row.results)
    .filter((part) => opensWithYear(part) && isSameStudy(part, study))
    .map(({ text }) => text);
  if (judgement) return { ...study, designs: judgement.texts, results, reason: judgement.reason };
  const designs = isOnly ? [row.design] : designsOf(study, row.design);
  return { ...study, designs, results };
}

function studiesOf(row: Row): Study[] {
  const judged = judgedDesigns(row.rowId, row.study, row.design);
  const named = studyParts(row.study.text === '' ? row.design : row.study);
  return [
    ...named.map((study) => withDesign(study, row, named.length === 1, judged)),
    ...studyInResults(row.results).map((study) => ({ ...study, designs: [], results: [] })),
  ];
}

function designField({ text, designs, reason }: Study): FieldDraft {
  const words = [text, ...designs]
    .map((said) => decidingWords(DESIGNS, said))
    .find((found) => found !== null);
  const design = words ? readWith(ALL, 'study.design', words) : null;
  return design && reason !== undefined ? { ...design, reason } : (design ?? 'unknown');
}

function sampleField({ designs, results }: Study): FieldDraft {
  const [fromDesign, fromResults] = [designs, results].map((texts) =>
    texts.flatMap((text) => samplesIn(text.text).map((found) => quoteOf(text, found))),
  );
  return readWith(ALL, 'study.samples', ...(fromDesign?.length ? fromDesign : (fromResults ?? [])));
}

function countryField({ text, designs }: Study): FieldDraft {
  const words = [text, ...designs].map((said) => match(said, STUDIED_IN)).find((found) => found !== null);
  return words ? readWith(ALL, 'country', words) : null;
}

function studyRecord(study: Study, rowId: string, position: number): RecordDraft {
  return {
    resource: 'studies',
    fields: {
      intervention_id: rowId,
      position,
      year: readWith(ALL, 'years.first', study.year),
      design: designField(study),
      country: countryField(study),
      sample_sizes: sampleField(study),
      text: readText(study.text),
    },
  };
}

/** The studies that table 10 names. Throws ExtractionFault when a judgement on them has expired. */
export function readStudies(statements: Statements): RecordDraft[] {
  const cell = cellFinder(statements);
  return eachOf(INTERVENTIONS, ({ rowId }) => {
    const [study, design, results] = [
      cell('10', rowId, 'study'),
      cell('10', rowId, 'design'),
      cell('10', rowId, 'results'),
    ];
    return studiesOf({ rowId, study, design, results }).map((found, i) => studyRecord(found, rowId, i + 1));
  });
}
