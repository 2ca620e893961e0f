import { UserFault } from '../../model/issue.ts';

/** What an operating system's error code means, in a sentence's words. */
const MEANING: Record<string, string> = {
  EACCES: 'no permission to write there',
  EPERM: 'no permission to write there',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EIO: 'the disk gave an error',
  ENOENT: 'no folder can be made there',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EEXIST: 'something else stands there',
  EISDIR: 'a folder stands where a file should',
  ENOTEMPTY: 'another build has put something there',
  ENAMETOOLONG: 'the path is too long',
  ELOOP: 'the path goes round in symbolic links',
};

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && typeof (error as NodeJS.ErrnoException).code === 'string' && 'syscall' in error;

/** Does `work`; a system's error becomes a UserFault that begins with `sentence`. */
export function sayingWhy<T>(sentence: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const why = MEANING[error.code ?? ''] ?? error.message;
    throw new UserFault(`${sentence}: ${why} (${error.code}).`, { cause: error });
  }
}
