import { inflateSync } from 'node:zlib';
import { isReading } from './hearing.ts';

// pdf.js has a page's bytes inflated by another thread, piece by piece. To hand them over and back takes longer than
// to inflate them: at once, reading takes a tenth less in all. What does not inflate is left to pdf.js, as before.
globalThis.DecompressionStream = new Proxy(DecompressionStream, {
  construct: (Stream, [format]) =>
    isReading() && format === 'deflate' ? new TransformStream({ transform: inflate }) : new Stream(format),
});

function inflate(bytes: Uint8Array, to: TransformStreamDefaultController<Uint8Array>): void {
  to.enqueue(inflateSync(bytes, { chunkSize: 2 ** 16 }));
}
