import { reasonOf } from '../../basics/system-error.ts';
import type { Finding } from '../problems/problem.ts';

/** A file can't be read, for the reason that the system gives. */
export function fileUnreadable(error: unknown, whatWasDone: string): Finding {
  return {
    line: 1,
    severity: 'error',
    code: 'file-unreadable',
    message: `The file cannot be read (${reasonOf(error)}).`,
    whatWasDone,
  };
}
