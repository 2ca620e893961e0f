import type { Bbox } from './pdf.ts';
import type { Position } from './position.ts';
import type { Range, Spanned } from './spanned.ts';

/** A line of the source without its line end; `start` and `end` are offsets into the document's text. */
export interface Line extends Range {
  /** From 1. */
  number: number;
  text: string;
  /** Where the line stands on its page, in points; absent where the source has no pages to look at. */
  box?: Bbox;
}

/** A report as read: its text, its lines, and (after `structure`) the tree of what they are. */
export interface Document {
  sourceId: string;
  /** Path of the file, relative to the project. */
  file: string;
  text: string;
  lines: readonly Line[];
  root: Root;
}

interface Node {
  type: string;
  position?: Position;
}

/** A stretch within one line, the leaf that all text hangs from. */
export interface Text extends Node {
  type: 'text';
  value: string;
  position: Position;
  /** Was its line ended on purpose, the next word would have fitted? Absent where no page shows it. */
  ended?: boolean;
}

export interface Heading extends Node {
  type: 'heading';
  depth: number;
  children: Text[];
}

export interface Paragraph extends Node {
  type: 'paragraph';
  /** Does it go on with the block before, without a blank line between them? */
  goesOn?: true;
  children: Text[];
}

/** A list item; the marker (`-`, `•`, `1.`) is a leaf of its own, so that the text is the source's words. */
export interface ListItem extends Node {
  type: 'listItem';
  marker: Text | null;
  children: Text[];
}

export interface List extends Node {
  type: 'list';
  ordered: boolean;
  children: ListItem[];
}

export interface Footnote extends Node {
  type: 'footnoteDefinition';
  children: Text[];
}

/** How a cell's text was told from its neighbours'. */
export type Method =
  | 'segmentation'
  | 'boxes'
  | 'numbers'
  | 'correction'
  | 'summary'
  | 'lattice'
  | 'stream'
  | 'tags';

export interface TableCell extends Node {
  type: 'tableCell';
  columnId: string;
  method: Method;
  /** 0 to 1: how far the chosen reading is from the best other one that changes this cell. */
  confidence: number;
  children: Text[];
}

export interface TableRow extends Node {
  type: 'tableRow';
  rowId: string;
  /** The row's name as printed; empty where the name is the first cell. */
  name: Text[];
  /** The name that heads a group of rows, on the group's first row. */
  group?: Text;
  children: TableCell[];
}

export interface Table extends Node {
  type: 'table';
  tableId: string;
  caption: Text[];
  /** Notes printed with the table. */
  notes: Text[];
  children: TableRow[];
}

/** What stands on the page but says nothing: repeated headers, page numbers, link targets, rules. */
export type FurnitureKind =
  | 'table_header'
  | 'page_number'
  | 'running_head'
  | 'link_target'
  | 'rule'
  | 'group'
  | 'note'
  | 'form_field';

export interface Furniture extends Node {
  type: 'furniture';
  kind: FurnitureKind;
  children: Text[];
}

export type Block = Heading | Paragraph | List | Footnote | Table | Furniture;

export interface Root extends Node {
  type: 'root';
  children: Block[];
}

/** The leaf for `[start, end)` of a line (indices into the line), without white space at its ends. */
export function textOf(line: Line, start = 0, end = line.text.length): Text {
  const piece = line.text.slice(start, end);
  const from = start + piece.length - piece.trimStart().length;
  const to = Math.max(from, start + piece.trimEnd().length);
  return {
    type: 'text',
    value: line.text.slice(from, to),
    position: {
      start: { line: line.number, column: from + 1, offset: line.start + from },
      end: { line: line.number, column: to + 1, offset: line.start + to },
    },
  };
}

/** The leaves' text, one line each, every character with its place; a line end stands where it stood. */
export function spannedText(leaves: readonly Text[]): Spanned {
  const lines = leaves.filter((leaf) => leaf.value !== '');
  return {
    text: lines.map((leaf) => leaf.value).join('\n'),
    offsets: lines.flatMap(({ value, position }, i) => {
      const from = position.start.offset;
      const own = Array.from({ length: value.length }, (_, k) => from + k);
      return i === lines.length - 1 ? own : [...own, position.end.offset];
    }),
  };
}

/** Index of the line that holds an offset of the document's text. */
export function lineAt({ lines }: Pick<Document, 'lines'>, offset: number): number {
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
