import { isUtf8 } from 'node:buffer';
import type { Document, Line } from '../model/document.ts';
import { UserFault } from '../model/issue.ts';

const PDF_BEGINS = '%PDF-';

/**
 * The document of a text file: its lines with exact positions, and an empty tree.
 * Throws a UserFault when the bytes are empty, binary or not UTF-8, naming the offset of the first bad byte.
 */
export function readText(
  bytes: Uint8Array,
  { sourceId, file }: { sourceId: string; file: string },
): Document {
  if (bytes.length === 0) throw new UserFault(`${file} is empty: put the report's text there.`);
  if (Buffer.from(bytes.subarray(0, PDF_BEGINS.length)).toString('latin1') === PDF_BEGINS)
    throw new UserFault(`${file} is a PDF: give its source.json the mediatype application/pdf.`);
  const zero = bytes.indexOf(0);
  if (zero >= 0)
    throw new UserFault(`${file} is not a text file: byte ${zero} is NUL. Give the text of the report.`);
  if (!isUtf8(bytes)) {
    const at = firstBadByte(bytes);
    const hex = bytes[at]?.toString(16).padStart(2, '0');
    throw new UserFault(`${file} is not UTF-8: byte 0x${hex} at offset ${at}. Convert the file to UTF-8.`);
  }
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return { sourceId, file, text, lines: linesOf(text), root: { type: 'root', children: [] } };
}

/** The lines of a text, with LF or CRLF; a final line end begins no other line, a byte order mark is part of none. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = text.startsWith('\ufeff') ? 1 : 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const next = found < 0 ? text.length : found;
    const end = text[next - 1] === '\r' && next > start ? next - 1 : next;
    lines.push({ number: lines.length + 1, start, end, text: text.slice(start, end) });
    start = next + 1;
  }
  return lines;
}

/** Offset of the first byte that is not UTF-8: where the lenient decoder first put a U+FFFD that the bytes do not hold. */
function firstBadByte(bytes: Uint8Array): number {
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  let offset = 0;
  for (const character of lenient) {
    const size = Buffer.byteLength(character);
    if (character === '\ufffd' && bytes[offset] !== 0xef) return offset;
    if (character === '\ufffd' && !isUtf8(bytes.subarray(offset, offset + 3))) return offset;
    offset += size;
  }
  return offset;
}
