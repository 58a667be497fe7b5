import type { DailyPost } from '../../../../src/daily/posting/channels.ts';
import type { Moment } from '../../../builders/mortal.ts';

/** Instructions for a process. */
export interface Order {
  /** Path of the database. */
  readonly file: string;
  /** Its clock always shows this time; the machine's time by default. */
  readonly nowMs?: number;
  /** When it kills itself: at this occurrence of the moment. */
  readonly dieAt?: { readonly moment: Moment; readonly times: number };
  /** Whether it reports that it is ready and waits for the signal to begin. */
  readonly waits?: boolean;
}

/** A request of a process to its parent, which plays Discord. */
export interface Ask {
  readonly number: number;
  readonly question: {
    readonly kind: 'publish' | 'find';
    readonly post: DailyPost;
    readonly nowMs: number;
  };
}
