import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';

/**
 * Sends something to Discord, and sends it again if the connection was lost before Discord answered. Only for
 * what Discord itself accepts just once, because the first request may have arrived.
 */
export async function retryOnce<Answer>(send: () => Promise<Answer>): Promise<Answer> {
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
