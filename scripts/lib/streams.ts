import { deflateSync, inflateSync } from 'node:zlib';

/** A stream of a PDF, whose bytes are one character each: `7 0 obj` with its dictionary on one line, and data. */
const streams = /(?<= obj\n)(?<dictionary><<.*>>)\nstream\n(?<data>[\s\S]*?)\nendstream/g;

export interface Stream {
  /** Where it begins and ends in the file. */
  from: number;
  to: number;
  dictionary: string;
  data: string;
}

export function streamsOf(file: string): Stream[] {
  return [...file.matchAll(streams)].map((match) => {
    const { dictionary, data } = match.groups as { dictionary: string; data: string };
    return { from: match.index, to: match.index + match[0].length, dictionary, data };
  });
}

export function compressedStreamsOf(file: string): Stream[] {
  return streamsOf(file).filter(({ dictionary }) => /\/Filter \/FlateDecode\b/.test(dictionary));
}

/** The file with other data in a stream; its length and the places of what follows are put right. */
export function withData(file: string, stream: Stream, data: string, dictionary = stream.dictionary): string {
  const head = dictionary.replace(/\/Length \d+/, `/Length ${data.length}`);
  const by = `${head}\nstream\n${data}\nendstream`;
  const moved = (place: string) =>
    Number(place) > stream.from ? Number(place) + by.length - (stream.to - stream.from) : Number(place);
  return `${file.slice(0, stream.from)}${by}${file.slice(stream.to)}`
    .replace(/(\d{10})(?= \d{5} n )/g, (place) => String(moved(place)).padStart(10, '0'))
    .replace(/(?<=startxref\n)\d+/, (place) => String(moved(place)));
}

/** Throws when the data are no sound zlib stream. */
export function inflated(data: string): string {
  return inflateSync(Buffer.from(data, 'latin1')).toString('latin1');
}

export function deflated(data: string): string {
  return deflateSync(Buffer.from(data, 'latin1')).toString('latin1');
}

/** The same file with every stream compressed that is not. */
export function withStreamsDeflated(file: string): string {
  // From the last on: what comes before a stream stays where it is.
  return streamsOf(file)
    .filter(({ dictionary }) => !dictionary.includes('/Filter'))
    .reduceRight(
      (whole, stream) =>
        withData(
          whole,
          stream,
          deflated(stream.data),
          stream.dictionary.replace(/ >>$/, ' /Filter /FlateDecode >>'),
        ),
      file,
    );
}
