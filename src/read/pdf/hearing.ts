import { AsyncLocalStorage } from 'node:async_hooks';
import { VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * What pdf.js says when it leaves out a part of a file, or makes one up, and goes on; and what that means. All else
 * it says (of colours, images, hinting, keys it does not know) is nothing to text and rulings.
 */
const losses: readonly { says: RegExp; means: string }[] = [
  {
    says: /^Indexing all PDF objects/,
    means: 'the file is damaged: its parts were gathered from what is left of it',
  },
  {
    says: /invalid \/Pages tree|Skipping invalid first page/,
    means: 'the list of pages is damaged: some may be missing',
  },
  {
    says: /in flate stream|^Invalid stream|^Filter ".*" is/,
    means: 'a compressed part is damaged: what follows in it is missing',
  },
  {
    says: /ignoring (errors|XObject|sub-stream|annotation)|XRefEntryException|circular reference/,
    means: 'a part could not be read and is missing',
  },
  {
    says: /^(Unknown|Skipping) command|^Unterminated/,
    means: 'some of the content makes no sense and was passed over',
  },
  {
    says: /loadFont|translateFont|font loading|^Font ".*" is not|ToUnicode|CIDToGIDMap|cMap data|^FormatError/,
    means: 'a font is damaged: letters may be missing or wrong',
  },
];

interface Heard {
  /** What was lost, each once. */
  lost: Set<string>;
  /** A damaged part may say the same millions of times. */
  last: string;
}

const listening = new AsyncLocalStorage<Heard>();

/** How much pdf.js is to say: a stream that ends too soon is no more than an `Info` to it. */
export const talkative = VerbosityLevel.INFOS;

/** Whether what runs now was begun by `hearing`. */
export const isReading = () => listening.getStore() !== undefined;

// pdf.js says these things to the console and nowhere else.
for (const level of ['warn', 'info'] as const) {
  const print = console[level];
  console[level] = (...words: unknown[]) => {
    const heard = listening.getStore();
    if (heard) hear(heard, String(words[0]));
    else print(...words);
  };
}

function hear(heard: Heard, line: string): void {
  if (line === heard.last) return;
  heard.last = line;
  const message = line.replace(/^(Warning|Info): /, '');
  const means = losses.find(({ says }) => says.test(message))?.means;
  if (means) heard.lost.add(means);
}

/** Does work with pdf.js, and tells what was lost in it. */
export async function hearing<T>(work: () => Promise<T>): Promise<{ value: T; lost: ReadonlySet<string> }> {
  const heard: Heard = { lost: new Set(), last: '' };
  return { value: await listening.run(heard, work), lost: heard.lost };
}
