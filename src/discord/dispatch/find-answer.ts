import { type APIMessage, type REST, Routes } from 'discord.js';
import type { FindAnswer } from './recent-answers.ts';

/** Milliseconds to wait: Discord allows 3 seconds in all, and the answer must still be sent. */
const PATIENCE_MS = 1_000;

/**
 * Asks Discord for the message that answered an interaction. If Discord does not answer in time, the message counts
 * as gone: showing a section twice is better than no answer.
 */
export function findAnswerThrough(rest: Pick<REST, 'get'>): FindAnswer {
  return async ({ application_id: id, token }) => {
    try {
      const signal = AbortSignal.timeout(PATIENCE_MS);
      const message = await rest.get(Routes.webhookMessage(id, token), { auth: false, signal });
      return (message as APIMessage).id;
    } catch {
      return null;
    }
  };
}
