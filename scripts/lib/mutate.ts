import { compressedStreamsOf, deflated, inflated, withData } from './streams.ts';

/** Random numbers from 0 to 1 that are the same for the same seed (mulberry32, public domain). */
export type Random = () => number;

export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A file's bytes as a string of one character a byte, and a way to damage it. */
type Mutation = (file: string, random: Random) => string;

/** Ways to damage text and bytes of any kind, by name. */
const plain = {
  flipBytes: (file, random) => {
    const bytes = Buffer.from(file, 'latin1');
    for (let count = upTo(random, 12) + 1; count > 0; count--)
      bytes[upTo(random, bytes.length)]! ^= 1 << upTo(random, 8);
    return bytes.toString('latin1');
  },
  fillBytes: (file, random) => {
    const [from, to] = stretch(file, random, 40);
    return file.slice(0, from) + String.fromCharCode(upTo(random, 256)).repeat(to - from) + file.slice(to);
  },
  deleteBytes: (file, random) => {
    const [from, to] = stretch(file, random, 200);
    return file.slice(0, from) + file.slice(to);
  },
  repeatBytes: (file, random) => {
    const [from, to] = stretch(file, random, 200);
    const count = 1 + upTo(random, random() < 0.1 ? 1000 : 4);
    return file.slice(0, to) + file.slice(from, to).repeat(count) + file.slice(to);
  },
  truncate: (file, random) => file.slice(0, upTo(random, file.length)),
  beginLate: (file, random) => 'x\n'.repeat(1 + upTo(random, 600)) + file,
  swapObjects: (file, random) => {
    const bodies = [...file.matchAll(/(?<=\d+ \d+ obj\n).*?(?=endobj)/gs)];
    const [a, b] = [pick(bodies, random), pick(bodies, random)];
    if (!a || !b || a.index >= b.index) return file;
    const between = file.slice(a.index + a[0].length, b.index);
    return file.slice(0, a.index) + b[0] + between + a[0] + file.slice(b.index + b[0].length);
  },
  changeNumber: (file, random) => {
    const number = pick([...file.matchAll(/-?\d+(?:\.\d+)?/g)], random);
    return number ? replaceAt(file, number, pick(numbers, random)!) : file;
  },
  changeReference: (file, random) => {
    const reference = pick([...file.matchAll(/\d+ 0 R/g)], random);
    return reference ? replaceAt(file, reference, `${upTo(random, 20)} 0 R`) : file;
  },
  swapNames: (file, random) => {
    const names = [...file.matchAll(/\/[A-Za-z]\w*/g)];
    const [from, to] = [pick(names, random), pick(names, random)];
    return from && to ? replaceAt(file, from, to[0]) : file;
  },
  changeOperator: (file, random) => {
    const operator = pick([...file.matchAll(/(?<=\s)(?:[a-zA-Z]{1,3}\*?)(?=\n)/g)], random);
    return operator ? replaceAt(file, operator, pick(operators, random)!) : file;
  },
} as const satisfies Record<string, Mutation>;

/** Ways to damage a file, by name. */
export const mutations = {
  ...plain,
  /** What is compressed is damaged, and compressed again as it should be. */
  insideCompressed: (file, random) => {
    const stream = pick(compressedStreamsOf(file), random);
    const way = pick(Object.values(plain), random)!;
    try {
      return stream ? withData(file, stream, deflated(way(inflated(stream.data), random))) : file;
    } catch {
      return file; // Damaged before.
    }
  },
  /** Compressed bytes change, as on a bad disk: nothing moves, and the checksum is what it was. */
  changeCompressed: (file, random) => {
    const stream = pick(compressedStreamsOf(file), random);
    if (!stream) return file;
    const bytes = pick([plain.flipBytes, zeroBytes], random)!(stream.data, random);
    const from = stream.to - 'endstream'.length - 1 - stream.data.length;
    return file.slice(0, from) + bytes + file.slice(from + bytes.length);
  },
} as const satisfies Record<string, Mutation>;

function zeroBytes(file: string, random: Random): string {
  const [from, to] = stretch(file, random, 40);
  return file.slice(0, from) + '\0'.repeat(to - from) + file.slice(to);
}

const numbers =
  '0 -1 1 7 0.0001 -99999 65536 2147483647 2147483648 4294967296 1e9 99999999999999999999'.split(' ');
const operators = 'q Q BT ET Tj TJ Tm Td Do cm re m l S f W n BI EI BMC BDC EMC sh scn Tf gs'.split(' ');

function upTo(random: Random, end: number): number {
  return Math.floor(random() * end);
}

function pick<T>(items: readonly T[], random: Random): T | undefined {
  return items[upTo(random, items.length)];
}

function stretch(file: string, random: Random, longest: number): [number, number] {
  const from = upTo(random, file.length);
  return [from, Math.min(file.length, from + 1 + upTo(random, longest))];
}

function replaceAt(file: string, match: RegExpExecArray, by: string): string {
  return file.slice(0, match.index) + by + file.slice(match.index + match[0].length);
}

export interface Mutant {
  /** Tells how to make it again: fixture, number, ways it was damaged. */
  name: string;
  bytes: Uint8Array;
  fixture: Fixture;
  /** Only compressed bytes were changed: what is read is the same, or said to be damaged. */
  mustTell: boolean;
}

export interface Fixture {
  name: string;
  bytes: Uint8Array;
}

/** The mutant of this number: the same for the same seed and fixtures, whichever were made before it. */
export function mutantOf(fixtures: readonly Fixture[], seed: number, number: number): Mutant {
  const random = randomOf(Math.imul(seed, 0x9e3779b1) + number);
  const fixture = pick(fixtures, random)!;
  const ways = Object.keys(mutations) as (keyof typeof mutations)[];
  const chosen = Array.from({ length: 1 + upTo(random, 3) }, () => pick(ways, random)!);
  const damaged = chosen.reduce(
    (file, way) => mutations[way](file, random),
    Buffer.from(fixture.bytes).toString('latin1'),
  );
  return {
    name: `${fixture.name}#${number} ${chosen.join('+')}`,
    bytes: Buffer.from(damaged, 'latin1'),
    fixture,
    mustTell: chosen.every((way) => way === 'changeCompressed'),
  };
}
