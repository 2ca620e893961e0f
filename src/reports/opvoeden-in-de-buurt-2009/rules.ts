import { type Reading, type Rules, readWith, TEXT_RULES } from '../../model/reading.ts';
import type { Spanned } from '../../model/spanned.ts';
import { RULES } from '../../normalise/index.ts';
import { deiCode } from './dei-status.ts';
import { severityCode } from './mentions/severity.ts';

/** What `agreement_facts` counts as one name although an "en" stands in it. */
const NAMES_WITH_AND = ['Jeugd en Gezin'];

/** The members of a printed list: `de steden A, B en C, de provincies D en E` has five. */
function listedParties(text: string): number {
  const plain = NAMES_WITH_AND.reduce((rest, name) => rest.replaceAll(name, ''), text);
  return plain.replace(/\([^)]*\)/g, '').split(/,\s|\sen\s/).length;
}

/** This report's own rules; provenance names them beside those of `normalise`. */
export const rules: Rules = {
  ...TEXT_RULES,
  'dei-code': deiCode,
  severity: severityCode,
  'listed-parties': listedParties,
};

const ALL: Rules = { ...RULES, ...rules };

/** What the rule reads in the text; null where the text does not say. */
export const read = (rule: string, quote: Spanned): Reading | null => readWith(ALL, rule, quote);
