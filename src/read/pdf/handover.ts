import { PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { talkative } from './hearing.ts';

/** What of pdf.js's messages is looked at. */
interface Message {
  stream?: number;
  reason?: unknown;
  chunk?: { fnArray?: unknown[]; argsArray?: unknown[] };
}

type Listener = (event: { data: Message }) => void;

/** `StreamKind.ERROR` of pdf.js. */
const streamBrokeOff = 5;

/**
 * The two halves of pdf.js talk by messages, as if each had a thread of its own. They have one, so messages are
 * handed over as they are; pdf.js's own way copies every glyph of every page.
 */
export class Handover {
  private readonly listeners = new Set<Listener>();
  private brokeOff: unknown;

  postMessage(message: Message): void {
    if (message.stream === streamBrokeOff) this.brokeOff ??= message.reason;
    const data = withListsOfItsOwn(message);
    Promise.resolve().then(() => {
      for (const listener of this.listeners) listener({ data });
    });
  }

  addEventListener(_: 'message', listener: Listener, { signal }: { signal?: AbortSignal } = {}): void {
    this.listeners.add(listener);
    signal?.addEventListener('abort', () => this.listeners.delete(listener));
  }

  /**
   * Why an answer broke off since this was asked last; undefined when none did. pdf.js takes the operators that
   * came by then for the whole page (`_pumpOperatorList` settles the promise before it rejects it).
   */
  takeFault(): unknown {
    const fault = this.brokeOff;
    this.brokeOff = undefined;
    return fault;
  }
}

/** The sender empties its lists of operators once they are sent. */
function withListsOfItsOwn(message: Message): Message {
  const { chunk } = message;
  if (!chunk?.fnArray || !chunk.argsArray) return message;
  return { ...message, chunk: { ...chunk, fnArray: [...chunk.fnArray], argsArray: [...chunk.argsArray] } };
}

/** The half of pdf.js that reads the file, at the other end of a handover. */
export function workerAt(handover: Handover): PDFWorker {
  const { WorkerMessageHandler } = (globalThis as unknown as { pdfjsWorker: PdfJsWorker }).pdfjsWorker;
  const worker = PDFWorker.create({ port: handover as never, verbosity: talkative });
  WorkerMessageHandler.initializeFromPort(handover);
  return worker;
}

interface PdfJsWorker {
  WorkerMessageHandler: { initializeFromPort(port: Handover): void };
}
