import { columnEnd, columnStart, page, sourceId } from '../common.ts';
import { code, flag, ordinal, text } from '../field.ts';
import { resource } from '../resource.ts';

const LINE_KIND = {
  cell: ['tabelcel', 'table cell'],
  row_name: ['rijnaam', 'row name'],
  column_header: ['kolomkop', 'column header'],
  heading: ['kop', 'heading'],
  caption: ['bijschrift', 'caption'],
  passage: ['passage', 'passage'],
  footnote: ['voetnoot', 'footnote'],
  questionnaire: ['vragenlijst', 'questionnaire'],
  title: ['titelblad', 'title page'],
  contents: ['inhoudsopgave', 'table of contents'],
  bullet: ['opsommingsteken', 'bullet'],
  page_number: ['paginanummer', 'page number'],
  page_break: ['paginabegin', 'page start'],
  repeated_header: ['herhaalde kolomkop', 'repeated column header'],
  link: ['koppeling', 'link annotation'],
  furniture: ['overige opmaak', 'other furniture'],
  blank: ['leeg', 'blank'],
} as const;

export const sourceLines = resource({
  name: 'source_lines',
  words: {
    nl: ['Bronregels', 'Een rij per regel van de bron, of per deel van een regel dat een eigen rol heeft.'],
    en: ['Source lines', 'One row per line of the source, or per part of a line that has a role of its own.'],
  },
  key: ['source_id', 'line', 'column_start'],
  references: { source_id: 'sources' },
  fields: {
    source_id: sourceId(),
    line: ordinal({
      nl: ['Regel', 'Regelnummer in het bronbestand, vanaf 1.'],
      en: ['Line', 'Line number in the source file, from 1.'],
    }),
    column_start: columnStart(),
    column_end: columnEnd(),
    page: page().nullable(),
    kind: code(LINE_KIND, {
      nl: ['Rol', 'Waarvoor (dit deel van) de regel is gebruikt.'],
      en: ['Role', 'What (this part of) the line was used for.'],
    }),
    text: text({
      nl: ['Tekst', 'De tekst zoals die er staat; persoonsgegevens zijn weggelakt.'],
      en: ['Text', 'The text as it stands; personal data are redacted.'],
    }).nullable(),
    redacted: flag({
      nl: ['Weggelakt', 'Of er persoonsgegevens zijn weggelaten.'],
      en: ['Redacted', 'Whether personal data have been left out.'],
    }),
  },
});
