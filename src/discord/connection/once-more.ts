import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';

/**
 * Sends something to Discord, and once more when the connection was lost before Discord said a word. For
 * what Discord itself takes only once, for the first may have arrived.
 */
export async function onceMore<Answer>(send: () => Promise<Answer>): Promise<Answer> {
  try {
    return await send();
  } catch (error) {
    if (isDiscordsWord(error)) throw error;
    return send();
  }
}

function isDiscordsWord(error: unknown): boolean {
  return [DiscordAPIError, HTTPError, RateLimitError].some((kind) => error instanceof kind);
}
