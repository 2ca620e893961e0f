import { ExtractionFault } from '../../../model/issue.ts';
import { type Spanned, slice, trim } from '../../../model/spanned.ts';

/** Which of the designs that a cell names without a year are a study's. */
export interface DesignJudgement {
  row: string;
  /** How the study's part of its cell begins. */
  study: string;
  /** How the stretches of the design cell begin that are about it; each ends where the next judged one begins. */
  design: readonly string[];
  reason: string;
}

const DESIGN_JUDGEMENTS: readonly DesignJudgement[] = [
  {
    row: 'triple-p',
    study: '2009: Pathways Effects on Parent-Child relationships',
    design: ['RCT (met wachtlijst controle groep)', 'Er werden 30 mensen aan iedere groep toebedeeld'],
    reason:
      'The title names the two effects that the results report; a waiting-list group belongs to a study of effects.',
  },
  {
    row: 'triple-p',
    study: 'Speetjens, de Graaf, 2010: Evaluatie van de pilot',
    design: ['kwalitatief onderzoek en procesevaluatie'],
    reason: 'Of the two studies the evaluation of the pilot is the one that evaluates a process.',
  },
];

export interface JudgedDesign {
  study: string;
  texts: readonly Spanned[];
  reason: string;
}

/** The stretch of a cell from `words` on to the first of the other stretches after it. */
function stretchFrom(words: string, design: Spanned, starts: readonly number[]): Spanned {
  const start = design.text.indexOf(words);
  return trim(
    slice(
      design,
      start,
      starts.toSorted((a, b) => a - b).find((other) => other > start),
    ),
  );
}

function expired(row: string, column: string, cell: Spanned, words: string): ExtractionFault {
  return new ExtractionFault([
    {
      code: 'judgement-expired',
      file: `judgement on the designs of ${row}, ${column}`,
      found: cell.text === '' ? 'a blank cell' : `“${cell.text}”`,
      expected: `“${words}”`,
      advice: 'Read the cell in the source and judge again, or delete the judgement.',
    },
  ]);
}

/**
 * The judged designs of a row's studies; none where there is nothing to judge.
 * Throws ExtractionFault when a judgement's words no longer stand in the row's cells.
 */
export function judgedDesigns(row: string, study: Spanned, design: Spanned): JudgedDesign[] {
  const judgements = DESIGN_JUDGEMENTS.filter((judgement) => judgement.row === row);
  const starts = judgements.flatMap((judgement) =>
    judgement.design.map((words) => design.text.indexOf(words)),
  );
  return judgements.map(({ study: title, design: words, reason }) => {
    if (!study.text.includes(title)) throw expired(row, 'study', study, title);
    const gone = words.find((start) => !design.text.includes(start));
    if (gone) throw expired(row, 'design', design, gone);
    return { study: title, reason, texts: words.map((start) => stretchFrom(start, design, starts)) };
  });
}
