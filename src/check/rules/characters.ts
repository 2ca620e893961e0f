import type { FindingDraft, FindingRule } from '../../model/check.ts';
import type { Row } from '../../records/index.ts';

type Piece = Row<'source_lines'>;

/** None of the letters of Dutch and its neighbours, nor of the signs that a text of this kind uses. */
const FOREIGN =
  /[^\x20-\x7e\u00a7\u00b0\u00bd\u00c0-\u017f\u2010-\u2015\u2018-\u201f\u2026\u20ac\u2022\u2610-\u2612]/g;
/** A sign that no bullet has, put there by a conversion. */
const NO_BULLET = /^[^\p{L}\d\-–•*☐]$/u;

const hex = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

function draftOf(character: string, pieces: readonly Piece[], asBullet: boolean): FindingDraft {
  const [first] = pieces;
  const times = pieces.length === 1 ? '' : ` (${pieces.length}×)`;
  const where = { nl: asBullet ? ' als opsommingsteken' : '', en: asBullet ? ' as a bullet' : '' };
  return {
    key: `${asBullet ? 'bullet-' : ''}${hex(character).slice(2).toLowerCase()}`,
    kind: 'foreign_character',
    source_id: first?.source_id ?? '',
    line_start: first?.line ?? null,
    line_end: pieces.at(-1)?.line ?? null,
    reported: `${hex(character)}${times}`,
    computed: null,
    message_nl: `Vreemd teken ${hex(character)} “${character}”${where.nl}${times}: “${first?.text}”.`,
    message_en: `Foreign character ${hex(character)} “${character}”${where.en}${times}: “${first?.text}”.`,
  };
}

export const characterRule: FindingRule = {
  name: 'foreign-character',
  description: 'A character that does not belong in the text, most often what a conversion made of another.',
  find: ({ sources, source_lines }) =>
    sources.flatMap(({ source_id }) => {
      const pieces = source_lines.filter((piece) => piece.source_id === source_id && piece.text !== null);
      const foreign = pieces.flatMap((piece) =>
        [...new Set((piece.text ?? '').match(FOREIGN))].map((character) => ({ character, piece })),
      );
      const bullets = pieces.filter(({ kind, text }) => kind === 'bullet' && NO_BULLET.test(text ?? ''));
      return [
        ...[...Map.groupBy(foreign, ({ character }) => character)].map(([character, all]) =>
          draftOf(
            character,
            all.map(({ piece }) => piece),
            false,
          ),
        ),
        ...[...Map.groupBy(bullets, ({ text }) => text ?? '')].map(([character, all]) =>
          draftOf(character, all, true),
        ),
      ];
    }),
};
