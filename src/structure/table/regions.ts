import { median, overlap } from '../../model/bbox.ts';
import type { Bbox, Ruling } from '../../model/pdf.ts';
import { type Chunk, isFigure } from './chunks.ts';
import { type Block, startsInside } from './prose.ts';
import type { ChunkLine } from './stream.ts';
import { titleWord } from './titles.ts';

/** Lines that may be a table, and the rulings among them. */
export interface Region {
  lines: ChunkLine[];
  rulings: Ruling[];
  /** Framed by level rulings. */
  ruled: boolean;
  /** How far the framing rulings go. */
  extent?: { x0: number; x1: number };
}

/** Rulings shorter than this, in points, frame no table by themselves. */
const shortestFrame = 60;
/** Rulings that frame one table begin and end within this of each other, points. */
const sameExtent = 9;
/** Pieces of one level ruling, with blanks between the columns, points. */
const pieceGap = 24;
/** Share of a segment's lines with several phrases from which it is a piece of a table. */
const tabularShare = 0.35;
/** Share of a segment's words in paragraphs from which it is prose. */
const proseShare = 0.4;
/** Share of a text's lines beside which a name stands, at least, for the text to be the entries of a column. */
const namedLines = 0.25;
/** Share of those lines, at least, that begin an entry: in a table text begins where its name stands. */
const begunLines = 0.7;
/** A line that ends so many ems before the longest one is the last of its entry. */
const shortLine = 3;
/** Headers have up to so many lines. */
const fewLines = 5;
/** A table is ruled off by so many level rulings: above and below its header, and at its end. */
const tableRules = 3;
/** A frame with so many rulings or more is ruled row by row. */
const manyRules = 5;
/** A line of a paragraph this wide, as share of the frame, is no cell. */
const acrossShare = 0.7;
/** Lines of one table follow one another within this many letter heights. */
const widestStep = 3.6;
/** A heading among the rows takes up little more height than a row; a title between two tables takes up more. */
const headingPitch = 1.5;
/** So many lines with a single phrase may stand between lines with several. */
const loneLines = 2;
/** Letters of a section's heading are at least so many times as high as those of a table above it. */
const higherLetters = 1.15;

/** A level ruling, or pieces of one, from x0 to x1. */
export interface Level {
  position: number;
  x0: number;
  x1: number;
}

/** Regions framed by level rulings of one length, top to bottom. */
export function ruledRegions(
  lines: readonly ChunkLine[],
  rulings: readonly Ruling[],
  prose: readonly Block[],
): Region[] {
  const paragraphs = new Set(prose.flatMap((block) => block.chunks));
  const frames = framesOf(rulings);
  return frames.flatMap((frame) => {
    const x0 = Math.min(...frame.map((level) => level.x0));
    const x1 = Math.max(...frame.map((level) => level.x1));
    const segments = frame.slice(1).map((level, i) => {
      const box = { x0, x1, top: frame[i]!.position, bottom: level.position };
      const own = linesWithin(lines, box);
      const kind = frames.some((other) => isWithin(other, box, own))
        ? 'other'
        : kindOf(own, paragraphs, x1 - x0, frame.length >= manyRules);
      return { lines: own, kind, height: level.position - frame[i]!.position };
    });
    return runsOf(segments)
      .flatMap((run) => splitRepeated(run.flatMap((segment) => segment.lines)))
      .map(
        (own): Region => ({
          lines: own,
          rulings: rulingsAmong(own, rulings),
          ruled: true,
          extent: { x0, x1 },
        }),
      );
  });
}

/** Whether a frame ruled off as a table is stands between two rulings of another: a table between panels or boxes. */
function isWithin(frame: readonly Level[], box: Bbox, lines: readonly ChunkLine[]): boolean {
  const [top, bottom] = [frame[0]!.position, frame.at(-1)!.position];
  if (frame.length < tableRules || top <= box.top || bottom >= box.bottom) return false;
  const framed = lines.filter(({ baseline }) => baseline > top && baseline < bottom);
  const { x0, x1 } = frame[0]!;
  const isHeld = (chunk: Chunk) => chunk.bbox.x0 > x0 - sameExtent && chunk.bbox.x1 < x1 + sameExtent;
  return framed.length > 0 && framed.every(({ chunks }) => chunks.every(isHeld));
}

