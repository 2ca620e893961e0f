import type { Dataset, Row } from '../records/index.ts';
import { onceFor } from './once.ts';

export interface Place {
  line_start: number;
  line_end: number;
}

const folded = (text: string) => text.replace(/\s+/g, ' ').trim();
/** Without white space and hyphens, which differ between a line's end and a passage's text. */
const squeezed = (text: string) => text.replace(/[\s-]/g, '');

/** Each source's passages, and all their text with the index at which each passage begins. */
const proseBySource = onceFor(({ passages }) => {
  const bySource = Map.groupBy(passages, ({ source_id }) => source_id);
  return new Map([...bySource].map(([source, own]) => [source, joinedProse(own)]));
});

function joinedProse(passages: readonly Row<'passages'>[]) {
  let end = 0;
  const starts = passages.map(({ text }) => {
    const start = end;
    end += text.length + 1;
    return start;
  });
  // No quote has a line end, so none is found across two passages.
  return { passages, starts, text: passages.map(({ text }) => text).join('\n') };
}

/** The passages of a source that have the quote, as it stands but for white space. */
export function passagesWith(dataset: Dataset, sourceId: string, quote: string): Row<'passages'>[] {
  const wanted = folded(quote);
  const prose = proseBySource(dataset).get(sourceId);
  const found = new Set<Row<'passages'>>();
  for (
    let at = prose?.text.indexOf(wanted) ?? -1;
    prose && at >= 0;
    at = prose.text.indexOf(wanted, at + 1)
  ) {
    const passage = prose.passages[prose.starts.findLastIndex((start) => start <= at)];
    if (passage) found.add(passage);
  }
  return [...found];
}

const placeKey = (sourceId: string, line: number) => `${sourceId} ${line}`;

/** The prose on each line of the sources. */
const proseByLine = onceFor(({ source_lines }) =>
  Map.groupBy(
    source_lines.filter(({ kind }) => kind === 'passage' || kind === 'footnote'),
    ({ source_id, line }) => placeKey(source_id, line),
  ),
);

/** The source lines on which the quote stands within its passage. */
export function placeOf(dataset: Dataset, passage: Row<'passages'>, quote: string): Place {
  const { source_id, line_start, line_end } = passage;
  const pieces = Array.from({ length: line_end - line_start + 1 }, (_, i) => line_start + i)
    .flatMap((line) => proseByLine(dataset).get(placeKey(source_id, line)) ?? [])
    .map(({ line, text }) => ({ line, text: squeezed(text ?? '') }));
  const from = pieces
    .map(({ text }) => text)
    .join('')
    .indexOf(squeezed(quote));
  if (from < 0) return { line_start, line_end };
  const lines = pieces.flatMap(({ line, text }) => new Array<number>(text.length).fill(line));
  const last = from + squeezed(quote).length - 1;
  return { line_start: lines[from] ?? line_start, line_end: lines[last] ?? line_end };
}
