import { reasonOf } from '../../basics/system-error.ts';
import type { Finding } from '../problems/problem.ts';

/** The problem of a file that can't be read, with the system's reason. */
export function fileUnreadable(error: unknown, whatWasDone: string): Finding {
  return {
    line: 1,
    severity: 'error',
    code: 'file-unreadable',
    message: `The file cannot be read (${reasonOf(error)}).`,
    whatWasDone,
  };
}
