import { describe, expect, it } from 'vitest';
import type { Chunk } from '../../../src/structure/table/chunks.ts';
import { headerAbove } from '../../../src/structure/table/header-above.ts';
import { level, phrase } from '../../helpers/words.ts';

const line = (y: number, ...chunks: Chunk[]) => ({ baseline: y, size: 10, chunks });
const block = [100, 114, 128].map((y) =>
  line(
    y,
    phrase(y === 100 ? 'Region' : 'Zeeland', 20, y),
    ...[150, 250, 350].map((x) => phrase(y === 100 ? 'Cases' : '1.204', x, y)),
  ),
);

const texts = (above: ReturnType<typeof line>[], rulings: Parameters<typeof headerAbove>[2] = []) =>
  headerAbove(block, above, rulings).map(({ chunks }) => chunks.map((chunk) => chunk.text).join(' | '));

describe('lines above a table that belong to its header', () => {
  it('are headings over its columns, however many lines with a single phrase', () => {
    const above = [line(72, phrase('Employed persons', 220, 72)), line(86, phrase('Change', 250, 86))];
    expect(texts(above)).toEqual(['Employed persons', 'Change']);
  });

  it('also when the name of the first column stands between', () => {
    const above = [line(80, phrase('Employed persons', 220, 80)), line(90, phrase('Area', 20, 90))];
    expect(texts(above)).toEqual(['Employed persons', 'Area']);
  });

  it('are not prose or titles, which begin at the first column', () => {
    const prose = line(86, phrase('as was to be expected from the year before', 20, 86));
    expect(texts([prose])).toEqual([]);
    expect(texts([line(72, phrase('in the region', 200, 72)), prose])).toEqual([]);
  });

  it('are not a title in the middle of the whole table', () => {
    expect(texts([line(86, phrase('Cases in the provinces of the land', 115, 86))])).toEqual([]);
  });

  it('are not what stands above the ruling over the names', () => {
    expect(texts([line(86, phrase('Employed persons', 220, 86))], [level(90, 20, 375)])).toEqual([]);
  });
});
