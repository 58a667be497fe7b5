import { setTimeout as wait } from 'node:timers/promises';
import type { MessageReply, Reply } from './reply.ts';

/** Discord waits for 3 seconds. */
const PATIENCE_MS = 2_000;

/** The answer to a press that may take long: itself if it comes soon, else the word that it comes later. */
export function soonOrLater(answer: Promise<MessageReply>): Promise<Reply> {
  return soonOr<Reply>(answer, { kind: 'later', answer });
}

/** What some work comes to if that is soon enough for Discord, else `meanwhile`; the work goes on. */
export async function soonOr<Result>(work: Promise<Result>, meanwhile: Result): Promise<Result> {
  const patience = new AbortController();
  const tired = wait(PATIENCE_MS, meanwhile, { signal: patience.signal });
  // It is given up once the work is done.
  tired.catch(() => {});
  try {
    return await Promise.race([work, tired]);
  } finally {
    patience.abort();
  }
}
