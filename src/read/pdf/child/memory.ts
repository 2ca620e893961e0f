import { readFileSync } from 'node:fs';

/** Memory of a process, in bytes. */
export interface ResidentMemory {
  now: number;
  peak: number;
}

/** Whether this system shows the memory of other processes. */
export const showsMemory = process.platform === 'linux';

/** Resident memory of a process now and at its highest (Linux: VmRSS and VmHWM); undefined when it is gone. */
export function residentMemory(pid: number): ResidentMemory | undefined {
  try {
    return parseStatus(readFileSync(`/proc/${pid}/status`, 'latin1'));
  } catch {
    return undefined;
  }
}

/** "VmHWM:  1024 kB\nVmRSS:  512 kB" → bytes; see proc_pid_status(5). */
export function parseStatus(status: string): ResidentMemory | undefined {
  const now = /^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1];
  const peak = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1];
  return now && peak ? { now: Number(now) * 1024, peak: Number(peak) * 1024 } : undefined;
}
