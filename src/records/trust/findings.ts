import { lineEnd, lineStart, sourceId } from '../common.ts';
import { code, composedId, text } from '../field.ts';
import { resource } from '../resource.ts';

const FINDING_KIND = {
  total_misprinted: ['totaal klopt niet', 'misprinted total'],
  prose_disagrees: ['tekst en tabel verschillen', 'prose and table disagree'],
  columns_disagree: ['kolommen spreken elkaar tegen', 'columns contradict each other'],
  name_variant: ['naam op verschillende manieren geschreven', 'name written in several ways'],
  misprint: ['drukfout', 'misprint'],
  unclosed_bracket: ['haakje niet gesloten', 'unclosed bracket'],
  foreign_character: ['vreemd teken', 'foreign character'],
  missing_value: ['ontbrekende waarde', 'missing value'],
  order_differs: ['andere volgorde dan elders', 'order differs from elsewhere'],
  layout_lost: ['opmaak verloren gegaan', 'layout lost'],
  roads_differ: ['ruwe tekst en PDF verschillen', 'raw text and PDF differ'],
  reports_disagree: ['rapporten verschillen', 'reports disagree'],
  other: ['overig', 'other'],
} as const;

export const findings = resource({
  name: 'findings',
  words: {
    nl: [
      'Bevindingen',
      'Een rij per tegenstrijdigheid of eigenaardigheid van de bron die een gebruiker moet kennen.',
    ],
    en: ['Findings', 'One row per inconsistency or peculiarity of the source that a user should know.'],
  },
  key: ['finding_id'],
  references: { source_id: 'sources' },
  order: ['source_id', 'line_start', 'line_end'],
  fields: {
    finding_id: composedId({
      nl: ['Kenmerk', 'Kenmerk van de bevinding.'],
      en: ['Identifier', 'Identifier of the finding.'],
    }),
    kind: code(FINDING_KIND, { nl: ['Soort', 'Soort bevinding.'], en: ['Kind', 'Kind of finding.'] }),
    source_id: sourceId(),
    line_start: lineStart().nullable(),
    line_end: lineEnd().nullable(),
    reported: text({
      nl: ['Gerapporteerd', 'Wat er in de bron staat.'],
      en: ['Reported', 'What the source says.'],
    }).nullable(),
    computed: text({
      nl: ['Berekend', 'Wat er volgens de gegevens had moeten staan.'],
      en: ['Computed', 'What should stand there according to the records.'],
    }).nullable(),
    message_nl: text({
      nl: ['Toelichting', 'Toelichting in het Nederlands.'],
      en: ['Message (Dutch)', 'Explanation in Dutch.'],
    }),
    message_en: text({
      nl: ['Toelichting (Engels)', 'Toelichting in het Engels.'],
      en: ['Message', 'Explanation in English.'],
    }),
  },
});
