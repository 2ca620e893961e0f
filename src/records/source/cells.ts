import { lineEnd, lineStart, page, position, sourceId } from '../common.ts';
import { code, composedId, fraction, slug, snake, text } from '../field.ts';
import { resource } from '../resource.ts';

const CELL_METHOD = {
  segmentation: ['beste verdeling van de rij', 'best segmentation of the row'],
  boxes: ['plaats van de vakjes', 'place of the boxes'],
  numbers: ['rij van getallen', 'row of numbers'],
  correction: ['correctie met reden', 'correction with a reason'],
  summary: [
    'gekozen met een feit van elders in het rapport',
    'chosen by a fact printed elsewhere in the report',
  ],
  lattice: ['tabellijnen in de pdf', 'rulings in the PDF'],
  stream: ['uitlijning in de pdf', 'alignment in the PDF'],
  tags: ['structuur in de pdf', 'structure tags in the PDF'],
} as const;

export const cells = resource({
  name: 'cells',
  words: {
    nl: ['Tabelcellen', 'Een rij per cel van een tabel, ook als de cel leeg is.'],
    en: ['Table cells', 'One row per cell of a table, blank ones too.'],
  },
  key: ['cell_id'],
  references: { source_id: 'sources' },
  order: ['source_id', 'table_id', 'row_position', 'column_position'],
  fields: {
    cell_id: composedId({
      nl: ['Kenmerk', 'Kenmerk van de cel: bron, tabel, rij en kolom.'],
      en: ['Identifier', 'Identifier of the cell: source, table, row and column.'],
    }),
    source_id: sourceId(),
    table_id: slug({
      nl: ['Tabel', 'Nummer of naam van de tabel.'],
      en: ['Table', 'Number or name of the table.'],
    }),
    row_id: slug({
      nl: ['Rij', 'Waar de rij over gaat, zoals een interventie of gemeente.'],
      en: ['Row', 'What the row is about, such as an intervention or a municipality.'],
    }),
    row_position: position({
      nl: ['Rijnummer', 'Plaats van de rij in de tabel, vanaf 1.'],
      en: ['Row number', 'Place of the row in the table, from 1.'],
    }),
    column_id: snake({ nl: ['Kolom', 'Naam van de kolom.'], en: ['Column', 'Name of the column.'] }),
    column_position: position({
      nl: ['Kolomnummer', 'Plaats van de kolom in de tabel, vanaf 1.'],
      en: ['Column number', 'Place of the column in the table, from 1.'],
    }),
    text: text({
      nl: [
        'Tekst',
        'De regels met één spatie aaneengevoegd, afbreekstreepjes opgelost; leeg bij een lege cel.',
      ],
      en: ['Text', 'Lines joined by one space, end-of-line hyphens resolved; empty for a blank cell.'],
    }).nullable(),
    verbatim: text({
      nl: ['Letterlijke tekst', 'De tekst zoals die er staat, met de regeleinden.'],
      en: ['Verbatim text', 'The text as it stands, with its line ends.'],
    }).nullable(),
    line_start: lineStart().nullable(),
    line_end: lineEnd().nullable(),
    page: page().nullable(),
    method: code(CELL_METHOD, {
      nl: ['Methode', 'Hoe de grenzen van de cel zijn gevonden.'],
      en: ['Method', 'How the bounds of the cell were found.'],
    }),
    confidence: fraction({
      nl: ['Zekerheid', 'Van 0 tot 1: de voorsprong op de op één na beste verdeling.'],
      en: ['Confidence', 'From 0 to 1: the margin to the second-best segmentation.'],
    }),
  },
});
