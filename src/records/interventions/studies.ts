import { interventionId, position } from '../common.ts';
import { code, count, country, fraction, measure, text, year } from '../field.ts';
import { resource } from '../resource.ts';

const STUDY_DESIGN = {
  rct: ['gerandomiseerde gecontroleerde studie', 'randomised controlled trial'],
  quasi_experimental: ['quasi-experimenteel onderzoek', 'quasi-experimental study'],
  pre_post: ['voor- en nameting', 'pre-post study'],
  meta_analysis: ['meta-analyse', 'meta-analysis'],
  review: ['literatuuronderzoek', 'review'],
  process_evaluation: ['procesevaluatie', 'process evaluation'],
  survey: ['vragenlijstonderzoek', 'survey'],
  qualitative: ['kwalitatief onderzoek', 'qualitative study'],
  other: ['anders', 'other'],
  unknown: ['onbekend', 'unknown'],
} as const;

const P_RELATION = { equal: ['gelijk aan', 'equal to'], less_than: ['kleiner dan', 'less than'] } as const;

export const studies = resource({
  name: 'studies',
  words: {
    nl: ['Onderzoeken', 'Een rij per genoemd onderzoek naar een interventie.'],
    en: ['Studies', 'One row per study of an intervention that is named.'],
  },
  key: ['intervention_id', 'position'],
  references: { intervention_id: 'interventions' },
  fields: {
    intervention_id: interventionId(),
    position: position(),
    year: year({ nl: ['Jaar', 'Jaar van het onderzoek.'], en: ['Year', 'Year of the study.'] }).nullable(),
    design: code(STUDY_DESIGN, {
      nl: ['Onderzoeksopzet', 'De opzet van het onderzoek.'],
      en: ['Design', 'The design of the study.'],
    }),
    country: country({
      nl: ['Land', 'Land van het onderzoek (ISO 3166-1 alpha-2), als de bron dat noemt.'],
      en: ['Country', 'Country of the study (ISO 3166-1 alpha-2), if the source states it.'],
    }).nullable(),
    sample_sizes: text({
      nl: ['Steekproef', 'De genoemde aantallen zoals ze er staan, gescheiden door "; ".'],
      en: ['Sample sizes', 'The stated numbers as they are printed, joined by "; ".'],
    }).nullable(),
    text: text({
      nl: ['Tekst', 'Wat de bron over het onderzoek zegt.'],
      en: ['Text', 'What the source says of the study.'],
    }),
  },
});

export const effectSizes = resource({
  name: 'effect_sizes',
  words: {
    nl: ['Effectgroottes', 'Een rij per genoemde effectgrootte.'],
    en: ['Effect sizes', 'One row per stated effect size.'],
  },
  key: ['intervention_id', 'position'],
  references: { intervention_id: 'interventions' },
  fields: {
    intervention_id: interventionId(),
    position: position(),
    outcome: text({
      nl: ['Uitkomst', 'Waarop het effect is gemeten.'],
      en: ['Outcome', 'What the effect was measured on.'],
    }).nullable(),
    d: measure({
      nl: ['Cohens d', 'Gestandaardiseerd verschil.'],
      en: ["Cohen's d", 'Standardised difference.'],
    }),
    ci_low: measure({
      nl: ['Ondergrens', 'Ondergrens van het 95%-betrouwbaarheidsinterval.'],
      en: ['Lower bound', 'Lower bound of the 95% confidence interval.'],
    }).nullable(),
    ci_high: measure({
      nl: ['Bovengrens', 'Bovengrens van het 95%-betrouwbaarheidsinterval.'],
      en: ['Upper bound', 'Upper bound of the 95% confidence interval.'],
    }).nullable(),
    p: fraction({
      nl: ['p-waarde', 'De genoemde p-waarde.'],
      en: ['p-value', 'The stated p-value.'],
    }).nullable(),
    p_relation: code(P_RELATION, {
      nl: ['p-waarde (teken)', 'Of p gelijk is aan de waarde of kleiner.'],
      en: ['p-value (relation)', 'Whether p equals the value or is less.'],
    }).nullable(),
    k: count(
      { nl: ['Studies', 'Aantal studies.'], en: ['Studies', 'Number of studies.'] },
      'studies',
    ).nullable(),
    n: count(
      { nl: ['Deelnemers', 'Aantal deelnemers.'], en: ['Participants', 'Number of participants.'] },
      'participants',
    ).nullable(),
  },
});
