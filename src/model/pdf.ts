/**
 * What a PDF page holds, as plain data. Lengths and coordinates are in points (1/72 inch), the origin is the
 * top left corner of the page as it is looked at (page rotation applied), y grows downwards.
 */

/** An upright box; `x0 <= x1`, `top <= bottom`. */
export interface Bbox {
  x0: number;
  top: number;
  x1: number;
  bottom: number;
}

/** Direction of reading, degrees clockwise, to the nearest quarter turn. */
export type Rotation = 0 | 90 | 180 | 270;

/** Glyphs that stand together without a blank, all of one font and size. */
export interface Word {
  text: string;
  bbox: Bbox;
  /** Where the letters stand: y for upright text, x for text turned by 90 or 270 degrees. */
  baseline: number;
  font: string;
  /** Letter height (em) in points, after all scaling. */
  size: number;
  bold: boolean;
  italic: boolean;
  rotation: Rotation;
  /** Stands at an angle, as labels in charts do; `rotation` is the nearest quarter turn. */
  slanted?: true;
  script: 'normal' | 'super' | 'sub';
  /** No blank stands between this word and the one before it on the line. */
  glued: boolean;
  /** Words of one run were drawn in one go: only blanks that were drawn as such stand between them. */
  run: number;
  /** Marked content the word belongs to; ties it to the structure tree. */
  mcid?: number;
  /** Fill colour, `#rrggbb`, when known. */
  color?: string;
}

/** A straight line on the page, drawn or seen: a stroke, a thin filled box, or an edge of a shaded area. */
export interface Ruling {
  orientation: 'horizontal' | 'vertical';
  /** y of a horizontal, x of a vertical ruling. */
  position: number;
  /** Where it begins and ends along its own direction. */
  start: number;
  end: number;
  /** Thickness in points; 0 for the edge of a shaded area. */
  width: number;
  source: 'stroke' | 'fill' | 'shade' | 'image' | 'text';
}

/** A filled area that is not white and too thick to be a ruling. */
export interface Shade {
  bbox: Bbox;
  color: string;
}

/** A link annotation. */
export interface Link {
  bbox: Bbox;
  url?: string;
}

/** A node of the file's own structure tree, as far as it reaches onto one page. */
export interface StructNode {
  role: string;
  children: StructNode[];
  /** Marked content ids directly under this node. */
  mcids: number[];
  rowSpan?: number;
  columnSpan?: number;
  scope?: string;
  alt?: string;
}

/** Something the reader left out or guessed, and why. */
export interface PageNote {
  code:
    | 'hidden-text'
    | 'duplicate-text'
    | 'off-page-text'
    | 'invisible-text-kept'
    | 'turned'
    | 'no-text'
    | 'damaged';
  message: string;
  count: number;
}

/** What of a file could not be read, or may be read wrongly, though the rest could. */
export interface Damage {
  /** The page it showed on; absent when it is of the file as a whole. */
  page?: number;
  message: string;
}

export interface PdfPage {
  /** From 1. */
  number: number;
  /** The label printed or meant to be printed (i, ii, 1, 2 …), when the file gives labels. */
  label?: string;
  width: number;
  height: number;
  /** By how much the content was turned to be upright, degrees clockwise. */
  rotation: Rotation;
  words: Word[];
  rulings: Ruling[];
  shades: Shade[];
  links: Link[];
  structure?: StructNode;
  notes: PageNote[];
}

export interface PdfMetadata {
  title?: string;
  author?: string;
  subject?: string;
  creator?: string;
  producer?: string;
  created?: string;
  modified?: string;
  language?: string;
  pdfVersion?: string;
  /** The structure tree claims to be complete. */
  tagged: boolean;
  pages: number;
  /** Version of pdf.js that read the file. */
  reader: string;
}
