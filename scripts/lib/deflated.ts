import { constants, deflateRawSync } from 'node:zlib';

/** About how many bytes one block inflates to. */
const blockSize = 2 ** 20;

/** The largest prime below 2^16, by which Adler-32 counts (RFC 1950). */
const base = 65521;

/**
 * A zlib stream that inflates to `unit` over and over, `size` bytes or a little more in all. One block is
 * compressed and repeated, so a stream of a gigabyte takes milliseconds and a thousandth of the room to make.
 */
export function deflated(unit: string | Buffer, size: number): Buffer {
  const bytes = Buffer.from(unit);
  const times = Math.max(1, Math.floor(Math.min(size, blockSize) / bytes.length));
  const block = Buffer.concat(new Array<Buffer>(times).fill(bytes));
  const count = Math.max(1, Math.ceil(size / block.length));
  const packed = deflateRawSync(block, { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  const check = Buffer.alloc(4);
  check.writeUInt32BE(adlerOfRepeated(block, count));
  const header = Buffer.from([0x78, 0x9c]);
  const lastBlock = Buffer.from([0x03, 0x00]);
  return Buffer.concat([header, ...new Array<Buffer>(count).fill(packed), lastBlock, check]);
}

/** Adler-32 of a block that is repeated: a = 1 + sum of bytes, b = sum of all a. */
export function adlerOfRepeated(block: Buffer, count: number): number {
  let sum = 0;
  let weighted = 0;
  for (const byte of block) {
    sum = (sum + byte) % base;
    weighted = (weighted + sum) % base;
  }
  const length = block.length % base;
  let a = 1;
  let b = 0;
  for (let i = 0; i < count; i++) {
    b = (b + length * a + weighted) % base;
    a = (a + sum) % base;
  }
  return b * 65536 + a;
}