/** Groups of level rulings with the same ends. */
export function framesOf(rulings: readonly Ruling[]): Level[][] {
  const frames: Level[][] = [];
  for (const level of levelsOf(rulings)) {
    const frame = frames.find(
      ([first]) =>
        Math.abs(first!.x0 - level.x0) <= sameExtent && Math.abs(first!.x1 - level.x1) <= sameExtent,
    );
    if (frame) frame.push(level);
    else frames.push([level]);
  }
  return frames.filter((frame) => frame.length > 1);
}

/** Level rulings, pieces at one height joined; rulings of two tables side by side are no pieces of one. */
function levelsOf(rulings: readonly Ruling[]): Level[] {
  const level = rulings
    .filter((r) => r.orientation === 'horizontal')
    .sort((a, b) => a.position - b.position || a.start - b.start);
  const heights = (x0: number, x1: number) =>
    level
      .filter((r) => Math.abs(r.start - x0) <= sameExtent && Math.abs(r.end - x1) <= sameExtent)
      .map((r) => r.position);
  const lacks = (a: readonly number[], b: readonly number[]) =>
    a.some((y) => !b.some((other) => Math.abs(other - y) <= 1.5));
  const isOther = (host: Level, ruling: Ruling) => {
    if (overlap(host.x0, host.x1, ruling.start, ruling.end) > -sameExtent) return false;
    const [own, next] = [heights(host.x0, host.x1), heights(ruling.start, ruling.end)];
    return lacks(own, next) && lacks(next, own);
  };
  const levels: Level[] = [];
  for (const ruling of level) {
    const host = levels.find(
      (other) =>
        Math.abs(other.position - ruling.position) <= 1.5 &&
        overlap(other.x0, other.x1, ruling.start, ruling.end) >= -pieceGap &&
        !isOther(other, ruling),
    );
    if (host) {
      host.x0 = Math.min(host.x0, ruling.start);
      host.x1 = Math.max(host.x1, ruling.end);
    } else levels.push({ position: ruling.position, x0: ruling.start, x1: ruling.end });
  }
  return levels.filter((l) => l.x1 - l.x0 >= shortestFrame);
}

/** The parts of lines that stand in a box. */
export function linesWithin(lines: readonly ChunkLine[], box: Bbox): ChunkLine[] {
  return lines.flatMap((line) => {
    const y = line.baseline - 0.3 * line.size;
    if (y < box.top || y > box.bottom) return [];
    const chunks = line.chunks.filter(({ bbox }) => {
      const middle = (bbox.x0 + bbox.x1) / 2;
      return middle >= box.x0 - 4 && middle <= box.x1 + 4;
    });
    return chunks.length ? [withOnly(line, chunks)] : [];
  });
}

/** Some phrases of a line: letters of the page's other column do not count. */
function withOnly(line: ChunkLine, chunks: Chunk[]): ChunkLine {
  if (chunks.length === line.chunks.length) return line;
  const main = chunks.reduce((a, b) => (b.size > a.size ? b : a));
  return { baseline: main.baseline, size: main.size, chunks };
}

type Kind = 'table' | 'prose' | 'lone' | 'empty' | 'other';

function kindOf(
  lines: readonly ChunkLine[],
  paragraphs: ReadonlySet<unknown>,
  width: number,
  isRuledOften: boolean,
): Kind {
  if (lines.length === 0) return 'empty';
  const chunks = lines.flatMap((line) => line.chunks);
  const words = chunks.reduce((sum, chunk) => sum + chunk.words.length, 0);
  const inProse = chunks
    .filter((chunk) => paragraphs.has(chunk))
    .reduce((sum, chunk) => sum + chunk.words.length, 0);
  const isAcross = (line: ChunkLine) => {
    const own = line.chunks.filter((chunk) => paragraphs.has(chunk));
    return own.reduce((sum, { bbox }) => sum + bbox.x1 - bbox.x0, 0) > acrossShare * width;
  };
  // Rulings at every row part cells, which may hold paragraphs; one above and one below part anything.
  const hasNames = isNamed(lines, paragraphs);
  const isProse = !isRuledOften && !hasNames && inProse > proseShare * words;
  if (isProse || lines.some(isAcross)) return 'prose';
  const several = lines.filter((line) => line.chunks.length > 1).length;
  const isTabular = hasNames || (several > 0 && several >= tabularShare * lines.length);
  return isTabular ? 'table' : 'lone';
}

