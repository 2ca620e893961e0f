import type { Document } from '../model/document.ts';
import type { RecordDraft, Value } from '../model/reading.ts';

/** What the sidecar of a report says. */
interface SourceFacts {
  sourceId: string;
  path: string;
  title: string;
  publisher: string | null;
  year: number;
  published: string | null;
  language: string;
  mediatype: string;
  bytes: number;
  sha256: string;
  rights: string;
}

/** How a report was read. */
interface Reading {
  document: Document;
  /** The library that read a PDF, and its version; null for a text. */
  reader: string | null;
}

/** The record of a report itself. */
export function sourceRecord(source: SourceFacts, { document, reader }: Reading): RecordDraft {
  const { sourceId, path, title, publisher, year, published, language, mediatype, bytes, sha256, rights } =
    source;
  const facts = { title, publisher, year, published, language, mediatype, bytes, sha256, rights };
  const fields: Record<string, Value> = {
    source_id: sourceId,
    file: path,
    ...facts,
    reader,
    lines: document.lines.length,
  };
  return { resource: 'sources', fields };
}
