import { sourceId } from '../common.ts';
import { count, date, pattern, text, year } from '../field.ts';
import { resource } from '../resource.ts';

export const sources = resource({
  name: 'sources',
  words: {
    nl: ['Bronnen', 'Een rij per rapport.'],
    en: ['Sources', 'One row per report.'],
  },
  key: ['source_id'],
  fields: {
    source_id: sourceId(),
    title: text({
      nl: ['Titel', 'Titel van het rapport.'],
      en: ['Title', 'Title of the report.'],
    }),
    year: year({
      nl: ['Jaar', 'Jaar van verschijnen.'],
      en: ['Year', 'Year of publication.'],
    }),
    published: date({
      nl: ['Datum', 'Datum van verschijnen, voor zover bekend.'],
      en: ['Date', 'Date of publication, as far as it is known.'],
    }).nullable(),
    publisher: text({
      nl: ['Uitgever', 'Wie het rapport heeft uitgebracht.'],
      en: ['Publisher', 'Who brought out the report.'],
    }).nullable(),
    rights: text({
      nl: ['Rechten', 'Wat er over de rechten op de tekst bekend is.'],
      en: ['Rights', 'What is known of the rights to the text.'],
    }).nullable(),
    language: pattern(/^[a-z]{2}$/, {
      nl: ['Taal', 'Taal van het rapport (ISO 639-1).'],
      en: ['Language', 'Language of the report (ISO 639-1).'],
    }),
    file: text({
      nl: ['Bestand', 'Pad van het bronbestand binnen het project.'],
      en: ['File', 'Path of the source file within the project.'],
    }),
    mediatype: text({
      nl: ['Mediatype', 'Soort bestand, zoals `text/plain`.'],
      en: ['Media type', 'Kind of file, such as `text/plain`.'],
    }).nullable(),
    reader: text({
      nl: ['Gelezen met', 'De bibliotheek die een PDF las, met haar versie; leeg voor een tekst.'],
      en: ['Reader', 'The library that read a PDF, with its version; empty for a text.'],
    }).nullable(),
    sha256: pattern(/^[0-9a-f]{64}$/, {
      nl: ['SHA-256', 'Controlegetal van het bronbestand.'],
      en: ['SHA-256', 'Checksum of the source file.'],
    }),
    bytes: count({ nl: ['Omvang', 'Aantal bytes.'], en: ['Size', 'Number of bytes.'] }, 'bytes'),
    lines: count({ nl: ['Regels', 'Aantal regels.'], en: ['Lines', 'Number of lines.'] }, 'lines'),
  },
});
