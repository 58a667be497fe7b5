import { DiscordAPIError, type REST, Routes } from 'discord.js';
import type { FindAnswer } from './recent-answers.ts';

/** Asks Discord for the message that answered an interaction. */
export function findAnswerThrough(rest: Pick<REST, 'get'>): FindAnswer {
  return async ({ application_id: id, token }) => {
    try {
      const message = await rest.get(Routes.webhookMessage(id, token), { auth: false });
      return typeof message === 'object' && message !== null && 'id' in message
        ? String(message.id)
        : null;
    } catch (error) {
      if (error instanceof DiscordAPIError && error.status === 404) return null;
      throw error;
    }
  };
}
