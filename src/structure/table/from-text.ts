import { median, union } from '../../model/bbox.ts';
import { isStacked, isStackedText } from './bands.ts';
import type { DraftCell, DraftTable } from './build.ts';
import { type Chunk, isFigure, toChunk } from './chunks.ts';
import type { Column } from './columns.ts';
import { listOrForm } from './judge-stream.ts';
import { joinWords } from './lines.ts';
import { columnFacts, logicalRows, type TextRow } from './rows.ts';
import type { ChunkLine } from './stream.ts';
import { has, phrasesIn, type TextRegion } from './text-regions.ts';

/** Share of rows whose first line stands in several columns: rows of a table begin level. */
const levelRows = 0.6;
/** Share of rows that take up several lines; with fewer, columns of single lines are looked for instead. */
const wrappedRows = 0.25;
/** Share of rows in which figures stand one below the other: rows were missed. */
const stackedRows = 0.15;
/** Of two columns of text one holds names: its lines are at most this share of the other's. */
const nameLines = 0.6;
/** A name has at most so many lines. */
const longestName = 6;
/** Or they have at most so many words. */
const nameWords = 3;
/** Share of places on a line with several phrases, from which there are more columns than were found. */
const crowdedPlaces = 0.12;
/** A table of wrapped text has at most this share of figures beside its names. */
const mostFigures = 0.5;

/** Bands of wrapped text in columns → a table, or why it is none. */
export function draftFromText({ columns, bands, isContinued }: TextRegion): DraftTable | string {
  const rows = bands.map((band) => band.map((line) => toTextRow(line, columns)));
  const verdict = isContinued ? undefined : whyNot(columns, bands, rows);
  if (verdict) return verdict;
  const cells = rows.flatMap((lines, row) =>
    columns.flatMap((_, column): DraftCell[] => {
      const chunks = lines.flatMap((line) => line.chunks[column] ?? []);
      if (chunks.length === 0) return [];
      return [
        {
          row,
          column,
          rowSpan: 1,
          columnSpan: 1,
          bbox: union(chunks.map((chunk) => chunk.bbox)),
          words: chunks.flatMap((chunk) => chunk.words),
          confidence: 0.75,
        },
      ];
    }),
  );
  const draft: DraftTable = {
    method: 'stream',
    bbox: union(cells.map((cell) => cell.bbox)),
    rows: rows.length,
    columns: columns.length,
    cells,
    headerRows: 1,
    confidence: 0.75,
    notes: [{ rule: 'textTables', message: 'rows told apart by the blanks between them' }],
  };
  return (
    listOrForm(
      draft,
      cells.map((cell) => joinWords(cell.words)),
      false,
    ) ?? draft
  );
}

function toTextRow(line: ChunkLine, columns: readonly Column[]): TextRow {
  const chunks = columns.map((column): Chunk | undefined => {
    const own = line.chunks.filter(({ bbox }) => bbox.x0 >= column.x0 - 2 && bbox.x0 < column.x1);
    return own.length ? toChunk(own.flatMap((chunk) => chunk.words)) : undefined;
  });
  return { baseline: line.baseline, size: line.size, chunks };
}

function whyNot(
  columns: readonly Column[],
  bands: readonly ChunkLine[][],
  rows: readonly TextRow[][],
): string | undefined {
  const several = bands.filter(
    (band) => columns.filter((column) => band.some((line) => has(line, column))).length > 1,
  );
  if (several.length < levelRows * bands.length) return 'most rows stand in one column';
  const level = several.filter((band) => columns.filter((column) => has(band[0]!, column)).length > 1);
  if (level.length < levelRows * several.length) return 'rows do not begin level';
  if (bands.filter((band) => band.length > 1).length < wrappedRows * bands.length) return 'no wrapped text';
  const places = bands
    .flat()
    .flatMap((line) => columns.map((column) => phrasesIn(line, column)).filter((n) => n > 0));
  if (places.filter((n) => n > 1).length > crowdedPlaces * places.length) return 'columns were missed';
  const facts = columnFacts(
    rows.flat(),
    columns.map((column) => column.x1 - column.x0),
  );
  const stacked = rows.filter((lines) => {
    const logical = logicalRows(lines, facts, []).rows;
    return isStacked(logical, facts) || isStackedText(logical, facts);
  }).length;
  if (stacked > stackedRows * rows.length) return 'rows are not told apart by blanks';
  if (rows.some(isManyRows)) return 'rows are not told apart by blanks';
  // Names wrap in tables of figures as well: the other columns tell.
  const texts = rows.flat().flatMap((row) => row.chunks.slice(1).flatMap((chunk) => chunk?.text ?? []));
  if (texts.filter((text) => isFigure(text)).length > mostFigures * texts.length) return 'mostly figures';
  if (columns.length === 2 && isProseBeside(rows.flat())) return 'two columns of prose';
  return undefined;
}

/** A name takes a line or a few; where the first column goes on line by line, names of several rows stand there. */
function isManyRows(lines: readonly TextRow[]): boolean {
  const names = lines.filter((line) => line.chunks[0]).length;
  return names > longestName && names > nameLines * lines.length;
}

/** Of two columns of text in a table one holds names: fewer lines, or lines of a word or two. */
function isProseBeside(rows: readonly TextRow[]): boolean {
  const columns = [0, 1].map((column) => rows.flatMap((row) => row.chunks[column] ?? []));
  const counts = columns.map((chunks) => chunks.length);
  const words = columns.map((chunks) => median(chunks.map((chunk) => chunk.text.split(' ').length)));
  return Math.min(...counts) > nameLines * Math.max(...counts) && Math.min(...words) > nameWords;
}
