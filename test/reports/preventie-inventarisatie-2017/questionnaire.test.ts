import { describe, expect, it } from 'vitest';
import type { Passage } from '../../../src/model/statement.ts';
import { readQuestionnaireItems } from '../../../src/reports/preventie-inventarisatie-2017/records/questionnaire.ts';
import { spanned, statementsOf, valuesOf } from './said.ts';

function passageOf(text: string, marker: string | null = null): Passage {
  const said = { verbatim: spanned(text), text: spanned(text) };
  return {
    ...said,
    passageId: 'invented/1',
    headings: [],
    kind: 'paragraph',
    marker,
    goesOn: false,
    inQuestionnaire: true,
  };
}

const itemsIn = (passages: readonly Passage[]) =>
  readQuestionnaireItems({ ...statementsOf([]), passages }).map(valuesOf);

describe('items of the questionnaire', () => {
  it('know the column that their answers fill', () => {
    const items = itemsIn([
      passageOf('Duur'),
      passageOf('Rollenspel (oefenen)', '☐'),
      passageOf('Hartelijk dank!'),
    ]);
    expect(items.map(({ kind, column_id, number }) => [kind, column_id, number])).toEqual([
      ['open', 'duration', null],
      ['checkbox', 'role_play', null],
      ['heading', null, null],
    ]);
  });

  it('are about the box before them where they ask on', () => {
    const items = itemsIn([
      passageOf('Het vergroten van de weerbaarheid van kinderen', '☐'),
      passageOf('Zo ja, kunt u specifiek aangeven welke vaardigheden?'),
    ]);
    expect(items[1]).toMatchObject({ kind: 'open', column_id: 'child_resilience' });
  });

  it('have their number and the choices that follow the question', () => {
    const [item] = itemsIn([passageOf('Welke periode/leeftijdsfase van het kind? Klein / Groot', '7.')]);
    expect(item).toMatchObject({ number: '7', options: 'Klein / Groot' });
  });

  it('stop the build when one is not known', () => {
    expect(() => itemsIn([passageOf('Wat is uw lievelingskleur?')])).toThrow(/question-not-known/);
  });
});
