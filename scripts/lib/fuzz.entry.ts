import { isDeepStrictEqual } from 'node:util';
import type { FoundTable } from '../../src/model/table.ts';
import { serve, settle } from '../../src/read/pdf/child/index.ts';
import { PdfError } from '../../src/read/pdf/index.ts';
import { readTables } from '../../src/tables.ts';
import type { FuzzRequest, MutantOutcome } from './fuzz.ts';
import { type Fixture, type Mutant, mutantOf } from './mutate.ts';

const known = new Map<string, FoundTable[]>();

/** Reads mutants one after the other in one child, and says of each what became of it. */
await serve(async (_bytes, request, pageDone) => {
  const { seed, from, to, fixtures } = request as FuzzRequest;
  const files = fixtures.map(({ name, base64 }) => ({ name, bytes: Buffer.from(base64, 'base64') }));
  for (let number = from; number < to; number++) {
    const mutant = mutantOf(files, seed, number);
    pageDone({ number, name: mutant.name, ...(await outcomeOf(mutant)) } satisfies MutantOutcome);
  }
  return to - from;
});

async function outcomeOf({
  bytes,
  fixture,
  mustTell,
}: Mutant): Promise<{ outcome: string; detail?: string }> {
  try {
    const { tables, damage } = await settle(() => readTables(bytes));
    const isSilent = mustTell && damage.length === 0 && !isDeepStrictEqual(tables, await tablesOf(fixture));
    return { outcome: isSilent ? 'silent' : 'result' };
  } catch (fault) {
    if (fault instanceof PdfError) return { outcome: fault.code };
    return { outcome: 'fault', detail: fault instanceof Error ? `${fault.stack}` : String(fault) };
  }
}

async function tablesOf({ name, bytes }: Fixture): Promise<FoundTable[]> {
  const tables = known.get(name) ?? (await readTables(bytes)).tables;
  known.set(name, tables);
  return tables;
}
