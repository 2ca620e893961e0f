import type { ChildProcess } from 'node:child_process';
import type { Duplex, Readable } from 'node:stream';
import { PdfError } from '../errors.ts';
import { type Ending, errorOf } from './ending.ts';
import { answerPipe, type Frame, Lines, parseFrame } from './frames.ts';
import { openInput, type PdfInput } from './input.ts';
import { launch } from './launch.ts';
import { deadline, defaultLimits, leastWork, longestWait, type ReadLimits } from './limits.ts';
import { residentMemory } from './memory.ts';
import { processorTime } from './processor-time.ts';

/** How often a child is looked at, milliseconds: it can take some 3 MB a millisecond. */
const lookEvery = 20;

/** How much of what a child prints on standard error is kept, to tell why it broke off. */
const keptOfErrors = 8192;

/** What reading a file took. */
export interface ReadUsage {
  pid: number;
  milliseconds: number;
  /** Most bytes that were seen resident; 0 where the system does not show it. */
  peakMemory: number;
}

export interface ChildOptions {
  limits?: Partial<ReadLimits>;
  /** Called once, when the child is gone, whatever came of it. */
  onUsage?: (usage: ReadUsage) => void;
}

export interface ChildCall extends ChildOptions {
  /** The file the child runs; it calls `serve`. */
  entry: URL;
  /** Path or bytes of the file to be read. */
  input: PdfInput;
  /** What to do with it, as plain data. */
  request: unknown;
  /** Further folders the child may read: its own code, where that is not in `src`. */
  reads?: readonly string[];
  /** Called with what the child says of each page, as it is done. */
  onPage?: (page: unknown) => void;
}

/**
 * Reads a file in a child process of its own, which is killed when it takes too long or too much memory.
 * The result counts only when the child sent all of it and ended well.
 * @throws {PdfError} whatever else becomes of the child
 */
export async function runChild(call: ChildCall): Promise<unknown> {
  const limits = { ...defaultLimits, ...call.limits };
  const input = await openInput(call.input, limits);
  try {
    const child = launch(call.entry, input.stdin, { limits, reads: call.reads ?? [] });
    if (child.stdin) sendBytes(child, call.input as Uint8Array);
    return await new Watch(child, call, limits).end();
  } finally {
    await input.close();
  }
}

/** A child that ends early does not take all of its input: that is seen when it ends, not here. */
function sendBytes(child: ChildProcess, bytes: Uint8Array): void {
  child.stdin!.on('error', () => {});
  child.stdin!.end(bytes);
}

/** Owns a child process from start to end: its timer, what it has said, and why it was killed. */
class Watch {
  private readonly child: ChildProcess;
  private readonly call: ChildCall;
  private readonly limits: ReadLimits;
  private readonly lines = new Lines();
  private readonly started = performance.now();
  private readonly ending: Ending = { said: undefined, stderr: '', code: null, signal: null };
  private pagesDone = 0;
  private lastPage = 0;
  private peakMemory = 0;

  constructor(child: ChildProcess, call: ChildCall, limits: ReadLimits) {
    this.child = child;
    this.call = call;
    this.limits = limits;
  }

  /** Waits until the child is gone and all it said is read. */
  async end(): Promise<unknown> {
    const timer = setInterval(() => this.look(), lookEvery);
    try {
      await this.listen();
    } finally {
      clearInterval(timer);
    }
    this.call.onUsage?.({
      pid: this.child.pid ?? 0,
      milliseconds: this.elapsed(),
      peakMemory: this.peakMemory,
    });
    const { said } = this.ending;
    const error = errorOf(this.ending);
    if (error) throw error;
    return (said as Frame & { kind: 'result' }).result;
  }

  private listen(): Promise<void> {
    const { child, ending } = this;
    return new Promise((resolve, reject) => {
      const pipe = child.stdio[answerPipe] as Duplex | undefined;
      pipe?.on('error', () => {});
      pipe?.on('data', (piece: Buffer) => {
        try {
          this.take(piece);
        } catch (fault) {
          this.kill(new PdfError('reader-failed'));
          reject(fault);
        }
      });
      pipe?.write(`${JSON.stringify(this.call.request ?? {})}\n`);
      (child.stderr as Readable | null)?.on('data', (piece: Buffer) => {
        ending.stderr = (ending.stderr + piece.toString('latin1')).slice(-keptOfErrors);
      });
      child.once('error', (fault) => {
        ending.killedFor ??= new PdfError('reader-failed', fault.message);
        resolve();
      });
      child.once('close', (code, signal) => {
        ending.code = code;
        ending.signal = signal;
        resolve();
      });
    });
  }

  private take(piece: Buffer): void {
    const { ending, limits } = this;
    if (ending.killedFor) return;
    if (this.lines.bytes + piece.length > limits.answer) {
      this.kill(new PdfError('too-large', `what it holds takes more than ${megabytes(limits.answer)}`));
      return;
    }
    for (const line of this.lines.add(piece)) {
      const frame = ending.said ? undefined : parseFrame(line);
      if (!frame) {
        this.kill(new PdfError('reader-failed', 'it gave an answer that is none'));
        return;
      }
      if (frame.kind === 'page') {
        this.pagesDone += 1;
        this.lastPage = this.elapsed();
        this.call.onPage?.(frame.page);
      } else ending.said = frame;
    }
  }

  private look(): void {
    const { child, limits } = this;
    const memory = child.pid === undefined ? undefined : residentMemory(child.pid);
    this.peakMemory = Math.max(this.peakMemory, memory?.peak ?? 0);
    if (memory && memory.now > limits.memory)
      this.kill(new PdfError('too-large', `limit ${megabytes(limits.memory)}`));
    const latest = deadline(limits, this.pagesDone, this.lastPage);
    if (this.hasHad(latest)) {
      const pages = this.pagesDone === 1 ? '1 page' : `${this.pagesDone} pages`;
      this.kill(new PdfError('too-slow', `${pages} done after ${(latest / 1000).toFixed(1)} s`));
    }
  }

  private elapsed(): number {
    return performance.now() - this.started;
  }

  /** Whether so much time has passed, and the child was at work in it, as far as the system shows. */
  private hasHad(time: number): boolean {
    const passed = this.elapsed();
    if (passed <= time) return false;
    const own = this.child.pid === undefined ? undefined : processorTime(this.child.pid);
    return own === undefined || own > time * leastWork || passed > time * longestWait;
  }

  private kill(why: PdfError): void {
    this.ending.killedFor ??= why;
    this.child.kill('SIGKILL');
  }
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 2 ** 20)} MB`;
}
