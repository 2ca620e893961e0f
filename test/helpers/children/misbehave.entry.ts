import { readFileSync, readSync, writeSync } from 'node:fs';
import module, { createRequire } from 'node:module';
import { closeNetwork } from '../../../src/read/pdf/child/closed.ts';
import { answerPipe } from '../../../src/read/pdf/child/frames.ts';

/** Children that do not keep to what is agreed, by what they do. */
const ways: Record<string, () => unknown> = {
  'says nothing': () => {},
  'says what is no JSON': () => say('{"kind":"result","result":'),
  'says JSON that means nothing': () => say('{"kind":"greeting"}'),
  'says null': () => say('null'),
  'gives an error of an unknown code': () => say('{"kind":"error","code":"constructor"}'),
  'says half a result': () => writeSync(answerPipe, '{"kind":"result","res'),
  'gives a result, then fails': () => {
    say(result);
    process.exit(3);
  },
  'gives two results': () => say(`${result}\n${result}`),
  'is ended by a signal': () => process.kill(process.pid, 'SIGTERM'),
  aborts: () => process.abort(),
  throws: () => {
    throw new Error('thrown');
  },
  'fills its heap': () => {
    const all: unknown[] = [];
    for (;;) all.push(new Array(1000).fill(0.5));
  },
  'talks without end': () => {
    for (;;) say(`{"kind":"page","page":"${'x'.repeat(100_000)}"}`);
  },
  'talks without a line end': () => {
    for (;;) writeSync(answerPipe, 'x'.repeat(100_000));
  },
  'hangs without work': () => setInterval(() => {}, 1000),
  'hangs at work': () => {
    for (;;);
  },
  'hangs at printing errors': () => {
    for (;;) writeSync(2, 'x'.repeat(1000));
  },
  'is killed': () => process.kill(process.pid, 'SIGKILL'),
  'asks for what it may not have': () => say(`{"kind":"result","result":${JSON.stringify(whatItGets())}}`),
  'asks for the network': async () => {
    closeNetwork();
    say(`{"kind":"result","result":${JSON.stringify(await waysToTheNetwork())}}`);
  },
};

const result = '{"kind":"result","result":1}';

function say(line: string): void {
  writeSync(answerPipe, `${line}\n`);
}

/** What is tried and worked. */
function whatItGets(): string[] {
  const tries: Record<string, () => unknown> = {
    'read a file': () => readFileSync('/etc/hostname'),
    'start a process': () => process.getBuiltinModule('child_process').spawnSync('true'),
    'write a file': () =>
      process
        .getBuiltinModule('fs')
        .writeFileSync(`${process.getBuiltinModule('os').tmpdir()}/herkomst-should-not-be`, ''),
    'start a thread': () => new (process.getBuiltinModule('worker_threads').Worker)('', { eval: true }),
    'run code from text': () => new Function('return 1')(),
    'see the environment': () => {
      if (Object.keys(process.env).length === 0) throw new Error('empty');
    },
  };
  return Object.keys(tries).filter((name) => {
    try {
      tries[name]!();
      return true;
    } catch {
      return false;
    }
  });
}

/** What leads there after all. */
async function waysToTheNetwork(): Promise<string[]> {
  const require = createRequire(import.meta.url);
  const internals = module as unknown as { _load(id: string): unknown };
  const binding = process as unknown as { binding(id: string): unknown; _linkedBinding(id: string): unknown };
  const tries = ['net', 'tls', 'dgram', 'dns', 'http', 'https', 'http2', 'inspector', 'vm', 'wasi'].flatMap(
    (id) => [
      [`import of ${id}`, () => import(`node:${id}`)],
      [`require of ${id}`, () => require(id)],
      [`load of ${id}`, () => internals._load(`node:${id}`)],
      [`getBuiltinModule of ${id}`, () => process.getBuiltinModule(id)!.constructor],
    ],
  ) as [string, () => unknown][];
  tries.push(
    ['fetch', () => fetch('http://127.0.0.1:9')],
    ['WebSocket', () => new WebSocket('ws://127.0.0.1:9')],
    ['binding', () => binding.binding('tcp_wrap')],
    ['linked binding', () => binding._linkedBinding('tcp_wrap')],
  );
  const found = await Promise.all(
    tries.map(async ([name, attempt]) => {
      try {
        await attempt();
        return [name];
      } catch {
        return [];
      }
    }),
  );
  return found.flat();
}

const request = Buffer.alloc(1000);
const { how } = JSON.parse(request.toString('utf8', 0, readSync(answerPipe, request)));
await ways[how]!();
