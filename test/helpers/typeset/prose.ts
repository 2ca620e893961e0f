import type { Paper, Style } from './paper.ts';
import type { Prose, Setting } from './setting.ts';

export const GUTTER = 24;
/** Sizes of headings, in sizes of the text, by their depth. */
const HEADINGS = [1.8, 1.4, 1.2, 1.1];
/** Room above a heading and above a paragraph, in sizes. */
const ABOVE = { heading: 1.2, paragraph: 0.6, item: 0 };

interface Line extends Style {
  words: string;
  /** Room above it, unless it is the first of its column. */
  above: number;
  indent: number;
  isLast: boolean;
  /** Stands in the same column as the line after it. */
  keeps: boolean;
}

const columnWidth = ({ left, right, setting: { columns } }: Paper) =>
  (right - left - (columns - 1) * GUTTER) / columns;

const styleOf = ({ kind, depth = 0 }: Prose, { size }: Setting): Style =>
  kind === 'heading' ? { size: size * (HEADINGS[depth] ?? 1), bold: true } : { size, bold: false };

function linesOf(block: Prose, paper: Paper): Line[] {
  const { size } = paper.setting;
  const style = styleOf(block, paper.setting);
  const indent = block.kind === 'item' ? size : 0;
  const above = block.goesOn ? 0 : ABOVE[block.kind] * size;
  const lines = paper.wrap(block.text, columnWidth(paper) - indent, style);
  return lines.map((words, i) => ({
    ...style,
    words,
    above: i === 0 ? above : 0,
    indent,
    isLast: i === lines.length - 1,
    keeps: style.bold,
  }));
}

/** Prints prose in columns of about the same height, on as many pages as it takes. */
export function printProse(blocks: readonly Prose[], paper: Paper): void {
  const { columns } = paper.setting;
  let lines = blocks.flatMap((block) => linesOf(block, paper));
  while (lines.length > 0) {
    const all = lines.reduce((sum, line) => sum + heightOf(line, paper), 0);
    // The columns cannot all end at the same height: the first ones take a little more.
    const height = columns === 1 ? all : all / columns + 2 * paper.leadingOf(paper.setting);
    const limit = Math.min(paper.bottom, paper.y + height);
    const bottoms: number[] = [];
    for (let column = 0; column < columns; column++) {
      const count = fitting(lines, limit - paper.y, paper);
      bottoms.push(printColumn(lines.slice(0, count), column, paper));
      lines = lines.slice(count);
    }
    paper.y = Math.max(...bottoms);
    if (lines.length > 0) paper.turn();
  }
}

const heightOf = (line: Line, paper: Paper) => line.above + paper.leadingOf(line);

/** How many lines fit in a height, none of which is a heading without text. */
function fitting(lines: readonly Line[], height: number, paper: Paper): number {
  let [count, y] = [0, 0];
  for (const line of lines) {
    y += count === 0 ? paper.leadingOf(line) : heightOf(line, paper);
    if (y > height) break;
    count++;
  }
  if (count === lines.length) return count;
  const kept = lines.slice(0, count).findLastIndex(({ keeps }) => !keeps) + 1;
  return kept > 0 ? kept : count;
}

/** Prints lines in one column, and gives where they end. */
function printColumn(lines: readonly Line[], column: number, paper: Paper): number {
  const width = columnWidth(paper);
  let { y } = paper;
  for (const [i, line] of lines.entries()) {
    const { words, indent, isLast } = line;
    const x = paper.left + column * (width + GUTTER) + indent;
    if (i > 0) y += line.above;
    if (isLast || !paper.setting.justified) paper.print(x, y, words, line);
    else paper.spread(x, y, words, { ...line, width: width - indent });
    y += paper.leadingOf(line);
  }
  return y;
}
