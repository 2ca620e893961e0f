import { lineEnd, lineStart, page, position, sourceId } from '../common.ts';
import { code, composedId, snake, text } from '../field.ts';
import { resource } from '../resource.ts';

const ITEM_KIND = {
  open: ['open vraag', 'open question'],
  checkbox: ['aankruisvakje', 'checkbox'],
  heading: ['kop of toelichting', 'heading or explanation'],
} as const;

export const questionnaireItems = resource({
  name: 'questionnaire_items',
  words: {
    nl: ['Vragenlijst', 'Een rij per vraag, keuzemogelijkheid of kop van de vragenlijst in de bijlage.'],
    en: ['Questionnaire', 'One row per question, option or heading of the questionnaire in the annex.'],
  },
  key: ['item_id'],
  references: { source_id: 'sources' },
  order: ['source_id', 'position'],
  fields: {
    item_id: composedId({
      nl: ['Kenmerk', 'Kenmerk van het onderdeel.'],
      en: ['Identifier', 'Identifier of the item.'],
    }),
    source_id: sourceId(),
    position: position(),
    number: text({
      nl: ['Nummer', 'Het nummer van de vraag zoals het er staat.'],
      en: ['Number', 'The number of the question as it is printed.'],
    }).nullable(),
    kind: code(ITEM_KIND, { nl: ['Soort', 'Soort onderdeel.'], en: ['Kind', 'Kind of item.'] }),
    text: text({
      nl: ['Tekst', 'De tekst van de vraag of keuze.'],
      en: ['Text', 'The text of the question or option.'],
    }),
    options: text({
      nl: ['Mogelijkheden', 'De keuzemogelijkheden in de vraag zelf, gescheiden door " / ".'],
      en: ['Options', 'The options within the question itself, joined by " / ".'],
    }).nullable(),
    column_id: snake({
      nl: ['Kolom', 'De tabelkolom waarin de antwoorden staan, als die er is.'],
      en: ['Column', 'The table column its answers fill, if any.'],
    }).nullable(),
    line_start: lineStart(),
    line_end: lineEnd(),
    page: page().nullable(),
  },
});
