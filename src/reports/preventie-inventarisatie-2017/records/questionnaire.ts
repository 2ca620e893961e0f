import { ExtractionFault } from '../../../model/issue.ts';
import { type RecordDraft, readText } from '../../../model/reading.ts';
import { EMPTY, match } from '../../../model/spanned.ts';
import type { Passage, Statements } from '../../../model/statement.ts';
import { ASKS_ON, ITEMS, type ItemKind } from './questionnaire-columns.ts';

/** `… van het kind? Prenataal / 0-4 / 4-12`: choices that follow a question on its line. */
const OPTIONS = /\?\s([^?]+(?:\s\/\s[^?/]+)+)$/u;

const NUMBERED = /^\d+\.?$/;

interface Item {
  kind: ItemKind;
  column: string | null;
}

function notKnown({ text }: Passage): ExtractionFault {
  return new ExtractionFault([
    {
      code: 'question-not-known',
      file: 'annex questionnaire',
      found: `“${text.text}”`,
      expected: 'an item of the questionnaire as it is known',
      advice: 'Add how it opens to ITEMS, with its kind and the column that its answers fill.',
    },
  ]);
}

/** What an item is; one that asks on is about the column of the item before it. */
function itemOf(passage: Passage, before: Item | undefined): Item {
  const { text } = passage.text;
  if (ASKS_ON.test(text)) return { kind: 'open', column: before?.column ?? null };
  const item = ITEMS.find(([opening]) => opening.test(text));
  if (!item) throw notKnown(passage);
  return { kind: item[1], column: item[2] };
}

/** Each passage with what it is, in the order of the questionnaire. */
function itemsOf(passages: readonly Passage[]): { passage: Passage; item: Item }[] {
  const items: { passage: Passage; item: Item }[] = [];
  for (const passage of passages) items.push({ passage, item: itemOf(passage, items.at(-1)?.item) });
  return items;
}

/**
 * The annex: questions, boxes and headings, each with the column its answers fill. Lines and page are not among the
 * fields: who knows the document adds them from the text's origin. Throws ExtractionFault for an unknown item.
 */
export function readQuestionnaireItems({ sourceId, passages }: Statements): RecordDraft[] {
  const asked = passages.filter(({ inQuestionnaire }) => inQuestionnaire);
  return itemsOf(asked).map(({ passage: { marker, text }, item }, i) => ({
    resource: 'questionnaire_items',
    fields: {
      item_id: `${sourceId}/q/${i + 1}`,
      source_id: sourceId,
      position: i + 1,
      number: marker !== null && NUMBERED.test(marker) ? marker.replace('.', '') : null,
      kind: item.kind,
      text: readText(text),
      options: readText(match(text, OPTIONS, 1) ?? EMPTY),
      column_id: item.column,
    },
  }));
}
