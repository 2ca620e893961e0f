/** A place in a source, as unist has it: line and column from 1, offset (in UTF-16 units of the text) from 0. */
export interface Point {
  line: number;
  column: number;
  offset: number;
}

/** A stretch of a source; the end is exclusive. A node without one was made, not read. */
export interface Position {
  start: Point;
  end: Point;
}
