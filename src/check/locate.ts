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

/** The prose on each line of the sources, squeezed. */
const proseByLine = onceFor(({ source_lines }) => {
  const byLine = new Map<string, string>();
  for (const { kind, source_id, line, text } of source_lines) {
    if (kind !== 'passage' && kind !== 'footnote') continue;
    const key = placeKey(source_id, line);
    byLine.set(key, (byLine.get(key) ?? '') + squeezed(text ?? ''));
  }
  return byLine;
});

/** The source lines on which the quote stands within its passage. */
export function placeOf(dataset: Dataset, passage: Row<'passages'>, quote: string): Place {
  const { source_id, line_start, line_end } = passage;
  const prose = proseByLine(dataset);
  const texts = Array.from(
    { length: line_end - line_start + 1 },
    (_, i) => prose.get(placeKey(source_id, line_start + i)) ?? '',
  );
  const wanted = squeezed(quote);
  const from = texts.join('').indexOf(wanted);
  if (from < 0) return { line_start, line_end };
  let end = 0;
  const ends = texts.map((text) => {
    end += text.length;
    return end;
  });
  const lineAt = (index: number) => line_start + ends.findIndex((one) => one > index);
  return { line_start: lineAt(from), line_end: lineAt(from + wanted.length - 1) };
}
