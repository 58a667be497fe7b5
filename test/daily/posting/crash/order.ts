import type { DailyPost } from '../../../../src/daily/posting/channels.ts';
import type { Moment } from '../../../builders/mortal.ts';

/** What a process is to do. */
export interface Order {
  /** Path of the database. */
  readonly file: string;
  /** Its time stands still at this; the machine's time when left out. */
  readonly nowMs?: number;
  /** When it kills itself: the so-many-th time that this moment comes. */
  readonly dieAt?: { readonly moment: Moment; readonly times: number };
  /** Says that it is ready, and waits to be told to begin. */
  readonly waits?: boolean;
}

/** What a process asks of its parent, which is Discord to it. */
export interface Ask {
  readonly number: number;
  readonly question: {
    readonly kind: 'publish' | 'find';
    readonly post: DailyPost;
    readonly nowMs: number;
  };
}
