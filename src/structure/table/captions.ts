import { holdsCentre, median, overlap, union } from '../../model/bbox.ts';
import type { Word } from '../../model/pdf.ts';
import type { FoundTable } from '../../model/table.ts';
import { joinWords, type Line, linesOf } from './lines.ts';
import { titleWord } from './titles.ts';

/** A title stands at most this far above its table, notes at most this far below, letter heights. */
const nearTable = 2.6;
/** Lines of one title or note follow one another within this many letter heights. */
const nextLine = 1.7;
/** Text of the page's own columns stands this far apart, letter heights. */
const columnGap = 3;
/** Letters of a note are hardly higher than those of the table. */
const noteSize = 1.05;
/** Titles and notes longer than this are prose that happens to stand there. */
const mostLines = { title: 7, notes: 12 };

/** How notes begin: a mark, a letter or figure that stands for one, or a word that says so. */
const noteStart =
  /^(?:[*†‡§¹²³⁴⁵#+]|\(?[a-z\d]\)?[\s.)]|\(?[*†\d]\)|\d[A-Z(]|notes?\b|nb\b|source|sources\b|bron|noot|quelle|anmerkung|fuente|nota)/i;

/** Attaches the title above each table and the notes below it; words of any table are left alone. */
export function attachCaptions(tables: readonly FoundTable[], words: readonly Word[]): FoundTable[] {
  if (tables.length === 0) return [];
  const free = words.filter(
    (word) => word.rotation === 0 && !tables.some((table) => holdsCentre(table.bbox, word.bbox, 1)),
  );
  const lines = linesOf(free).flatMap(piecesOf);
  return tables.map((table) => {
    const { x0, x1 } = table.bbox;
    const beside = lines.filter(({ bbox }) => overlap(bbox.x0, bbox.x1, x0 - 20, x1 + 20) > 0);
    const title = titleAbove(table, beside);
    const footnotes = notesBelow(table, beside);
    return { ...table, ...(title ? { title } : {}), footnotes };
  });
}

/** A line cut where the page's own columns part it. */
function piecesOf(line: Line): Line[] {
  const groups: Word[][] = [];
  for (const word of line.words) {
    const before = groups.at(-1)?.at(-1);
    if (before && word.bbox.x0 - before.bbox.x1 < columnGap * line.size) groups.at(-1)!.push(word);
    else groups.push([word]);
  }
  return groups.map((words) => ({ ...line, words, bbox: union(words.map((word) => word.bbox)) }));
}

function titleAbove(table: FoundTable, lines: readonly Line[]): string | undefined {
  const above = lines.filter((line) => line.baseline < table.bbox.top + 0.3 * line.size).reverse();
  const title: Line[] = [];
  let from = table.bbox.top;
  for (const line of above) {
    const limit = title.length ? nextLine : nearTable;
    if (from - line.baseline > limit * line.size || title.length === mostLines.title) break;
    title.unshift(line);
    from = line.baseline;
    if (titleWord.test(joinWords(line.words))) break;
  }
  const first = title[0];
  if (!first) return undefined;
  const isNamed = titleWord.test(joinWords(first.words));
  const isShort = title.length <= 2 && title.every((line) => line.words.length < 18);
  return isNamed || isShort ? title.map((line) => joinWords(line.words)).join(' ') : undefined;
}

function notesBelow(table: FoundTable, lines: readonly Line[]): string[] {
  const notes: string[] = [];
  const size = letterHeight(table);
  let from = table.bbox.bottom;
  for (const line of lines.filter((l) => l.baseline > table.bbox.bottom)) {
    if (line.baseline - from > (notes.length ? nextLine : nearTable) * line.size) break;
    const text = joinWords(line.words);
    if (line.size > noteSize * size) break;
    const isNote = noteStart.test(text) || line.words[0]!.script === 'super';
    if (notes.length === 0 && !isNote) break;
    if (isNote) notes.push(text);
    else notes.push(`${notes.pop()} ${text}`);
    from = line.baseline;
    if (notes.length > mostLines.notes) return [];
  }
  return notes;
}

/** Height of most letters of a table, points: taken from its lowest row. */
function letterHeight({ cells }: FoundTable): number {
  return median(cells.filter((cell) => cell.size !== undefined).map((cell) => cell.size!)) || Infinity;
}
