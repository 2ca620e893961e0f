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
