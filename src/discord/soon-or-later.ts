import { setTimeout as wait } from 'node:timers/promises';
import type { MessageReply, Reply } from './reply.ts';

/** Discord waits for 3 seconds; an answer that takes longer is said to come later. */
const PATIENCE_MS = 2_000;

/** The answer to a press that may take long: itself if it comes soon, else the word that it comes later. */
export async function soonOrLater(answer: Promise<MessageReply>): Promise<Reply> {
  const patience = new AbortController();
  const tired = wait<Reply>(PATIENCE_MS, { kind: 'later', answer }, { signal: patience.signal });
  // It is given up once the answer is there.
  tired.catch(() => {});
  try {
    return await Promise.race([answer, tired]);
  } finally {
    patience.abort();
  }
}
