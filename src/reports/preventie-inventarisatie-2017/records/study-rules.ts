import type { Rules, Value } from '../../../model/reading.ts';
import { COUNTRY, COUNTRY_RULES } from './countries.ts';
import { codeBy, type Vocabulary } from './vocabulary.ts';

/** Words for a design; of several in one text the first here decides. */
export const DESIGNS: Vocabulary = [
  [/(?<!\p{L})RCT(?!\p{L})|(?<!\p{L})gerandomiseerd|randomi[sz]ed\scontrolled/iu, 'rct'],
  [/qua(?:s)?i-?\s?experimente/iu, 'quasi_experimental'],
  [/meta-analyse/iu, 'meta_analysis'],
  [/reviewstudie|literatuur(?:onderzoek|studie)/iu, 'review'],
  [/voor-\sen\s(?:een\s)?nameting|voormeting[^.]*nameting|nulmeting\sen\seindmeting/iu, 'pre_post'],
  [/proces-?\s?(?:en\sproduct\s?)?evaluatie/iu, 'process_evaluation'],
  // `SO-vragenlijst` is what was studied; who sends out `vragenlijsten` studies by them.
  [/enquêtes?|vragenlijsten|vragenlijstonderzoek/iu, 'survey'],
  [/interviews|kwalitatief\sonderzoek/iu, 'qualitative'],
  // Compared or recorded, but not said how the groups came about.
  [/controle\s?groep|registratieformulier/iu, 'other'],
];

/** `Home-Start groep N=54`, `Interventiegroep = 35`, `34 ouders`, `rond de 50`. */
const SAMPLES = new RegExp(
  [
    String.raw`(?:(?:[\p{L}-]+\s)?[\p{L}-]*groep\s)?N\s?=\s?\d+(?:\stot\s\d+)?`,
    String.raw`(?:\p{L}+\s)?\p{L}*groep\s=\s\d+`,
    String.raw`(?<!\d)\d+\s(?:ouders|moeders|mensen|gezinnen|kinderen|deelnemers)(?!\p{L})`,
    String.raw`[Rr]ond\sde\s\d+(?!\d)`,
  ].join('|'),
  'gu',
);

/** The stretches of a text that give the size of a sample. */
export const samplesIn = (text: string): { start: number; end: number }[] =>
  [...text.matchAll(SAMPLES)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }));

function sampleSizes(text: string): Value {
  const sizes = samplesIn(text).map(({ start, end }) => text.slice(start, end));
  return sizes.length > 0 ? sizes.join('; ') : null;
}

/** Words that place a study in a country; not `in Nederland en diverse andere landen`. */
export const STUDIED_IN = new RegExp(
  [
    String.raw`(?:[Oo]nderzoek|[Pp]ilot)(?!\p{L})[^.;]*?\sin\s(?:de\s)?${COUNTRY}(?!\sen\s)`,
    String.raw`${COUNTRY}\s\p{L}*(?:studie|onderzoek)(?!\p{L})`,
  ].join('|'),
  'u',
);

export const STUDY_RULES: Rules = {
  ...COUNTRY_RULES,
  'study.design': codeBy(DESIGNS),
  'study.samples': sampleSizes,
};
