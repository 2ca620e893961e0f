import { serve, settle } from '../../src/read/pdf/child/index.ts';
import { PdfError } from '../../src/read/pdf/index.ts';
import { readTables } from '../../src/tables.ts';
import type { FuzzRequest, MutantOutcome } from './fuzz.ts';
import { mutantOf } from './mutate.ts';

/** Reads mutants one after the other in one child, and says of each what became of it. */
await serve(async (_bytes, request, pageDone) => {
  const { seed, from, to, fixtures } = request as FuzzRequest;
  const files = fixtures.map(({ name, base64 }) => ({ name, bytes: Buffer.from(base64, 'base64') }));
  for (let number = from; number < to; number++) {
    const mutant = mutantOf(files, seed, number);
    pageDone({ number, name: mutant.name, ...(await outcomeOf(mutant.bytes)) } satisfies MutantOutcome);
  }
  return to - from;
});

async function outcomeOf(bytes: Uint8Array): Promise<{ outcome: string; detail?: string }> {
  try {
    await settle(() => readTables(bytes));
    return { outcome: 'result' };
  } catch (fault) {
    if (fault instanceof PdfError) return { outcome: fault.code };
    return { outcome: 'fault', detail: fault instanceof Error ? `${fault.stack}` : String(fault) };
  }
}
