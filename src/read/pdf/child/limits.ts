import { showsMemory } from './memory.ts';

/** What reading one file may take. */
export interface ReadLimits {
  /** Milliseconds in which a page must be done after the one before it, the first after the start of the child. */
  time: number;
  /** Milliseconds a page may take on average, over and above `time`. */
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
  memory: 832 * megabyte,
  answer: 256 * megabyte,
  watch: showsMemory ? 'outside' : 'inside',
};

/** A file is not too slow before this share of its time was work: on a busy machine ordinary files wait the most. */
export const leastWork = 1 / 3;

/** A child that only waits for the processor, or for nothing, has an end after so many times its time. */
export const longestWait = 4;

/**
 * When a file is too slow if no further page is done until then: milliseconds from the start.
 * A long file gets longer; one that stands still, or has only slow pages, does not.
 * @param lastPage when the last of these pages was done, milliseconds from the start; 0 when there is none yet
 */
export function deadline(limits: ReadLimits, pagesDone: number, lastPage: number): number {
  const { time, timePerPage, timeInAll } = limits;
  return Math.min(timeInAll, lastPage + time, pagesDone * timePerPage + time);
}
