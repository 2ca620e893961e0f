import { lineEnd, lineStart, page, position, sourceId } from '../common.ts';
import { code, composedId, text } from '../field.ts';
import { resource } from '../resource.ts';

const PASSAGE_KIND = {
  paragraph: ['alinea', 'paragraph'],
  list_item: ['lijstonderdeel', 'list item'],
  footnote: ['voetnoot', 'footnote'],
} as const;

export const passages = resource({
  name: 'passages',
  words: {
    nl: ['Passages', 'Een rij per alinea of lijstonderdeel van de lopende tekst.'],
    en: ['Passages', 'One row per paragraph or list item of the prose.'],
  },
  key: ['passage_id'],
  references: { source_id: 'sources' },
  order: ['source_id', 'position'],
  fields: {
    passage_id: composedId({
      nl: ['Kenmerk', 'Kenmerk van de passage.'],
      en: ['Identifier', 'Identifier of the passage.'],
    }),
    source_id: sourceId(),
    heading_path: text({
      nl: ['Koppen', 'De koppen erboven, van buiten naar binnen, gescheiden door " > ".'],
      en: ['Headings', 'The headings above it, from the outermost, joined by " > ".'],
    }).nullable(),
    position: position(),
    kind: code(PASSAGE_KIND, {
      nl: ['Soort', 'Soort passage.'],
      en: ['Kind', 'Kind of passage.'],
    }),
    text: text({
      nl: ['Tekst', 'De tekst, met de regels aaneengevoegd.'],
      en: ['Text', 'The text, its lines joined.'],
    }),
    line_start: lineStart(),
    line_end: lineEnd(),
    page: page().nullable(),
  },
});
