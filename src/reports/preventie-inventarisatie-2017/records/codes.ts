import type { Rules, Value } from '../../../model/reading.ts';

type Vocabulary = readonly (readonly [pattern: RegExp, code: string])[];

/** The code of the first pattern that the text matches; null when none does. */
const codeBy =
  (vocabulary: Vocabulary) =>
  (text: string): Value =>
    vocabulary.find(([pattern]) => pattern.test(text))?.[1] ?? null;

/** What the report's answers mean, in the order in which the patterns are tried. */
export const CODE_RULES: Rules = {
  'code.selection-group': codeBy([
    [/^Ofwel het voorkomen van kindermishandeling/, 'child_abuse_prevention'],
    [/^Ofwel de preventie van opvoedproblemen/, 'parenting_problems'],
  ]),
  'code.contraindications-status': codeBy([
    [/^(geen|-)\.?$/i, 'none'],
    [/^(nog )?onbekend\.?$/i, 'unknown'],
    [/\p{L}/u, 'listed'],
  ]),
  'code.free-for-client': codeBy([
    [/^(nog )?onbekend\.?$/i, 'unknown'],
    [/^(verschillend\b|dit hangt af\b)/i, 'varies'],
    [/^gratis\b/i, 'yes'],
    [/^over het algemeen\b.*\bgratis\b|\bgeringe of geen bijdrage\b/i, 'mostly'],
    [/\d+ euro\b|€ ?\d/i, 'no'],
  ]),
  'code.costs-reimbursed': codeBy([
    [/^(nog )?onbekend\.?$/i, 'unknown'],
    [/^verschillend\b/i, 'varies'],
    [/^geheel\.?$/i, 'full'],
    [/^(over het algemeen geheel|volledig of grotendeels|grotendeels)\b/i, 'mostly'],
    [/^soms\b/i, 'sometimes'],
  ]),
  'code.cost-effectiveness': codeBy([
    [/^\+/, 'yes'],
    [/^-/, 'no'],
  ]),
  'code.foreign-effect-study': codeBy([
    [/^ja\.?$/i, 'yes'],
    [/^nee\.?$/i, 'no'],
    [/^onbekend\.?$/i, 'unknown'],
    [/\p{L}/u, 'other'],
  ]),
  'code.rct': (text) => /\bRCT\b|gerandomiseerd|randomi[sz]ed/i.test(text),
};
