import { union } from '../model/bbox.ts';
import { type Document, type Line, lineAt } from '../model/document.ts';
import { type FieldDraft, fieldValue, isDerived, isReading, type RecordDraft } from '../model/reading.ts';
import { type Range, ranges } from '../model/spanned.ts';
import {
  type AnyRow,
  type Dataset,
  emptyDataset,
  fieldsOf,
  RESOURCES,
  type Row,
  recordId,
  resourceNamed,
} from '../records/index.ts';

/** A source as provenance needs it. */
export interface Traced {
  document: Document;
  /** Page of each line, by index. */
  pages: readonly (number | null)[];
}

/** The records of one report, and where each of their fields was read. */
export interface TracedDrafts {
  source: Traced;
  drafts: readonly RecordDraft[];
}

/** A report's rows without their origins, and the origins as rows of `provenance`; in the order they came. */
export function trace({ source, drafts }: TracedDrafts): Dataset {
  const dataset = emptyDataset();
  const place = placer(source);
  for (const draft of drafts) {
    const row = { ...rowOf(draft), ...linesOf(draft, place) };
    (dataset[draft.resource as keyof Dataset] as AnyRow[]).push(row);
    dataset.provenance.push(...originsOf(draft, row, place));
  }
  return dataset;
}

/** The rows of all reports together. */
export function together(datasets: readonly Dataset[]): Dataset {
  const names = Object.keys(emptyDataset()) as (keyof Dataset)[];
  const rowsOf = (name: keyof Dataset) => datasets.flatMap((one): readonly AnyRow[] => one[name]);
  return Object.fromEntries(names.map((name) => [name, rowsOf(name)])) as Dataset;
}

const rowOf = ({ fields }: RecordDraft): AnyRow =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, fieldValue(field)]));

/** Where a record's text stands, for resources that say so and drafts that leave it to their text. */
function linesOf({ resource, fields }: RecordDraft, { source, place }: Placer): AnyRow {
  const text = fields.text;
  const isAsked = fieldNames(resource).has('line_start') && !('line_start' in fields);
  if (!isAsked || !isReading(text)) return {};
  const places = text.quotes.flatMap((quote) => ranges(quote, source)).map(place);
  const [first, last] = [places[0], places.at(-1)];
  return {
    line_start: first?.line_start ?? null,
    line_end: last?.line_end ?? null,
    page: first?.page ?? null,
  };
}

const FIELD_NAMES = new Map(
  RESOURCES.map((resource) => [resource.name as string, new Set(fieldsOf(resource).map(({ name }) => name))]),
);
const fieldNames = (resource: string) => FIELD_NAMES.get(resource) ?? new Set<string>();

type Origin = Row<'provenance'>;
type Place = (
  range: Range,
) => Pick<
  Origin,
  'source_id' | 'line_start' | 'column_start' | 'line_end' | 'column_end' | 'page' | 'box' | 'quote'
>;

function originsOf({ resource, fields }: RecordDraft, row: AnyRow, { source, place }: Placer): Origin[] {
  const named = resourceNamed(resource);
  if (!named) throw new Error(`There is no resource ${resource}`);
  const record_id = recordId(named, row);
  return Object.entries(fields).flatMap(([field, draft]) =>
    originsOfField(draft, source, place).map((origin, i) => ({
      resource,
      record_id,
      field,
      position: i + 1,
      ...origin,
    })),
  );
}

const NOWHERE = {
  source_id: null,
  line_start: null,
  column_start: null,
  line_end: null,
  column_end: null,
  page: null,
  box: null,
  quote: null,
};

function originsOfField(
  draft: FieldDraft,
  source: string,
  place: Place,
): Omit<Origin, 'resource' | 'record_id' | 'field' | 'position'>[] {
  if (isDerived(draft)) {
    return [{ ...NOWHERE, rule: draft.rule, reason: null, derived_from: draft.derivedFrom }];
  }
  if (!isReading(draft)) return [];
  const { quotes, rule, reason = null } = draft;
  return quotes
    .flatMap((quote) => ranges(quote, source))
    .map((range) => ({ ...place(range), rule, reason, derived_from: null }));
}

interface Placer {
  source: string;
  place: Place;
}

/** The box around the lines of one page, in points: `x0 top x1 bottom`; null where the source shows no pages. */
function boxOf(lines: readonly Line[]): string | null {
  const boxes = lines.flatMap(({ box }) => (box ? [box] : []));
  if (boxes.length === 0) return null;
  const { x0, top, x1, bottom } = union(boxes);
  return [x0, top, x1, bottom].map((length) => length.toFixed(1)).join(' ');
}

/** Turns ranges of offsets into lines and columns, with the text that stands there. */
function placer({ document, pages }: Traced): Placer {
  const { lines, text, sourceId } = document;
  const place: Place = ({ start, end }) => {
    const [first, last] = [lineAt(document, start), lineAt(document, end - 1)];
    return {
      source_id: sourceId,
      line_start: first + 1,
      column_start: start - (lines[first]?.start ?? 0) + 1,
      line_end: last + 1,
      column_end: end - (lines[last]?.start ?? 0) + 1,
      page: pages[first] ?? null,
      box: boxOf(lines.slice(first, last + 1).filter((_, i) => pages[first + i] === pages[first])),
      quote: text.slice(start, end),
    };
  };
  return { source: text, place };
}
