import { inflateSync } from 'node:zlib';

/** A stream that inflates to more bytes than this is not looked at: pages of text stay far below. */
const longest = 2 ** 24;
/** How far before its data the dictionary of a stream may begin, bytes. */
const longestDictionary = 4096;

/**
 * How many compressed streams do not hold what they held when they were written. Each ends with a checksum
 * (RFC 1950), which pdf.js passes over: one bit that flips may make another figure of a figure.
 * Images are not read, so it does not matter what they hold; protected files are compressed below their cipher.
 */
export function failedChecksums(bytes: Uint8Array): number {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.includes('/Encrypt')) return 0;
  let failed = 0;
  for (let at = file.indexOf(keyword); at >= 0; at = file.indexOf(keyword, at + 1)) {
    const from = startOfData(file, at);
    if (from !== undefined && isReadDeflated(dictionaryBefore(file, at)) && !inflates(file.subarray(from)))
      failed += 1;
  }
  return failed;
}

const keyword = 'stream';

/** Data begin behind the keyword and the end of its line; `endstream` is another keyword. */
function startOfData(file: Buffer, keywordAt: number): number | undefined {
  const behind = keywordAt + keyword.length;
  const lineEnd = file[behind] === 13 ? behind + 1 : behind;
  return file[lineEnd] === 10 && file[keywordAt - 1] !== endstream ? lineEnd + 1 : undefined;
}

/** The d of `endstream`. */
const endstream = 100;

function dictionaryBefore(file: Buffer, at: number): string {
  const before = file.toString('latin1', Math.max(0, at - longestDictionary), at);
  return before.slice(before.lastIndexOf(' obj'));
}

function isReadDeflated(dictionary: string): boolean {
  return /\/Filter\s*\[?\s*\/Fl/.test(dictionary) && !/\/Subtype\s*\/Image\b/.test(dictionary);
}

function inflates(data: Buffer): boolean {
  try {
    inflateSync(data, { maxOutputLength: longest, chunkSize: 2 ** 16 });
    return true;
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
  }
}
