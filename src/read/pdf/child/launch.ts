import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ReadLimits } from './limits.ts';
import { type ChildMay, childFlags } from './permissions.ts';
import { memoryVariable } from './watch-memory.ts';

const living = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of living) child.kill('SIGKILL');
});

/**
 * Starts an entry file in a child process that may read nothing but this project's code and its standard input,
 * and knows nothing of this process's environment.
 * @param input an open file, or 'pipe' to write to its standard input
 */
export function launch(entry: URL, input: number | 'pipe', may: ChildMay): ChildProcess {
  const { limits } = may;
  const [command, ...args] = [
    ...endedBySystem(limits),
    process.execPath,
    ...childFlags(entry, may),
    fileURLToPath(entry),
  ];
  const child = spawn(command!, args, {
    stdio: [input, 'ignore', 'pipe', 'pipe'],
    env: limits.watch === 'inside' ? { [memoryVariable]: String(limits.memory) } : {},
    windowsHide: true,
  });
  living.add(child);
  child.once('exit', () => living.delete(child));
  child.once('error', () => living.delete(child));
  return child;
}

/**
 * Should this process be killed, nobody is left to stop the child: then the system does, at once where `setpriv` can
 * ask it to (Linux), else after so much work.
 */
function endedBySystem(limits: ReadLimits): string[] {
  if (process.platform === 'win32') return [];
  const seconds = Math.ceil(limits.timeInAll / 1000) * 2;
  const withParent = 'setpriv --pdeathsig KILL';
  const script = [
    'unset PWD OLDPWD',
    `ulimit -t ${seconds}`,
    `${withParent} true 2>/dev/null && exec ${withParent} -- "$@"`,
    'exec "$@"',
  ];
  return ['/bin/sh', '-c', script.join('; '), 'sh'];
}