/** Whether paragraphs are what a column of names at their left is explained with, entry by entry. */
function isNamed(lines: readonly ChunkLine[], paragraphs: ReadonlySet<unknown>): boolean {
  const texts = lines.flatMap(({ chunks }) => {
    const at = chunks.findIndex((chunk) => paragraphs.has(chunk));
    return at < 0 ? [] : [{ text: chunks[at]!, name: chunks[at - 1] }];
  });
  const x1 = Math.max(...texts.map(({ text }) => text.bbox.x1));
  const ends = ({ text, bbox, size }: Chunk) => /[.!?:;)]$/.test(text) || bbox.x1 < x1 - shortLine * size;
  const begins = texts.map(({ text }, i) => !startsInside(text) && (i === 0 || ends(texts[i - 1]!.text)));
  const named = texts.flatMap(({ name }, i) => (name ? [begins[i]!] : []));
  return (
    texts[0]?.name !== undefined &&
    named.length >= namedLines * texts.length &&
    named.filter(Boolean).length >= begunLines * named.length
  );
}

/** Whether some phrases stand beside others, if not on the same line: names of columns set at several heights. */
function standApart(lines: readonly ChunkLine[]): boolean {
  const chunks = lines.flatMap((line) => line.chunks);
  return chunks.some((a) => chunks.some((b) => b.bbox.x0 - a.bbox.x1 > a.size));
}

interface Segment {
  lines: ChunkLine[];
  kind: Kind;
  height: number;
}

/** Neighbouring segments that make one table: a lone line between two of them is a heading within it. */
function runsOf(segments: readonly Segment[]): Segment[][] {
  const runs: Segment[][] = [];
  let run: Segment[] = [];
  const close = () => {
    while (run.length && run.at(-1)!.kind !== 'table') run.pop();
    if (run.length) runs.push(run);
    run = [];
  };
  const pitch = median(segments.filter((s) => s.kind === 'table').map((s) => s.height / s.lines.length));
  for (const [i, segment] of segments.entries()) {
    const isSlight =
      segment.kind === 'empty'
        ? segment.height < 2 * pitch
        : (segments.length >= manyRules - 1 || segment.lines.length <= loneLines) &&
          segment.height / segment.lines.length <= headingPitch * pitch;
    const before = segments[i - 1];
    const isHeader = before?.kind === 'lone' && before.lines.length <= fewLines && standApart(before.lines);
    if (segment.kind === 'table') run.push(...(run.length === 0 && isHeader ? [before] : []), segment);
    else if (segment.kind !== 'prose' && segment.kind !== 'other' && isSlight) run.push(segment);
    else close();
  }
  close();
  return runs;
}

/** Rulings at the height of the lines, one letter height more on either side. */
export function rulingsAmong(lines: readonly ChunkLine[], rulings: readonly Ruling[]): Ruling[] {
  const size = lines[0]?.size ?? 10;
  const top = (lines[0]?.baseline ?? 0) - 2.5 * size;
  const bottom = (lines.at(-1)?.baseline ?? 0) + 1.5 * size;
  return rulings.filter((r) => r.orientation === 'vertical' || (r.position >= top && r.position <= bottom));
}

/** Regions of lines with several phrases each, where no ruling frames them. */
export function openRegions(
  lines: readonly ChunkLine[],
  rulings: readonly Ruling[],
  prose: readonly Block[],
): Region[] {
  const paragraphs = new Set(prose.flatMap((block) => block.chunks));
  const rest = lines.flatMap((line) => {
    const chunks = line.chunks.filter((chunk) => !paragraphs.has(chunk));
    return chunks.length ? [withOnly(line, chunks)] : [];
  });
  const groups: ChunkLine[][] = [];
  for (const line of rest) {
    const last = groups.at(-1)?.at(-1);
    if (last && !isFar(last, line, prose)) groups.at(-1)!.push(line);
    else groups.push([line]);
  }
  return groups
    .flatMap(tabularRuns)
    .flatMap(splitRepeated)
    .map((own) => ({ lines: own, rulings: rulingsAmong(own, rulings), ruled: false }));
}

