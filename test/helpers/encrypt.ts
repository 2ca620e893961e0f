import { createHash } from 'node:crypto';
import { writePdf } from './pdf.ts';

/** The padding of passwords, and the four bytes of permissions (ISO 32000-1, 7.6.3.3). */
const padding = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');
const permissions = Buffer.from('fcffffff', 'hex');
const id = Buffer.alloc(16, 7);
/** Number of the content stream that `writePdf` gives the first page. */
const contentObject = 11;

/** A PDF of one page, protected by a password the oldest way (RC4, 40 bits), the only one that is short. */
export function protectedPdf(content: string, password: string): Uint8Array {
  const user = Buffer.concat([Buffer.from(password), padding]).subarray(0, 32);
  const owner = rc4(md5(user).subarray(0, 5), user);
  const key = md5(user, owner, permissions, id).subarray(0, 5);
  const contentKey = md5(key, Buffer.from([contentObject, 0, 0, 0, 0])).subarray(0, 10);
  const plain = writePdf({
    pages: [{ content: rc4(contentKey, Buffer.from(content)).toString('latin1') }],
    objects: {
      100: `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${owner.toString('hex')}> /U <${rc4(key, padding).toString('hex')}> >>`,
    },
  });
  const text = Buffer.from(plain).toString('latin1');
  const trailer = `trailer\n<< /Encrypt 100 0 R /ID [<${id.toString('hex')}> <${id.toString('hex')}>]`;
  return Buffer.from(text.replace('trailer\n<<', trailer), 'latin1');
}

function md5(...parts: Buffer[]): Buffer {
  return createHash('md5').update(Buffer.concat(parts)).digest();
}

function rc4(key: Buffer, data: Buffer): Buffer {
  const s = Uint8Array.from({ length: 256 }, (_, i) => i);
  const swap = (i: number, j: number) => ([s[i], s[j]] = [s[j]!, s[i]!]);
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + s[i]! + key[i % key.length]!) & 255;
    swap(i, j);
  }
  let i = 0;
  let j = 0;
  return Buffer.from(
    data.map((byte) => {
      i = (i + 1) & 255;
      j = (j + s[i]!) & 255;
      swap(i, j);
      return byte ^ s[(s[i]! + s[j]!) & 255]!;
    }),
  );
}
