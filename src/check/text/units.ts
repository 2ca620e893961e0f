import type { Dataset, Row } from '../../records/index.ts';
import { onceFor } from '../once.ts';

/** A cell or passage: a text that begins and ends somewhere, with the source line of each of its characters. */
export interface Unit {
  /** Names the unit within its source. */
  id: string;
  sourceId: string;
  text: string;
  /** The source line that the character at an index of `text` stands on. */
  lineAt: (index: number) => number;
}

type Piece = Row<'source_lines'>;

/** White space and hyphens differ between a line's end and the text made of the lines. */
const IGNORED = /[\s-]/g;
const PROSE: readonly Piece['kind'][] = ['passage', 'footnote'];

/** All cells and passages that say something. */
export const unitsOf: (dataset: Dataset) => readonly Unit[] = onceFor((dataset) => {
  const pieces = Map.groupBy(dataset.source_lines, ({ source_id, line }) => `${source_id} ${line}`);
  const between = (sourceId: string, start: number, end: number) =>
    Array.from({ length: end - start + 1 }, (_, i) => pieces.get(`${sourceId} ${start + i}`) ?? []).flat();
  const cells = dataset.cells.flatMap((cell) => {
    const { source_id, cell_id, text, verbatim, line_start, line_end } = cell;
    if (text === null || verbatim === null || line_start === null || line_end === null) return [];
    const lines = ownPieces(verbatim.split('\n'), between(source_id, line_start, line_end));
    return [unit(source_id, cell_id.slice(source_id.length + 1), text, lines, line_start)];
  });
  const passages = dataset.passages.map(({ source_id, passage_id, text, line_start, line_end }) => {
    const lines = between(source_id, line_start, line_end).filter(({ kind }) => PROSE.includes(kind));
    return unit(source_id, `passage/${passage_id.slice(source_id.length + 1)}`, text, lines, line_start);
  });
  return [...cells, ...passages];
});

/** The pieces that are the lines of a cell: other cells' pieces can stand in between. */
function ownPieces(lines: readonly string[], pieces: readonly Piece[]): Piece[] {
  let next = 0;
  return lines.flatMap((line) => {
    const at = pieces.findIndex(({ kind, text }, i) => i >= next && kind === 'cell' && text === line);
    if (at < 0) return [];
    next = at + 1;
    return pieces.slice(at, at + 1);
  });
}

function unit(sourceId: string, id: string, text: string, pieces: readonly Piece[], first: number): Unit {
  // Few units have a finding: the lines of their characters are made when they are asked for.
  const lines = () =>
    pieces.flatMap(({ line, text: piece }) =>
      new Array<number>((piece ?? '').replace(IGNORED, '').length).fill(line),
    );
  const lineAt = (index: number) => lines()[text.slice(0, index).replace(IGNORED, '').length] ?? first;
  return { id, sourceId, text, lineAt };
}
