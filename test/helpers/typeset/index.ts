import { Paper } from './paper.ts';
import { printProse } from './prose.ts';
import type { Block, Prose, Setting } from './setting.ts';
import { printTable } from './table.ts';

export { blocksOf } from './report.ts';
export type { Setting } from './setting.ts';

/** Blocks set as the pages of a PDF. */
export function typeset(blocks: readonly Block[], setting: Setting): Uint8Array {
  const paper = new Paper(setting, blocks.flatMap(wordsOf).join(' '));
  let prose: Prose[] = [];
  const printLeft = () => {
    printProse(prose, paper);
    prose = [];
  };
  for (const block of blocks) {
    if (block.kind !== 'table') prose.push(block);
    else {
      printLeft();
      printTable(block, paper);
    }
  }
  printLeft();
  return paper.bytes();
}

function wordsOf(block: Block): string[] {
  if (block.kind !== 'table') return [block.text];
  return [block.caption, ...block.rows.flat(2)];
}
