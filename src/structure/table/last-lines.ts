import { overlap } from '../../model/bbox.ts';
import type { Ruling } from '../../model/pdf.ts';
import type { Chunk } from './chunks.ts';
import { columnsUnder, findColumns } from './columns.ts';
import type { ChunkLine } from './stream.ts';
import { noteWord } from './titles.ts';

/** Lines of one cell are set at one distance and in one size, by this share. */
const same = 1.05;

/**
 * The lines below a block that end the entries of its last row: as near to it as any of its lines to another, set as
 * they are, under an entry and in its column.
 */
export function lastLines(
  block: readonly ChunkLine[],
  below: readonly ChunkLine[],
  rulings: readonly Ruling[],
): ChunkLine[] {
  const columns = findColumns(
    block.map((line) => line.chunks),
    { joinSigns: true },
  );
  const steps = block.slice(1).map((line, i) => line.baseline - block[i]!.baseline);
  const leading = Math.min(...steps.filter((step) => step > block[0]!.size));
  const found: ChunkLine[] = [];
  let last = block.at(-1)!;
  for (const line of below) {
    const step = line.baseline - last.baseline;
    const [phrase, ...others] = line.chunks;
    const { from, to } = columnsUnder(phrase!, columns);
    const isUnder = ({ bbox }: Chunk) => overlap(bbox.x0, bbox.x1, phrase!.bbox.x0, phrase!.bbox.x1) > 0;
    const above = last.chunks.find((chunk) => columnsUnder(chunk, columns).from === from && isUnder(chunk));
    const isRuled = rulings.some(
      (r) => r.orientation === 'horizontal' && r.position > last.baseline - 1 && r.position < line.baseline,
    );
    const isAlike = above && line.size < same * above.size && above.size < same * line.size;
    if (step > same * leading || others.length > 0 || from !== to || !isAlike || isRuled) break;
    if (noteWord.test(phrase!.text)) break;
    found.push(line);
    last = line;
  }
  return found;
}
