import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ReadUsage, runChild } from '../../src/read/pdf/child/index.ts';
import { isAlive } from '../helpers/temporary.ts';

const children = join(import.meta.dirname, '..', 'helpers', 'children');
const megabyte = 2 ** 20;

function misbehave(how: string, onUsage: (usage: ReadUsage) => void = () => {}) {
  return runChild({
    entry: new URL('../helpers/children/misbehave.entry.ts', import.meta.url),
    reads: [children],
    input: new Uint8Array([1]),
    request: { how },
    // Those that hang shall not do so for long, the others not be taken for such on a busy machine.
    limits: { time: how.startsWith('hangs') ? 1000 : 15_000, memory: 300 * megabyte, answer: 20 * megabyte },
    onUsage,
  });
}

describe.concurrent('a child process that', { timeout: 20_000 }, () => {
  it.each([
    ['says nothing', 'reader-failed'],
    ['says what is no JSON', 'reader-failed'],
    ['says JSON that means nothing', 'reader-failed'],
    ['says null', 'reader-failed'],
    ['gives an error of an unknown code', 'reader-failed'],
    ['says half a result', 'reader-failed'],
    ['gives a result, then fails', 'reader-failed'],
    ['gives two results', 'reader-failed'],
    ['is ended by a signal', 'reader-failed'],
    ['aborts', 'reader-failed'],
    ['throws', 'reader-failed'],
    ['fills its heap', 'too-large'],
    ['talks without end', 'too-large'],
    ['talks without a line end', 'too-large'],
    ['hangs without work', 'too-slow'],
    ['hangs at work', 'too-slow'],
    ['hangs at printing errors', 'too-slow'],
    ['is killed', 'too-large'],
  ])('%s is one error, %s, and gone', async (how, code) => {
    let pid = 0;
    const run = misbehave(how, (usage) => {
      pid = usage.pid;
    });
    await expect(run).rejects.toMatchObject({ name: 'PdfError', code });
    expect(pid).toBeGreaterThan(0);
    expect(isAlive(pid)).toBe(false);
  });

  it('asks for files, processes, threads, code or the environment gets none', async () => {
    expect(await misbehave('asks for what it may not have')).toEqual([]);
    expect(existsSync(join(tmpdir(), 'herkomst-should-not-be'))).toBe(false);
  });

  it('asks for the network finds no way to it', async () => {
    expect(await misbehave('asks for the network')).toEqual([]);
  });
});
