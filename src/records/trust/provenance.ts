import { columnEnd, columnStart, lineEnd, lineStart, page, position, sourceId } from '../common.ts';
import { snake, text } from '../field.ts';
import { resource } from '../resource.ts';

export const provenance = resource({
  name: 'provenance',
  words: {
    nl: ['Herkomst', 'Een rij per plaats in de bron waaruit een veld van een record is gelezen of berekend.'],
    en: [
      'Provenance',
      'One row per place in the source from which a field of a record was read or computed.',
    ],
  },
  key: ['resource', 'record_id', 'field', 'position'],
  references: { source_id: 'sources' },
  fields: {
    resource: snake({
      nl: ['Tabel', 'De tabel van het record.'],
      en: ['Resource', 'The resource of the record.'],
    }),
    record_id: text({
      nl: ['Record', 'De sleutelwaarden van het record, gescheiden door "/".'],
      en: ['Record', 'The values of the record\'s key, joined by "/".'],
    }),
    field: snake({ nl: ['Veld', 'Het veld.'], en: ['Field', 'The field.'] }),
    position: position({
      nl: ['Volgnummer', 'Volgorde van de plaatsen waaruit het veld is gelezen, vanaf 1.'],
      en: ['Position', 'Order of the places the field was read from, from 1.'],
    }),
    source_id: sourceId().nullable(),
    line_start: lineStart().nullable(),
    column_start: columnStart().nullable(),
    line_end: lineEnd().nullable(),
    column_end: columnEnd().nullable(),
    page: page().nullable(),
    box: text({
      nl: [
        'Kader',
        'Kader op de pagina in punten vanaf linksboven, als `x0 boven x1 onder`; leeg waar de bron geen pagina’s toont.',
      ],
      en: [
        'Box',
        'Box on the page in points from its top left, as `x0 top x1 bottom`; empty where the source shows no pages.',
      ],
    }).nullable(),
    quote: text({
      nl: ['Citaat', 'De tekst die daar staat.'],
      en: ['Quote', 'The text that stands there.'],
    }).nullable(),
    rule: text({
      nl: ['Regel', 'De regel waarmee de tekst een waarde werd.'],
      en: ['Rule', 'The rule that made the text a value.'],
    }),
    reason: text({
      nl: ['Reden', 'Waarom een correctie deze waarde gaf; leeg zonder correctie.'],
      en: ['Reason', 'Why a correction gave this value; empty without one.'],
    }).nullable(),
    derived_from: text({
      nl: ['Berekend uit', 'De velden waaruit een berekende waarde komt, als `tabel/record/veld`.'],
      en: ['Derived from', 'The fields a computed value came from, as `resource/record/field`.'],
    }).nullable(),
  },
});