/** A line in higher letters than those above it, its number and title at most, heads what follows on the page. */
export function isSectionHeading(line: ChunkLine, above: ChunkLine): boolean {
  const least = Math.min(...line.chunks.flatMap((chunk) => chunk.words.map((word) => word.size)));
  return line.chunks.length <= 2 && least > higherLetters * above.size;
}

function isFar(above: ChunkLine, below: ChunkLine, prose: readonly Block[]): boolean {
  if (isSectionHeading(below, above)) return true;
  if (below.baseline - above.baseline > widestStep * Math.max(above.size, below.size)) return true;
  const chunks = [...above.chunks, ...below.chunks];
  const x0 = Math.min(...chunks.map((chunk) => chunk.bbox.x0));
  const x1 = Math.max(...chunks.map((chunk) => chunk.bbox.x1));
  return prose.some(({ bbox }) => {
    const middle = (bbox.top + bbox.bottom) / 2;
    return middle > above.baseline && middle < below.baseline && overlap(bbox.x0, bbox.x1, x0, x1) > 0;
  });
}

/**
 * Runs of lines with several phrases. Lone phrases between them are few, or keep to the columns as the lines of wrapped
 * entries do; a title begins another table.
 */
function tabularRuns(lines: readonly ChunkLine[]): ChunkLine[][] {
  const runs: ChunkLine[][] = [];
  let run: ChunkLine[] = [];
  let lone: ChunkLine[] = [];
  for (const line of lines) {
    if (line.chunks.length > 1) {
      const last = run.at(-1);
      if (last && !isOneRun(last, lone, line)) {
        runs.push(run);
        run = [];
      }
      run.push(...(run.length ? lone : []), line);
      lone = [];
    } else lone.push(line);
  }
  if (run.length) runs.push(run);
  return runs
    .map((own) => withFirstHeading(own, lines))
    .filter((own) => own.filter((line) => line.chunks.length > 1).length > 1);
}

function isOneRun(above: ChunkLine, lone: readonly ChunkLine[], below: ChunkLine): boolean {
  if (lone.some(({ chunks }) => titleWord.test(chunks[0]!.text))) return false;
  if (lone.length <= loneLines) return true;
  return lone.every(({ chunks: [phrase] }) =>
    [above, below].every(
      (line) =>
        line.chunks.filter((c) => overlap(c.bbox.x0, c.bbox.x1, phrase!.bbox.x0, phrase!.bbox.x1) > 0)
          .length < 2,
    ),
  );
}

/** Adds the line above a run when it looks just like a lone phrase within: it heads the first group of rows. */
function withFirstHeading(run: ChunkLine[], lines: readonly ChunkLine[]): ChunkLine[] {
  const above = lines[lines.indexOf(run[0]!) - 1];
  if (above?.chunks.length !== 1) return run;
  return run.some((line) => looksAlike(line, above)) ? [above, ...run] : run;
}

/** Two lone phrases in one font and size that begin at the same place. */
export function looksAlike(a: ChunkLine, b: ChunkLine): boolean {
  if (a === b || a.chunks.length !== 1 || b.chunks.length !== 1) return false;
  const [first, second] = [a.chunks[0]!, b.chunks[0]!];
  const sameStyle =
    first.words[0]!.font === second.words[0]!.font && Math.abs(first.size - second.size) < 0.1;
  return sameStyle && Math.abs(first.bbox.x0 - second.bbox.x0) < 1;
}

/** A header that comes again begins a new table; lone phrases before it are the new table's title. */
function splitRepeated(lines: readonly ChunkLine[]): ChunkLine[][] {
  const textOf = (line: ChunkLine) => line.chunks.map((chunk) => chunk.text).join('\t');
  const first = lines.find((line) => line.chunks.length > 1);
  if (!first || first.chunks.some((chunk) => isFigure(chunk.text))) return [[...lines]];
  const again = lines.findIndex((line, i) => i > lines.indexOf(first) && textOf(line) === textOf(first));
  if (again < 0) return [[...lines]];
  let end = again;
  while (end > 0 && lines[end - 1]!.chunks.length === 1) end -= 1;
  return [lines.slice(0, end), ...splitRepeated(lines.slice(again))];
}
