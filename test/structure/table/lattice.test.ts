import { describe, expect, it } from 'vitest';
import { findGrids } from '../../../src/structure/table/lattice.ts';
import { joinRulings } from '../../../src/structure/table/rulings.ts';
import { level, upright } from '../../helpers/words.ts';

const places = (rulings: Parameters<typeof findGrids>[0], closeFrame = true) =>
  findGrids(joinRulings(rulings), closeFrame).map((grid) =>
    grid.cells.map(({ row, column, rowSpan, columnSpan }) => [row, column, rowSpan, columnSpan]),
  );

const frame = [level(0, 0, 200), level(60, 0, 200), upright(0, 0, 60), upright(200, 0, 60)];

describe('rulings enclose cells', () => {
  it('one for every field of a full grid', () => {
    expect(places([...frame, level(30, 0, 200), upright(100, 0, 60)])).toEqual([
      [
        [0, 0, 1, 1],
        [0, 1, 1, 1],
        [1, 0, 1, 1],
        [1, 1, 1, 1],
      ],
    ]);
  });

  it('that span where an inner ruling is missing', () => {
    expect(places([...frame, level(30, 0, 200), upright(100, 30, 60)])).toEqual([
      [
        [0, 0, 1, 2],
        [1, 0, 1, 1],
        [1, 1, 1, 1],
      ],
    ]);
  });

  it('with open sides closed where rulings end together', () => {
    const open = [level(0, 0, 200), level(30, 0, 200), level(60, 0, 200), upright(100, 0, 60)];
    expect(places(open)[0]).toHaveLength(4);
    expect(places(open, false)).toEqual([]);
  });

  it('in grids of their own when they do not touch', () => {
    const moved = frame.map((r) =>
      r.orientation === 'horizontal' ? { ...r, position: r.position + 100 } : { ...r, start: 100, end: 160 },
    );
    expect(places([...frame, ...moved])).toHaveLength(2);
  });

  it('with open sides that meet in a corner closed up to it', () => {
    const crossed = [level(30, 0, 200), level(60, 0, 200), upright(70, 0, 90), upright(140, 0, 90)];
    expect(places(crossed)[0]).toHaveLength(9);
  });

  it('below a heading that ends where the upright line between its columns begins', () => {
    const frame = [level(0, 0, 200), level(90, 0, 200), upright(0, 0, 90), upright(200, 0, 90)];
    expect(places([...frame, upright(80, 0, 90), upright(140, 20, 90)])).toEqual([
      [
        [0, 0, 2, 1],
        [0, 1, 1, 2],
        [1, 1, 1, 1],
        [1, 2, 1, 1],
      ],
    ]);
  });

  it('above and below a heading across all columns, for which an upright line pauses', () => {
    const frame = [level(0, 0, 200), level(90, 0, 200), upright(0, 0, 90), upright(200, 0, 90)];
    expect(places([...frame, upright(100, 0, 40), upright(100, 60, 90)])[0]).toContainEqual([1, 0, 1, 2]);
  });

  it('with pieces of its upright lines that touch no level ruling', () => {
    const frame = [level(0, 0, 200), level(120, 0, 200), upright(0, 0, 120), upright(200, 0, 120)];
    const pieces = [upright(100, 0, 30), upright(100, 45, 75), upright(100, 90, 120)];
    const columns = places([...frame, ...pieces])[0]!.map(([, , , columnSpan]) => columnSpan);
    expect(columns).toEqual([1, 1, 2, 1, 1, 2, 1, 1]);
  });

  it('in one grid when a heading runs across it, in two when a title stands between them', () => {
    const part = (y: number) => [y, y + 20, y + 40].map((at) => level(at, 0, 200));
    const grids = (gap: number) =>
      places([...part(0), upright(100, 0, 40), ...part(40 + gap), upright(100, 40 + gap, 80 + gap)]);
    expect(grids(20)).toHaveLength(1);
    expect(grids(20)[0]).toContainEqual([2, 0, 1, 2]);
    expect(grids(45)).toHaveLength(2);
  });

  it('from pieces and double lines as from whole ones', () => {
    const pieces = [
      level(0, 0, 99),
      level(0.8, 100, 200),
      level(60, 0, 200),
      upright(0, 0, 60),
      upright(200, 0, 60),
    ];
    expect(joinRulings(pieces).filter((r) => r.orientation === 'horizontal')).toHaveLength(2);
  });
});
