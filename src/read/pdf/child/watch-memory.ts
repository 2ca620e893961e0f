import { isMainThread, Worker } from 'node:worker_threads';

/** Set in the environment of a child that watches its own memory: how many bytes it may have resident. */
export const memoryVariable = 'HERKOMST_MEMORY';

const lookEvery = 20;

/**
 * Where no other process can see a child's memory, a thread of its own looks at it and kills the process: the
 * main thread would come to it too late, or, inside one long call, never.
 */
export function watchMemory(): void {
  if (process.env[memoryVariable]) new Worker(new URL(import.meta.url)).unref();
}

if (!isMainThread) {
  const limit = Number(process.env[memoryVariable]);
  setInterval(() => {
    if (process.memoryUsage.rss() > limit) process.kill(process.pid, 'SIGKILL');
  }, lookEvery);
}
