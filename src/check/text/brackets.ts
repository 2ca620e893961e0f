import type { FindingDraft, FindingRule } from '../../model/check.ts';
import { numbered } from './slug.ts';
import { type Unit, unitsOf } from './units.ts';

/** Characters shown from the bracket on, or up to it. */
const SHOWN = 60;
const BRACKET = /[()[\]]/;
/** `a)` and `1)` number an item. */
const ITEM = /(?:^|[\s(])\p{L}?\d{0,2}$/u;
/** Characters before a bracket that can be the item’s number, and the one before them. */
const ITEM_LENGTH = 4;

interface Lone {
  index: number;
  opens: boolean;
}

/** The brackets of a text without a partner. */
export function loneBrackets(text: string): Lone[] {
  if (!BRACKET.test(text)) return [];
  const open: number[] = [];
  const closing: Lone[] = [];
  for (const { 0: bracket, index } of text.matchAll(/[()[\]]/g)) {
    if (bracket === '(' || bracket === '[') open.push(index);
    else if (open.length > 0) open.pop();
    else if (!ITEM.test(text.slice(Math.max(0, index - ITEM_LENGTH), index)))
      closing.push({ index, opens: false });
  }
  return [...closing, ...open.map((index) => ({ index, opens: true }))].sort((a, b) => a.index - b.index);
}

function draftOf(unit: Unit, { index, opens }: Lone): FindingDraft {
  const around = opens
    ? `${unit.text.slice(index, index + SHOWN)}…`
    : `…${unit.text.slice(Math.max(0, index + 1 - SHOWN), index + 1)}`;
  return {
    key: unit.id,
    kind: 'unclosed_bracket',
    source_id: unit.sourceId,
    line_start: unit.lineAt(index),
    line_end: unit.lineAt(index),
    reported: around,
    computed: null,
    message_nl: opens ? `Haakje niet gesloten: “${around}”.` : `Haakje niet geopend: “${around}”.`,
    message_en: opens ? `Bracket not closed: “${around}”.` : `Bracket not opened: “${around}”.`,
  };
}

export const bracketRule: FindingRule = {
  name: 'lone-bracket',
  description: 'A bracket in a cell or passage that is opened and not closed, or closed and not opened.',
  find: (dataset) =>
    numbered(unitsOf(dataset).flatMap((unit) => loneBrackets(unit.text).map((lone) => draftOf(unit, lone)))),
};
