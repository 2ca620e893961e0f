/** What is to be set. */
export type Block = Prose | TableBlock;

export interface Prose {
  kind: 'heading' | 'paragraph' | 'item';
  /** Of a heading: 0 for the title. */
  depth?: number;
  text: string;
  /** Does it go on with the block before, without room between them? */
  goesOn?: boolean;
}

export interface TableBlock {
  kind: 'table';
  caption: string;
  head: Label[][];
  rows: Row[];
  /** Are its cells ticks, much narrower than the labels over them? */
  isTicked: boolean;
}

export interface Label {
  text: string;
  span: number;
}

/** Lines of each cell, as far as they were ended on purpose. */
export type Row = string[][];

/** How pages are set; lengths in points. */
export interface Setting {
  width: number;
  height: number;
  margin: number;
  font: 'Helvetica' | 'Times';
  size: number;
  /** Distance of baselines, in sizes. */
  leading: number;
  /** Columns of prose; tables go across them. */
  columns: 1 | 2;
  /** Is each line of a paragraph but its last made as wide as the column, its words placed one by one? */
  justified: boolean;
  /** Its rulings: around each cell, below each row, around the header and at the end; or shades, or nothing. */
  table: 'grid' | 'rows' | 'booktabs' | 'zebra' | 'none';
  repeatsHeader: boolean;
  breaksRows: boolean;
  turnsLabels: boolean;
  number: { at: 'top' | 'bottom'; of: (page: number) => string };
}
