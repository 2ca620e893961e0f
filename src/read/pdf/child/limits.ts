import { showsMemory } from './memory.ts';

/** What reading one file may take. */
export interface ReadLimits {
  /** Milliseconds until the first page is done, the start of the child process included. */
  time: number;
  /** Milliseconds more for each page done: long files get longer, a file that stands still does not. */
  timePerPage: number;
  /** Milliseconds in all, however many pages there are. */
  timeInAll: number;
  /** Bytes of memory the child process may have resident. */
  memory: number;
  /** Bytes of the answer: all words or tables of a file as JSON. */
  answer: number;
  /** Where memory is watched from: by this process, or, where the system does not show it, by a thread in the child. */
  watch: 'outside' | 'inside';
}

const megabyte = 2 ** 20;

/**
 * Ordinary files take a second for ten or more pages and less than 300 MB. The memory is looked at every few
 * milliseconds, in which it can still grow: what is left up to 1 GB is for that.
 */
export const defaultLimits: ReadLimits = {
  time: 12_000,
  timePerPage: 500,
  timeInAll: 600_000,
  memory: 768 * megabyte,
  answer: 256 * megabyte,
  watch: showsMemory ? 'outside' : 'inside',
};

/** Milliseconds a file may have taken when so many of its pages are done. */
export function timeAllowed(limits: ReadLimits, pagesDone: number): number {
  return Math.min(limits.timeInAll, limits.time + pagesDone * limits.timePerPage);
}
