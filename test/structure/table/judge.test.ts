import { describe, expect, it } from 'vitest';
import { onlyAFrame } from '../../../src/structure/table/judge.ts';
import { findGrids } from '../../../src/structure/table/lattice.ts';
import { noneOff } from '../../../src/structure/table/rules.ts';
import { level, upright, word } from '../../helpers/words.ts';

const lines = [0, 20, 40, 60].map((y) => level(y, 0, 200));
const sides = [upright(0, 0, 60), upright(200, 0, 60)];
const words = [15, 35, 55].flatMap((y) => [word('Zeeland', 5, y), word('12', 120, y), word('30', 170, y)]);

const verdict = (...inner: ReturnType<typeof upright>[]) =>
  findGrids([...lines, ...sides, ...inner], true).map((grid) => onlyAFrame(grid, words, noneOff)?.kind);

describe('a grid is only a frame', () => {
  it('when most of its rows have no upright line inside', () => {
    expect(verdict(upright(100, 0, 20))).toEqual(['frame']);
    expect(verdict()).toEqual(['frame']);
  });

  it('but not when most have one', () => {
    expect(verdict(upright(100, 0, 60))).toEqual([undefined]);
    expect(verdict(upright(100, 20, 60))).toEqual([undefined]);
  });
});
