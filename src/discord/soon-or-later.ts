import { setTimeout as wait } from 'node:timers/promises';
import type { MessageReply, Reply } from './reply.ts';

/** How long to wait, in milliseconds; Discord waits for 3 seconds. */
const PATIENCE_MS = 2_000;

/** The reply to a press: the answer if it comes soon, else a notice to Discord that it comes later. */
export function soonOrLater(answer: Promise<MessageReply>): Promise<Reply> {
  return soonOr<Reply>(answer, { kind: 'later', answer });
}

/** The result of some work if it comes soon enough for Discord, else `meanwhile`; the work continues. */
export async function soonOr<Result>(work: Promise<Result>, meanwhile: Result): Promise<Result> {
  const patience = new AbortController();
  const tired = wait(PATIENCE_MS, meanwhile, { signal: patience.signal });
  // It is aborted once the work is done.
  tired.catch(() => {});
  try {
    return await Promise.race([work, tired]);
  } finally {
    patience.abort();
  }
}
