import { describe, expect, it } from 'vitest';
import { readContraindications } from '../../../src/reports/preventie-inventarisatie-2017/records/contraindications.ts';
import { readGoals } from '../../../src/reports/preventie-inventarisatie-2017/records/goals.ts';
import { readCell } from './said.ts';

function goalsIn(text: string) {
  return readCell(readGoals, '1', 'goals', text).map(({ level, position, text }) => [level, position, text]);
}

describe('goals', () => {
  it('are one below “Hoofddoel”, however many sentences it takes', () => {
    const text = 'Hoofddoel\nMeer rust in het gezin.\nDaarvoor leren ouders samen eten.';
    expect(goalsIn(text)).toEqual([['main', 1, 'Meer rust in het gezin. Daarvoor leren ouders samen eten.']]);
  });

  it('are items of a list below “Subdoelen” and “Twee hoofddoelen”', () => {
    const text =
      'Twee hoofddoelen\n1. Rust.\n2. Regelmaat.\nSubdoelen\nOuders slapen meer;\nOuders lezen voor.';
    expect(goalsIn(text)).toEqual([
      ['main', 1, 'Rust.'],
      ['main', 2, 'Regelmaat.'],
      ['sub', 1, 'Ouders slapen meer;'],
      ['sub', 2, 'Ouders lezen voor.'],
    ]);
  });

  it('are not what announces them, speaks about them, or stands before the first marker', () => {
    const text =
      'De doelen worden herzien.\nHoofddoel\nRust.\nSubdoelen\nDe cursus heeft deze subdoelen:\n- slapen;\nSoms gelden niet alle doelen.';
    expect(goalsIn(text)).toEqual([
      ['main', 1, 'Rust.'],
      ['sub', 1, 'slapen;'],
    ]);
  });

  it('are missed, not guessed, in a cell without a main goal', () => {
    expect(() => goalsIn('Meer rust.')).toThrow(/expected a main goal/);
  });
});

function contraindicationsIn(text: string) {
  return readCell(readContraindications, '3', 'contraindications', text).map(({ applies_to, text }) => [
    applies_to,
    text,
  ]);
}

describe('contra-indications', () => {
  it('apply to whom their group line names', () => {
    const text =
      'Er is veel aan de hand.\nContra-indicatie bij het kind:\nZware koorts.\nContra-indicaties bij de ouder:\n- Geen tijd.\nContra-indicatie bij de ouder en het kind:\n- Ruzie.\nContra-indicaties in het gezin of directe omgeving:\n- Verhuizing.';
    expect(contraindicationsIn(text)).toEqual([
      [null, 'Er is veel aan de hand.'],
      ['child', 'Zware koorts.'],
      ['parent', 'Geen tijd.'],
      ['parent_and_child', 'Ruzie.'],
      ['family', 'Verhuizing.'],
    ]);
  });

  it('begin below the line that heads their list', () => {
    expect(contraindicationsIn('Niet voor iedereen.\nContra-indicaties zijn:\n1. Koorts.')).toEqual([
      [null, 'Koorts.'],
    ]);
  });

  it('join what a stray marker divides', () => {
    expect(contraindicationsIn('- Rust van buiten is\n- dan nodig.')).toEqual([
      [null, 'Rust van buiten is dan nodig.'],
    ]);
  });

  it.each(['Geen', '-', 'Onbekend', ''])('are none where the cell says “%s”', (text) => {
    expect(contraindicationsIn(text)).toEqual([]);
  });
});
