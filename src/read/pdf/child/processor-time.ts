import { readFileSync } from 'node:fs';

/** Processor time a process has used, milliseconds (Linux); undefined where the system does not show it. */
export function processorTime(pid: number): number | undefined {
  try {
    return parseStat(readFileSync(`/proc/${pid}/stat`, 'latin1'));
  } catch {
    return undefined;
  }
}

/**
 * "4711 (node) S 1 …": the 14th and 15th field are its own and the system's time for it, in hundredths of a second;
 * see proc_pid_stat(5). The name, second, may hold blanks and brackets.
 */
export function parseStat(stat: string): number | undefined {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const hundredths = Number(fields[11]) + Number(fields[12]);
  return Number.isFinite(hundredths) ? hundredths * 10 : undefined;
}
