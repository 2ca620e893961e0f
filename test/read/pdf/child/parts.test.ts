import { describe, expect, it } from 'vitest';
import { errorOf } from '../../../../src/read/pdf/child/ending.ts';
import { Lines } from '../../../../src/read/pdf/child/frames.ts';
import { inParallel } from '../../../../src/read/pdf/child/in-parallel.ts';
import { deadline, defaultLimits } from '../../../../src/read/pdf/child/limits.ts';
import { parseStatus } from '../../../../src/read/pdf/child/memory.ts';
import { parseStat } from '../../../../src/read/pdf/child/processor-time.ts';
import { PdfError } from '../../../../src/read/pdf/index.ts';

describe('the time a file may take', () => {
  const limits = { ...defaultLimits, time: 10, timePerPage: 2, timeInAll: 50 };
  it('grows with the pages done, stands still with the last page, and has an end', () => {
    expect(deadline(limits, 0, 0)).toBe(10);
    expect(deadline(limits, 8, 20)).toBe(26);
    expect(deadline(limits, 8, 5)).toBe(15);
    expect(deadline(limits, 100, 49)).toBe(50);
  });
});

describe('lines of a child', () => {
  it('are put together from any pieces, letters of several bytes included', () => {
    const bytes = Buffer.from('één\ntwee\n\ndr');
    const lines = new Lines();
    const found = [...bytes].flatMap((byte) => lines.add(Buffer.from([byte])));
    expect(found).toEqual(['één', 'twee', '']);
    expect(new Lines().add(bytes)).toEqual(found);
    expect(lines.bytes).toBe(bytes.length);
  });
});

describe('memory of a process', () => {
  it('is read from what the system says', () => {
    expect(parseStatus('Name:\tnode\nVmHWM:\t     20 kB\nVmRSS:\t      10 kB\n')).toEqual({
      now: 10240,
      peak: 20480,
    });
    expect(parseStatus('State:\tZ (zombie)\n')).toBeUndefined();
  });
});

describe('work of a process', () => {
  it('is read from what the system says', () => {
    expect(parseStat('7 (a) b) S 1 7 7 0 -1 4194560 900 0 3 0 150 25 0 0 20 0 11 0 500\n')).toBe(1750);
    expect(parseStat('')).toBeUndefined();
  });
});

describe('the end of a child', () => {
  const ending = { said: undefined, stderr: '', code: null, signal: null };
  it('by a signal nobody here sent is taken for the system’s, out of memory', () => {
    expect(errorOf({ ...ending, signal: 'SIGKILL' })?.code).toBe('too-large');
  });
  it('counts as what it was killed for, whatever it said', () => {
    const killedFor = new PdfError('too-slow');
    expect(errorOf({ ...ending, said: { kind: 'result', result: 1 }, code: 0, killedFor })).toBe(killedFor);
  });
});

describe('messages of errors', () => {
  it('are one line without control characters, and not endless', () => {
    const { message } = new PdfError('damaged', `a\u001b[2J\nb${'x'.repeat(1000)}`);
    expect(message).not.toMatch(/\p{Cc}/u);
    expect(message.length).toBeLessThan(300);
  });
});

describe('work in parallel', () => {
  it('runs so many at a time, and gives results in the order of the items', async () => {
    let running = 0;
    let most = 0;
    const results = await inParallel([30, 1, 20, 2, 1], 2, async (ms) => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, ms));
      running -= 1;
      return ms;
    });
    expect(results).toEqual([30, 1, 20, 2, 1]);
    expect(most).toBe(2);
  });
});
